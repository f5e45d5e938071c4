import AnalysisRecords
import Audit
import Testing

/// Gold made of decisions, and how it is scored.
@Suite struct JudgedGoldTests {
  private static let record = ReviewedRecords.record(1, rules: ["quote", "a-clause"])

  private static func gold(_ quote: ReviewDecision?, _ clause: ReviewDecision?) -> JudgedGold {
    var sample = ReviewedRecords.sample([record])
    for place in sample.statements.indices {
      sample.statements[place].decision = sample.statements[place].item == "A1" ? quote : clause
    }
    return JudgedGold(sample)
  }

  /// Decisions on the quote and the clause, and what the record then has of gold, items, right and named ones.
  @Test(
    arguments: [
      (ReviewDecision(.right), nil, [1, 1, 1, 1], [0, 0, 0, 0]),
      (nil, ReviewDecision(.right), [0, 0, 0, 0], [1, 1, 1, 1]),
      (ReviewDecision(.wrongSpeaker, speaker: .entity("E2")), ReviewDecision(.right), [1, 1, 0, 1], [1, 1, 1, 1]),
      (ReviewDecision(.wrongSpeaker, speaker: .nobody), nil, [1, 1, 0, 1], [0, 0, 0, 0]),
      (ReviewDecision(.notSpeech), ReviewDecision(.notSpeech), [0, 1, 0, 1], [0, 1, 0, 1]),
      (ReviewDecision(.wrongSpan), ReviewDecision(.wrongSpan), [0, 1, 0, 1], [0, 0, 0, 0]),
    ] as [(ReviewDecision?, ReviewDecision?, [Int], [Int])])
  func onlyWhatWasJudgedIsScored(
    _ quote: ReviewDecision?, _ clause: ReviewDecision?, _ quotes: [Int], _ clauses: [Int]
  ) throws {
    let document = try #require(Self.gold(quote, clause).documents.first)
    #expect(document.isPartial)
    let matching = ItemMatching(gold: document, record: Self.record)
    for (figures, expected) in [(matching.quotes, quotes), (matching.clauses, clauses)] {
      #expect([figures.gold, figures.items, figures.right, figures.named] == expected)
    }
  }

  @Test func outcomesFollowTheVerdicts() throws {
    let document = try #require(Self.gold(ReviewDecision(.notSpeech), nil).documents.first)
    #expect(ItemMatching(gold: document, record: Self.record).outcomes == [.wrong, .unscored])
    let silent = AuditedDocument(gold: document, record: ReviewedRecords.record(1, rules: []))
    #expect(silent.matching.comparisons.isEmpty && silent.errors.isEmpty, "what is rejected need not be found")
    let loud = AuditedDocument(gold: document, record: Self.record)
    #expect(loud.errors.map(\.cause) == [.spurious])
  }

  @Test func speakersHaveTheirNames() throws {
    let decision = ReviewDecision(.wrongSpeaker, speaker: .name("오다빈"))
    let document = try #require(Self.gold(decision, ReviewDecision(.right)).documents.first)
    #expect(document.speakers.map(\.names).contains(["오다빈"]))
    #expect(document.clauses.first?.source?.text == "누리시" && document.clauses.first?.cue?.text == "밝혔다")
    var reader = GoldReader(document.line())
    #expect(try reader.document(in: 0..<document.line().count) == document)
  }

  @Test func whatCanBeNoGoldIsCounted() {
    let gold = Self.gold(ReviewDecision(.cannotSay), ReviewDecision(.wrongSpan))
    #expect(gold.documents.isEmpty)
    #expect(gold.omissions == [.untold: 1, .clauseBounds: 1])
  }

  /// Two articles of one id stay two, or the file could not be read again.
  @Test func idsStayApart() {
    let sample = ReviewedRecords.sample([Self.record, Self.record], Array(repeating: ReviewDecision(.right), count: 4))
    #expect(JudgedGold(sample).documents.map(\.id) == ["기사 1", "기사 1#2"])
  }
}
