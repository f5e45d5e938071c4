/// Packs a sketch into a double array.
///
/// Nodes with many children are placed first, while there is room; those with one child fill the holes.
struct DoubleArrayBuilder {
  private let sketch: TrieSketch
  private let alphabet: ScalarAlphabet
  private var bases: [Int32]
  /// Free places, linked in their order; a taken place links to -1 both ways.
  private var slots = FreeSlots()

  /// How many places are tried for one node before it goes to the end of the array.
  private static let tries = 64

  /// The double array of a sketch all of whose characters are in `alphabet`.
  static func pack(_ sketch: TrieSketch, alphabet: ScalarAlphabet) -> DoubleArray {
    var builder = DoubleArrayBuilder(sketch: sketch, alphabet: alphabet)
    for node in builder.nodesByFanOut() { builder.place(node) }
    return builder.finish()
  }

  private init(sketch: TrieSketch, alphabet: ScalarAlphabet) {
    self.sketch = sketch
    self.alphabet = alphabet
    bases = [Int32](repeating: 0, count: sketch.count)
    slots.take(0)
  }

  private func nodesByFanOut() -> [Int] {
    let counts = sketch.childCount
    let parents = (0..<sketch.count).filter { counts[$0] > 0 }
    return parents.sorted { (counts[$0], $1) > (counts[$1], $0) }
  }

  private mutating func place(_ node: Int) {
    let codes = sketch.children(of: node).map { alphabet.code(of: sketch.labels[$0]) }.sorted()
    let base = slots.base(for: codes, tries: Self.tries)
    for code in codes { slots.take(base + code) }
    bases[node] = Int32(base)
  }

  private func finish() -> DoubleArray {
    let size = slots.count + alphabet.scalars.count + 1
    var units = [DoubleArray.Unit](repeating: .init(base: 0, check: -1, value: -1), count: size)
    var places = [Int32](repeating: 0, count: sketch.count)
    // A child is made after its parent, so that the parent's place is known.
    for node in 0..<sketch.count {
      let place = Int(places[node])
      units[place].base = bases[node]
      units[place].value = sketch.values[node]
      for child in sketch.children(of: node) {
        let next = Int(bases[node]) + alphabet.code(of: sketch.labels[child])
        units[next].check = Int32(place)
        places[child] = Int32(next)
      }
    }
    return DoubleArray(units: units)
  }
}

/// The free places of a double array, as a doubly linked list in the order of the places.
private struct FreeSlots {
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var first: Int32 = -1
  private var last: Int32 = -1

  /// Number of places made so far.
  var count: Int { next.count }

  private func isFree(_ slot: Int) -> Bool { slot >= next.count || next[slot] != -2 }

  /// A base at which all `codes` (ascending, at least one) are free.
  func base(for codes: [Int], tries: Int) -> Int {
    var slot = first
    var left = codes.count == 1 ? next.count : tries
    while slot >= 0, left > 0 {
      let base = Int(slot) - codes[0]
      if base >= 0, codes.allSatisfy({ isFree(base + $0) }) { return base }
      slot = next[Int(slot)]
      left -= 1
    }
    return max(next.count - codes[0], 0)
  }

  /// Takes a free place; the array grows to hold it.
  mutating func take(_ slot: Int) {
    while next.count <= slot { append() }
    let (before, after) = (previous[slot], next[slot])
    if before >= 0 { next[Int(before)] = after } else { first = after }
    if after >= 0 { previous[Int(after)] = before } else { last = before }
    next[slot] = -2
    previous[slot] = -2
  }

  private mutating func append() {
    let slot = Int32(next.count)
    next.append(-1)
    previous.append(last)
    if last >= 0 { next[Int(last)] = slot } else { first = slot }
    last = slot
  }
}
