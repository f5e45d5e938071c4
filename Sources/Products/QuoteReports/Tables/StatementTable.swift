import AnalysisRecords
public import Outputs

/// Writes the statements of a report as a table, one a row, for spreadsheets and programs.
public enum StatementTable {
  /// The columns; their names never change with the language.
  static let columns = [
    "number", "document", "title", "outlet", "published", "url", "speaker", "kind", "role", "source_class", "type",
    "words", "cue", "lemma", "stance", "chain", "said", "place", "start", "end", "rule", "resolution", "confidence",
    "repetitions", "headline_check", "headline_speaker",
  ]

  /// The table as CSV or TSV, statements in the order of the grouping; O(statements).
  public static func bytes(
    _ report: QuoteReport, _ separator: DelimitedText.Separator, by grouping: ReportGrouping, language: Language
  ) -> [UInt8] {
    let contents = PageContents(
      report: report, numbers: StatementNumbers(report), figures: ReportFigures(report),
      words: ReportWords(language: language), grouping: grouping, links: .onePage)
    var table = DelimitedText(separator, header: columns)
    for number in numbers(contents) { table.add(row(number, contents)) }
    return table.takeBytes()
  }

  /// The numbers of all statements, by speaker with the unattributed last, by document, or by outlet.
  private static func numbers(_ contents: PageContents) -> [Int] {
    switch contents.grouping {
    case .speaker: (contents.numbers.ofSpeaker.joined() + contents.numbers.ofNobody).map(Int.init)
    case .document: Array(0..<contents.numbers.count).map { $0 + 1 }
    case .outlet: contents.report.outlets().flatMap { OutletSection.numbers($0, contents) }
    }
  }

  private static func row(_ number: Int, _ contents: PageContents) -> [String] {
    let statement = contents.statement(number)
    let (item, document) = (statement.item, contents.report.documents[statement.document])
    let speaker = contents.speaker(number)
    let chain = contents.chain(number)
    let finding = contents.headlineFinding(statement)
    let who: [String?] = [
      speaker?.name, speaker?.kind.rawValue, statement.role, statement.sourceClass.rawValue, item.type.rawValue,
    ]
    let how: [String?] = [
      RecordLabels.words(item), item.cue?.span.text, item.cue?.lemma, item.cue?.stance,
      chain.count > 1 ? chain.joined(separator: " > ") : nil, item.said?.date ?? item.said?.text,
    ]
    let place: [String?] = [
      item.content.first?.inTitle == true ? "title" : "text", item.content.first.map { String($0.start) },
      item.content.last.map { String($0.end) },
    ]
    let why: [String?] = [
      item.pattern, item.resolution.rawValue, item.confidence?.description, String(statement.repetitions.count),
      finding?.verdict.rawValue, finding.map { $0.isOtherSpeaker ? "other" : "" },
    ]
    let what: [String?] = [
      String(number), document.id, document.title, document.outlet, document.published, document.url,
    ]
    return [what, who, how, place, why].joined().map { $0 ?? "" }
  }
}
