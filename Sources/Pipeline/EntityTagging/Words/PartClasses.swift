public import LexiconTables

/// The word classes that the senses of a part belong to.
public struct PartClasses: OptionSet, Sendable {
  /// One bit a word class.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set that holds one class.
  public init(_ wordClass: WordClass) { rawValue = 1 << UInt32(wordClass.rawValue) }

  /// A person's full name.
  public static let person = PartClasses(.person)
  /// A foreigner's full name of whom nothing else is known.
  public static let foreignName = PartClasses(.foreignName)
  /// A complementizer.
  public static let complementizer = PartClasses(.complementizer)
  /// A foreign surname or stage name.
  public static let personShort = PartClasses(.personShort)
  /// An organization, known by name or by its ending.
  public static let organization: PartClasses = [PartClasses(.organization), PartClasses(.organizationEnding)]
  /// A country.
  public static let country = PartClasses(.country)
  /// A place.
  public static let place = PartClasses(.place)
  /// A title.
  public static let title = PartClasses(.title)
  /// A group that speaks.
  public static let group = PartClasses(.group)
  /// The head of an unnamed source.
  public static let anonymous = PartClasses(.anonymous)
  /// A pronoun.
  public static let pronoun = PartClasses(.pronoun)
  /// A document.
  public static let document = PartClasses(.document)
  /// A word that stands before a head and is no name.
  public static let modifier = PartClasses(.modifier)
  /// An ordinary word that reads like a name and is none.
  public static let commonNoun = PartClasses(.commonNoun)
  /// A Korean surname.
  public static let surname = PartClasses(.surname)
  /// A verb form.
  public static let verb = PartClasses(.verb)
  /// An adverbial that frames the reporting verb.
  public static let frameAdverb = PartClasses(.frameAdverb)
  /// A sentence opener.
  public static let connective = PartClasses(.connective)
  /// A noun for something said.
  public static let speechNoun = PartClasses(.speechNoun)
  /// A channel of speech.
  public static let channel = PartClasses(.channel)
  /// Anything that names or describes a body: `외교부`, `미국`, `서울`.
  public static let affiliation: PartClasses = [.organization, .country, .place]
  /// Words that do not belong to the description of the noun behind them.
  public static let outsideDescription: PartClasses = [
    .frameAdverb, .connective, .verb, .person, .pronoun, .complementizer, PartClasses(.evidential),
  ]
  /// Classes whose rows tell who or what is meant.
  static let inTables: PartClasses = [.person, .personShort, .organization, .country, .pronoun, .title, .surname]
  /// Classes of which the head of a mention is.
  static let heads: PartClasses = [
    .person, .foreignName, .personShort, .organization, .country, .title, .group, .anonymous, .pronoun, .document,
    .surname,
  ]
  /// Set for a sense that is ambiguous or weak.
  public static let weak = PartClasses(rawValue: 1 << 30)
  /// Set for a name that is trusted with nothing else.
  public static let strong = PartClasses(rawValue: 1 << 31)

  /// Whether the two sets share a class.
  @inlinable public func overlaps(_ other: PartClasses) -> Bool { rawValue & other.rawValue != 0 }
}
