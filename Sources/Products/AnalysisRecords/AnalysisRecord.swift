/// What the analyzer says about one article: the record `hwaja/1` of the README.
///
/// Everything after the analysis (reports, audit, claims, ledger) reads only this.
///
/// ```swift
/// for item in record.attributions where item.speaker != nil {
///   print(item.speaker!.name, item.content.map(\.text).joined(separator: " "))
/// }
/// ```
public struct AnalysisRecord: Sendable, Equatable {
  /// Program and lexicon that made the record.
  public var analyzer: AnalyzerIdentity
  /// The article's id.
  public var id: String
  /// File and row the article came from.
  public var origin: RecordOrigin
  /// The headline: given apart, or the first line of plain text.
  public var title: String?
  /// Day or time of publication as given.
  public var published: String?
  /// The outlet as given.
  public var outlet: String?
  /// The byline as given or found.
  public var byline: String?
  /// The address as given.
  public var url: String?
  /// SHA-256 of the text's UTF-8 bytes, in hex.
  public var textSHA256: String
  /// The text itself, where the record carries it (`--with-text`).
  public var text: String?
  /// All entities of the article in order of first mention, speakers or not.
  public var entities: [RecordEntity]
  /// Who said what, in order of first offset, title first, the wider before the narrower.
  public var attributions: [Attribution]

  /// Makes a record.
  public init(
    analyzer: AnalyzerIdentity, id: String, origin: RecordOrigin, title: String? = nil, published: String? = nil,
    outlet: String? = nil, byline: String? = nil, url: String? = nil, textSHA256: String, text: String? = nil,
    entities: [RecordEntity] = [], attributions: [Attribution] = []
  ) {
    self.analyzer = analyzer
    self.id = id
    self.origin = origin
    self.title = title
    self.published = published
    self.outlet = outlet
    self.byline = byline
    self.url = url
    self.textSHA256 = textSHA256
    self.text = text
    self.entities = entities
    self.attributions = attributions
  }
}

/// Version of the program and digest of the lexicon behind a record.
public struct AnalyzerIdentity: Sendable, Equatable {
  /// Version of Hwaja, such as `0.1.0`.
  public var version: String
  /// `sha256:` and the digest of the compiled lexicon.
  public var lexicon: String

  /// Makes an identity.
  public init(version: String, lexicon: String) {
    self.version = version
    self.lexicon = lexicon
  }
}

/// Where a document came from: path as given, row of a table counted from 1.
public struct RecordOrigin: Sendable, Equatable {
  /// Path as given, `-` for standard input.
  public var path: String?
  /// Row of a JSONL file, counted from 1; `nil` for a plain file.
  public var row: Int?

  /// Makes an origin.
  public init(path: String? = nil, row: Int? = nil) {
    self.path = path
    self.row = row
  }
}

/// A piece of the article: offsets in Unicode scalars of the text as given, half-open, and the words there.
public struct RecordSpan: Sendable, Equatable {
  /// First scalar.
  public var start: Int
  /// The scalar after the last one.
  public var end: Int
  /// The words at these offsets.
  public var text: String
  /// Whether the offsets count in the title given apart from the text (`"in":"title"`).
  public var inTitle: Bool

  /// Makes a span; offsets count Unicode scalars.
  public init(start: Int, end: Int, text: String, inTitle: Bool = false) {
    self.start = start
    self.end = end
    self.text = text
    self.inTitle = inTitle
  }
}

/// What kind of speaker an entity is.
public enum EntityKind: String, Sendable, CaseIterable {
  /// A named person.
  case person
  /// An organization, also one that a building or a country stands for.
  case organization
  /// Several people or bodies that speak together.
  case group
  /// A source that the article does not name.
  case anonymous
  /// A statement, report or survey.
  case document
  /// A place.
  case place
}

/// Someone or something the article speaks of.
public struct RecordEntity: Sendable, Equatable {
  /// Id within the record: `E1`, `E2` and so on.
  public var id: String
  /// The fullest name.
  public var name: String
  /// Kind of speaker.
  public var kind: EntityKind
  /// Id of the lexicon row, if the entity is known there.
  public var lexicon: String?
  /// Titles as this article gives them, in order of first mention.
  public var roles: [String]
  /// Organization as this article gives it.
  public var affiliation: String?
  /// Entity ids of a joint speaker's members.
  public var members: [String]
  /// Entity id of the one who issued a document.
  public var issuer: String?
  /// Every place that refers to the entity.
  public var mentions: [RecordMention]

  /// Makes an entity.
  public init(
    id: String, name: String, kind: EntityKind, lexicon: String? = nil, roles: [String] = [],
    affiliation: String? = nil, members: [String] = [], issuer: String? = nil, mentions: [RecordMention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.lexicon = lexicon
    self.roles = roles
    self.affiliation = affiliation
    self.members = members
    self.issuer = issuer
    self.mentions = mentions
  }
}

/// One place that refers to an entity, titles included.
public struct RecordMention: Sendable, Equatable {
  /// The whole mention.
  public var span: RecordSpan
  /// First and end scalar of the bare name inside it; `nil` for a pronoun, a title alone or an unnamed source.
  public var name: Range<Int>?

