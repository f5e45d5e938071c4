import Audit
import Outputs

/// What figures must reach: `quotes=0.95,false=0.04`.
///
/// A figure that is better when small may not be above its bound, any other not below.
struct FailUnder {
  private var bounds: [(name: String, figure: AuditFigure, bound: Double)] = []

  /// Reads the values of `--fail-under`.
  init(_ values: [String]) throws(Failure) {
    for part in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let bound = Double(sides[1]), (0...1).contains(bound) else {
        throw Self.noBound(String(part))
      }
      guard let figure = AuditFigure.named(sides[0]) else { throw Self.unknown(sides[0]) }
      bounds.append((sides[0], figure, bound))
    }
  }

  /// What is not reached, in words; nothing measured is not reached.
  func failures(_ figures: AccuracyFigures) -> [Bilingual] {
    bounds.compactMap { name, figure, bound in
      guard figure.cases(figures) > 0 else {
        return Bilingual(
          en: "\(name): nothing to measure it on. Give more gold.", ko: "\(name): 잴 것이 없습니다. 정답을 더 주세요.")
      }
      let value = figure.value(figures)
      guard figure.isBetterSmall ? value > bound : value < bound else { return nil }
      let shown = [value, bound].map { DecimalText.fixed($0, 4) }
      let id = figure.id == name ? name : "\(name) (\(figure.id))"
      return figure.isBetterSmall
        ? Bilingual(en: "\(id) is \(shown[0]), more than \(shown[1]).", ko: "\(id): \(shown[0])로 \(shown[1])보다 큽니다.")
        : Bilingual(en: "\(id) is \(shown[0]), less than \(shown[1]).", ko: "\(id): \(shown[0])로 \(shown[1])보다 작습니다.")
    }
  }

  private static func noBound(_ part: String) -> Failure {
    let shown = PlainLine.text(part)
    return .usage(
      en: "--fail-under takes FIGURE=BOUND with a bound from 0 to 1, such as quotes=0.95,false=0.04, not \"\(shown)\".",
      ko: "--fail-under에는 quotes=0.95,false=0.04처럼 지표=한계(0부터 1까지)를 주세요. \"\(shown)\"은(는) 쓸 수 없습니다.")
  }

  private static func unknown(_ name: String) -> Failure {
    let known = AuditFigure.shortNames.keys.sorted() + AuditFigure.all.map(\.id)
    let meant = Suggestion.nearest(name, in: known)
    let names = AuditFigure.shortNames.keys.sorted().joined(separator: ", ")
    return .usage(
      en: "There is no figure \"\(PlainLine.text(name))\". "
        + (meant.map { "Did you mean \($0)?" } ?? "There are \(names)."),
      ko: "\"\(PlainLine.text(name))\"(이)라는 지표는 없습니다. " + (meant.map { "\($0)을(를) 뜻하셨나요?" } ?? "\(names)이(가) 있습니다."))
  }
}
