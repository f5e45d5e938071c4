import AnalysisRecords
import Outputs
import QuoteReports

/// One run of `hwaja report`.
struct ReportRun {
  private let options: RunOptions
  private let session: Session
  private let arguments: Arguments
  private let grouping: ReportGrouping
  private let period: ReportPeriod
  private let output: ReportOutput
  /// Texts of the articles, where the form of the report shows them.
  private let texts: SpoolFile?

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    options = try RunOptions(arguments, session)
    self.session = session
    self.arguments = arguments
    grouping = arguments.text(.grouping).flatMap(ReportGrouping.init(rawValue:)) ?? .speaker
    period = try arguments.period()
    output = try ReportOutput(arguments)
    do throws(OutputFault) {
      texts = arguments.text(.format([], .inputs)) == "html" ? try SpoolFile() : nil
    } catch {
      throw Failure(error, output: "TMPDIR")
    }
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true,
      showsProgress: true)
    var builder = QuoteReportBuilder(period: period)
    let (floor, texts) = (options.floor, texts)
    let remarks = try await run.run(session.console) {
      LineSink(floor: floor, withText: true)
    } use: { (lines: [RecordLine]) throws(Failure) in
      for line in lines { builder.add(line, text: try Self.store(line, in: texts)) }
    }
    let (report, found) = try select(builder.report())
    say(of: report)
    try write(report)
    return max(remarks.end(session.console), found)
  }

  /// Puts the text of a record aside.
  private static func store(_ line: RecordLine, in texts: SpoolFile?) throws(Failure) -> StoredText? {
    guard let texts, case .record(let record) = line, let text = record.text else { return nil }
    do throws(OutputFault) { return try texts.append(Array(text.utf8)) } catch {
      throw Failure(error, output: "TMPDIR")
    }
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

  /// Says on standard error what the report leaves out.
  private func say(of report: QuoteReport) {
    if !report.undated.isEmpty {
      let shown = PlainLine.text(report.undated[0])
      session.console.complain(
        Bilingual(
          en: "\(report.undated.count) documents have no date that can be read and are left out, first \(shown).",
          ko: "발행일을 읽을 수 없는 문서 \(report.undated.count)건을 뺐습니다. 첫 문서는 \(shown)입니다."))
    }
    guard texts != nil, report.documents.contains(where: { $0.text == nil }) else { return }
    let count = report.documents.count { $0.text == nil }
    session.console.complain(
      Bilingual(
        en: "\(count) records carry no text: their pages show statements only. Use records made with --with-text.",
        ko: "본문 없는 기록이 \(count)건 있어 발언만 보입니다. --with-text로 만든 기록을 쓰세요."))
  }

  private func write(_ report: QuoteReport) throws(Failure) {
    switch output {
    case .folder(let folder, let name):
      let pages = FolderReport(report, by: grouping, language: session.contents, texts: texts)
      var progress = ProgressLine(session.console, total: nil)
      defer { progress?.clear() }
      do throws(FolderOutput.Fault) {
        try pages.write(to: folder) { progress?.show(pages: $0, of: $1) }
        try folder.finish()
      } catch {
        throw Failure(error, folder: name)
      }
    case .file(let file): try RunOptions.write(try bytes(report, for: file), to: file, arguments)
    }
  }

  private func bytes(_ report: QuoteReport, for file: ByteOutput) throws(Failure) -> [UInt8] {
    let language = session.contents
    switch arguments.text(.format([], .inputs)) {
    case "json": return JSONReport.bytes(report, by: grouping)
    case "csv": return StatementTable.bytes(report, .commas, by: grouping, language: language)
    case "tsv": return StatementTable.bytes(report, .tabs, by: grouping, language: language)
    case "html": return try page(report)
    case "md":
      var writer = MarkdownReport(language: language)
      return writer.bytes(report, by: grouping)
    default:
      var writer = TextReport(language: language, style: RunOptions.style(arguments, for: file))
      return writer.bytes(report, by: grouping)
    }
  }

  private func page(_ report: QuoteReport) throws(Failure) -> [UInt8] {
    let (count, most) = (report.statementCount, OnePageReport.mostStatements)
    guard count <= most else {
      throw Failure(
        code: .cannotCreate,
        message: Bilingual(
          en: "\(count) statements are too many for one page (\(most)). Give a folder: -o report/.",
          ko: "발언이 \(count)개라 한 쪽(\(most)개까지)에 담을 수 없습니다. 폴더를 주세요: -o report/."))
    }
    do throws(OutputFault) {
      return try OnePageReport(report, by: grouping, language: session.contents, texts: texts).bytes()
    } catch {
      throw Failure(error, output: "TMPDIR")
    }
  }
}
