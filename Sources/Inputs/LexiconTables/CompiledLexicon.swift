/// Everything a lexicon is made of, as plain arrays: what the compiler makes and the binary carries.
struct CompiledLexicon: Sendable {
  /// The rows of all tables, each with its line feed.
  var rows: [UInt8]
  /// Where the rows of each table lie, by ``TableKind/rawValue``.
  var tables: [CompiledTable]
  /// Characters of the keys, most frequent first.
  var alphabet: ScalarAlphabet
  /// The keys and the endings of verbs.
  var automaton: DoubleArray
  /// Base of the keys from their first character on.
  var forwardRoot: Int32
  /// Base of the keys from their last character back.
  var endingRoot: Int32
  /// What the values of key steps number.
  var meanings: [Meaning]
  /// Senses of all keys but the forms of verbs.
  var senses: [Sense]
  /// Verbs at keys.
  var stems: [VerbJoint]
  /// Start of each form list in `forms`, and the end of the last one; what the values of ending steps number.
  var formStarts: [Int32]
  /// Numbers of forms among those of one verb.
  var forms: [UInt8]
  /// `sha256:` and the digest of the rows of all tables.
  var digest: String

  /// The meaning of a key: a range of `senses` and one of `stems`.
  struct Meaning: Sendable, Hashable {
    var senses: Range<Int32>
    var stems: Range<Int32>
  }

  /// A verb whose endings go on from a key.
  struct VerbJoint: Sendable, Hashable {
    /// Row of `verbs.tsv`.
    var verb: Int32
    /// State of the automaton from which the endings go on.
    var base: Int32
    /// Form list of the key itself, -1 if it is no form.
    var forms: Int32
  }
}

/// The rows of one table.
struct CompiledTable: Sendable {
  /// Start of each row in ``CompiledLexicon/rows``, and the end of the last one.
  var starts: [Int32]
  /// The row's numbers, each at its ``FactField``.
  var facts: [UInt64]

  /// Number of rows.
  var count: Int { facts.count }

  /// Where a row lies, without its line feed.
  func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) - 1 }

  /// Where all rows lie.
  var range: Range<Int> { Int(starts[0])..<Int(starts[count]) }
}
