/// A trie in the making whose keys carry entries.
struct EntryTrie<Entry: Hashable> {
  /// The keys; the owner sets its values when all keys are in.
  var sketch = TrieSketch()
  /// Last entry given to each node, as an index of `given`.
  private var last: [Int32] = []
  private var given: [(entry: Entry, before: Int32)] = []

  /// Gives `key` an entry more, and returns its node; linear in the key.
  @discardableResult
  mutating func add(_ key: some Sequence<UInt32>, _ entry: Entry) -> Int {
    let node = sketch.insert(key)
    while last.count <= node { last.append(-1) }
    given.append((entry, last[node]))
    last[node] = Int32(given.count - 1)
    return node
  }

  /// The entries of a node without repetitions, the last one given first.
  func entries(of node: Int) -> [Entry] {
    var found: [Entry] = []
    var index = node < last.count ? last[node] : -1
    while index >= 0 {
      let (entry, before) = given[Int(index)]
      if !found.contains(entry) { found.append(entry) }
      index = before
    }
    return found
  }

  /// Nodes at which keys end.
  var keyNodes: [Int] { last.indices.filter { last[$0] >= 0 } }
}

/// Lists one behind the other; equal lists are kept once.
struct NumberedLists<Element: Hashable> {
  private(set) var elements: [Element] = []
  /// Start of each list in `elements`, and the end of the last one.
  private(set) var starts: [Int32] = [0]
  private var known: [[Element]: Int32] = [:]

  /// The number of a list, new or known.
  mutating func number(of list: [Element]) -> Int32 {
    if let number = known[list] { return number }
    let number = Int32(known.count)
    known[list] = number
    elements.append(contentsOf: list)
    starts.append(Int32(elements.count))
    return number
  }

  /// Where a list lies in `elements`.
  func range(of number: Int32) -> Range<Int32> { starts[Int(number)]..<starts[Int(number) + 1] }
}
