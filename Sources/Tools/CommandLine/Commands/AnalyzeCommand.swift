import AnalysisRecords
import ArticleText
import Hwaja
import JSONText
import Outputs

extension Command {
  /// `hwaja analyze`: articles in, records out.
  static let analyze = Command(
    name: "analyze",
    summary: Bilingual(en: "say of every article who said what", ko: "기사마다 누가 무엇을 말했는지 보인다"),
    synopsis: "[INPUT…]",
    examples: [
      Example(
        line: "hwaja analyze article.txt",
        meaning: Bilingual(en: "one article, for reading", ko: "기사 하나를 읽기 좋게")),
      Example(
        line: "hwaja analyze --format jsonl news.jsonl -o records.jsonl",
        meaning: Bilingual(en: "many articles, for programs", ko: "여러 기사를 프로그램이 읽을 기록으로")),
      Example(
        line: "hwaja analyze --explain article.txt",
        meaning: Bilingual(en: "with the reasons", ko: "판단의 까닭까지")),
      Example(
        line: "hwaja analyze --min-confidence 0.9 article.txt",
        meaning: Bilingual(en: "only speakers that are nearly certain", ko: "거의 확실한 화자만")),
      Example(
        line: "curl -s https://example.org/a.txt | hwaja analyze -",
        meaning: Bilingual(en: "from standard input", ko: "표준 입력에서")),
    ],
    notes: .inputs,
    options: [
      .format(
        ["text", "json", "jsonl"],
        Bilingual(en: "for reading, an array, or a record a line (text)", ko: "읽기용, 배열, 한 줄에 기록 하나 (기본 text)")),
      .explain, .withText,
    ] + RunOptions.options,
    run: { (arguments, session) async throws(Failure) in try await AnalyzeRun(arguments, session).run() })
}

extension Bilingual {
  /// What inputs may be.
  static let inputs = Bilingual(
    en: """
      INPUT is a text file (one article, headline first), a .jsonl file (an article a line: "id", "text", and
      optional "title", "published" or "date", "outlet" or "source", "byline", "url"), a folder of such files,
      or - for standard input (JSONL if it begins with {). Text is UTF-8, else CP949.
      """,
    ko: """
      INPUT은 텍스트 파일(기사 하나, 첫 줄이 제목), .jsonl 파일(한 줄에 기사 하나: "id", "text", 선택으로 "title",
      "published"나 "date", "outlet"이나 "source", "byline", "url"), 그런 파일이 든 폴더, 또는 표준 입력을 뜻하는
      -입니다(표준 입력은 {로 시작하면 JSONL). 글은 UTF-8, 아니면 CP949로 읽습니다.
      """)
}

/// One run of `hwaja analyze`.
private struct AnalyzeRun {
  private let options: RunOptions
  private let session: Session
  private let output: ByteOutput
  private let outputName: String
  private let form: RecordForm
  private let withText: Bool
  private let explains: Bool

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    options = try RunOptions(arguments, session)
    self.session = session
    output = try RunOptions.output(arguments)
    outputName = RunOptions.outputName(arguments)
    withText = arguments.has(.withText)
    explains = arguments.has(.explain)
    form = RecordForm(
      arguments.text(.format(["text"], .inputs)) ?? "text",
      page: RecordPage(language: session.contents, style: RunOptions.style(arguments, for: output)))
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: false)
    let (form, withText, explains, floor) = (form, withText, explains, options.floor)
    var isFirst = true
    try write(form.opening)
    let remarks = try await run.run(session.console) {
      RecordSink(form: form, withText: withText, explains: explains, floor: floor)
    } use: { (bytes: [UInt8]) throws(Failure) in
      guard !bytes.isEmpty else { return }
      if !isFirst { try write(form.separator) }
      isFirst = false
      try write(bytes)
    }
    try write(isFirst ? form.emptyClosing : form.closing)
    do throws(OutputFault) { try output.finish() } catch { throw Failure(error, output: outputName) }
    return remarks.end(session.console)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(OutputFault) { try output.write(bytes) } catch { throw Failure(error, output: outputName) }
  }
}

extension Remarks {
  /// Sums up what could not be read, and gives the code to end with.
  func end(_ console: Console) -> ExitCode {
    guard failures > 0 else { return .success }
    console.complain(
      Bilingual(
        en: "\(failures) of \(documents) documents could not be read; the others were.",
        ko: "문서 \(documents)건 중 \(failures)건을 읽지 못했고, 나머지는 처리했습니다."))
    return .badData
  }
}
