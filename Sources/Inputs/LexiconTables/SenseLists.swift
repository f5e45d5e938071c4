/// The meanings of all keys; keys with the same meanings share one list.
struct SenseLists {
  private(set) var senses: [Sense] = []
  /// Start of each list in `senses`, and the end of the last one.
  private(set) var starts: [Int32] = [0]
  private var known: [[Sense]: Int32] = [:]

  /// The number of a list, made if it is new.
  mutating func number(of list: [Sense]) -> Int32 {
    if let number = known[list] { return number }
    let number = Int32(known.count)
    known[list] = number
    senses.append(contentsOf: list)
    starts.append(Int32(senses.count))
    return number
  }
}

/// A trie in the making whose keys have senses.
struct SenseTrie {
  private(set) var sketch = TrieSketch()
  /// Last sense given to each node, as an index of `entries`.
  private var last: [Int32] = []
  private var entries: [(sense: Sense, before: Int32)] = []

  /// Gives `key` a meaning more.
  mutating func add(_ key: some Sequence<UInt32>, _ sense: Sense) {
    let node = sketch.insert(key)
    while last.count <= node { last.append(-1) }
    entries.append((sense, last[node]))
    last[node] = Int32(entries.count - 1)
  }

  /// The sketch with the number of a sense list at every key.
  mutating func numbered(in lists: inout SenseLists) -> TrieSketch {
    for node in last.indices where last[node] >= 0 { sketch.values[node] = lists.number(of: senses(of: node)) }
    return sketch
  }

  /// The senses of a node, without repetitions, in the order of class, row and flags.
  private func senses(of node: Int) -> [Sense] {
    var found: [Sense] = []
    var entry = last[node]
    while entry >= 0 {
      let (sense, before) = entries[Int(entry)]
      if !found.contains(sense) { found.append(sense) }
      entry = before
    }
    return found.sorted { ($0.wordClass.rawValue, $0.row, $0.flags) < ($1.wordClass.rawValue, $1.row, $1.flags) }
  }
}
