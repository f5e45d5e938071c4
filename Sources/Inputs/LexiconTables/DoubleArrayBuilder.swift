/// Packs states into a double array.
///
/// States with many steps are placed first, while there is room; those with one fill the holes.
struct DoubleArrayBuilder {
  /// The double array of `states`, and the base of each; all labels must be in `alphabet`.
  static func pack(_ states: [[StateTable.Transition]], alphabet: ScalarAlphabet) -> (DoubleArray, bases: [Int32]) {
    let codes = states.map { $0.map { alphabet.code(of: $0.label) } }
    let bases = bases(for: codes)
    let size = (bases.max().map(Int.init) ?? 0) + alphabet.scalars.count + 1
    var units = [DoubleArray.Unit](repeating: .init(), count: size)
    var values = [Int32](repeating: -1, count: size)
    for (state, steps) in states.enumerated() {
      for (step, code) in zip(steps, codes[state]) {
        let place = Int(bases[state]) + code
        units[place] = .init(base: bases[Int(step.target)], label: UInt16(code))
        values[place] = step.value
      }
    }
    return (DoubleArray(units: units, values: values), bases)
  }

  private static func bases(for codes: [[Int]]) -> [Int32] {
    var slots = FreeSlots()
    var bases = [Int32](repeating: 0, count: codes.count)
    let order = codes.indices.filter { !codes[$0].isEmpty }.sorted { (codes[$0].count, $1) > (codes[$1].count, $0) }
    var count = 0
    for state in order {
      if codes[state].count != count { slots.rewind() }
      count = codes[state].count
      let base = slots.base(for: codes[state].sorted())
      slots.take(base, codes[state])
      bases[state] = Int32(base)
    }
    return bases
  }
}

/// The free places of a double array, as a doubly linked list in the order of the places.
private struct FreeSlots {
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var isBase: [Bool] = []
  private var first: Int32 = -1
  private var last: Int32 = -1
  /// Where the next search starts.
  private var cursor: Int32 = -1

  /// How many places a search tries before the next one starts behind them.
  private static let tries = 32

  init() {
    append()
    take(0)
  }

  /// Whether no state has `base` and all `codes` are free there.
  private func fits(_ codes: [Int], at base: Int) -> Bool {
    guard base > 0, !isBase[base] else { return false }
    for code in codes where base + code < next.count && next[base + code] == -2 { return false }
    return true
  }

  /// Lets the next search start at the first free place again.
  mutating func rewind() { cursor = first }

  /// A base of 1 or more that no state has and at which all `codes` (ascending, at least one) are free.
  mutating func base(for codes: [Int]) -> Int {
    if cursor < 0 { cursor = first }
    var slot = cursor
    var failed = 0
    while slot >= 0 {
      let base = Int(slot) - codes[0]
      if fits(codes, at: base) { return base }
      slot = next[Int(slot)]
      failed += 1
      if failed % Self.tries == 0 { cursor = slot }
    }
    var base = max(next.count - codes[0], 1)
    while base < isBase.count, isBase[base] { base += 1 }
    return base
  }

  /// Makes `base` the base of a state, and takes the places of its `codes`.
  mutating func take(_ base: Int, _ codes: [Int]) {
    for code in codes {
      while next.count <= base + code { append() }
      take(base + code)
    }
    isBase[base] = true
  }

  private mutating func take(_ slot: Int) {
    let (before, after) = (previous[slot], next[slot])
    if before >= 0 { next[Int(before)] = after } else { first = after }
    if after >= 0 { previous[Int(after)] = before } else { last = before }
    if cursor == slot { cursor = after }
    next[slot] = -2
    previous[slot] = -2
  }

  private mutating func append() {
    let slot = Int32(next.count)
    next.append(-1)
    previous.append(last)
    isBase.append(false)
    if last >= 0 { next[Int(last)] = slot } else { first = slot }
    last = slot
  }
}
