/// A trie in the making: children are linked lists, found through one dictionary.
struct TrieSketch {
  /// Character that leads to each node.
  private(set) var labels: [UInt32] = [0]
  private(set) var firstChild: [Int32] = [-1]
  private(set) var nextSibling: [Int32] = [-1]
  /// Meaning of each node, -1 for none; set by the owner.
  var values: [Int32] = [-1]
  private var children: [UInt64: Int32] = [:]

  /// Number of nodes, the root included.
  var count: Int { labels.count }

  /// The node of a key, made if it is new; linear in the length of the key.
  mutating func insert(_ key: some Sequence<UInt32>) -> Int {
    var node = 0
    for label in key { node = child(of: node, label: label) }
    return node
  }

  private mutating func child(of node: Int, label: UInt32) -> Int {
    let edge = UInt64(node) << 32 | UInt64(label)
    if let known = children[edge] { return Int(known) }
    let new = labels.count
    labels.append(label)
    firstChild.append(-1)
    nextSibling.append(firstChild[node])
    values.append(-1)
    firstChild[node] = Int32(new)
    children[edge] = Int32(new)
    return new
  }

  /// The children of a node, the last one made first.
  func children(of node: Int) -> [Int] {
    var found: [Int] = []
    var child = Int(firstChild[node])
    while child >= 0 {
      found.append(child)
      child = Int(nextSibling[child])
    }
    return found
  }
}
