/// Random numbers that are the same at every run: SplitMix64.
///
/// ```swift
/// var numbers = DrawnNumbers(seed: 1)
/// numbers.next(below: 6)
/// ```
public struct DrawnNumbers: Sendable {
  private var state: UInt64

  /// Begins the row of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number from 0 to below `count`, which must be more than 0; each is as likely as the others.
  public mutating func next(below count: Int) -> Int {
    let count = UInt64(count)
    let limit = UInt64.max - UInt64.max % count
    while true {
      let number = next()
      if number < limit { return Int(number % count) }
    }
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
