import AnalysisRecords
import Outputs

/// Writes disagreements as HTML, the gold beside the system, with a filter that only shows where programs run.
struct HTMLErrors {
  let excerpts: [ErrorExcerpt]
  let words: AuditWords

  func write(to html: inout HTMLWriter) {
    writeLegend(to: &html)
    writeFilter(to: &html)
    for (number, excerpt) in excerpts.enumerated() { write(excerpt, number: number + 1, to: &html) }
  }

  private func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  private func name(_ role: ErrorExcerpt.Role) -> String {
    switch role {
    case .said: pick("what was said", "말한 내용")
    case .source: pick("words of the source", "화자를 가리키는 낱말")
    case .cue: pick("words of the cue", "전달하는 낱말")
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("ul", .classes("legend")) { html in
      for role in ErrorExcerpt.Role.allCases {
        html.element("li") { html in
          html.element("mark", .classes(role == .said ? "said begin end" : role.style), text: name(role))
        }
      }
    }
  }

  // MARK: Filter

  private func writeFilter(to html: inout HTMLWriter) {
    html.open("form", [.id("filter"), .classes("filter screen"), HTMLAttribute("hidden")])
    let causes = ErrorCause.allCases.map { ($0.rawValue, words.cause($0)) }
    writeChoice("cause", pick("cause", "까닭"), causes, to: &html)
    let layers = ItemComparison.Layer.allCases.map { ($0.rawValue, words.layer($0)) }
    writeChoice("layer", pick("layer", "층위"), layers, to: &html)
    let rules = Set(excerpts.compactMap(\.rule)).sorted().map { ($0, $0) }
    writeChoice("rule", pick("rule", "규칙"), rules, to: &html)
    html.element("button", HTMLAttribute("type", "reset"), text: pick("Show all", "모두 보기"))
    html.element("span", .id("count"), HTMLAttribute("role", "status"), text: "")
    html.element(
      "span", .classes("hint"), text: pick("J next, K back, F filter", "J 다음, K 이전, F 거르기"))
    html.close("form")
  }

  private func writeChoice(
    _ name: String, _ title: String, _ choices: [(value: String, text: String)], to html: inout HTMLWriter
  ) {
    let present = Set(excerpts.map { key($0, name) })
    html.element("label") { html in
      html.text(title)
      html.element("select", HTMLAttribute("name", name)) { html in
        html.element("option", HTMLAttribute("value", ""), text: pick("all", "모두"))
        for (value, text) in choices where present.contains(value) {
          html.element("option", HTMLAttribute("value", value), text: text)
        }
      }
    }
  }

  private func key(_ excerpt: ErrorExcerpt, _ name: String) -> String {
    switch name {
    case "cause": excerpt.error.cause.rawValue
    case "layer": excerpt.error.comparison.layer.rawValue
    default: excerpt.rule ?? ""
    }
  }

  // MARK: Disagreements

  private func write(_ excerpt: ErrorExcerpt, number: Int, to html: inout HTMLWriter) {
    html.open(
      "article",
      [
        .id("e\(number)"), .classes("error"), HTMLAttribute("tabindex", "-1"),
        HTMLAttribute("data-cause", key(excerpt, "cause")), HTMLAttribute("data-layer", key(excerpt, "layer")),
        HTMLAttribute("data-rule", key(excerpt, "rule")),
      ])
    html.element("h3") { html in
      html.text("\(number). \(words.cause(excerpt.error.cause)) ")
      html.element("small", text: words.facts(excerpt).map(PlainLine.text).joined(separator: " · "))
    }
    html.element("div", .classes("sides")) { html in
      write(excerpt.gold, words.gold, to: &html)
      write(excerpt.system, words.system, to: &html)
    }
    html.close("article")
    html.markup("\n")
  }

  private func write(_ side: ErrorExcerpt.Side?, _ name: String, to html: inout HTMLWriter) {
    html.element("div", .classes("side")) { html in
      guard let side else {
        html.element("h4", text: name)
        return html.element("p", .classes("hint"), text: pick("has nothing here", "여기에 아무것도 없음"))
      }
      html.element("h4") { html in
        html.text("\(name): ")
        html.element("b") { $0.element("bdi", text: words.speaker(side.speaker)) }
      }
      html.element("p", HTMLAttribute("lang", "ko")) { html in
        for piece in side.pieces { write(piece, to: &html) }
      }
    }
  }

  /// Words with their marks; what begins is also said for those who do not see the marks.
  private func write(_ piece: ErrorExcerpt.Piece, to html: inout HTMLWriter) {
    let roles = ErrorExcerpt.Role.allCases.filter(piece.roles.contains)
    guard !roles.isEmpty else { return html.text(piece.text) }
    var classes = roles.map(\.style)
    if piece.begins.contains(.said) { classes.append("begin") }
    if piece.ends.contains(.said) { classes.append("end") }
    html.element("mark", .classes(classes.joined(separator: " "))) { html in
      for role in roles where piece.begins.contains(role) {
        html.element("span", .classes("unseen"), text: " (\(name(role)):) ")
      }
      html.text(piece.text)
    }
  }
}

extension ErrorExcerpt.Role {
  /// The class of the mark, as the style of all pages has it.
  fileprivate var style: String {
    switch self {
    case .said: "said"
    case .source: "source"
    case .cue: "cue"
    }
  }
}
