import AnalysisRecords
import Audit
import Testing

/// Small records against a small gold: what counts as right, and in which figure.
@Suite struct ItemMatchingTests {
  // Two quotes, the second of nobody, and a clause.
  private static let row = """
    {"id":"m1","text":"한 시장은 \\"내일 연다.\\"고 말했다. \\"늦었다\\"는 말도 나왔다. 시는 길이 막힌다고 밝혔다.",\
    "speakers":[{"id":"han","names":["한서윤","한 시장"]},{"id":"city","names":["시"]}],\
    "quotes":[{"start":7,"end":13,"speaker":"han","optional":false,"cue":"말했다"},\
    {"start":22,"end":25,"speaker":null,"optional":false}],\
    "indirect":[{"content":[[39,45]],"speaker":"city","optional":false}]}
    """

  private let gold: GoldDocument

  init() throws {
    let bytes = Array(Self.row.utf8)
    var reader = GoldReader(bytes)
    gold = try reader.document(in: 0..<bytes.count)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(gold.text[start..<end]))
  }

  private func span(_ start: Int, _ end: Int) -> RecordSpan {
    RecordSpan(start: start, end: end, text: text(start, end))
  }

  private func item(_ start: Int, _ end: Int, _ speaker: Int?, isQuote: Bool = true) -> Attribution {
    let names = ["한서윤", "시"]
    return Attribution(
      id: "A\(start)", type: isQuote ? .direct : .indirect, content: [span(start, end)],
      quotes: isQuote ? [span(start, end)] : [], speaker: speaker.map { .init(entity: "E\($0 + 1)", name: names[$0]) },
      source: nil, cue: nil, resolution: speaker == nil ? .none : .explicit, pattern: "p", sentence: 0..<gold.text.count
    )
  }

  private func matching(_ items: [Attribution]) -> ItemMatching {
    let entities = [
      RecordEntity(id: "E1", name: "한서윤", kind: .person),
      RecordEntity(
        id: "E2", name: "시청", kind: .organization, mentions: [.init(span: span(36, 37), name: nil)]),
    ]
    let record = AnalysisRecord(
      analyzer: .init(version: "0", lexicon: ""), id: "m1", origin: .init(), textSHA256: "", entities: entities,
      attributions: items)
    return ItemMatching(gold: gold, record: record)
  }

  @Test func theMarksAreWhereTheTestsThinkTheyAre() {
    #expect(text(7, 13) == "내일 연다.")
    #expect(text(22, 25) == "늦었다")
    #expect(text(36, 37) == "시")
    #expect(text(39, 45) == "길이 막힌다")
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
    let bytes = Array(Self.row.once(#""optional":false,"cue""#, #""optional":true,"cue""#).utf8)
    var reader = GoldReader(bytes)
    let gold = try reader.document(in: 0..<bytes.count)
    let record = AnalysisRecord(
      analyzer: .init(version: "0", lexicon: ""), id: "m1", origin: .init(), textSHA256: "",
      attributions: [item(7, 13, nil)])
    let matching = ItemMatching(gold: gold, record: record)
    #expect(matching.outcomes == [.unscored])
    #expect(matching.quotes.gold == 1)
    #expect(matching.quotes.items == 0)
  }
}
