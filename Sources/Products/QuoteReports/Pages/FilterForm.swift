import AnalysisRecords
import Outputs

/// Draws the form that narrows down what a page shows; hidden until the page's program runs.
struct FilterForm {
  let contents: PageContents

  /// What a page has that can be told apart.
  struct Choices {
    /// Whether the page shows statements; else rows of speakers or articles.
    var hasStatements: Bool
    /// Names of outlets.
    var outlets: [String] = []
    var kinds: [EntityKind] = []
    /// Whether there are statements without a speaker.
    var hasNobody = false
    var stances: [String] = []
    /// Whether there are several speakers to choose from.
    var hasSpeakers = false
    /// Whether there are days to choose from.
    var hasDays = false
    /// Whether there are pages of the same list that the filters do not reach.
    var isPageOfMany = false

    /// The same on a page of its own, which may be one of many.
    func ofPage(ofMany isPageOfMany: Bool) -> Choices {
      var choices = self
      choices.isPageOfMany = isPageOfMany
      return choices
    }
  }

  /// Writes the form; O(choices).
  func write(_ choices: Choices, to html: inout HTMLWriter) {
    let words = contents.words
    let name = words.pick("Filters", "거르기")
    html.open("form", [.id("filters"), .classes("screen"), HTMLAttribute("aria-label", name), HTMLAttribute("hidden")])
    html.element("div", .classes("fields")) { html in
      writeInput("q", "search", words.pick("Words", "낱말"), to: &html)
      if choices.hasSpeakers { writeInput("speaker", "search", words.pick("Speaker", "화자"), to: &html) }
      writeSelect(
        "kind", words.pick("Kind", "종류"),
        choices.kinds.map { ($0.rawValue, RecordLabels.kind($0)[words.language]) }
          + (choices.hasNobody ? [("none", words.nobody)] : []), to: &html)
      writeSelect("outlet", words.pick("Outlet", "매체"), choices.outlets.map { ($0, $0) }, to: &html)
      if choices.hasStatements {
        writeSelect(
          "type", words.pick("Type", "유형"), AttributionType.allCases.map { ($0.rawValue, words.type($0)) }, to: &html)
        writeSelect(
          "stance", words.pick("Stance", "방식"), choices.stances.map { ($0, RecordLabels.stance($0)[words.language]) },
          to: &html)
        let steps = ["0.95", "0.9", "0.8", "0.7"].map { ("\($0)-", words.pick("\($0) or more", "\($0) 이상")) }
        writeSelect(
          "confidence", words.pick("Confidence", "신뢰도"), steps + [("-0.7", words.pick("below 0.7", "0.7 미만"))],
          to: &html)
      }
      if choices.hasDays {
        writeInput("since", "date", words.pick("From", "부터"), to: &html)
        writeInput("until", "date", words.pick("To", "까지"), to: &html)
      }
    }
    html.element("p", .classes("status")) { html in
      html.element("output", .id("status"), HTMLAttribute("aria-live", "polite"), text: "")
      html.markup(" ")
      html.element("button", HTMLAttribute("type", "reset"), text: words.pick("Show all", "모두 보기"))
      if choices.isPageOfMany {
        html.element("span", .classes("hint"), text: words.pick("of this page of the list", "이 쪽의 것만 거릅니다"))
      }
    }
    writeKeys(to: &html)
    html.close("form")
    html.markup("\n")
  }

  private func writeInput(_ name: String, _ type: String, _ label: String, to html: inout HTMLWriter) {
    html.element("label") { html in
      html.element("span", text: label)
      html.void(
        "input", HTMLAttribute("name", name), HTMLAttribute("type", type), HTMLAttribute("autocomplete", "off"))
    }
  }

  private func writeSelect(
    _ name: String, _ label: String, _ options: [(value: String, label: String)], to html: inout HTMLWriter
  ) {
    guard options.count > 1 else { return }
    html.element("label") { html in
      html.element("span", text: label)
      html.element("select", HTMLAttribute("name", name)) { html in
        html.element("option", HTMLAttribute("value", ""), text: contents.pick("all", "전체"))
        for option in options { html.element("option", HTMLAttribute("value", option.value), text: option.label) }
      }
    }
  }

  private func writeKeys(to html: inout HTMLWriter) {
    let words = contents.words
    html.element("details", .id("keys")) { html in
      html.element("summary", text: words.pick("Keys", "단축키"))
      html.element("p", .classes("hint")) { html in
        for (key, meaning) in [
          ("/", words.pick("find words", "낱말 찾기")), ("j", words.pick("next statement", "다음 발언")),
          ("k", words.pick("previous statement", "이전 발언")),
          ("t", words.pick("between statement and article", "발언과 기사 사이 오가기")), ("Esc", words.pick("show all", "모두 보기")),
        ] {
          html.element("kbd", text: key)
          html.text(" \(meaning)  ")
        }
      }
      html.element("label") { html in
        html.void("input", HTMLAttribute("type", "checkbox"), HTMLAttribute("name", "keys"), HTMLAttribute("checked"))
        html.text(" \(words.pick("use these keys", "단축키 쓰기"))")
      }
    }
  }
}
