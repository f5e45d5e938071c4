import AnalysisRecords
import Outputs

/// What every part of the pages needs: the report, the numbers of its statements, the language, and where links lead.
struct PageContents {
  let report: QuoteReport
  let numbers: StatementNumbers
  let figures: ReportFigures
  let words: ReportWords
  let grouping: ReportGrouping
  let links: PageLinks

  /// The same for pages that lie elsewhere.
  func linking(_ links: PageLinks) -> PageContents {
    PageContents(
      report: report, numbers: numbers, figures: figures, words: words, grouping: grouping, links: links)
  }

  var language: Language { words.language }

  func pick(_ english: String, _ korean: String) -> String { words.pick(english, korean) }

  func statement(_ number: Int) -> ReportedStatement { report.statement(at: numbers[number]) }

  /// Index of the statement's speaker; `nil` for nobody.
  func speakerIndex(_ number: Int) -> Int? {
    let speaker = Int(numbers[number].speaker)
    return speaker < 0 ? nil : speaker
  }

  func speaker(_ number: Int) -> ReportedSpeaker? { speakerIndex(number).map { report.speakers[$0] } }

  /// Writes outlet and day of an article, as far as they are given, each with a dot behind it if something follows.
  func writeFacts(_ document: ReportedDocument, isFollowed: Bool = true, to html: inout HTMLWriter) {
    if let outlet = document.outlet {
      html.element("bdi", text: outlet)
      if isFollowed || document.published != nil { html.text(" · ") }
    }
    if let published = document.published {
      html.element("bdi", .classes("day"), text: words.day(published))
      if isFollowed { html.text(" · ") }
    }
  }

  /// Those through whom the words came, the outermost first, and at the end the one who said them.
  func chain(_ number: Int) -> [String] {
    let statement = statement(number)
    var names = statement.item.via.map(\.name)
    if let name = speaker(number)?.name { names.append(name) }
    guard let siblings = numbers.ofDocument[statement.document] else { return names }
    var parent = statement.item.parent
    // Statements are nested a few deep; a circle of wrong ids ends here too.
    for _ in 0..<8 {
      guard let outer = siblings.first(where: { self.statement($0).item.id == parent }) else { break }
      if let name = speaker(outer)?.name, name != names.first { names.insert(name, at: 0) }
      names.insert(contentsOf: self.statement(outer).item.via.map(\.name), at: 0)
      parent = self.statement(outer).item.parent
    }
    return names
  }

  /// The headline's finding that a statement is the subject of, if there is one.
  func headlineFinding(_ statement: ReportedStatement) -> HeadlineFinding? {
    report.documents[statement.document].headlines.first { $0.item == statement.item.id }
  }
}
