/// An automaton in one array: the step from a state by `code` is the unit at `base + code`, if its label is `code`.
///
/// A state is its base; 0 is the state without steps.
struct DoubleArray: Sendable {
  /// One step.
  struct Unit: Sendable, Equatable {
    /// The state it leads to.
    var base: Int32
    /// Meaning of the key that ends with it, -1 for none.
    var value: Int32
    /// The code that takes it, 0 for a free place.
    var label: UInt16
  }

  /// The steps.
  ///
  /// Behind every base there are as many places as there are codes.
  let units: [Unit]

  /// The step from `base` by `code` (1 or more), if there is one.
  @inline(__always)
  func step(from base: Int, code: Int) -> Unit? {
    guard base + code < units.count else { return nil }
    let unit = units[base + code]
    return Int(unit.label) == code ? unit : nil
  }
}