  /// Makes a mention.
  public init(span: RecordSpan, name: Range<Int>?) {
    self.span = span
    self.name = name
  }
}

/// Whether the words stand in quotation marks.
public enum AttributionType: String, Sendable, CaseIterable {
  /// Exactly one quoted span; content and quotes are equal.
  case direct
  /// A reported clause with quoted spans in it.
  case mixed
  /// A reported clause without.
  case indirect
}

/// The reporting words.
public struct RecordCue: Sendable, Equatable {
  /// The words, without the complementizer.
  public var span: RecordSpan
  /// Their dictionary form.
  public var lemma: String
  /// How the words were said: `neutral`, `announce`, `deny` and so on.
  public var stance: String

  /// Makes a cue.
  public init(span: RecordSpan, lemma: String, stance: String) {
    self.span = span
    self.lemma = lemma
    self.stance = stance
  }
}

/// Whose words they are.
public struct RecordSpeaker: Sendable, Equatable {
  /// Entity id.
  public var entity: String
  /// The entity's name.
  public var name: String

  /// Makes a speaker.
  public init(entity: String, name: String) {
    self.entity = entity
    self.name = name
  }
}

/// One through whom the words reached the reporter.
public struct RecordChannel: Sendable, Equatable {
  /// Entity id.
  public var entity: String
  /// The entity's name.
  public var name: String
  /// The words that name it.
  public var source: RecordSpan?
  /// The words that make it a channel.
  public var cue: RecordSpan?

  /// Makes a channel.
  public init(entity: String, name: String, source: RecordSpan?, cue: RecordSpan?) {
    self.entity = entity
    self.name = name
    self.source = source
    self.cue = cue
  }
}

/// How the words of the source became a speaker.
///
/// An open set: a record of a later version may hold values that are not listed here.
public struct Resolution: RawRepresentable, Sendable, Hashable {
  /// The value as the record writes it.
  public var rawValue: String

  /// Makes a value from the word the record has for it.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Named in full here.
  public static let explicit = Resolution(rawValue: "explicit")
  /// By a short form of the name.
  public static let alias = Resolution(rawValue: "alias")
  /// By a title alone.
  public static let title = Resolution(rawValue: "title")
  /// By a pronoun or `이 관계자`.
  public static let pronoun = Resolution(rawValue: "pronoun")
  /// The subject is dropped or stands in an earlier sentence.
  public static let dropped = Resolution(rawValue: "dropped")
  /// By the form of a headline.
  public static let headline = Resolution(rawValue: "headline")
  /// Not at all.
  public static let none = Resolution(rawValue: "none")
}

/// When the words were said, as the sentence gives it.
public struct SaidDate: Sendable, Equatable {
  /// The words: `지난 12일`.
  public var text: String
  /// The day, `2026-01-12`, if it can be worked out.
  public var date: String?

  /// Makes a date.
  public init(text: String, date: String?) {
    self.text = text
    self.date = date
  }
}

/// One thing that somebody said.
public struct Attribution: Sendable, Equatable {
  /// Id within the record: `A1`, `A2` and so on.
  public var id: String
  /// Direct, mixed or indirect.
  public var type: AttributionType
  /// What was said.
  public var content: [RecordSpan]
  /// Spans inside quotation marks that the content covers, marks left out.
  public var quotes: [RecordSpan]
  /// Whose words they are; `nil` where the text does not say.
  public var speaker: RecordSpeaker?
  /// The words of this sentence that name the speaker.
  public var source: RecordSpan?
  /// The reporting words.
  public var cue: RecordCue?
  /// Those through whom it came, outermost first.
  public var via: [RecordChannel]
  /// Id of the item whose content encloses this one.
  public var parent: String?
  /// How the words of the source became a speaker.
  public var resolution: Resolution
  /// Name of the rule that made the link.
  public var pattern: String
  /// Measured probability of being right; `nil` until there is a measurement.
  public var confidence: Double?
  /// Date of the words, where the sentence gives it.
  public var said: SaidDate?
  /// The sentence, offsets in scalars; in the title where the first content is.
  public var sentence: Range<Int>
  /// Whether the page cuts the quote off.
  public var truncated: Bool
  /// Id of the fuller item that carries the same words.
  public var sameAs: String?

  /// Makes an attribution.
  public init(
    id: String, type: AttributionType, content: [RecordSpan], quotes: [RecordSpan], speaker: RecordSpeaker?,
    source: RecordSpan?, cue: RecordCue?, via: [RecordChannel] = [], parent: String? = nil, resolution: Resolution,
    pattern: String, confidence: Double? = nil, said: SaidDate? = nil, sentence: Range<Int>, truncated: Bool = false,
    sameAs: String? = nil
  ) {
    self.id = id
    self.type = type
    self.content = content
    self.quotes = quotes
    self.speaker = speaker
    self.source = source
    self.cue = cue
    self.via = via
    self.parent = parent
    self.resolution = resolution
    self.pattern = pattern
    self.confidence = confidence
    self.said = said
    self.sentence = sentence
    self.truncated = truncated
    self.sameAs = sameAs
  }
}
