/// How well stated probabilities agree with what came of them.
public struct Calibration: Sendable {
  /// Statements of about the same probability.
  public struct Bin: Sendable {
    /// Number of statements.
    public var count = 0
    /// Those that were right.
    public var right = 0
    /// Mean of their probabilities.
    public var stated: Double { count == 0 ? 0 : sum / Double(count) }
    /// Share that was right.
    public var observed: Double { count == 0 ? 0 : Double(right) / Double(count) }
    fileprivate var sum = 0.0
  }

  /// Bins of equal width, from 0 to 1.
  public private(set) var bins: [Bin]
  private var squares = 0.0

  /// Makes an empty one of `count` bins.
  public init(bins count: Int = 10) { bins = Array(repeating: Bin(), count: count) }

  /// Books a statement.
  public mutating func add(_ probability: Double, isRight: Bool) {
    let place = min(bins.count - 1, max(0, Int(probability * Double(bins.count))))
    bins[place].count += 1
    bins[place].sum += probability
    bins[place].right += isRight ? 1 : 0
    squares += (probability - (isRight ? 1 : 0)) * (probability - (isRight ? 1 : 0))
  }

  /// Number of statements.
  public var count: Int { bins.reduce(0) { $0 + $1.count } }

  /// Mean distance between what is stated and what is observed, bin by bin, weighted by their sizes.
  public var expectedError: Double {
    let sum = bins.reduce(0.0) { $0 + Double($1.count) * abs($1.stated - $1.observed) }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// Mean square of the distance between probability and outcome (Brier's score).
  public var brierScore: Double { count == 0 ? 0 : squares / Double(count) }
}
