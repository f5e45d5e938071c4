/// The compiled tables: which words there are, and what is known of each. Immutable; share one among threads.
///
/// ```swift
/// var found: [WordMatch] = []
/// lexicon.matches(in: text.span, at: 0, into: &found)
/// for match in found {
///   for sense in lexicon.senses[match.senseRange] where sense.wordClass == .person {
///     print(lexicon.person(sense.row).name)
///   }
/// }
/// ```
public final class Lexicon: Sendable {
  let compiled: CompiledLexicon
  private let givenSyllables: [UInt32: Int32]

  /// Every sense of every key; a ``WordMatch`` gives a range of it.
  public var senses: [Sense] { compiled.senses }

  /// `sha256:` and 64 hexadecimal digits: the digest of the rows of all tables.
  public var digest: String { compiled.digest }

  init(_ compiled: CompiledLexicon) {
    self.compiled = compiled
    let table = compiled.tables[Int(TableKind.givenSyllables.rawValue)]
    var syllables: [UInt32: Int32] = [:]
    for row in 0..<table.count {
      let (scalar, _) = ScalarReading.scalar(in: table.bytes.span, at: Int(table.starts[row]))
      syllables[scalar] = Int32(row)
    }
    givenSyllables = syllables
  }

  /// Number of rows of a table.
  public func count(of table: TableKind) -> Int { compiled.tables[Int(table.rawValue)].count }

  /// Every key that starts at byte `at` of `text`, shortest first, in place of what `found` held.
  ///
  /// `text` must be valid UTF-8. Linear in the longest key that starts there; allocates nothing once `found` has
  /// room.
  public func matches(in text: Span<UInt8>, at: Int, into found: inout [WordMatch]) {
    found.removeAll(keepingCapacity: true)
    var node = 0
    var index = at
    while true {
      let (scalar, length) = ScalarReading.scalar(in: text, at: index)
      let code = compiled.alphabet.code(of: scalar)
      guard length > 0, code > 0 else { return }
      node = compiled.forward.child(of: node, code: code)
      guard node >= 0 else { return }
      index += length
      report(compiled.forward.units[node].value, at: index, into: &found)
    }
  }

  /// Every key of the ending trie that ends at byte `end` of `text` and starts at `low` or later, shortest first, in
  /// place of what `found` held; ``WordMatch/end`` is the start of the key.
  ///
  /// The ending trie holds complementizers, titles, groups, heads of unnamed sources, documents, endings of
  /// organizations and endings of verbs. `text` must be valid UTF-8. Linear in the longest key that ends there.
  public func endings(in text: Span<UInt8>, low: Int, end: Int, into found: inout [WordMatch]) {
    found.removeAll(keepingCapacity: true)
    var node = 0
    var index = end
    while true {
      let (scalar, length) = ScalarReading.scalar(in: text, before: index, low: low)
      let code = compiled.alphabet.code(of: scalar)
      guard length > 0, code > 0 else { return }
      node = compiled.ending.child(of: node, code: code)
      guard node >= 0 else { return }
      index -= length
      report(compiled.ending.units[node].value, at: index, into: &found)
    }
  }

  @inline(__always)
  private func report(_ list: Int32, at offset: Int, into found: inout [WordMatch]) {
    guard list >= 0 else { return }
    let first = compiled.senseStarts[Int(list)]
    let count = compiled.senseStarts[Int(list) + 1] - first
    found.append(WordMatch(end: Int32(truncatingIfNeeded: offset), firstSense: first, senseCount: count))
  }

  /// The form that the row of a ``WordClass/verb`` sense numbers.
  public func verbForm(_ row: Int32) -> VerbForm { compiled.verbForms[Int(row)] }

  /// How often, of 100,000 two-syllable given names, a syllable is the first and the last one; zeros if it is not
  /// in the table.
  public func givenSyllable(_ scalar: UInt32) -> (first: Int, last: Int) {
    guard let row = givenSyllables[scalar] else { return (0, 0) }
    let facts = facts(of: .givenSyllables, row)
    return (Int(truncatingIfNeeded: facts & 0xFFFF_FFFF), Int(truncatingIfNeeded: facts >> FactField.upperHalf.rawValue))
  }

  func facts(of table: TableKind, _ row: Int32) -> UInt64 { compiled.tables[Int(table.rawValue)].facts[Int(row)] }

  func word<Word: Vocabulary>(of table: TableKind, _ row: Int32, _ field: FactField) -> Word? {
    Word(code: facts(of: table, row) >> field.rawValue)
  }
}
