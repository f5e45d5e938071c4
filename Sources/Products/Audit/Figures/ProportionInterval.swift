/// An interval that holds the true share with a probability of 95 %, by Wilson's formula.
///
/// ```swift
/// let interval = ProportionInterval(successes: 9, trials: 10)
/// interval.lower      // 0.596
/// ```
public struct ProportionInterval: Sendable, Equatable {
  /// Lower end; 0 where nothing was tried.
  public var lower: Double
  /// Upper end; 1 where nothing was tried.
  public var upper: Double

  /// Makes the interval of `successes` out of `trials`.
  public init(successes: Int, trials: Int) {
    guard trials > 0 else {
      (lower, upper) = (0, 1)
      return
    }
    let (count, share, z) = (Double(trials), Double(successes) / Double(trials), 1.959963984540054)
    let scale = 1 + z * z / count
    let middle = (share + z * z / (2 * count)) / scale
    let half = z / scale * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    (lower, upper) = (max(0, middle - half), min(1, middle + half))
  }
}
