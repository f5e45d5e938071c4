/// How well a ranking puts first what is worth checking.
public struct RankingFigures: Sendable, Equatable {
  /// Mean, over what is worth checking, of the share that is among all down to it.
  public let averagePrecision: Double
  private let isWorth: [Bool]

  /// Measures a ranking, best first; O(items).
  public init(_ isWorth: [Bool]) {
    var (found, sum) = (0, 0.0)
    for (index, worth) in isWorth.enumerated() where worth {
      found += 1
      sum += Double(found) / Double(index + 1)
    }
    averagePrecision = found == 0 ? 0 : sum / Double(found)
    self.isWorth = isWorth
  }

  /// Share of what is worth checking among the first `count`, of fewer where there are fewer.
  public func precision(at count: Int) -> Double {
    let first = isWorth.prefix(count)
    return first.isEmpty ? 0 : Double(first.count(where: \.self)) / Double(first.count)
  }
}
