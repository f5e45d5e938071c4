/// The tables of a lexicon, one file each. The raw values are those of the compiled tables.
public enum TableKind: UInt8, Sendable, CaseIterable {
  case persons, organizations, countries, places, titles, surnames
  case givenSyllables, groups, anonymous, pronouns, documents, speechNouns, verbs, complementizers
  case evidentials, channels, connectives, frameAdverbs, modifiers, organizationEndings, boilerplate
  case foreignNames, foreignSyllables

  /// Name of the table: the file name without `.tsv`.
  public var name: String {
    switch self {
    case .givenSyllables: "given_syllables"
    case .speechNouns: "speech_nouns"
    case .frameAdverbs: "frame_adverbs"
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

  /// The tables whose columns are `names`, in this order. Some tables have the same columns.
  static func kinds(columns names: [String]) -> [TableKind] { allCases.filter { $0.columnNames == names } }

  /// Names of the columns, in their order.
  public var columnNames: [String] { columns.map(\.name.rawValue) }
}

/// Names of columns.
public enum ColumnName: String, Sendable {
  case id, name, aliases, short, latin, native, rank, roles, kind, country, hanja, demonym, capital, title, domain
  case common, surname, tier, syllable, first, last, noun, strength, form, number, refers, stance, verbs, lemma
  case frames, after, mood, effect, ending, pattern, weight
  case verbClass = "class"
}

/// What a cell may hold.
enum CellRule: Sendable {
  /// One text, not empty.
  case text
  /// One text, or empty.
  case optionalText
  /// Texts parted by `|`, or empty.
  case list
  /// Texts parted by `|`, or empty; a leading `?` marks an ambiguous one.
  case marked
  /// One text, not empty; a leading `?` marks an ambiguous one.
  case markedText
  /// A slug of small ASCII letters, digits and hyphens, not empty.
  case slug
  /// Two small ASCII letters, or empty.
  case optionalCountry
  /// One of these words.
  case word([String])
  /// One of these words, or empty.
  case optionalWord([String])
  /// Any of these words parted by `|`, or empty.
  case flags([String])
  /// A whole number of the range.
  case number(ClosedRange<Int>)
  /// `title@affiliation@from@to` parted by `|`, or empty.
  case roles
}

/// Where a column's value lies among the 64 bits of a row's facts.
enum FactField: UInt64, Sendable {
  case first = 0
  case second = 8
  case third = 16
  /// The upper half, for numbers.
  case upperHalf = 32
}

/// One column of a table.
struct Column: Sendable {
  let name: ColumnName
  let rule: CellRule
  /// Whether two rows may not agree in all columns so marked.
  let isKey: Bool
  /// Where the value is kept as a number, if it is.
  let field: FactField?

  init(_ name: ColumnName, _ rule: CellRule, key: Bool = false, in field: FactField? = nil) {
    self.name = name
    self.rule = rule
    self.isKey = key
    self.field = field
  }
}
