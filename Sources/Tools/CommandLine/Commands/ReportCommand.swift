import AnalysisRecords
import ArticleText
import Hwaja
import Outputs
import QuoteReports

extension Command {
  /// `hwaja report`: who said what, over all inputs.
  static let report = Command(
    name: "report",
    summary: Bilingual(en: "sum up per speaker who said what", ko: "화자별로 누가 무엇을 말했는지 모은다"),
    synopsis: "[INPUT…]",
    examples: [
      Example(
        line: "hwaja report articles/", meaning: Bilingual(en: "all articles of a folder", ko: "폴더의 모든 기사")),
      Example(
        line: "hwaja report --format md -o report.md news.jsonl",
        meaning: Bilingual(en: "as Markdown, into a file", ko: "마크다운으로, 파일에")),
      Example(
        line: "hwaja report --speaker 한서윤 articles/",
        meaning: Bilingual(en: "one speaker only", ko: "한 사람만")),
      Example(
        line: "hwaja report records.jsonl",
        meaning: Bilingual(en: "from records made by hwaja analyze", ko: "hwaja analyze가 만든 기록에서")),
    ],
    notes: .inputs,
    options: [
      .format(
        ["text", "md", "json"], Bilingual(en: "for reading, Markdown, or JSON (text)", ko: "읽기용, 마크다운, JSON (기본 text)")),
      .speaker,
    ] + RunOptions.options,
    run: { (arguments, session) async throws(Failure) in try await ReportRun(arguments, session).run() })
}

/// One run of `hwaja report`.
private struct ReportRun {
  private let options: RunOptions
  private let session: Session
  private let output: ByteOutput
  private let arguments: Arguments

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    options = try RunOptions(arguments, session)
    self.session = session
    self.arguments = arguments
    output = try RunOptions.output(arguments)
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true)
    var builder = QuoteReportBuilder()
    let floor = options.floor
    let remarks = try await run.run(session.console) {
      LineSink(floor: floor)
    } use: { (lines: [RecordLine]) throws(Failure) in
      for line in lines { builder.add(line) }
    }
    let (report, found) = try select(builder.report())
    try RunOptions.write(bytes(report), to: output, arguments)
    return max(remarks.end(session.console), found)
  }

  /// The report of the speakers that were asked for.
  private func select(_ report: QuoteReport) throws(Failure) -> (QuoteReport, ExitCode) {
    let queries = arguments.all(.speaker).map(\.text)
    guard !queries.isEmpty else { return (report, .success) }
    let (selected, unmatched) = report.selecting(queries)
    for query in unmatched {
      let shown = PlainLine.text(query)
      let meant = Suggestion.nearest(query, in: report.speakers.lazy.flatMap { [$0.name] + $0.forms }).map(
        PlainLine.text)
      session.console.complain(
        Bilingual(
          en: "nobody called \"\(shown)\" is quoted." + (meant.map { " Did you mean \($0)?" } ?? ""),
          ko: "\"\(shown)\"의 말은 없습니다." + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? "")))
    }
    return (selected, unmatched.isEmpty ? .success : .findings)
  }

  private func bytes(_ report: QuoteReport) -> [UInt8] {
    switch arguments.text(.format([], .inputs)) {
    case "json": return JSONReport.bytes(report)
    case "md":
      var writer = MarkdownReport(language: session.contents)
      return writer.bytes(report)
    default:
      var writer = TextReport(language: session.contents, style: RunOptions.style(arguments, for: output))
      return writer.bytes(report)
    }
  }
}

/// Analyzes articles and keeps the records.
private struct LineSink: DocumentSink {
  private let floor: ConfidenceFloor
  private var lines: [RecordLine] = []

  init(floor: ConfidenceFloor) { self.floor = floor }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article):
      var record = worker.analyze(article)
      if record.title == nil && article.origin.row == nil { record.title = article.firstLine }
      add(record)
    case .record(.record(let record)): add(record)
    case .record(let line): lines.append(line)
    case .failure(let failure, _): lines.append(.failure(failure))
    }
  }

  private mutating func add(_ record: AnalysisRecord) {
    var record = record
    floor.apply(to: &record)
    lines.append(.record(record))
  }

  mutating func takeProduct() -> [RecordLine] {
    defer { lines = [] }
    return lines
  }
}
