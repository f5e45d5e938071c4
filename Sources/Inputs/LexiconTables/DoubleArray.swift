/// A trie in two arrays: the child of `node` by `code` is `base[node] + code`, if its `check` is `node`.
struct DoubleArray: Sendable {
  /// One place of the arrays.
  struct Unit: Sendable, Equatable {
    /// Where the children lie.
    var base: Int32
    /// The parent, -1 for a free place.
    var check: Int32
    /// What the key that ends here means, -1 if none does.
    var value: Int32
  }

  /// The places; node 0 is the root. There are more places behind every base than there are codes.
  let units: [Unit]

  /// The child of `node` by `code` (1 or more), -1 if there is none.
  @inline(__always)
  func child(of node: Int, code: Int) -> Int {
    let next = Int(units[node].base) + code
    return next < units.count && units[next].check == Int32(truncatingIfNeeded: node) ? next : -1
  }
}
