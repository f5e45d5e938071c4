import AnalysisRecords
import StatementLedger
import Testing

/// Full text over Korean, and the filters.
@Suite struct LedgerSearchTests {
  private let sample: SampleLedger
  private let ledger: Ledger

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
    _ = try ledger.add(
      [
        .sample(id: "a1", outlet: "한빛일보", day: "2026-02-01", [SampleStatement(content: "푸틴은 회담장에 오지 않았다")]),
        .sample(
          id: "a2", outlet: "가온통신", day: "2026-02-03T08:00:00+09:00",
          [SampleStatement(content: "북한이 NATO에 3,000명을 보냈다")]),
        .sample(
          id: "a3", outlet: "가온통신", day: "2026-02-02",
          [
            SampleStatement(content: "대통령실에서 만나자", name: "노을찬", organization: "상인회", type: .indirect),
            SampleStatement(content: "물이 3.5% 줄었다", name: nil),
          ]),
      ], at: SampleLedger.now)
  }

  /// Words, and the items that hold them.
  static let words: [(String, [String])] = [
    ("푸틴", ["a1"]), ("푸틴은", ["a1"]), ("북한", ["a2"]), ("한이", ["a2"]), ("대통령", ["a3"]), ("통령실", ["a3"]),
    ("북한 nato", ["a2"]), ("ＮＡＴＯ", ["a2"]), ("3000", ["a2"]), ("북한 푸틴", []), ("북", ["a2"]), ("회", ["a1"]),
    ("다", ["a2", "a3", "a1"]),
    ("푸 틴", ["a1"]), ("\"북한\" OR 푸틴", []), ("북한*", ["a2"]), ("words:북한", []), ("없는말", []), ("…", []), ("", []),
    ("보냈다 북한", ["a2"]), ("3.5", ["a3"]),
  ]

  @Test(arguments: words)
  func wordsAreFound(_ words: String, _ documents: [String]) throws {
    let result = try ledger.search(StatementQuery(words: words))
    #expect(result.statements.map(\.document.recordID) == documents)
    #expect(result.count == documents.count)
  }

  @Test func filters() throws {
    #expect(try found { $0.outlet = "가온" } == ["a2", "a3", "a3"], "the latest first")
    #expect(try found { $0.since = "2026-02-02" } == ["a2", "a3", "a3"])
    #expect(try found { $0.until = "2026-02-01" } == ["a1"])
    #expect(try found { $0.type = "indirect" } == ["a3"])
    #expect(try found { $0.speakerName = "을찬" } == ["a3"])
    #expect(try found { $0.status = StatementQuery.unseen } == ["a2", "a3", "a3", "a1"])
    #expect(try found { $0.limit = 1 } == ["a2"])
    #expect(try found { $0.order = .earliest } == ["a1", "a3", "a3", "a2"])
    try ledger.decide(Decision(status: .waiting, at: SampleLedger.now, by: "이도담"), on: 1)
    #expect(try found { $0.status = "waiting" } == ["a1"])
    #expect(
      try found {
        $0.words = "회담장"
        $0.status = "waiting"
        $0.outlet = "한빛"
      } == ["a1"])
  }

  @Test func statusesAreTheLastOnes() throws {
    for status in [DeskStatus.checking, .waiting] {
      try ledger.decide(Decision(status: status, at: SampleLedger.now, by: "이도담"), on: 1)
    }
    #expect(try found { $0.status = "checking" } == [])
    #expect(try found { $0.status = "waiting" } == ["a1"])
    #expect(try found { $0.status = StatementQuery.unseen } == ["a2", "a3", "a3"])
  }

  private func found(_ change: (inout StatementQuery) -> Void) throws -> [String] {
    var query = StatementQuery()
    change(&query)
    return try ledger.search(query).statements.map(\.document.recordID)
  }
}
