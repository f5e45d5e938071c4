/// The compiled tables: which words there are, and what is known of each.
///
/// Immutable; share one among threads.
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
  let breaks: BreakSteps

  /// Every sense of every key; a ``WordMatch`` gives a range of it.
  public let senses: [Sense]

  /// `sha256:` and 64 hexadecimal digits: the digest of the rows of all tables.
  public var digest: String { compiled.digest }

  init(_ compiled: CompiledLexicon) {
    self.compiled = compiled
    breaks = BreakSteps(compiled.automaton, compiled.alphabet)
    senses = compiled.senses + Self.verbSenses(compiled)
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

  /// Number of rows of a table.
  public func count(of table: TableKind) -> Int { compiled.tables[Int(table.rawValue)].count }

  /// The form that the row of a ``WordClass/verb`` sense numbers.
  public func verbForm(_ row: Int32) -> VerbForm { VerbForm(number: row) }

  func facts(of table: TableKind, _ row: Int32) -> UInt64 { compiled.tables[Int(table.rawValue)].facts[Int(row)] }

  func word<Word: Vocabulary>(of table: TableKind, _ row: Int32, _ field: FactField) -> Word? {
    Word(code: facts(of: table, row) >> field.rawValue)
  }
}
