import ConfidenceFitting
import Testing

/// Fits, folds and the table, on items whose odds are known.
@Suite struct OddsFitTests {
  private static let good = FittingTerm(kind: "rule", name: "good")
  private static let bad = FittingTerm(kind: "rule", name: "bad")
  private static let rare = FittingTerm(kind: "reason", name: "rare")

  /// `right` of `count` items of a rule, ten items a document.
  private static func items(_ rule: FittingTerm, right: Int, of count: Int, from document: Int) -> [FittingItem] {
    (0..<count).map { number in
      // Spread evenly, so that every document has its share.
      let isRight = (number + 1) * right / count > number * right / count
      return FittingItem(terms: [.all, rule], isRight: isRight, document: document + number / 10)
    }
  }

  private static let items = items(good, right: 180, of: 200, from: 0) + items(bad, right: 60, of: 200, from: 20)

  @Test func manyItemsSayWhatTheyAre() {
    let fit = OddsFit(Self.items, penalty: 0.01)
    #expect(abs(fit.probability(of: Self.items[0]) - 0.9) < 0.001)
    #expect(abs(fit.probability(of: Self.items[399]) - 0.3) < 0.001)
  }

  @Test func fewItemsSayLittle() {
    let few = [FittingItem(terms: [.all, Self.good, Self.rare], isRight: false, document: 99)]
    let fit = OddsFit(Self.items + few, penalty: 2)
    let odds = fit.odds[Self.rare] ?? 0
    #expect((0.6..<1).contains(odds), "one wrong item lowers the odds a little")
    let strict = OddsFit(Self.items + few, penalty: 1000)
    #expect(abs((strict.odds[Self.rare] ?? 0) - 1) < 0.01)
  }

  @Test func whatIsNotScoredTeachesNothing() {
    let silent = Self.items.map { FittingItem(terms: [.all, Self.bad], isRight: nil, document: $0.document) }
    let before = OddsFit(Self.items, penalty: 1).odds
    #expect(OddsFit(Self.items + silent, penalty: 1).odds == before)
  }

  @Test func nothingGivesEvenOdds() {
    let fit = OddsFit([], penalty: 1)
    #expect(fit.odds.isEmpty)
    #expect(fit.probability(of: Self.items[0]) == 0.5)
  }

  @Test func noDocumentIsJudgedByItself() {
    // One document is of a rule of its own: its fits have never seen the rule, and fall back on all items.
    let own = FittingTerm(kind: "rule", name: "own")
    let items = Self.items + (0..<10).map { _ in FittingItem(terms: [.all, own], isRight: false, document: 50) }
    let validation = CrossValidation(items, penalty: 1)
    for probability in validation.probabilities.suffix(10) { #expect(probability > 0.3) }
    #expect(OddsFit(items, penalty: 1).probability(of: items[405]) < 0.2)
  }

  @Test func validationIsTheSameEveryTime() {
    let first = CrossValidation.best(Self.items)
    #expect(CrossValidation.best(Self.items).probabilities == first.probabilities)
    #expect(CrossValidation.penalties.contains(first.penalty))
    let loss = CrossValidation.logLoss(Self.items, Self.items.map { _ in 0.5 })
    #expect(abs(loss - 0.693147) < 0.0001)
    #expect(first.logLoss < loss)
  }

  @Test func theTableHasARowForEveryTerm() {
    let table = FittedTable(Self.items, penalty: 0.01, named: (count: 400, unnamed: 1))
    let rows = table.rows.map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.map { $0[1] } == ["all", "bad", "good", "withheld"])
    #expect(rows.map { "\($0[2])/\($0[3])" } == ["240/400", "60/200", "180/200", "1/400"])
    #expect(rows.allSatisfy { (Int($0[4]) ?? 0) >= 1 })
    #expect(table.text(comments: ["how"]).hasPrefix("# how\n# columns: kind\tname\tright\ttotal\todds\nall\tall\t"))
  }
}
