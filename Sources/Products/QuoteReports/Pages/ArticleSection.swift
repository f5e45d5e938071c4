import AnalysisRecords
import Outputs

/// Draws one article: where it is from, how openly it tells its sources, and its full text with the statements marked.
struct ArticleSection {
  let contents: PageContents
  /// Whether the article's statements stand below it as cards.
  var hasCards: Bool
  /// Whether the article is a page of its own.
  var isPage = false

  /// Writes the article with an index, `text` being `nil` where it was not given; O(length).
  func write(_ index: Int, text: String?, to html: inout HTMLWriter) {
    let document = contents.report.documents[index]
    let numbers = contents.numbers.ofDocument[index]
    html.element("section", .classes("article"), .id("d\(index + 1)"), HTMLAttribute("data-group", "d")) { html in
      let headline = HeadlinePlace(title: document.title, of: document.origin, text: text)
      writeHeading(document, headline, text, numbers, to: &html)
      writeOrigin(document, to: &html)
      writeSources(numbers, to: &html)
      if !document.headlines.isEmpty { writeHeadlines(document, to: &html) }
      if let text {
        writeText(text, headline, numbers, to: &html)
      } else {
        html.element("p", .classes("notice"), text: contents.words.noText)
      }
      writeUnattributed(numbers, to: &html)
      if hasCards, let numbers { StatementCard(contents: contents, around: .document).write(numbers, to: &html) }
    }
    html.markup("\n")
  }

  private func writeHeading(
    _ document: ReportedDocument, _ headline: HeadlinePlace, _ text: String?, _ numbers: ClosedRange<Int>?,
    to html: inout HTMLWriter
  ) {
    let name: StaticString = isPage ? "h1" : "h3"
    html.element(name) { html in
      if let lines = headline.lines, let text {
        ArticleMarks(text, numbers, isTitle: false, in: contents).write(lines, to: &html)
      } else if let title = document.title {
        let marks = ArticleMarks(title, numbers, isTitle: true, in: contents)
        marks.write(0..<title.unicodeScalars.count, to: &html)
      } else {
        html.text(document.id)
      }
    }
  }

  private func writeOrigin(_ document: ReportedDocument, to html: inout HTMLWriter) {
    html.element("p", .classes("hint")) { html in
      contents.writeFacts(document, to: &html)
      html.element("bdi", text: contents.words.origin(document))
      html.text(" · ")
      if let address = document.url.flatMap(WebAddress.init) {
        html.element("a", .to(address)) {
          $0.text("\(contents.pick("source", "원문")) (\(address.host))")
        }
      } else {
        html.text(document.url ?? contents.pick("no address given", "주소 없음"))
      }
    }
  }

  private func writeSources(_ numbers: ClosedRange<Int>?, to html: inout HTMLWriter) {
    let statements = numbers.map { $0.map(contents.statement) } ?? []
    let shares = SourceShares(statements.lazy.map(\.sourceClass))
    html.element("p", .classes("sources")) { html in
      html.element("strong", text: contents.pick("Sources", "취재원"))
      html.text(" \(contents.words.count(ofStatements: shares.total))")
      for sourceClass in SourceClass.allCases where shares[sourceClass] > 0 {
        html.text(" · \(contents.words.sourceClass(sourceClass)) \(shares[sourceClass])/\(shares.total)")
      }
    }
  }

  /// Writes what became of the quoted words of the headline, in their order.
  private func writeHeadlines(_ document: ReportedDocument, to html: inout HTMLWriter) {
    html.element("p", .classes("sources")) { html in
      html.element("a", .to(contents.links.list("headlines"))) { html in
        html.element("strong", text: contents.pick("Headline check", "제목 점검"))
      }
      for finding in document.headlines {
        html.text(" ")
        if document.headlines.count > 1 {
          html.element("bdi", text: "“\(ResolvedText.text(finding.words))”")
          html.text(" ")
        }
        html.element("span", .classes(finding.isAlert ? "alert" : "verdict"), text: contents.words.verdict(finding))
      }
    }
  }

  private func writeText(
    _ text: String, _ headline: HeadlinePlace, _ numbers: ClosedRange<Int>?, to html: inout HTMLWriter
  ) {
    let marks = ArticleMarks(text, numbers, isTitle: false, in: contents)
    for number in marks.misplaced { html.element("span", .id("t\(number)"), text: "") }
    if !marks.misplaced.isEmpty {
      html.element("p", .classes("notice"), text: contents.words.misplaced(marks.misplaced.count))
    }
    html.element("div", .classes("text")) { html in
      let below = text.unicodeScalars.dropFirst(headline.lines?.upperBound ?? 0)
      let start = below.prefix { $0.properties.isWhitespace }.count
      marks.write((headline.lines?.upperBound ?? 0) + start..<text.unicodeScalars.count, to: &html)
    }
  }

  private func writeUnattributed(_ numbers: ClosedRange<Int>?, to html: inout HTMLWriter) {
    let open = (numbers.map(Array.init) ?? []).filter { contents.speakerIndex($0) == nil }
    guard !open.isEmpty else { return }
    html.element("p") { html in
      html.element("strong", text: "\(contents.words.nobodyHeading) \(open.count):")
      for number in open {
        html.text(" ")
        html.element("a", .to("#s\(number)"), text: String(number))
      }
    }
  }
}
