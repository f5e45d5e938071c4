/// The tables of a lexicon, one file each.
///
/// The raw values are those of the compiled tables.
///
/// A table is UTF-8 in normal form C, lines end with LF, cells are parted by TAB, rows are sorted by their bytes. A line
/// that starts with `#` is a comment; one of them, `# columns: a<TAB>b`, names the columns. `|` parts the texts of a
/// cell, and a `?` before a name marks it as ambiguous: an ordinary word, or someone else's name as well.
public enum TableKind: UInt8, Sendable, CaseIterable {
  /// Persons, with spellings, rank and roles `title@affiliation@from@to`.
  case persons
  /// Organizations, with kind and country.
  case organizations
  /// Countries, with the one-character forms of headlines.
  case countries
  /// Places that do not speak.
  case places
  /// Titles, ranks, occupations and forms of address.
  case titles
  /// Korean surnames.
  case surnames
  /// Syllables of Korean given names: weights per 100,000 of being the first and the last one.
  case givenSyllables
  /// Groups that speak.
  case groups
  /// Heads of unnamed sources.
  case anonymous
  /// Words that point back to a speaker.
  case pronouns
  /// Documents that say things.
  case documents
  /// Nouns after `-다는`, `-라는`, `-자는`, and the predicates that complete them.
  case speechNouns
  /// Predicates by dictionary form, with stance, frames and class. Their forms are made by the compiler.
  case verbs
  /// Endings that make quoted or reported speech of what stands before them.
  case complementizers
  /// Frames that name a source or a channel without a verb.
  case evidentials
  /// Occasions and media through which words come.
  case channels
  /// Openers of sentences, and what they do to the chain of speakers.
  case connectives
  /// Adverbials of the reporting verb.
  case frameAdverbs
  /// What may stand before the head of a source phrase without being a name.
  case modifiers
  /// Ordinary words that read like names and are none.
  case commonNouns
  /// Endings that make an unseen word an organization.
  case organizationEndings
  /// Literal pieces of page furniture.
  case boilerplate
  /// Names of foreigners of whom nothing else is known.
  case foreignNames
  /// Syllables of transliterated names: 300 and the weight, above 300 likelier in a foreign name than in a Korean word.
  case foreignSyllables
  /// What speaks for or against an item being right: counts on gold, and the factor of its odds.
  case confidence

  /// Name of the table: the file name without `.tsv`.
  public var name: String {
    switch self {
    case .givenSyllables: "given_syllables"
    case .speechNouns: "speech_nouns"
    case .frameAdverbs: "frame_adverbs"
    case .commonNouns: "common_nouns"
    case .organizationEndings: "organization_endings"
    case .foreignNames: "foreign_names"
    case .foreignSyllables: "foreign_syllables"
    default: "\(self)"
    }
  }

  /// Name of the file, `persons.tsv`.
  public var fileName: String { name + ".tsv" }

  /// The table of a path, by the last part of it.
  ///
  /// ```swift
  /// TableKind(path: "my/persons.tsv")   // .persons
  /// ```
  public init?(path: String) {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let kind = Self.allCases.first(where: { $0.fileName == last }) else { return nil }
    self = kind
  }

  /// The tables whose columns are `names`, in this order; some tables have the same columns.
  static func kinds(columns names: [String]) -> [TableKind] { allCases.filter { $0.columnNames == names } }

  /// Names of the columns, in their order.
  public var columnNames: [String] { columns.map(\.name.rawValue) }
}
