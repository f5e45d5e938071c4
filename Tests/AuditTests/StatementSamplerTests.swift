import AnalysisRecords
import Audit
import Testing

/// How statements are drawn.
@Suite struct StatementSamplerTests {
  /// Rules with how often they occur: from 1,000 times to once.
  private static let sizes = [("a", 1000), ("b", 400), ("c", 100), ("d", 30), ("e", 2), ("f", 1), ("unattributed", 50)]

  private static func records() -> [AnalysisRecord] {
    let rules = sizes.flatMap { Array(repeating: $0.0, count: $0.1) }
    // In an order that mixes the rules, always the same.
    let mixed = rules.indices.sorted { ($0 * 7919 % rules.count, $0) < ($1 * 7919 % rules.count, $1) }.map { rules[$0] }
    return mixed.indices.map { ReviewedRecords.record($0, rules: [mixed[$0]]) }
  }

  private static func sample(size: Int, seed: Int, _ records: [AnalysisRecord]) -> ReviewSample {
    var sampler = StatementSampler(size: size, by: [.rule], seed: seed)
    for record in records { sampler.add(record) }
    return sampler.sample()
  }

  @Test func everyStratumHasItsPart() {
    let sample = Self.sample(size: 100, seed: 1, Self.records())
    let strata = sample.design.strata
    #expect(strata.map(\.values) == [["a"], ["b"], ["c"], ["d"], nil, ["unattributed"]])
    #expect(strata.map(\.statements) == [1000, 400, 100, 30, 3, 50])
    #expect(strata.map(\.isNamed) == [true, true, true, true, true, false])
    #expect(strata.reduce(0) { $0 + $1.drawn } == 100)
    #expect(sample.statements.count == 100)
    #expect(strata.allSatisfy { $0.drawn >= 2 && $0.drawn <= $0.statements })
    for (place, stratum) in strata.enumerated() {
      #expect(sample.statements.count { $0.stratum == place } == stratum.drawn)
    }
    // By the roots of the sizes: 31.6 and 20 go together as 1,000 and 400 do.
    #expect(abs(Double(strata[0].drawn) / Double(strata[1].drawn) - 1.58) < 0.1)
  }

  @Test func aSmallCorpusIsDrawnWhole() {
    let sample = Self.sample(size: 5000, seed: 1, Self.records())
    #expect(sample.statements.count == 1583)
    #expect(sample.design.strata.allSatisfy { $0.drawn == $0.statements })
    #expect(Self.sample(size: 10, seed: 1, []).statements.isEmpty)
  }

  @Test func theSeedDecides() {
    let records = Self.records()
    let sample = Self.sample(size: 50, seed: 7, records)
    #expect(Self.sample(size: 50, seed: 7, records) == sample)
    #expect(Self.sample(size: 50, seed: 8, records).records.map(\.id) != sample.records.map(\.id))
  }

  /// Whoever stops early has judged about the same part of every stratum.
  @Test func everyBeginningIsSpreadOverTheStrata() {
    let sample = Self.sample(size: 100, seed: 3, Self.records())
    for (place, stratum) in sample.design.strata.enumerated() {
      let early = sample.statements.prefix(50).count { $0.stratum == place }
      #expect(abs(Double(early) - Double(stratum.drawn) / 2) <= 1, "\(stratum)")
    }
  }

  /// Over many seeds each statement of a stratum comes as often as every other.
  @Test func statementsAreEquallyLikely() {
    let records = (0..<20).map { ReviewedRecords.record($0, rules: ["a"]) }
    var counts: [String: Int] = [:]
    for seed in 1...2000 {
      for record in Self.sample(size: 5, seed: seed, records).records { counts[record.id, default: 0] += 1 }
    }
    #expect(counts.count == 20)
    // Expected 500, standard deviation 19.4.
    for (id, count) in counts { #expect(abs(count - 500) < 90, "\(id): \(count)") }
    let spread = counts.values.reduce(0.0) { $0 + Double(($1 - 500) * ($1 - 500)) / 500 }
    #expect(spread < 50, "chi-square of 19 degrees of freedom: \(spread)")
  }

  /// What is put together is drawn as one stratum: the larger part comes more often.
  @Test func whatIsPutTogetherIsDrawnFairly() {
    let rules = Array(repeating: "big", count: 4000) + Array(repeating: "x", count: 6) + Array(repeating: "y", count: 3)
    let records = rules.indices.map { ReviewedRecords.record($0, rules: [rules[$0]]) }
    var counts: [String: Int] = [:]
    for seed in 1...300 {
      let sample = Self.sample(size: 20, seed: seed, records)
      #expect(sample.design.strata.last?.values == nil)
      for statement in sample.statements where statement.stratum == 1 {
        counts[sample.item(of: statement)?.pattern ?? "", default: 0] += 1
      }
    }
    let share = Double(counts["x"] ?? 0) / Double((counts["x"] ?? 0) + (counts["y"] ?? 0))
    #expect(abs(share - 2.0 / 3) < 0.06, "\(counts)")
  }
}
