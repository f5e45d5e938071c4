import AnalysisRecords
import StatementLedger
import Testing

/// Who is one speaker over documents, and what people make of them.
@Suite struct SpeakerTests {
  private let sample: SampleLedger
  private let ledger: Ledger
  private let deed = Deed(at: SampleLedger.now, by: "이도담", note: "확인함")

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
  }

  /// Two speakers of two documents, and whether they are one.
  static let pairs: [(String, SampleStatement, SampleStatement, Bool)] = [
    ("one row of the lexicon", speaker("한서윤", "해오름시", "a"), speaker("서윤 한", nil, "a"), true),
    ("namesakes of the lexicon", speaker("한서윤", "해오름시", "a"), speaker("한서윤", "해오름시", "b"), false),
    ("name and organization", speaker("한서윤", "해오름시"), speaker("한서윤", "해오름 시"), true),
    ("the same name elsewhere", speaker("한서윤", "해오름시"), speaker("한서윤", "가온군"), false),
    ("a name without an organization", speaker("한서윤", nil), speaker("한서윤", nil), false),
    ("a name with a full title", speaker("한서윤", nil, role: "해오름시장"), speaker("한서윤", nil, role: "해오름시장"), true),
    ("a name with a bare title", speaker("한서윤", nil, role: "시장"), speaker("한서윤", nil, role: "시장"), false),
    ("a bare surname", speaker("한", "해오름시"), speaker("한", "해오름시"), false),
    ("a surname with 씨", speaker("한씨", "해오름시"), speaker("한씨", "해오름시"), false),
    ("a surname with 모 씨", speaker("한모 씨", "해오름시"), speaker("한모 씨", "해오름시"), false),
    ("a surname with a title", speaker("한 변호사", "해오름시"), speaker("한 변호사", "해오름시"), false),
    ("an organization", speaker("해오름시", nil, kind: .organization), speaker("해오름시", nil, kind: .organization), true),
    (
      "an organization of one syllable", speaker("시", nil, kind: .organization), speaker("시", nil, kind: .organization),
      false
    ),
    ("an unnamed source", speaker("관계자", "해오름시", kind: .anonymous), speaker("관계자", "해오름시", kind: .anonymous), false),
    ("a group", speaker("주민들", nil, kind: .group), speaker("주민들", nil, kind: .group), false),
  ]

  private static func speaker(
    _ name: String, _ organization: String?, _ lexicon: String? = nil, kind: EntityKind = .person, role: String? = nil
  ) -> SampleStatement {
    SampleStatement(
      content: "연다", name: name, kind: kind, organization: organization, lexicon: lexicon,
      roles: role.map { [$0] } ?? [])
  }

  @Test(arguments: pairs)
  func identity(_ name: String, _ first: SampleStatement, _ second: SampleStatement, _ areOne: Bool) throws {
    _ = try ledger.add([.sample(id: "a1", [first]), .sample(id: "a2", [second])], at: SampleLedger.now)
    #expect(try ledger.speakers().count == (areOne ? 1 : 2), "\(name)")
  }

  /// A name, and the speakers that it may mean.
  static let names: [(String, [String])] = [
    ("벨라우", ["오린 벨라우"]), ("오린 벨라우", ["오린 벨라우"]), ("벨라", ["오린 벨라우", "벨라우 의장을 만난 당국자", "한서윤 시장과 벨라우 의장"]),
    ("한서윤", ["한서윤", "한서윤"]), ("한서", ["한서윤", "한서윤", "한서윤 시장과 벨라우 의장"]), ("없는이", []),
  ]

  @Test(arguments: names)
  func aNameMeansThoseOfTheLexiconFirst(_ name: String, _ meant: [String]) throws {
    _ = try ledger.add(
      [
        .sample(
          id: "a1",
          [
            Self.speaker("오린 벨라우", "모르비아", "a"), Self.speaker("벨라우 의장을 만난 당국자", nil, kind: .anonymous),
            Self.speaker("한서윤", "해오름시"), Self.speaker("한서윤", "가온군"),
            Self.speaker("한서윤 시장과 벨라우 의장", nil, kind: .group),
          ])
      ], at: SampleLedger.now)
    #expect(StoredSpeaker.meant(by: name, among: try ledger.speakers(named: name)).map(\.name) == meant)
  }

  @Test func mergesAreKeptAndUndone() throws {
    _ = try ledger.add(
      [
        .sample(id: "a1", [Self.speaker("한서윤", "해오름시")]), .sample(id: "a2", [Self.speaker("한서윤", "가온군")]),
        .sample(id: "a3", [Self.speaker("한서윤", "푸른당")]),
      ], at: SampleLedger.now)
    try ledger.merge(3, into: 2, deed)
    try ledger.merge(2, into: 1, deed)
    #expect(try ledger.speakers().map(\.id) == [1])
    #expect(try ledger.speakers()[0].parts.map(\.id) == [2, 3])
    #expect(try ledger.search(bySpeaker: 1) == 3)
    #expect(throws: LedgerFault.sameSpeaker(1)) { try ledger.merge(3, into: 1, deed) }
    // Undoing the second merge takes what was merged before along.
    try ledger.split(2, deed)
    #expect(try ledger.speakers().map(\.id) == [2, 1])
    try ledger.split(3, deed)
    #expect(try ledger.speakers().map(\.id) == [1, 2, 3])
    #expect(throws: LedgerFault.notMerged(3)) { try ledger.split(3, deed) }
    #expect(try ledger.speakerHistory().map(\.action) == [.merge, .merge, .split, .split])
    #expect(try ledger.speakerHistory()[0].note == "확인함")
    #expect(throws: LedgerFault.noSpeaker(9)) { try ledger.merge(9, into: 1, deed) }
  }

  @Test func aMergeHoldsForWhatComesLater() throws {
    _ = try ledger.add(
      [.sample(id: "a1", [Self.speaker("한서윤", "해오름시")]), .sample(id: "a2", [Self.speaker("한서윤", "가온군")])],
      at: SampleLedger.now)
    try ledger.merge(2, into: 1, deed)
    _ = try ledger.add([.sample(id: "a3", [Self.speaker("한서윤", "가온군")])], at: SampleLedger.now)
    #expect(try ledger.search(bySpeaker: 1) == 3)
  }

  @Test func namesakesArePartedForGood() throws {
    let records = [("a1", "0.1.0"), ("a2", "0.1.0")].map { id, version in
      AnalysisRecord.sample(id: id, version: version, [Self.speaker("한서윤", "해오름시")])
    }
    _ = try ledger.add(records, at: SampleLedger.now)
    let new = try ledger.separate([2], from: 1, deed)
    #expect(try ledger.statement(2).speaker == new && ledger.statement(2).isGiven)
    _ = try ledger.add([.sample(id: "a2", version: "0.2.0", [Self.speaker("한서윤", "해오름시")])], at: SampleLedger.now)
    #expect(try ledger.statement(2).speaker == new, "a newer analyzer leaves what a person set")
    #expect(throws: LedgerFault.notSpokenBy(statement: 2, speaker: 1)) { try ledger.separate([2], from: 1, deed) }
  }
}

extension Ledger {
  fileprivate func search(bySpeaker number: Int) throws -> Int {
    var query = StatementQuery()
    query.speaker = number
    return try search(query).count
  }
}
