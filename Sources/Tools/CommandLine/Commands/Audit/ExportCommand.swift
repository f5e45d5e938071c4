import AnalysisRecords
import Audit
import Hwaja
import Outputs

extension Command {
  /// `hwaja audit export`: articles for the tools that annotators have.
  static let auditExport = Command(
    name: "audit export",
    summary: Bilingual(
      en: "write gold or records for an annotation tool", ko: "정답이나 분석 결과를 주석 도구의 형식으로 쓴다"),
    synopsis: "--to TOOL -o DIR [--gold GOLD… | INPUT…]",
    examples: [
      Example(
        line: "hwaja audit export --to label-studio -o tasks articles/",
        meaning: Bilingual(
          en: "what the program finds in these articles, for people to correct",
          ko: "이 기사들에서 프로그램이 찾은 것을 사람이 고치도록")),
      Example(
        line: "hwaja audit export --to brat -o brat --gold gold.jsonl",
        meaning: Bilingual(en: "gold, with the configuration of brat", ko: "정답을 brat 설정과 함께")),
      Example(
        line: "hwaja audit export --to doccano -o doccano records.jsonl",
        meaning: Bilingual(
          en: "records that carry their texts (hwaja analyze --with-text)",
          ko: "본문이 담긴 기록에서 (hwaja analyze --with-text)")),
    ],
    notes: Bilingual(
      en: """
        label-studio: tasks.json (predictions of articles, annotations of gold) and interface.xml.
        brat: a .txt and .ann a document, and annotation.conf. doccano: documents.jsonl and its labels; the project
        needs overlapping spans and relations. webanno: a TSV 3.3 file a document; can't be read back.
        Quotes, clauses, sources, cues and speakers are spans, linked from what is said; hwaja audit import reads
        them back.
        """,
      ko: """
        label-studio: tasks.json(기사는 예측, 정답은 주석)과 interface.xml. brat: 문서마다 .txt와 .ann, 그리고
        annotation.conf. doccano: documents.jsonl과 라벨. 프로젝트에서 겹치는 구간과 관계를 허용해야 합니다.
        webanno: 문서마다 TSV 3.3 파일. 다시 읽을 수는 없습니다.
        인용, 간접 발화, 출처 표현, 발화 표현, 화자가 구간이고 말에서 나머지로 관계가 이어집니다.
        hwaja audit import로 다시 읽습니다.
        """),
    options: [.to, .gold, .outputFolder, .units, .minConfidence, .threads, .lexicons, .lexicon],
    run: { (arguments, session) async throws(Failure) in try await ExportRun(arguments, session).run() })
}

/// One run of `hwaja audit export`.
private struct ExportRun {
  private let session: Session
  private let arguments: Arguments
  private let tool: AnnotationTool
  private let path: PathName
  private let unit: OffsetUnit

  init(_ arguments: Arguments, _ session: Session) throws(Failure) {
    guard let tool = arguments.text(.to).flatMap(AnnotationTool.init(rawValue:)) else {
      let tools = AnnotationTool.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(en: "Which tool? --to takes \(tools).", ko: "도구를 주세요. --to의 값은 \(tools)입니다.")
    }
    guard let path = arguments.path(.outputFolder) else {
      throw .usage(en: "Which folder? hwaja audit export -o DIR.", ko: "폴더를 주세요. hwaja audit export -o DIR.")
    }
    if arguments.has(.gold) && !arguments.operands.isEmpty {
      throw .usage(
        en: "Gold and other inputs don't go into one folder. Export them one after the other.",
        ko: "정답과 다른 입력을 한 폴더에 담을 수 없습니다. 따로 내보내세요.")
    }
    unit = try Option.unit(arguments, for: tool)
    (self.session, self.arguments, self.tool, self.path) = (session, arguments, tool, path)
  }

  func run() async throws(Failure) -> ExitCode {
    let isGold = arguments.has(.gold)
    var gold: [GoldFile<GoldDocument>] = []
    for path in arguments.all(.gold) { gold.append(try GoldFile(statements: path, session.console)) }
    let options = isGold ? nil : try RunOptions(arguments, session)
    var folder = try ExchangeFolder(path, for: tool, unit: unit)
    var faults = 0
    for row in gold.flatMap(\.rows) { faults += try add(row.gold, as: .annotation, to: &folder) ? 0 : 1 }
    var code = ExitCode.success
    if let options { (code, faults) = try await addRecords(options, to: &folder) }
    try folder.finish()
    return faults > 0 ? .badData : code
  }

  private func addRecords(
    _ options: RunOptions, to folder: inout ExchangeFolder
  ) async throws(Failure) -> (ExitCode, Int) {
    let run = DocumentRun(
      inputs: options.inputs, analyzer: options.analyzer, threads: options.threads, takesRecords: true)
    let floor = options.floor
    var faults = 0
    let remarks = try await run.run(session.console) {
      TextSink(floor: floor)
    } use: { (records: [AnalysisRecord]) throws(Failure) in
      for record in records { faults += try add(record, to: &folder) ? 0 : 1 }
    }
    return (remarks.end(session.console), faults)
  }

  private func add(_ record: AnalysisRecord, to folder: inout ExchangeFolder) throws(Failure) -> Bool {
    guard let text = record.text else {
      say(
        record.id,
        Bilingual(
          en: "the record has no text. Make it with hwaja analyze --with-text.",
          ko: "기록에 본문이 없습니다. hwaja analyze --with-text로 만드세요."))
      return false
    }
    let count = GoldDocument.itemsInTitle(record)
    if count > 0 {
      say(
        record.id,
        Bilingual(
          en: "left out: what stands in a title given apart (\(count)).", ko: "본문과 따로 준 제목의 항목은 뺐습니다(\(count)개)."))
    }
    let scalars = Array(text.unicodeScalars)
    let faults = RecordVerification(record, against: GoldDocument(id: record.id, text: scalars)).faults
    for fault in faults { say("\(record.id) \(fault.item)", fault.words) }
    guard faults.isEmpty else { return false }
    return try add(
      GoldDocument(record, text: scalars), as: .prediction(model: "hwaja \(record.analyzer.version)"), to: &folder)
  }

  private func add(
    _ document: GoldDocument, as standing: LabelStudioWriter.Standing, to folder: inout ExchangeFolder
  ) throws(Failure) -> Bool {
    guard let fault = try folder.add(document, as: standing) else { return true }
    say(document.id, FaultWords.words(fault.reason))
    return false
  }

  private func say(_ id: String, _ words: Bilingual) {
    let id = PlainLine.text(id)
    session.console.say(Bilingual(en: "\(id): \(words.english)", ko: "\(id): \(words.korean)"))
  }
}

/// Analyzes articles and keeps the records with their texts.
private struct TextSink: DocumentSink {
  let floor: ConfidenceFloor
  private var records: [AnalysisRecord] = []

  init(floor: ConfidenceFloor) { self.floor = floor }

  mutating func add(_ document: Document, _ worker: AnalysisWorker) {
    switch document {
    case .article(let article): records.append(worker.record(of: article, withText: true, floor))
    case .record(.record(let record)): records.append(floor.applied(to: record))
    case .record(.failure), .failure: break
    }
  }

  mutating func takeProduct() -> [AnalysisRecord] {
    defer { records = [] }
    return records
  }
}
