/// A row of `persons.tsv`.
public struct PersonEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// Stable identifier, `lee-seo-yun`.
  public var id: String { row.text(.id) }
  /// The usual full name in Hangul.
  public var name: String { row.text(.name) }
  /// Other full spellings.
  public var aliases: [String] { row.list(.aliases) }
  /// Forms that are used alone; none for Koreans.
  public var shortForms: [String] { row.list(.short) }
  /// Spellings in Latin letters.
  public var latin: [String] { row.list(.latin) }
  /// Spellings in the person's own script.
  public var native: [String] { row.list(.native) }
  /// How far the forms may be trusted; decodes no text.
  public var rank: PersonRank { row.lexicon.word(of: .persons, row.row, .first) ?? .b }
  /// Titles, in the order of the table.
  public var roles: [PersonRole] { row.list(.roles).map(PersonRole.init) }
}

/// One title of a person and when it was held.
public struct PersonRole: Sendable, Hashable {
  /// Title as Korean news writes it.
  public let title: String
  /// Organization as Korean news writes it; may be empty.
  public let affiliation: String
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty if not known.
  public let from: String
  /// As `from`; empty if not known or not over.
  public let to: String

  init(_ cell: String) {
    let parts = cell.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    title = parts[0]
    affiliation = parts.count > 1 ? parts[1] : ""
    from = parts.count > 2 ? parts[2] : ""
    to = parts.count > 3 ? parts[3] : ""
  }

  /// Whether the title was held on a day `YYYY-MM-DD`, as far as the table knows.
  public func isHeld(on day: String) -> Bool {
    let begun = from.isEmpty || day.prefix(from.utf8.count) >= from
    return begun && (to.isEmpty || day.prefix(to.utf8.count) <= to)
  }
}

/// A row of `organizations.tsv`.
public struct OrganizationEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// Stable identifier.
  public var id: String { row.text(.id) }
  /// The usual name.
  public var name: String { row.text(.name) }
  /// Other names.
  public var aliases: [String] { row.list(.aliases) }
  /// What the organization is; decodes no text.
  public var kind: OrganizationKind { row.lexicon.word(of: .organizations, row.row, .first) ?? .other }
  /// Two small letters, or empty.
  public var country: String { row.text(.country) }
}

/// A row of `countries.tsv`.
public struct CountryEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// Two small letters of ISO 3166.
  public var id: String { row.text(.id) }
  /// The usual name.
  public var name: String { row.text(.name) }
  /// Other names.
  public var aliases: [String] { row.list(.aliases) }
  /// One-character forms of headlines.
  public var hanja: [String] { row.list(.hanja) }
}

/// A row of `places.tsv`.
public struct PlaceEntry: Sendable {
  /// The row, for columns that have no property here.
  public let row: LexiconRow

  /// The usual name.
  public var name: String { row.text(.name) }
  /// Other names.
  public var aliases: [String] { row.list(.aliases) }
  /// What the place is; may be empty.
  public var kind: String { row.text(.kind) }
  /// Two small letters, or empty.
  public var country: String { row.text(.country) }
}

extension Lexicon {
  /// A row of `persons.tsv`.
  public func person(_ row: Int32) -> PersonEntry { PersonEntry(row: LexiconRow(self, .persons, row)) }
  /// A row of `organizations.tsv`.
  public func organization(_ row: Int32) -> OrganizationEntry {
    OrganizationEntry(row: LexiconRow(self, .organizations, row))
  }
  /// A row of `countries.tsv`.
  public func country(_ row: Int32) -> CountryEntry { CountryEntry(row: LexiconRow(self, .countries, row)) }
  /// A row of `places.tsv`.
  public func place(_ row: Int32) -> PlaceEntry { PlaceEntry(row: LexiconRow(self, .places, row)) }
}
