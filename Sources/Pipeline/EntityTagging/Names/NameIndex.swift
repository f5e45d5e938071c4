/// Finds numbers by a key that was turned into a hash, in an article's small tables.
///
/// The keys themselves stay where they are: who asks says which of the numbers with that hash is meant. So a name is
/// looked up by its bytes in the text, and no string is made for it.
struct NameIndex {
  private struct Entry {
    let hash: UInt64
    let number: Int32
    let next: Int32
  }

  /// Places of a table that no article has outgrown.
  private static let room = 256

  /// The last entry of each place, -1 for none; their number is a power of two.
  private var heads = [Int32](repeating: -1, count: room)
  private var entries: [Entry] = []
  /// Makes the places unknowable from outside, lest a text be written that puts all its names into one.
  private let seed = UInt64.random(in: .min ... .max)

  /// Forgets everything; O(entries).
  mutating func removeAll() {
    if entries.isEmpty { return }
    entries.removeAll(keepingCapacity: true)
    heads = [Int32](repeating: -1, count: Self.room)
  }

  /// The hash of a name of this kind; O(length).
  func hash(_ kind: UInt8, _ name: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(kind)
    for at in name.indices { hash = (hash ^ UInt64(name[at])) &* 0x100_0000_01B3 }
    return finished(hash)
  }

  /// The hash of a row of this table.
  func hash(_ table: UInt8, _ row: Int32) -> UInt64 {
    finished(seed ^ (UInt64(table) << 32 | UInt64(truncatingIfNeeded: row)) &* 0x9E37_79B9_7F4A_7C15)
  }

  private func finished(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// A number of this hash that is meant; O(1), but for unlike keys with the same place.
  @inline(__always)
  func first(_ hash: UInt64, where isMeant: (Int) -> Bool) -> Int? {
    var at = heads[place(hash)]
    while at >= 0 {
      let entry = entries[Int(at)]
      if entry.hash == hash, isMeant(Int(entry.number)) { return Int(entry.number) }
      at = entry.next
    }
    return nil
  }

  /// All numbers of this hash that are meant, in the order in which they were entered, each once; O(their number).
  @inline(__always)
  func all(_ hash: UInt64, where isMeant: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var at = heads[place(hash)]
    while at >= 0 {
      let entry = entries[Int(at)]
      let number = Int(entry.number)
      if entry.hash == hash, found.last != number, isMeant(number) { found.append(number) }
      at = entry.next
    }
    found.reverse()
    return found
  }

  /// Enters a number under a hash; O(1) on average.
  mutating func insert(_ hash: UInt64, _ number: Int) {
    if entries.count >= heads.count { grow() }
    link(hash, Int32(truncatingIfNeeded: number))
  }

  private mutating func link(_ hash: UInt64, _ number: Int32) {
    let place = place(hash)
    entries.append(Entry(hash: hash, number: number, next: heads[place]))
    heads[place] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (heads.count - 1) }

  private mutating func grow() {
    let old = entries
    entries.removeAll(keepingCapacity: true)
    heads = [Int32](repeating: -1, count: heads.count * 4)
    for entry in old { link(entry.hash, entry.number) }
  }
}
