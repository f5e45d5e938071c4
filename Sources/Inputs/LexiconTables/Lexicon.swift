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
  public let senses: [Sense]

  /// `sha256:` and 64 hexadecimal digits: the digest of the rows of all tables.
  public var digest: String { compiled.digest }

  init(_ compiled: CompiledLexicon) {
    self.compiled = compiled
    senses = compiled.senses + Self.verbSenses(compiled)
    givenSyllables = Self.rowsBySyllable(compiled.tables[Int(TableKind.givenSyllables.rawValue)])
  }

  /// One block for each verb, with a sense for each entry of the form lists.
  private static func verbSenses(_ compiled: CompiledLexicon) -> [Sense] {
    var senses: [Sense] = []
    let verbs = compiled.tables[Int(TableKind.verbs.rawValue)].count
    senses.reserveCapacity(verbs * compiled.forms.count)
    for verb in 1..<Int32(verbs + 1) {
      let block = verb * Int32(VerbForm.formsOfVerb)
      for form in compiled.forms { senses.append(Sense(.verb, flags: 0, row: block + Int32(form))) }
    }
    return senses
  }

  private static func rowsBySyllable(_ table: CompiledTable) -> [UInt32: Int32] {
    var rows: [UInt32: Int32] = [:]
    for row in 0..<table.count {
      let (scalar, _) = ScalarReading.scalar(in: table.bytes.span, at: Int(table.starts[row]))
      rows[scalar] = Int32(row)
    }
    return rows
  }

  /// Number of rows of a table.
  public func count(of table: TableKind) -> Int { compiled.tables[Int(table.rawValue)].count }

  /// The form that the row of a ``WordClass/verb`` sense numbers.
  public func verbForm(_ row: Int32) -> VerbForm { VerbForm(number: row) }

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
