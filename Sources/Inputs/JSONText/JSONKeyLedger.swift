/// The keys of all objects that are open, to find one that comes twice.
///
/// A small object is searched key by key; a large one is sorted when it closes, so that no object costs
/// quadratic time.
struct JSONKeyLedger {
  private struct Entry {
    var hash: UInt64
    var start: Int
    var end: Int
    var offset: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private static let smallObject = 16

  /// Number of keys of all open objects.
  var count: Int { entries.count }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }

  /// Notes a key of the object whose keys begin at `first`; `false` if the object has it already.
  mutating func add(_ key: [UInt8], offset: Int, first: Int) -> Bool {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let entry = Entry(hash: Self.hash(key), start: start, end: bytes.count, offset: offset)
    if entries.count - first < Self.smallObject {
      for other in entries[first...] where isSame(entry, other) { return false }
    }
    entries.append(entry)
    return true
  }

  /// Forgets the keys of the object whose keys begin at `first`; gives the offset of one that came twice.
  mutating func close(from first: Int) -> Int? {
    guard first < entries.count else { return nil }
    let twice = entries.count - first > Self.smallObject ? duplicate(in: entries[first...]) : nil
    bytes.removeSubrange(entries[first].start...)
    entries.removeSubrange(first...)
    return twice
  }

  private func duplicate(in keys: ArraySlice<Entry>) -> Int? {
    let sorted = keys.sorted { ($0.hash, $0.offset) < ($1.hash, $1.offset) }
    var found: Int?
    for (entry, next) in zip(sorted, sorted.dropFirst()) where isSame(entry, next) {
      found = min(found ?? next.offset, next.offset)
    }
    return found
  }

  private func isSame(_ a: Entry, _ b: Entry) -> Bool {
    a.hash == b.hash && bytes[a.start..<a.end].elementsEqual(bytes[b.start..<b.end])
  }

  /// FNV-1a.
  private static func hash(_ key: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
