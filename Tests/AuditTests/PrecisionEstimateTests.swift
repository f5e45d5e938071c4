import Audit
import Testing

/// What decisions say of all statements.
@Suite struct PrecisionEstimateTests {
  /// Strata of these sizes, of which so many were judged right, wrong and untold.
  private static func estimate(
    _ strata: [(size: Int, right: Int, wrong: Int, untold: Int)], isNamed: [Bool]? = nil
  ) -> PrecisionEstimate {
    var statements: [ReviewSample.Statement] = []
    for (place, stratum) in strata.enumerated() {
      let verdicts =
        Array(repeating: ReviewVerdict.right, count: stratum.right)
        + Array(repeating: .notSpeech, count: stratum.wrong) + Array(repeating: .cannotSay, count: stratum.untold)
      statements += verdicts.map { .init(stratum: place, record: 0, item: "A1", decision: .init($0)) }
    }
    let described = strata.enumerated().map { place, stratum in
      SampleStratum(
        isNamed: isNamed?[place] ?? true, values: ["\(place)"], statements: stratum.size,
        drawn: stratum.right + stratum.wrong + stratum.untold)
    }
    let design = SampleDesign(seed: 1, traits: [.rule], documents: 1, strata: described)
    return PrecisionEstimate(ReviewSample(design: design, records: [], statements: statements))
  }

  @Test func strataCountByTheirShares() {
    let estimate = Self.estimate([(900, 8, 2, 0), (100, 1, 9, 0)])
    #expect(abs((estimate.all.precision ?? 0) - (0.9 * 0.8 + 0.1 * 0.1)) < 1e-12)
    #expect(estimate.strata.map(\.precision) == [0.8, 0.1])
    #expect(estimate.count(of: .right) == 9 && estimate.count(of: .notSpeech) == 11)
  }

  /// One stratum of a corpus without end has Wilson's interval.
  @Test func oneStratumIsWilsons() {
    let estimate = Self.estimate([(1_000_000_000, 9, 1, 0)])
    let wilson = ProportionInterval(successes: 9, trials: 10)
    for interval in [estimate.all.interval, estimate.strata[0].interval] {
      #expect(abs(interval.lower - wilson.lower) < 1e-6 && abs(interval.upper - wilson.upper) < 1e-6)
    }
  }

  @Test func whatIsJudgedWholeIsKnown() {
    let estimate = Self.estimate([(4, 3, 1, 0), (2, 2, 0, 0)])
    #expect(abs((estimate.all.precision ?? 0) - 5.0 / 6) < 1e-12)
    #expect(estimate.all.interval.width < 1e-12)
    #expect(estimate.strata[0].interval.width == 0)
  }

  @Test func untoldAndUnjudgedAreNotCounted() {
    var estimate = Self.estimate([(100, 5, 5, 10), (300, 0, 0, 3)])
    #expect(estimate.strata[0].judged == 10 && estimate.strata[1].precision == nil)
    #expect(estimate.all.precision == 0.5 && estimate.all.covered == 0.25)
    #expect(estimate.strata[1].interval.lower == 0 && estimate.strata[1].interval.upper == 1)
    estimate = Self.estimate([(100, 0, 0, 0)])
    #expect(estimate.all.precision == nil && estimate.all.covered == 0)
  }

  @Test func namesAreCountedApart() {
    let estimate = Self.estimate([(300, 9, 1, 0), (100, 1, 1, 0)], isNamed: [true, false])
    #expect(estimate.named.precision == 0.9 && estimate.unnamed.precision == 0.5)
    #expect(estimate.named.statements == 300 && estimate.unnamed.statements == 100)
    #expect(abs((estimate.all.precision ?? 0) - 0.8) < 1e-12)
  }

  /// The interval holds the truth in at least 95 of 100 samples, but for the chance of 1,000 tries (standard deviation
  /// 7), also where most strata show no error at all and where one drawn thinly outweighs the others.
  @Test(arguments: [
    [(90000, 20, 0.9), (10000, 180, 0.5)],
    [(5050, 10, 0.9), (2550, 10, 0.97), (900, 10, 0.97), (400, 10, 0.9), (300, 10, 0.97), (300, 10, 0.97)],
    [(30000, 30, 0.95), (15000, 20, 0.9), (8000, 15, 0.8), (2000, 8, 0.97), (300, 3, 0.5)],
    [(30000, 25, 0.99), (20000, 20, 0.99), (10000, 15, 0.98), (5000, 10, 1.0)],
    [(400, 40, 0.7), (60, 30, 0.6), (20, 20, 0.5)],
  ])
  func intervalsHoldTheTruth(_ strata: [(size: Int, drawn: Int, precision: Double)]) {
    let known = strata.map { Int((Double($0.size) * $0.precision).rounded()) }
    let truth = Double(known.reduce(0, +)) / Double(strata.reduce(0) { $0 + $1.size })
    var numbers = DrawnNumbers(seed: 11)
    var held = 0
    for _ in 0..<1000 {
      let drawn = zip(strata, known).map { stratum, right in
        let found = Self.hits(stratum.drawn, of: stratum.size, right: right, &numbers)
        return (size: stratum.size, right: found, wrong: stratum.drawn - found, untold: 0)
      }
      let interval = Self.estimate(drawn).all.interval
      if interval.lower <= truth + 1e-9 && truth <= interval.upper + 1e-9 { held += 1 }
    }
    #expect((930...995).contains(held), "\(held) of 1,000 held \(truth)")
  }

  /// How many of `count` drawn without putting back are among the first `right` of `size`.
  private static func hits(_ count: Int, of size: Int, right: Int, _ numbers: inout DrawnNumbers) -> Int {
    var hits = 0
    for taken in 0..<count where numbers.next(below: size - taken) < right - hits { hits += 1 }
    return hits
  }
}
