/// Names of columns.
public enum ColumnName: String, Sendable {
  case id, name, aliases, short, latin, native, rank, roles, kind, country, hanja, demonym, capital, title, domain
  case common, surname, tier, syllable, first, last, noun, strength, form, number, refers, stance, verbs, lemma
  case frames, after, mood, effect, ending, pattern, weight, right, total, odds
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
