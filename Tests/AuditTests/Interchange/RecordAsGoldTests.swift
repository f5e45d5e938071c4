import AnalysisRecords
import ArticleText
import Audit
import Hwaja
import JSONText
import TestSupport
import Testing

/// Records in the form of gold: what the scoring takes for quotes and clauses, no more and no less.
@Suite struct RecordAsGoldTests {
  @Test func aRecordIsRightAgainstItself() throws {
    try check(try GoldFiles.documents("own"), ExchangeFormat.allCases)
  }

  @Test(.enabled(if: SharedFolder.path != nil, "neither $HWAJA_SHARED nor ../shared is there"))
  func recordsOfTheSharedGoldAreRightAgainstThemselves() throws {
    try check(try GoldFiles.documents("dev") + GoldFiles.documents("seeds"), [])
  }

  private func check(_ documents: [GoldDocument], _ formats: [ExchangeFormat]) throws {
    let worker = try Analyzer().makeWorker()
    var (quotes, clauses) = (LayerFigures(), LayerFigures())
    for document in documents {
      let record = worker.analyze(Article(id: document.id, text: document.words(at: document.text.indices)))
      let gold = GoldDocument(record, text: document.text)
      #expect(GoldVerification(gold).findings == [], "\(document.id)")
      for format in formats { #expect(try format.roundTrip(gold) == gold, "\(format) \(document.id)") }
      let matching = ItemMatching(gold: gold, record: record)
      quotes += matching.quotes
      clauses += matching.strictClauses
    }
    #expect(quotes.gold > 100)
    #expect(quotes.precision == 1)
    #expect(quotes.recall == 1)
    #expect(clauses.precision == 1)
    #expect(clauses.recall == 1)
  }

  @Test func itemsInATitleAreCounted() {
    let title = RecordSpan(start: 0, end: 2, text: "간다", inTitle: true)
    let item = Attribution(
      id: "A1", type: .direct, content: [title], quotes: [title], speaker: nil, source: nil, cue: nil,
      resolution: .none, pattern: "p", sentence: 0..<2)
    let record = AnalysisRecord(
      analyzer: .init(version: "0", lexicon: ""), id: "t", origin: .init(), textSHA256: "", attributions: [item])
    #expect(GoldDocument.itemsInTitle(record) == 1)
    #expect(GoldDocument(record, text: []).quotes.isEmpty)
  }
}
