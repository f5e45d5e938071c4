/// What a key of the lexicon can be.
///
/// The raw values are those of the compiled tables.
public enum WordClass: UInt8, Sendable, CaseIterable {
  /// Full name of a person; `row` is a row of `persons.tsv`.
  case person
  /// Form of a foreign name that is used alone (`short`); `row` is a row of `persons.tsv`.
  case personShort
  /// Name of an organization.
  case organization
  /// Name, alias or one-character headline form of a country.
  case country
  /// Place that does not speak.
  case place
  /// Title, rank, occupation or form of address.
  case title
  /// Noun of a group that speaks.
  case group
  /// Head noun of an unnamed source.
  case anonymous
  /// Word that points back to a speaker.
  case pronoun
  /// Noun of a document that says things.
  case document
  /// Noun that follows `-다는`, `-라는`, `-자는`.
  case speechNoun
  /// Conjugated form of a verb; `row` is the number of a ``VerbForm``.
  case verb
  /// Frame such as `에 따르면`.
  case evidential
  /// Noun of an event or medium through which something is said.
  case channel
  /// Opening word of a sentence that keeps or breaks the speaker.
  case connective
  /// Adverbial that belongs to the reporting verb.
  case frameAdverb
  /// Word that stands before the head of a source phrase and is no name.
  case modifier
  /// Ordinary word that reads like a name and is none.
  case commonNoun
  /// Ending that ties reported words to a verb.
  case complementizer
  /// Ending that makes an unseen word an organization.
  case organizationEnding
  /// Korean surname.
  case surname
  /// Literal piece of page furniture.
  case boilerplate
  /// Full name of a foreigner of whom nothing else is known; `row` is a row of `foreign_names.tsv`.
  case foreignName
}

/// One meaning of a key: its class, and the row of the table it comes from.
public struct Sense: Sendable, Hashable {
  /// What the key is.
  public let wordClass: WordClass
  /// Bits of ``Flag``.
  public let flags: UInt8
  /// Row of the table of the class, counted from 0; for ``WordClass/verb`` the number of a ``VerbForm``.
  public let row: Int32

  /// Bits of ``Sense/flags``.
  public struct Flag {
    /// Ambiguous: `?` in the table, rank C, `common` Y, tier rare, strength weak.
    public static let weak: UInt8 = 1
    /// Trusted with nothing else beside it: rank A, strength strong, tier common.
    public static let strong: UInt8 = 2
    /// The key is not the name column: an alias, a short form or a headline form.
    public static let alias: UInt8 = 4
    /// The key is the Chinese-character headline form of a country.
    public static let hanja: UInt8 = 8
  }

  /// Whether the key is ambiguous and wants support from its neighbours.
  public var isWeak: Bool { flags & Flag.weak != 0 }
  /// Whether the key may be trusted with nothing beside it.
  public var isStrong: Bool { flags & Flag.strong != 0 }
  /// Whether the key is another spelling than the name.
  public var isAlias: Bool { flags & Flag.alias != 0 }
  /// Whether the key is the Chinese-character headline form of a country.
  public var isHanja: Bool { flags & Flag.hanja != 0 }

  init(_ wordClass: WordClass, flags: UInt8, row: Int32) {
    self.wordClass = wordClass
    self.flags = flags
    self.row = row
  }
}

/// A key found in a text.
public struct WordMatch: Sendable, Hashable {
  /// Byte offset in the text: the end of the key for ``Lexicon/matches(in:at:into:)``, its start for
  /// ``Lexicon/endings(in:low:end:into:)``.
  public let end: Int32
  /// Index of the key's first sense in ``Lexicon/senses``.
  public let firstSense: Int32
  /// Number of senses, at least 1.
  public let senseCount: Int32

  init(end: Int32, senses: Range<Int32>) {
    self.end = end
    firstSense = senses.lowerBound
    senseCount = Int32(senses.count)
  }

  /// The indices of the key's senses in ``Lexicon/senses``.
  @inlinable public var senseRange: Range<Int> { Int(firstSense)..<Int(firstSense) + Int(senseCount) }
}
