import AnalysisRecords
import Audit
import Testing

/// Small records against a small gold: what counts as right, and in which figure.
@Suite struct ItemMatchingTests {
  private let sample: SampleAudit
  private var gold: GoldDocument { sample.gold }

  init() throws { sample = try SampleAudit() }

  private func item(_ start: Int, _ end: Int, _ speaker: Int?, isQuote: Bool = true) -> Attribution {
    sample.item(start, end, speaker, isQuote: isQuote)
  }

  private func matching(_ items: [Attribution]) -> ItemMatching { sample.document(items).matching }

  @Test func theMarksAreWhereTheTestsThinkTheyAre() {
    #expect(gold.words(at: 7..<13) == "내일 연다.")
    #expect(gold.words(at: 22..<25) == "늦었다")
    #expect(gold.words(at: 36..<37) == "시")
    #expect(gold.words(at: 39..<45) == "길이 막힌다")
  }

  @Test func rightItemsAreRight() {
    let matching = matching([item(7, 13, 0), item(22, 25, nil), item(39, 45, 1, isQuote: false)])
    #expect(matching.outcomes == [.right, .right, .right])
    #expect(matching.quotes.f1 == 1)
    #expect(matching.clauses.f1 == 1)
    #expect(matching.strictClauses.right == 1)
    #expect(matching.quotes.falseAttributionRate == 0)
  }

  @Test func aClosingFullStopMakesNoDifference() {
    #expect(matching([item(7, 12, 0)]).outcomes == [.right])
  }

  @Test func wrongSpeakersAndSpansAreWrong() {
    let matching = matching([item(7, 13, 1), item(7, 9, 0), item(22, 25, 0)])
    #expect(matching.outcomes == [.wrong, .wrong, .wronglyNamed])
    #expect(matching.quotes.named == 3)
    #expect(matching.quotes.falseAttributionRate == 1)
    #expect(matching.quotes.spanRecall == 1)
  }

  @Test func anOpenSpeakerCostsRecallAndNotPrecision() {
    let matching = matching([item(7, 13, nil), item(22, 25, nil)])
    #expect(matching.outcomes == [.wrong, .right])
    #expect(matching.quotes.precision == 1)
    #expect(matching.quotes.recall == 0.5)
    #expect(matching.quotes.coverage == 0.5)
  }

  @Test func aClauseNeedsHalfOfItsLetters() {
    #expect(matching([item(36, 45, 1, isQuote: false)]).outcomes == [.right])
    #expect(matching([item(42, 45, 1, isQuote: false)]).clauses.found == 1)
    #expect(matching([item(43, 45, 1, isQuote: false)]).outcomes == [.wrong])
    #expect(matching([item(42, 45, 1, isQuote: false)]).strictClauses.found == 0)
  }

  @Test func optionalItemsCountNeitherWay() throws {
    let row = SampleAudit.row.once(#""optional":false,"cue""#, #""optional":true,"cue""#)
    let matching = try SampleAudit(row).document([item(7, 13, nil)]).matching
    #expect(matching.outcomes == [.unscored])
    #expect(matching.quotes.gold == 1)
    #expect(matching.quotes.items == 0)
  }

  /// Of a partial gold only what was judged counts; what was judged to be none is wrong where it is found.
  @Test func onlyWhatWasJudgedCounts() throws {
    let row = SampleAudit.row.once(#"{"id""#, #"{"partial":true,"id""#)
      .once(#""speaker":null"#, #""rejected":true,"speaker":null"#)
    let sample = try SampleAudit(row)
    let items = [item(7, 13, 0), item(9, 13, 0), item(22, 25, 0), item(39, 45, 0, isQuote: false)]
    let matching = sample.document(items + [item(0, 5, 0, isQuote: false)]).matching
    #expect(matching.outcomes == [.right, .unscored, .wrong, .wrong, .unscored])
    #expect((matching.quotes.gold, matching.quotes.items, matching.quotes.right) == (1, 2, 1))
    #expect((matching.clauses.gold, matching.clauses.items) == (1, 1))
    let silent = sample.document([]).matching
    #expect((silent.quotes.gold, silent.quotes.items) == (1, 0))
  }
}
