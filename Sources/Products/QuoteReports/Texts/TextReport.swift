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
  public mutating func bytes(_ report: QuoteReport, by grouping: ReportGrouping = .speaker) -> [UInt8] {
    line(style.strong(words.heading))
    line(words.overview(report))
    for notice in words.notices(report) { line(style.faint(notice)) }
    if grouping == .speaker {
      addSpeakers(report)
    } else {
      for group in report.documentGroups(by: grouping, words) { add(group, report) }
    }
    addFailures(report)
    return lines
  }

  private mutating func addSpeakers(_ report: QuoteReport) {
    for speaker in report.speakers { add(speaker, report) }
    line("")
    line(style.alert(words.unattributed))
    if report.unattributed.isEmpty { line("  \(words.nothing)") }
    add(report.unattributed, report)
  }

  private mutating func add(_ group: DocumentGroup, _ report: QuoteReport) {
    if let title = group.title {
      line("")
      line("\(style.name(PlainLine.text(title))) — \(words.counts(group))")
    }
    for (document, statements) in group.documents {
      line("")
      addHeading(report.documents[document])
      if statements.isEmpty { line("  \(words.nothing)") }
      for (index, said) in statements.enumerated() {
        add(said.statement, number: index + 1, by: said.speaker ?? words.nobody)
      }
    }
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
      addHeading(report.documents[document])
      for statement in statements {
        add(statement, number: number)
        number += 1
      }
    }
  }

  private mutating func addHeading(_ document: ReportedDocument) {
    line("  \(style.faint(PlainLine.text(words.source(document))))")
    if let title = document.title { line("  \(style.faint(PlainLine.text(title)))") }
  }

  private mutating func add(_ statement: ReportedStatement, number: Int, by speaker: String? = nil) {
    let name = speaker.map { "\(style.name(PlainLine.text($0))): " } ?? ""
    line("  \(number). \(name)\(style.quote(PlainLine.text(RecordLabels.words(statement.item))))")
    line("     \(style.faint(PlainLine.text(words.details(statement).joined(separator: " · "))))")
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
