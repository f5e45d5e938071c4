import AnalysisRecords
public import Outputs

/// Writes a report as Markdown: a table of the speakers, then a section for each.
public struct MarkdownReport {
  private let words: ReportWords
  private var lines: [UInt8] = []

  /// Makes a writer.
  public init(language: Language) { words = ReportWords(language: language) }

  /// The report as UTF-8; O(size of the report).
  public mutating func bytes(_ report: QuoteReport, by grouping: ReportGrouping = .speaker) -> [UInt8] {
    line("# \(words.heading)")
    line("")
    line(words.overview(report))
    line("")
    addTable(report)
    addSources(report)
    addHeadlines(report)
    if grouping == .speaker {
      addSpeakers(report)
    } else {
      for group in report.documentGroups(by: grouping, words) { add(group, report) }
    }
    addFailures(report)
    for notice in words.notices(report) { line("*\(notice)*") }
    return lines
  }

  private mutating func addSpeakers(_ report: QuoteReport) {
    for speaker in report.speakers { add(speaker, report) }
    line("## \(words.unattributed)")
    line("")
    if report.unattributed.isEmpty { line("\(words.nothing)\n") }
    add(report.unattributed, report)
  }

  private mutating func add(_ group: DocumentGroup, _ report: QuoteReport) {
    if let title = group.title { line("## \(MarkdownText.escaped(title)) — \(words.counts(group))\n") }
    for (document, statements) in group.documents {
      addHeading(report.documents[document])
      if statements.isEmpty { line(words.nothing) }
      for (index, said) in statements.enumerated() {
        add(said.statement, number: index + 1, by: said.speaker ?? words.nobody)
      }
      line("")
    }
  }

  private mutating func addSources(_ report: QuoteReport) {
    let shares = ReportFigures(report).sources
    guard shares.total > 0 else { return }
    line(words.pick("| source | statements | share |", "| 취재원 | 발언 | 비율 |"))
    line("|---|---:|---:|")
    for sourceClass in SourceClass.allCases {
      let (name, count) = (words.sourceClass(sourceClass), shares[sourceClass])
      line("| \(name) | \(count) | \(words.percent(count, of: shares.total)) |")
    }
    line("")
  }

  private mutating func addHeadlines(_ report: QuoteReport) {
    let rows = HeadlineSection.rows(report)
    guard !rows.isEmpty else { return }
    line(words.pick("| headline check | headline | speaker | body | speaker |", "| 제목 점검 | 제목 | 화자 | 본문 | 화자 |"))
    line("|---|---|---|---|---|")
    for (_, finding) in rows {
      let cells = [
        finding.words, finding.speaker ?? words.nobody, finding.nearest?.words ?? "–",
        finding.nearest.map { $0.speaker ?? words.nobody } ?? "–",
      ]
      line("| \(words.verdict(finding)) | \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |")
    }
    line("")
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
      addHeading(report.documents[document])
      for statement in statements {
        add(statement, number: number)
        number += 1
      }
      line("")
    }
  }

  private mutating func addHeading(_ document: ReportedDocument) {
    let title = document.title.map { " — \(MarkdownText.escaped($0))" } ?? ""
    line("**\(MarkdownText.escaped(words.source(document)))**\(title)")
    line("")
  }

  private mutating func add(_ statement: ReportedStatement, number: Int, by speaker: String? = nil) {
    let name = speaker.map { "**\(MarkdownText.escaped($0))** " } ?? ""
    line("\(number). \(name)\(MarkdownText.escaped(RecordLabels.words(statement.item)))")
    // The inner list must begin where the words of the outer one do.
    let indentation = String(repeating: " ", count: "\(number). ".utf8.count)
    line("\(indentation)- \(MarkdownText.escaped(words.details(statement).joined(separator: " · ")))")
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
