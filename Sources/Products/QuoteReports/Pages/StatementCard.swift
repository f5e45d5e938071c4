import AnalysisRecords
import Outputs

/// Draws one statement as a card: the exact words, how they were said, where, and how sure that is.
struct StatementCard {
  let contents: PageContents
  /// What the page around the card says already.
  var around: ReportGrouping

  /// Writes the cards of some statements as a list.
  func write(_ numbers: some Sequence<Int>, to html: inout HTMLWriter) {
    html.element("ol", .classes("cards")) { html in
      for number in numbers { write(number, to: &html) }
    }
  }

  private func write(_ number: Int, to html: inout HTMLWriter) {
    let statement = contents.statement(number)
    html.element("li", .classes("card"), .id("s\(number)")) { html in
      writeSpeaker(number, statement, to: &html)
      let chain = contents.chain(number)
      if chain.count > 1 { ChainDrawing.write(chain, contents.words, to: &html) }
      html.element("blockquote", text: ResolvedText.text(RecordLabels.words(statement.item)))
      html.element("p", .classes("how")) { html in
        writeManner(statement, to: &html)
        html.text(" · ")
        if around == .document { writePlace(number, statement, to: &html) } else { writeRule(statement, to: &html) }
      }
      guard around != .document else { return }
      html.element("p", .classes("hint")) { writePlace(number, statement, to: &$0) }
    }
    html.markup("\n")
  }

  private func writeSpeaker(_ number: Int, _ statement: ReportedStatement, to html: inout HTMLWriter) {
    html.element("p", .classes("who")) { html in
      html.element("span", .classes("no"), text: String(number))
      if let index = contents.speakerIndex(number) {
        html.markup(" ")
        if around != .speaker {
          html.element("a", .to(contents.links.speaker(index))) {
            $0.element("bdi", text: contents.report.speakers[index].name)
          }
        }
        if let role = statement.role { html.text(around == .speaker ? role : " \(role)") }
      } else {
        html.element("span", .classes("alert"), text: " \(contents.words.nobodyHeading)")
      }
    }
  }

  private func writeManner(_ statement: ReportedStatement, to html: inout HTMLWriter) {
    let item = statement.item
    if let cue = item.cue {
      html.element("span", .classes("cue"), text: cue.span.text)
      html.text(" \(RecordLabels.stance(cue.stance)[contents.language]) · ")
    }
    html.text(contents.words.type(item.type))
    if let said = item.said { html.text(" · \(said.text)" + (said.date.map { " (\($0))" } ?? "")) }
    if item.truncated { html.text(" · \(contents.pick("cut off by the page", "원문에서 잘림"))") }
    html.text(" · ")
    contents.words.writeConfidence(item.confidence, isOpen: statement.sourceClass == .none, to: &html)
  }

  private func writeRule(_ statement: ReportedStatement, to html: inout HTMLWriter) {
    html.element("small", text: "\(contents.pick("rule", "규칙")) \(statement.item.pattern)")
  }

  private func writePlace(_ number: Int, _ statement: ReportedStatement, to html: inout HTMLWriter) {
    let document = contents.report.documents[statement.document]
    if around != .document {
      contents.writeFacts(document, to: &html)
      html.element("a", .to(contents.links.document(statement.document))) {
        $0.element("bdi", text: document.shownTitle)
      }
      html.text(" · ")
    }
    html.element("a", .classes("jump"), .to(contents.links.place(number, in: statement.document))) {
      $0.text(contents.pick("in the article", "기사 속 자리"))
    }
    if let address = document.url.flatMap(WebAddress.init) {
      html.text(" · ")
      writeSource(address, statement, to: &html)
    }
    if around == .document {
      html.text(" · ")
      writeRule(statement, to: &html)
    }
    if !statement.repetitions.isEmpty {
      let places = statement.repetitions.map { RecordLabels.place([$0])[contents.language] }
      html.text(" · \(contents.pick("also at", "같은 말")) \(places.joined(separator: ", "))")
    }
  }

  private func writeSource(_ address: WebAddress, _ statement: ReportedStatement, to html: inout HTMLWriter) {
    let words = (statement.item.quotes.first ?? statement.item.content.first)?.text ?? ""
    let target = address.pointing(at: ResolvedText.text(words), endsInWord: statement.item.quotes.isEmpty)
    html.element("a", .classes("out"), .to(target)) {
      $0.text("\(contents.pick("source", "원문")) (\(address.host))")
    }
  }
}

/// Draws through whom words came.
enum ChainDrawing {
  /// Writes the names as a list whose members are joined by arrows.
  static func write(_ names: [String], _ words: ReportWords, to html: inout HTMLWriter) {
    let label = words.pick("passed on by", "전한 순서")
    html.element("ol", .classes("chain"), HTMLAttribute("aria-label", label)) { html in
      for name in names { html.element("li") { $0.element("bdi", text: name) } }
    }
  }
}
