import AnalysisRecords
import ArticleText
import Hwaja
import LexiconTables
import PipelineSupport
import TestSupport
import Testing

/// The confidence of items, and what a floor under it does.
@Suite struct ConfidenceTests {
  private let analyzer: Analyzer
  private let articles: [Article]

  init() throws {
    analyzer = try Analyzer()
    articles = try ArticleFolder().articles().map { Article(id: $0.name, text: $0.text) }
  }

  private static let table = """
    # columns: kind	name	right	total	odds
    all	all	9	10	9000
    reason	known-speaker	1	2	2000
    rule	subject-before-quote	1	2	500
    type	direct	3	4	2000
    withheld	withheld	1	9	125

    """

  private static let file = TableFile(path: "confidence.tsv", bytes: Array(table.utf8))

  @Test func itIsTheProductOfTheFactors() {
    let worker = analyzer.makeWorker()
    for article in articles {
      let (record, explanations) = worker.analyze(article, explaining: true)
      for (item, explanation) in zip(record.attributions, explanations) {
        let odds = explanation.factors.reduce(1) { $0 * $1.odds }
        let confidence = item.confidence ?? -1
        #expect(abs(confidence - odds / (1 + odds)) <= 0.000501, "\(article.id) \(item.id)")
        #expect((confidence * 1000).rounded() / 1000 == confidence, "three digits")
        #expect(explanation.factors.prefix(4).map(\.kind) == ["all", "rule", "resolution", "type"])
        #expect(explanation.factors[1].name == item.pattern && explanation.factors[2].name == item.resolution.rawValue)
        #expect(explanation.factors[3].name == item.type.rawValue)
      }
    }
  }

  @Test func everyRowOfTheTableMeansSomething() {
    let rules = Set(Analyzer.rules.map(\.name))
    let resolutions: Set = ["explicit", "alias", "title", "pronoun", "dropped", "headline", "none"]
    let entries = analyzer.lexicon.confidenceEntries
    #expect(entries.count > 15)
    for entry in entries {
      switch entry.kind {
      case .rule: #expect(rules.contains(entry.name))
      case .resolution: #expect(resolutions.contains(entry.name))
      case .type: #expect(AttributionType(rawValue: entry.name) != nil)
      case .reason: #expect(Analyzer.reasons.contains { $0.name == entry.name })
      case .all, .withheld: #expect(entry.name == entry.kind.rawValue)
      }
      #expect(entry.right <= entry.total && entry.odds > 0, "\(entry.name)")
    }
    #expect(entries.count { $0.kind == .all } == 1 && entries.count { $0.kind == .withheld } == 1)
  }

  @Test func aTableIsRead() throws {
    let lexicon = try Lexicon(compiling: [Self.file])
    #expect(lexicon.confidenceEntries.map(\.odds) == [9, 2, 0.5, 2, 0.125])
    #expect(lexicon.confidenceEntries.first == ConfidenceEntry(.all, "all", right: 9, total: 10, odds: 9))
    #expect(Analyzer(lexicon: lexicon).confidenceOfNobody == 0.111)
  }

  @Test func rowsOfATableOfOnesOwnTakeThePlaceOfOthers() throws {
    let text = "# columns: kind\tname\tright\ttotal\todds\nall\tall\t1\t2\t1\n"
    let lexicon = try TestLexicon.shared.adding([TableFile(path: "confidence.tsv", bytes: Array(text.utf8))])
    let article = Article(id: "a", text: "소식\n벨라노프 대변인은 \"내일 연다\"고 말했다.")
    let confidence = try #require(Analyzer(lexicon: lexicon).analyze(article).attributions.first?.confidence)
    #expect(confidence < 0.5, "a thousandth of even odds, whatever else speaks for the item")
    #expect(try #require(AttributionCase.analyzer.analyze(article).attributions.first?.confidence) > 0.9)
  }

  @Test func withoutATableThereIsNoConfidence() throws {
    let bare = Analyzer(lexicon: try Lexicon(compiling: []))
    let worker = bare.makeWorker()
    for article in articles { #expect(worker.analyze(article).attributions.allSatisfy { $0.confidence == nil }) }
    #expect(bare.confidenceOfNobody == nil)
  }

  @Test func aFloorOfNothingChangesNothing() {
    let worker = analyzer.makeWorker()
    for article in articles {
      let record = worker.analyze(article)
      var floored = record
      #expect(floored.withholdSpeakers(below: 0, confidenceOfNobody: 0).isEmpty)
      #expect(floored == record)
    }
  }

  @Test func aRisingFloorOnlyTakesSpeakersAway() {
    let worker = analyzer.makeWorker()
    var withheld = 0
    for article in articles {
      let record = worker.analyze(article)
      var before = record
      for floor in [0.3, 0.6, 0.8, 0.9, 0.95, 1] {
        var floored = record
        withheld += floored.withholdSpeakers(below: floor, confidenceOfNobody: 0.01).count
        #expect(RecordCheck(floored, of: article).faults.isEmpty)
        for (old, new) in zip(before.attributions, floored.attributions) {
          #expect(new.speaker == old.speaker || new.speaker == nil)
        }
        for (old, new) in zip(record.attributions, floored.attributions) {
          #expect(new.speaker != nil || old.speaker == nil || old.confidence ?? 1 < floor)
          var same = new
          (same.speaker, same.resolution, same.confidence) = (old.speaker, old.resolution, old.confidence)
          #expect(same == old, "nothing else changes")
        }
        before = floored
      }
      #expect(before.attributions.allSatisfy { $0.speaker == nil || $0.confidence == 1 })
    }
    #expect(withheld > 100)
  }
}
