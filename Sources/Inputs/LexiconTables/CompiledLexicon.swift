/// Everything a lexicon is made of, as plain arrays: what the compiler makes and the binary carries.
struct CompiledLexicon: Sendable {
  /// The rows of each table, by ``TableKind/rawValue``.
  var tables: [CompiledTable]
  /// Characters of the keys, most frequent first.
  var alphabet: ScalarAlphabet
  /// Keys from their first character on.
  var forward: DoubleArray
  /// Keys from their last character back.
  var ending: DoubleArray
  /// Meanings of all keys.
  var senses: [Sense]
  /// Start of each key's list in `senses`, and the end of the last one; the tries' values are its indices.
  var senseStarts: [Int32]
  /// The forms that the rows of verb senses number.
  var verbForms: [VerbForm]
  /// `sha256:` and the digest of the rows of all tables.
  var digest: String
}

/// The rows of one table.
struct CompiledTable: Sendable {
  /// The lines, each with its line feed.
  var bytes: [UInt8]
  /// Start of each line, and the end of the last one.
  var starts: [Int32]
  /// The row's numbers, each at its ``FactField``.
  var facts: [UInt64]

  /// An empty table.
  static let empty = CompiledTable(bytes: [], starts: [0], facts: [])

  /// Number of rows.
  var count: Int { facts.count }
}
