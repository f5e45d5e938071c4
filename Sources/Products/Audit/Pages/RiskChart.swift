import Outputs

/// The curve of risk against coverage as a drawing, beside the line of one confidence for all.
struct RiskChart {
  let curve: RiskCoverage
  let words: AuditWords

  /// Height and width of the field in units of the drawing.
  private static let size = (width: 400.0, height: 160.0)

  /// Writes the drawing; nothing where there are no answers.
  func write(to html: inout HTMLWriter) {
    guard curve.count > 0 else { return }
    let most = max(0.05, curve.points.map { 1 - $0.precision }.max() ?? 0)
    html.element(
      "svg", .classes("curve"), HTMLAttribute("viewBox", "-44 -12 464 204"), HTMLAttribute("role", "img"),
      HTMLAttribute("aria-label", label)
    ) { html in
      writeAxes(most, to: &html)
      html.element(
        "polyline", .classes("constant"), HTMLAttribute("points", points([(0, constant), (1, constant)], most)),
        text: "")
      html.element("polyline", .classes("risk"), HTMLAttribute("points", points(risks, most)), text: "")
    }
  }

  private var constant: Double { curve.constantArea }

  private var risks: [(Double, Double)] {
    curve.points.map { (Double($0.answers) / Double(curve.count), 1 - $0.precision) }
  }

  private var label: String {
    words.pick(
      "Share of wrong answers (upwards) at each coverage (to the right); the broken line is one confidence for all.",
      "응답률(가로)에 따른 틀린 답의 비율(세로). 끊긴 줄은 모두에 같은 신뢰도를 준 경우다.")
  }

  private func points(_ values: [(Double, Double)], _ most: Double) -> String {
    values.map { x, y in
      let (width, height) = Self.size
      return "\(DecimalText.fixed(x * width, 1)),\(DecimalText.fixed(height - y / most * height, 1))"
    }.joined(separator: " ")
  }

  private func writeAxes(_ most: Double, to html: inout HTMLWriter) {
    html.element("polyline", .classes("axis"), HTMLAttribute("points", "0,0 0,160 400,160"), text: "")
    for (x, text) in [("0", "0"), ("200", "0.5"), ("400", "1")] {
      html.element(
        "text", HTMLAttribute("x", x), HTMLAttribute("y", "180"), HTMLAttribute("text-anchor", "middle"), text: text)
    }
    for (y, value) in [("164", 0), ("84", most / 2), ("4", most)] {
      html.element(
        "text", HTMLAttribute("x", "-6"), HTMLAttribute("y", y), HTMLAttribute("text-anchor", "end"),
        text: DecimalText.fixed(value, 2))
    }
  }
}
