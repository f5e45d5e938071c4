import AnalysisRecords
public import Outputs

/// Writes a report for people, as plain text or coloured for a terminal.
public struct TextReport {
  private let words: ReportWords
  private let style: TerminalStyle
  private var lines: [UInt8] = []

  /// Makes a writer.
  public init(language: Language, style: TerminalStyle = TerminalStyle(isOn: false)) {
    words = ReportWords(language: language)
    self.style = style
  }

  /// The report as UTF-8; O(size of the report).
  public mutating func bytes(_ report: QuoteReport) -> [UInt8] {
    line(style.strong(words.heading))
    line(words.overview(report))
    if report.lacksConfidence { line(style.faint(words.noConfidence)) }
    for speaker in report.speakers { add(speaker, report) }
    line("")
    line(style.alert(words.unattributed))
    if report.unattributed.isEmpty { line("  \(words.nothing)") }
    add(report.unattributed, report)
    addFailures(report)
    return lines
  }

  private mutating func add(_ speaker: ReportedSpeaker, _ report: QuoteReport) {
    line("")
    let kind = RecordLabels.kind(speaker.kind)[words.language]
    let role = words.role(speaker).map { " — \(PlainLine.text($0))" } ?? ""
    line("\(style.name(PlainLine.text(speaker.name)))\(role) \(style.faint("[\(kind)]"))")
    line(words.counts(speaker))
    if let caution = words.caution(speaker) { line(style.faint(caution)) }
    add(speaker.statements, report)
  }

  private mutating func add(_ statements: [ReportedStatement], _ report: QuoteReport) {
    var number = 1
    for (document, statements) in statements.byDocument {
      let source = report.documents[document]
      line("  \(style.faint(PlainLine.text(words.source(source))))")
      if let title = source.title { line("  \(style.faint(PlainLine.text(title)))") }
      for statement in statements {
        line("  \(number). \(style.quote(PlainLine.text(RecordLabels.words(statement.item))))")
        line("     \(style.faint(PlainLine.text(words.details(statement).joined(separator: " · "))))")
        number += 1
      }
    }
  }

  private mutating func addFailures(_ report: QuoteReport) {
    guard !report.failures.isEmpty else { return }
    line("")
    line(style.alert(words.failures))
    for failure in report.failures { line("  \(PlainLine.text("\(failure.id): \(failure.message)"))") }
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(0x0A)
  }
}
