/// An automaton in one array: the step from a state by `code` is the unit at `base + code`, if its label is `code`.
///
/// A state is its base; 0 is the state without steps.
struct DoubleArray: Sendable {
  /// One step; eight bytes, since a search waits for each.
  struct Unit: Sendable, Equatable {
    /// The state it leads to.
    var base: Int32 = 0
    /// The code that takes it, 0 for a free place.
    var label: UInt16 = 0
    /// Whether a key ends with it.
    var endsKey = false
  }

  /// The steps.
  ///
  /// Behind every base there are as many places as there are codes.
  let units: [Unit]
  /// Meaning of the key that ends with the step at each place, -1 for none.
  let values: [Int32]

  /// Makes an automaton of steps that know their base and label, and of as many values.
  init(units: [Unit], values: [Int32]) {
    var units = units
    for place in units.indices { units[place].endsKey = values[place] >= 0 }
    self.units = units
    self.values = values
  }

  /// The step from `base` by `code` (1 or more), if there is one, and its place.
  @inline(__always)
  func step(from base: Int, code: Int) -> (unit: Unit, place: Int)? {
    let place = base + code
    guard place < units.count else { return nil }
    let unit = units[place]
    return Int(unit.label) == code ? (unit, place) : nil
  }
}
