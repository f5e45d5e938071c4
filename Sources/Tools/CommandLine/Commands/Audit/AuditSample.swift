import AnalysisRecords
import Audit
import Hwaja
import Outputs

extension Command {
  /// `hwaja audit sample`: statements for a person to judge.
  static let auditSample = Command(
    name: "audit sample",
    summary: Bilingual(
      en: "draw statements into a page on which a person judges them", ko: "사람이 판정할 발언을 뽑아 검수 페이지를 만든다"),
    synopsis: "[--size N] [--by TRAIT,…] [--seed S] -o review.html [INPUT…]",
    examples: [
      Example(
        line: "hwaja audit sample --size 200 -o review.html articles/",
        meaning: Bilingual(en: "200 statements out of a folder", ko: "폴더에서 발언 200건")),
      Example(
        line: "hwaja audit sample --size 100 --by outlet --seed 7 -o review.html news.jsonl",
        meaning: Bilingual(en: "some of every outlet, drawn by another seed", ko: "매체마다 몇 건씩, 다른 시드로")),
      Example(
        line: "hwaja audit sample -o review.html records.jsonl",
        meaning: Bilingual(
          en: "from records made by hwaja analyze --with-text", ko: "hwaja analyze --with-text가 만든 기록에서")),
    ],
    notes: Bilingual(
      en: """
        TRAIT is rule, resolution, type, stance, kind (of speaker) or outlet. Every kind of statement gets its part of
        the sample, at least two; kinds too rare for that are put together. Open the page in any browser, judge with the
        keys 1 to 5, save the decisions, and give them to hwaja audit estimate and hwaja audit gold. INPUT is articles
        as hwaja analyze takes them, or records with their text.
        """,
      ko: """
        TRAIT은 rule, resolution, type, stance, kind(화자 종류), outlet입니다. 발언의 갈래마다 두 건 이상 뽑고, 그보다 드문
        갈래는 한데 모읍니다. 페이지를 브라우저로 열어 1~5 키로 판정하고 저장한 파일을 hwaja audit estimate와 hwaja audit
        gold에 주세요. INPUT은 hwaja analyze가 읽는 기사, 또는 본문이 든 기록입니다.
        """),
    options: [.sampleSize, .sampleTraits, .seed] + RunOptions.options.filter { $0.name != Option.colour.name },
    run: { (arguments, session) async throws(Failure) in try await SampleRun(arguments, session).run() })
}

extension Option {
  static let sampleSize = Option(
    name: "size", value: "N", help: Bilingual(en: "draw N statements (200)", ko: "발언 N건을 뽑는다 (기본 200)"))
  static let sampleTraits = Option(
    name: "by", value: "TRAIT,…",
    help: Bilingual(
      en: "what parts the statements: rule, resolution, type, stance, kind, outlet (rule,resolution)",
      ko: "발언을 가르는 것: rule, resolution, type, stance, kind, outlet (기본 rule,resolution)"))
}

