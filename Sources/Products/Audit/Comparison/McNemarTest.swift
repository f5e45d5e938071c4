import Glibc

/// Whether two systems differ on the same items by more than chance: McNemar's exact test.
///
/// ```swift
/// McNemarTest(better: 8, worse: 1).probability      // 0.0390625
/// ```
public struct McNemarTest: Sendable, Equatable {
  /// Items that were wrong and are right.
  public let better: Int
  /// Items that were right and are wrong.
  public let worse: Int

  /// Takes the items on which the systems differ.
  public init(better: Int, worse: Int) {
    self.better = better
    self.worse = worse
  }

  /// How likely a difference of at least this size would be if each were as likely to win; both sides, exact.
  ///
  /// O(items).
  public var probability: Double {
    let (count, least) = (better + worse, min(better, worse))
    var (logarithm, sum) = (-Double(count) * log(2.0), 0.0)
    for wins in 0...least {
      sum += exp(logarithm)
      logarithm += log(Double(count - wins)) - log(Double(wins + 1))
    }
    return min(1, 2 * sum)
  }
}
