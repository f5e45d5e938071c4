/// A closed list of words that a column of a table may hold.
///
/// In the compiled tables a word is its place in ``table`` plus one; 0 is an empty cell.
protocol Vocabulary: RawRepresentable, Sendable, Hashable where RawValue == String {
  /// Every word, in the order of its code.
  static var table: [Self] { get }
}

extension Vocabulary {
  /// The word of a code, `nil` for an empty cell.
  init?(code: UInt64) {
    let index = Int(truncatingIfNeeded: code & 0xFF) - 1
    guard index >= 0, index < Self.table.count else { return nil }
    self = Self.table[index]
  }

  /// Every word as it stands in the table files.
  static var words: [String] { table.map(\.rawValue) }
}