/// One run of `hwaja audit sample`.
private struct SampleRun {
  private let options: RunOptions
  private let session: Session
  private let arguments: Arguments
  private let output: ByteOutput
  private let size: Int
  private let seed: Int
  private let traits: [SampleTrait]

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    size = try arguments.count(.sampleSize, atMost: 10_000) ?? 200
    seed = try arguments.count(.seed, atMost: 1 << 53 - 1) ?? 1
    traits = try Self.traits(arguments.text(.sampleTraits) ?? "rule,resolution")
    options = try RunOptions(arguments, session)
    self.arguments = arguments
    self.session = session
    output = try RunOptions.output(arguments)
  }

  private static func traits(_ list: String) throws(Failure) -> [SampleTrait] {
    var traits: [SampleTrait] = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let trait = SampleTrait(rawValue: name), !traits.contains(trait) else {
        let known = SampleTrait.allCases.map(\.rawValue)
        let meant = Suggestion.nearest(name, in: known)
        let (shown, all) = (PlainLine.text(name), known.joined(separator: ", "))
        throw .usage(
          en: "--by takes \(all), each once, parted by commas, not \"\(shown)\"."
            + (meant.map { " Did you mean \($0)?" } ?? ""),
          ko: "--by에는 \(all)을(를) 쉼표로 이어 한 번씩 주세요. \"\(shown)\"은(는) 쓸 수 없습니다."
            + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
      }
      traits.append(trait)
    }
    return traits
  }

  func run() async throws(Failure) -> ExitCode {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true)
    var sampler = StatementSampler(size: size, by: traits, seed: seed)
    var unusable = 0
    let floor = options.floor
    let remarks = try await run.run(session.console) {
      ReviewableSink(floor: floor)
    } use: { (batch: ReviewableBatch) throws(Failure) in
      for record in batch.records { sampler.add(record) }
      for words in batch.complaints { session.console.say(words) }
      unusable += batch.complaints.count
    }
    let sample = sampler.sample()
    try write(sample)
    summarize(sample)
    return max(remarks.end(session.console), unusable == 0 ? .success : .badData)
  }

  private func write(_ sample: ReviewSample) throws(Failure) {
    guard !sample.statements.isEmpty else {
      throw Failure(
        code: .findings,
        message: Bilingual(
          en: "no statement was found, so there is nothing to judge. Give more articles.",
          ko: "발언이 없어 판정할 것이 없습니다. 기사를 더 주세요."))
    }
    try RunOptions.write(ReviewPage(language: session.contents).bytes(sample), to: output, arguments)
  }

  private func summarize(_ sample: ReviewSample) {
    let (drawn, all) = (sample.statements.count, sample.design.statements)
    let (strata, documents) = (sample.design.strata.count, sample.design.documents)
    session.console.say(
      Bilingual(
        en: "\(drawn) of \(all) statements in \(documents) documents drawn, from \(strata) strata; sample "
          + "\(sample.digest.prefix(8)). Open the page in a browser and judge with the keys 1 to 5.",
        ko: "문서 \(documents)건의 발언 \(all)건에서 \(drawn)건을 \(strata)개 층으로 뽑았습니다. 표본 \(sample.digest.prefix(8)). "
          + "페이지를 브라우저로 열어 1~5 키로 판정하세요."))
  }
}

/// Records that can be shown, and what is said of those that can't.
private struct ReviewableBatch: Sendable {
  var records: [AnalysisRecord] = []
  var complaints: [Bilingual] = []
}

/// Analyzes articles and keeps records with their texts.
private struct ReviewableSink: DocumentSink {
  private let floor: ConfidenceFloor
  private var batch = ReviewableBatch()

  init(floor: ConfidenceFloor) { self.floor = floor }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article): batch.records.append(worker.record(of: article, withText: true, floor))
    case .record(.record(let record)):
      guard let fault = record.reviewFault else { return batch.records.append(floor.applied(to: record)) }
      batch.complaints.append(fault)
    case .record(.failure), .failure: break
    }
  }

  mutating func takeProduct() -> ReviewableBatch {
    defer { batch = ReviewableBatch() }
    return batch
  }
}

extension AnalysisRecord {
  /// Why a record that was made elsewhere can't be shown to a person; `nil` if it can.
  fileprivate var reviewFault: Bilingual? {
    let place = PlainLine.text(origin.path.map { "\($0)\(origin.row.map { ":\($0)" } ?? "")" } ?? id)
    guard text != nil else {
      return Bilingual(
        en: "\(place): the record has no text to show. Make it with hwaja analyze --with-text, or give the article.",
        ko: "\(place): 기록에 보여 줄 본문이 없습니다. hwaja analyze --with-text로 만들거나 기사를 주세요.")
    }
    guard !hasWordsInPlace else { return nil }
    return Bilingual(
      en: "\(place): words of the record do not stand at their offsets in its text. Make the record anew.",
      ko: "\(place): 기록의 말이 본문의 그 위치에 없습니다. 기록을 다시 만드세요.")
  }
}
