import ClaimFeed
import Hwaja
import Outputs

extension Command {
  /// `hwaja claims measure`: how good the ranking is, and its weights.
  static let claimsMeasure = Command(
    name: "claims measure",
    summary: Bilingual(
      en: "measure the ranking by labelled statements", ko: "표시한 발언으로 차례가 얼마나 맞는지 잰다"),
    synopsis: "--labels FILE [INPUT…]",
    examples: [
      Example(
        line: "hwaja claims measure --labels Reports/Claims/labels.tsv Tests/Articles/gold.jsonl",
        meaning: Bilingual(en: "average precision against position and length", ko: "평균 정밀도를 위치, 길이 순서와 견주어")),
      Example(
        line: "hwaja claims measure --labels labels.tsv articles.jsonl -o claim_weights.tsv",
        meaning: Bilingual(en: "make the table of weights anew", ko: "무게 표를 새로 만든다")),
    ],
    notes: Bilingual(
      en: """
        A line of labels is document, in (text or title), start, end (scalars) and yes or no, tab-separated.
        Scores are given by fits that have not seen the document.
        """,
      ko: """
        표시는 한 줄에 document, in(text나 title), start, end(스칼라 단위), yes나 no를 탭으로 나누어 적습니다.
        점수는 그 문서를 보지 않은 적합으로 매깁니다.
        """),
    options: [.labels, .tableOutput, .threads, .lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in try await ClaimsMeasurement(arguments, session).run() })
}

extension Option {
  static let labels = Option(
    name: "labels", value: "FILE", help: Bilingual(en: "which statements are worth checking", ko: "확인할 만한지 표시한 파일"))
}

/// One run of `hwaja claims measure`.
private struct ClaimsMeasurement {
  private let session: Session
  private let arguments: Arguments
  private let options: RunOptions
  private let labels: [ClaimLabel]

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    guard let path = arguments.path(.labels) else {
      throw .usage(
        en: "Which labels? hwaja claims measure --labels FILE [INPUT…].",
        ko: "표시 파일을 주세요. hwaja claims measure --labels FILE [INPUT…].")
    }
    self.session = session
    self.arguments = arguments
    labels = try Self.labels(path, session)
    options = try RunOptions(arguments, session)
  }

  private static func labels(_ path: PathName, _ session: Session) throws(Failure) -> [ClaimLabel] {
    let bytes = try WholeFile.read(path, as: Bilingual(en: "labels", ko: "표시 파일"))
    let (labels, faults) = ClaimLabelReader.labels(in: bytes)
    let shown = PlainLine.text(path.text)
    for fault in faults { session.console.say(ClaimLabelFaultWords.words(fault, path: shown)) }
    guard faults.isEmpty else {
      throw Failure(
        code: .badData,
        message: Bilingual(
          en: "\(shown): \(faults.count) faults in the labels. Correct them; nothing was measured.",
          ko: "\(shown): 표시에 잘못이 \(faults.count)개 있습니다. 고친 뒤 다시 재세요."))
    }
    return labels
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true)
    var study = ClaimStudy(labels)
    let floor = options.floor
    let remarks = try await run.run(session.console) {
      ClaimSink(floor: floor)
    } use: { (documents: [ClaimSink.Document]) throws(Failure) in
      for case .success(let claims) in documents { study.add(claims) }
    }
    let result = study.result()
    guard result.items.contains(where: \.label.isWorth) else {
      throw Failure(
        code: .badData,
        message: Bilingual(
          en: "No statement of the input is labelled yes. Give the articles that the labels speak of.",
          ko: "입력에 yes로 표시된 발언이 없습니다. 표시가 가리키는 기사를 주세요."))
    }
    if let path = arguments.path(.tableOutput) { try write(result, to: path) }
    try StandardOutput.write(ClaimFiguresPage(language: session.contents).page(result))
    return remarks.end(session.console)
  }

  private func write(_ result: ClaimStudy.Result, to path: PathName) throws(Failure) {
    do throws(OutputFault) {
      let output = try ByteOutput(replacing: path)
      try output.write(Array(result.table.utf8))
      try output.finish()
    } catch {
      throw Failure(error, output: path.text)
    }
  }
}
