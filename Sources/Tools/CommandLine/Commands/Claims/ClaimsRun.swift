import AnalysisRecords
import ClaimFeed
import Hwaja
import Outputs

/// One run of `hwaja claims`.
struct ClaimsRun {
  /// How many claims a person is shown unless more are asked for.
  static let mostShown = 20

  private let options: RunOptions
  private let session: Session
  private let arguments: Arguments
  private let format: String
  private let most: Int?
  private let selection: ClaimSelection
  private let output: ByteOutput

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    options = try RunOptions(arguments, session)
    self.session = session
    self.arguments = arguments
    format = arguments.text(.format([], .inputs)) ?? "text"
    let asked = try arguments.count(.top, atMost: 1_000_000)
    most = asked ?? (format == "text" || format == "md" ? Self.mostShown : nil)
    var selection = ClaimSelection()
    selection.types = Set(arguments.all(.claimType).compactMap { ClaimType(rawValue: $0.text) })
    selection.speakers = arguments.all(.claimSpeaker).map(\.text)
    selection.leastScore = try arguments.share(.minScore) ?? 0
    self.selection = selection
    output = try RunOptions.output(arguments)
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true,
      showsProgress: true)
    var builder = ClaimFeedBuilder(selection, most: most)
    let floor = options.floor
    let remarks = try await run.run(session.console) {
      ClaimSink(floor: floor)
    } use: { (documents: [ClaimSink.Document]) throws(Failure) in
      for document in documents {
        switch document {
        case .success(let claims): builder.add(claims)
        case .failure(let failure): builder.add(failure)
        }
      }
    }
    let feed = builder.feed()
    for speaker in feed.silentSpeakers { complain(ofSilent: speaker) }
    try RunOptions.write(bytes(feed), to: output, arguments)
    return max(remarks.end(session.console), feed.silentSpeakers.isEmpty ? .success : .findings)
  }

  private func complain(ofSilent speaker: String) {
    let shown = PlainLine.text(speaker)
    session.console.complain(
      Bilingual(
        en: "nobody called \"\(shown)\" is quoted. Check the name, or give a part of it.",
        ko: "\"\(shown)\"의 말은 없습니다. 이름을 확인하거나 일부만 주세요."))
  }

  private func bytes(_ feed: ClaimFeed) -> [UInt8] {
    switch format {
    case "json": return ClaimJSON.bytes(feed)
    case "jsonl": return ClaimJSON.lines(feed)
    case "csv": return ClaimTable.bytes(feed, language: session.contents)
    case "md":
      var writer = ClaimMarkdown(language: session.contents)
      return writer.bytes(feed)
    default:
      var writer = ClaimText(language: session.contents, style: RunOptions.style(arguments, for: output))
      return writer.bytes(feed)
    }
  }
}

/// Makes claims of articles and records.
struct ClaimSink: DocumentSink {
  /// The claims of a document, or why there are none.
  typealias Document = Result<[Claim], RecordFailure>

  private var lines: LineSink
  private let reader = ClaimReader()

  init(floor: ConfidenceFloor) { lines = LineSink(floor: floor, withText: false) }

  mutating func add(_ document: CommandLineTool.Document, _ worker: AnalysisWorker) { lines.add(document, worker) }

  mutating func takeProduct() -> [Document] {
    lines.takeProduct().map { line in
      switch line {
      case .record(let record): .success(reader.claims(of: record))
      case .failure(let failure): .failure(failure)
      }
    }
  }
}
