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

  /// Width of the interval.
  public var width: Double { upper - lower }

  /// Half the width of the middle 95 % of the normal distribution.
  static let z95 = 1.959963984540054

  /// Makes the interval of `successes` out of `trials`.
  public init(successes: Int, trials: Int) {
    guard trials > 0 else {
      self.init(lower: 0, upper: 1)
      return
    }
    self.init(share: Double(successes) / Double(trials), trials: Double(trials), z: Self.z95)
  }

  /// Makes the interval of a share that was seen in so many trials, which need be no whole number; `z` is half its
  /// width in standard deviations.
  init(share: Double, trials: Double, z: Double) {
    let scale = 1 + z * z / trials
    let middle = (share + z * z / (2 * trials)) / scale
    let half = z / scale * (share * (1 - share) / trials + z * z / (4 * trials * trials)).squareRoot()
    (lower, upper) = (max(0, middle - half), min(1, middle + half))
  }

  /// Makes an interval of known ends.
  init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }
}
