import ClaimFeed
import Testing

@Suite struct RankingFiguresTests {
  @Test(
    arguments: [
      ([true, false, true], (1 + 2.0 / 3) / 2, "both counted where they stand"),
      ([false, false, true], 1.0 / 3, "last"),
      ([true, true, false], 1, "all first"), ([false, false], 0, "none worth checking"), ([], 0, "nothing ranked"),
    ] as [([Bool], Double, String)])
  func averagePrecision(_ ranking: [Bool], _ expected: Double, _ reason: String) {
    #expect(abs(RankingFigures(ranking).averagePrecision - expected) < 1e-12, "\(reason)")
  }

  @Test(arguments: [(1, 1.0), (2, 0.5), (3, 2.0 / 3), (10, 2.0 / 3)])
  func precision(_ count: Int, _ expected: Double) {
    #expect(RankingFigures([true, false, true]).precision(at: count) == expected)
  }
}
