import AnalysisRecords
import StatementLedger
import Testing

/// What makes documents one, and what happens when they come again.
@Suite struct LedgerAddTests {
  private let sample: SampleLedger
  private let ledger: Ledger

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
  }

  private func add(_ record: AnalysisRecord) throws -> AddOutcome.Deed {
    try ledger.add([record], at: SampleLedger.now)[0].deed
  }

  @Test func aSecondAddAddsNothing() throws {
    let record = AnalysisRecord.sample([SampleStatement(content: "다리를 내년에 열겠다")])
    #expect(try add(record) == .added)
    let before = try ledger.counts()
    #expect(try add(record) == .known)
    #expect(try ledger.counts() == before)
    #expect(before.documents == 1 && before.statements == 1)
  }

  @Test func whatIsWorthCheckingComesFirst() throws {
    let words = ["다리를 내년에 열겠다", "통행료는 3천 원이었다", "예산이 작년보다 줄었다", "물이 깊다"]
    let record = AnalysisRecord.sample(words.map { SampleStatement(content: $0) })
    let order = {
      var query = StatementQuery()
      query.order = .worth
      return try self.ledger.search(query).statements.map(\.worth)
    }
    #expect(try add(record) == .added)
    #expect(try order() == [nil, nil, nil, nil], "nobody has said")
    let document = LedgerDocument(record, worths: ["A1": 0.1, "A2": 0.9, "A3": 0.5])
    #expect(try ledger.add([document], at: SampleLedger.now).map(\.deed) == [.known])
    #expect(try order() == [0.9, 0.5, 0.1, nil], "those that came without get it")
    let other = LedgerDocument(record, worths: ["A1": 0.8, "A4": 0.2])
    #expect(try ledger.add([other], at: SampleLedger.now).map(\.deed) == [.known])
    #expect(try order() == [0.9, 0.5, 0.2, 0.1], "those that have it keep it")
  }

  /// Records beside one that is in the ledger, and whether they are documents of their own.
  static let others: [(String, AnalysisRecord, AddOutcome.Deed)] = [
    ("the same wire copy in another outlet", .sample(outlet: "가온일보", [SampleStatement(content: "연다")]), .added),
    ("another text at the same address", .sample(digest: "01", [SampleStatement(content: "연다")]), .added),
    ("another id", .sample(id: "a2", [SampleStatement(content: "연다")]), .added),
    ("another headline", .sample(title: "다른 제목", [SampleStatement(content: "연다")]), .known),
    ("another day", .sample(day: "2026-02-04", [SampleStatement(content: "연다")]), .known),
  ]

  @Test(arguments: others)
  func identity(_ name: String, _ other: AnalysisRecord, _ deed: AddOutcome.Deed) throws {
    #expect(try add(.sample([SampleStatement(content: "연다")])) == .added)
    #expect(try add(other) == deed, "\(name)")
  }

  @Test func theAddressComesBeforeTheID() throws {
    let url = "https://example.org/1"
    #expect(try add(.sample(id: "a1", url: url, [SampleStatement(content: "연다")])) == .added)
    #expect(try add(.sample(id: "a2", url: url, [SampleStatement(content: "연다")])) == .known)
  }

  @Test func aNewerAnalyzerReplacesItsOwnItemsAndNoDecision() throws {
    _ = try add(
      .sample([
        SampleStatement(content: "다리를 열겠다"), SampleStatement(content: "통행료는 없다"), SampleStatement(content: "길을 넓힌다"),
      ]))
    let decided = try #require(try ledger.search(StatementQuery(words: "통행료")).statements.first)
    try ledger.decide(Decision(status: .checking, at: SampleLedger.now, by: "이도담"), on: decided.id)
    // The newer one gives the first to somebody else, no longer finds the others, and finds one more.
    let newer = AnalysisRecord.sample(
      version: "0.2.0",
      [SampleStatement(content: "다리를 열겠다", name: "노을찬", organization: "상인회"), SampleStatement(content: "새 말이다")])
    #expect(try add(newer) == .replaced)
    #expect(try ledger.search(StatementQuery(words: "다리")).statements.map(\.speakerName) == ["노을찬"])
    #expect(try ledger.search(StatementQuery(words: "길을")).count == 0, "an item without a decision goes")
    #expect(try ledger.search(StatementQuery(words: "새")).count == 1)
    let kept = try ledger.statement(decided.id)
    #expect(kept.isGone && kept.status == "checking", "an item with a decision stays, marked")
    #expect(try ledger.check() == [])
    #expect(try add(newer) == .known)
    #expect(try add(.sample(version: "0.1.9", [])) == .older)
    // An analyzer that finds it again brings it back under its number.
    #expect(try add(.sample(version: "0.10.0", [SampleStatement(content: "통행료는 없다")])) == .replaced)
    #expect(try ledger.statement(decided.id).isGone == false)
  }

  @Test func aTransactionIsWholeOrNothing() throws {
    let first = try ledger.add(
      [.sample([SampleStatement(content: "연다")]), .sample([SampleStatement(content: "연다")])], at: SampleLedger.now)
    #expect(first.map(\.deed) == [.added, .known], "the same document twice in one transaction")
    #expect(first.map(\.document) == [1, 1])
  }

  @Test func everythingPrintedIsKept() throws {
    var record = AnalysisRecord.sample([SampleStatement(content: "다리를 열겠다", roles: ["시장"])])
    record.byline = "도경빈 기자"
    record.attributions[0].via = [
      RecordChannel(entity: "E9", name: "가온통신", source: nil, cue: nil),
      RecordChannel(entity: "E8", name: "새벽방송", source: nil, cue: nil),
    ]
    record.attributions[0].said = SaidDate(text: "지난 1일", date: "2026-02-01")
    _ = try add(record)
    let statement = try ledger.statement(1)
    #expect(statement.document.byline == "도경빈 기자" && statement.document.outlet == "한빛일보")
    #expect(statement.via == ["가온통신", "새벽방송"])
    #expect(statement.role == "시장" && statement.organization == "해오름시")
    #expect(statement.said == "지난 1일" && statement.saidDay == "2026-02-01" && statement.day == "2026-02-01")
    #expect(statement.transparency == SourceTransparency.namedPerson.rawValue)
    let context = try #require(try ledger.context(of: statement))
    #expect(context.sentence.contains("다리를 열겠다") && context.before == "")
  }
}
