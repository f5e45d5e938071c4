import AnalysisRecords
public import Outputs

/// Writes a report as Markdown: a table of the speakers, then a section for each.
public struct MarkdownReport {
  private let words: ReportWords
  private var lines: [UInt8] = []

  /// Makes a writer.
  public init(language: Language) { words = ReportWords(language: language) }

  /// The report as UTF-8; O(size of the report).
  public mutating func bytes(_ report: QuoteReport) -> [UInt8] {
    line("# \(words.heading)")
    line("")
    line(words.overview(report))
    line("")
    addTable(report)
    for speaker in report.speakers { add(speaker, report) }
    line("## \(words.unattributed)")
    line("")
    if report.unattributed.isEmpty { line("\(words.nothing)\n") }
    add(report.unattributed, report)
    addFailures(report)
    if report.lacksConfidence { line("*\(words.noConfidence)*") }
    return lines
  }

  private mutating func addTable(_ report: QuoteReport) {
    guard !report.speakers.isEmpty else { return }
    line(
      words.pick("| speaker | role | kind | statements | documents |", "| 화자 | 직책 | 종류 | 발언 | 문서 |"))
    line("|---|---|---|---:|---:|")
    for speaker in report.speakers {
      let kind = RecordLabels.kind(speaker.kind)[words.language]
      let role = MarkdownText.escaped(words.role(speaker) ?? "")
      line(
        "| \(MarkdownText.escaped(speaker.name)) | \(role) | \(kind) "
          + "| \(speaker.statements.count) | \(speaker.documentCount) |")
    }
    line("")
  }

  private mutating func add(_ speaker: ReportedSpeaker, _ report: QuoteReport) {
    line("## \(MarkdownText.escaped(speaker.name))")
    line("")
    let kind = RecordLabels.kind(speaker.kind)[words.language]
    let facts = [words.role(speaker).map(MarkdownText.escaped), kind, words.counts(speaker)]
    line(facts.compactMap { $0 }.joined(separator: " · "))
    line("")
    if let caution = words.caution(speaker) { line("*\(caution)*\n") }
    add(speaker.statements, report)
  }

  private mutating func add(_ statements: [ReportedStatement], _ report: QuoteReport) {
    var number = 1
    for (document, statements) in statements.byDocument {
      let source = report.documents[document]
      let title = source.title.map { " — \(MarkdownText.escaped($0))" } ?? ""
      line("**\(MarkdownText.escaped(words.source(source)))**\(title)")
      line("")
      for statement in statements {
        line("\(number). \(MarkdownText.escaped(RecordLabels.words(statement.item)))")
        // The inner list must begin where the words of the outer one do.
        let indentation = String(repeating: " ", count: "\(number). ".utf8.count)
        line("\(indentation)- \(MarkdownText.escaped(words.details(statement).joined(separator: " · ")))")
        number += 1
      }
      line("")
    }
  }

  private mutating func addFailures(_ report: QuoteReport) {
    guard !report.failures.isEmpty else { return }
    line("## \(words.failures)")
    line("")
    for failure in report.failures { line("- \(MarkdownText.escaped("\(failure.id): \(failure.message)"))") }
    line("")
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
