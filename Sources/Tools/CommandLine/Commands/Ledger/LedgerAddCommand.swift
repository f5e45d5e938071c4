import AnalysisRecords
import ArticleText
import ClaimFeed
import Hwaja
import JSONText
import Outputs
import StatementLedger

extension Command {
  /// `hwaja ledger add`: analyzes and stores.
  static let ledgerAdd = Command(
    name: "ledger add",
    summary: Bilingual(en: "analyze articles and keep what they say", ko: "기사를 분석해 발언을 장부에 넣는다"),
    synopsis: "[INPUT…]",
    examples: [
      Example(
        line: "hwaja ledger add news.jsonl", meaning: Bilingual(en: "many articles", ko: "여러 기사")),
      Example(
        line: "tail -f feed.jsonl | hwaja ledger add --format jsonl -",
        meaning: Bilingual(
          en: "as they come; a line is written when a document is safe on the disk", ko: "들어오는 대로. 저장이 끝난 문서마다 한 줄을 쓴다")
      ),
    ],
    notes: Bilingual(
      en: Bilingual.inputs.english
        + "\nRecords of hwaja analyze are taken as well. What is there already is left alone; run it again after a crash.",
      ko: Bilingual.inputs.korean + "\nhwaja analyze의 기록도 됩니다. 이미 있는 것은 그대로 두므로, 중단되면 다시 실행하면 됩니다."),
    options: [
      .ledger, .wait, .now,
      .format(
        ["text", "jsonl"],
        Bilingual(en: "a summary at the end, or a line for every document (text)", ko: "끝에 요약, 또는 문서마다 한 줄 (기본 text)")),
      .minConfidence, .threads, .lexicons, .lexicon,
    ],
    run: { (arguments, session) async throws(Failure) in try await LedgerAddRun(arguments, session).run() })
}

/// One run of `hwaja ledger add`.
private struct LedgerAddRun {
  private let options: RunOptions
  private let session: Session
  private let ledger: LedgerOptions
  private let now: LedgerTime
  private let writesLines: Bool

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    ledger = LedgerOptions(arguments)
    now = try ledger.now()
    options = try RunOptions(arguments, session)
    writesLines = arguments.text(.format([], .inputs)) == "jsonl"
    self.session = session
  }

  func run() async throws(Failure) -> ExitCode {
    let file = try ledger.open(.create)
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true)
    let floor = options.floor
    var tally = AddTally()
    // Each piece of the input is a transaction: a pipe's documents are safe as they come.
    let remarks = try await run.run(session.console) {
      LedgerSink(floor: floor)
    } use: { (piece: LedgerSink.Product) throws(Failure) in
      tally.failures += piece.failures
      guard !piece.documents.isEmpty else { return }
      let outcomes = try ledger.with { () throws(LedgerFault) in try file.add(piece.documents, at: now) }
      tally.add(outcomes)
      if writesLines { try StandardOutput.write(AddTally.lines(outcomes)) }
    }
    if !writesLines { try StandardOutput.write(tally.summary(session.contents)) }
    let code = remarks.end(session.console)
    return max(code, tally.failures > 0 ? .findings : .success)
  }
}

/// Analyzes articles and keeps the records with their text, and how much their items are worth checking.
private struct LedgerSink: DocumentSink {
  /// Documents to be stored, and how many records tell of a document that could not be analyzed.
  struct Product: Sendable {
    var documents: [LedgerDocument] = []
    var failures = 0
  }

  private let floor: ConfidenceFloor
  private let claims = ClaimReader()
  private var product = Product()

  init(floor: ConfidenceFloor) { self.floor = floor }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article): add(worker.record(of: article, withText: true, floor))
    case .record(.record(let record)): add(floor.applied(to: record))
    case .record(.failure): product.failures += 1
    case .failure: break
    }
  }

  private mutating func add(_ record: AnalysisRecord) {
    // Four digits, as hwaja claims shows them.
    let worths = claims.scores(of: record).mapValues { ($0 * 10_000).rounded() / 10_000 }
    product.documents.append(LedgerDocument(record, worths: worths))
  }

  mutating func takeProduct() -> Product {
    defer { product = Product() }
    return product
  }
}

/// What became of all documents of a run.
private struct AddTally {
  /// Records that tell of a document that could not be analyzed.
  var failures = 0
  private var documents: [AddOutcome.Deed: Int] = [:]
  private var statements = 0

  mutating func add(_ outcomes: [AddOutcome]) {
    for outcome in outcomes {
      documents[outcome.deed, default: 0] += 1
      if outcome.deed == .added { statements += outcome.statements }
    }
  }

  func summary(_ language: Language) -> String {
    let count = { (deed: AddOutcome.Deed) in documents[deed] ?? 0 }
    var words = Bilingual(
      en: "\(count(.added)) documents added with \(statements) statements, \(count(.known)) known already",
      ko: "새 문서 \(count(.added))건, 발언 \(statements)개를 넣음, 이미 있던 문서 \(count(.known))건")[language]
    for (number, name) in [
      (count(.replaced), Bilingual(en: "read anew", ko: "새로 읽은 문서")),
      (count(.older), Bilingual(en: "left as a newer analyzer read them", ko: "더 새 분석기가 읽어 그대로 둔 문서")),
      (failures, Bilingual(en: "records without an analysis", ko: "분석이 없는 기록")),
    ] where number > 0 {
      words += language == .korean ? ", \(name.korean) \(number)건" : ", \(number) \(name.english)"
    }
    return words + "\n"
  }

  static func lines(_ outcomes: [AddOutcome]) -> String {
    var json = JSONWriter()
    for outcome in outcomes {
      json.openObject()
      json.member("deed", outcome.deed.rawValue)
      json.member("document", outcome.document)
      json.member("id", outcome.id)
      json.member("statements", outcome.statements)
      json.closeObject()
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
