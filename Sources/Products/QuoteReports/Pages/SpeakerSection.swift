import AnalysisRecords
import Outputs

/// Draws one speaker: who they are, when they spoke, in what manner, and what they said.
struct SpeakerSection {
  let contents: PageContents
  /// Whether the statements stand here as cards; else they are named by their numbers.
  var hasCards: Bool

  /// Writes the speaker with an index, and of the statements those at `range`; O(statements).
  ///
  /// Where the speaker is a page of its own, it has filters, which stay in view when nothing else does.
  func write(
    _ index: Int, statements range: Range<Int>, filters: FilterForm.Choices? = nil, to html: inout HTMLWriter
  ) {
    let speaker = contents.report.speakers[index]
    var attributes: [HTMLAttribute] = [.classes("speaker"), .id("p\(index + 1)")]
    if filters == nil { attributes.append(HTMLAttribute("data-group", "p")) }
    html.element("section", attributes) { html in
      html.element(filters == nil ? "h3" : "h1") { $0.element("bdi", text: speaker.name) }
      writeFacts(speaker, to: &html)
      if range.lowerBound == 0 { writeFigures(speaker, to: &html) }
      if let filters { FilterForm(contents: contents).write(filters, to: &html) }
      let numbers = contents.numbers.ofSpeaker[index][range].map(Int.init)
      if hasCards {
        StatementCard(contents: contents, around: .speaker).write(numbers, to: &html)
      } else {
        writeNumbers(numbers, to: &html)
      }
    }
    html.markup("\n")
  }

  private func writeFacts(_ speaker: ReportedSpeaker, to html: inout HTMLWriter) {
    let words = contents.words
    let share = words.share(speaker.statements.count, of: contents.numbers.count)
    html.element("p", .classes("hint")) { html in
      html.text("\(RecordLabels.kind(speaker.kind)[words.language]) · ")
      html.text(
        words.pick(
          "statements \(share), documents \(speaker.documentCount)", "발언 \(share), 기사 \(speaker.documentCount)건"))
      let types = AttributionType.allCases.filter { speaker.count(of: $0) > 0 }
      for type in types { html.text(" · \(words.type(type)) \(speaker.count(of: type))") }
    }
    writeList(words.pick("Roles", "직책"), speaker.roles, to: &html)
    writeList(words.pick("Organizations", "소속"), speaker.affiliations, to: &html)
    // A surname alone tells nothing.
    let forms = speaker.forms.filter { $0 != speaker.name && $0.unicodeScalars.count > 1 }.map {
      CountedText(text: $0, count: 1)
    }
    writeList(words.pick("Also called", "다른 표기"), forms, to: &html)
    if let caution = words.caution(speaker) { html.element("p", .classes("notice"), text: caution) }
  }

  private func writeList(_ name: String, _ texts: [CountedText], to html: inout HTMLWriter) {
    guard !texts.isEmpty else { return }
    html.element("p", .classes("hint")) { html in
      html.text("\(name): ")
      for (index, each) in texts.prefix(8).enumerated() {
        if index > 0 { html.text(", ") }
        html.element("bdi", text: each.text)
        if each.count > 1 { html.text(" \(each.count)") }
      }
      if texts.count > 8 { html.text(contents.pick(" and \(texts.count - 8) more", " 외 \(texts.count - 8)")) }
    }
  }

  private func writeFigures(_ speaker: ReportedSpeaker, to html: inout HTMLWriter) {
    html.element("div", .classes("figures")) { html in
      TimelineFigure(contents: contents).write(
        SpeakerTimeline(speaker.statements, in: contents.report), of: speaker, to: &html)
      let profile = StanceProfile(speaker.statements)
      if profile.total >= Self.leastOfProfile {
        let rows = profile.rows.map { (RecordLabels.stance($0.stance)[contents.language], $0.count) }
        ShareTable(
          caption: contents.pick("Stance, of \(profile.total) with a cue", "말한 방식 (술어 있는 발언 \(profile.total)개)"),
          name: contents.pick("Stance", "방식"), words: contents.words
        ).write(rows, of: profile.total, to: &html)
      }
    }
  }

  /// Fewer statements say less in a table than by themselves.
  private static let leastOfProfile = 3

  private func writeNumbers(_ numbers: [Int], to html: inout HTMLWriter) {
    html.element("p") { html in
      html.text(contents.pick("Statements:", "발언:"))
      for number in numbers {
        html.text(" ")
        html.element("a", .to("#s\(number)"), text: String(number))
      }
    }
  }
}
