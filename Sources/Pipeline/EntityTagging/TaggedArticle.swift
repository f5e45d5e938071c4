public import ArticleText

/// Words, mentions and entities of one article.
public struct TaggedArticle: Sendable {
  /// Words in order.
  public var words: [Word] = []
  /// Parts of all words.
  public var parts: [WordPart] = []
  /// Word of every token; -1 for marks outside words.
  public var wordOfToken: [Int32] = []
  /// Mentions in order of their first word.
  public var mentions: [Mention] = []
  /// Mention that a word belongs to; -1 if none.
  public var mentionOfWord: [Int32] = []
  /// Entities in order of first mention.
  public var entities: [Entity] = []

  /// Makes an article without words.
  public init() {}

  /// Makes a mention and an entity of words that no table knows as a speaker, where a frame makes them one.
  ///
  /// `span` counts UTF-8 bytes. Returns the entity. O(entities of the article).
  public mutating func adopt(_ span: TextSpan, named name: String, kind: Entity.Kind) -> Int32 {
    var entity = entities.firstIndex { $0.name == name } ?? -1
    if entity < 0 {
      entities.append(Entity(kind, named: name, at: span.start))
      entity = entities.count - 1
    }
    mentions.append(
      Mention(
        span: span, name: span, title: TextSpan(0, 0), affiliation: TextSpan(0, 0), kind: .document, words: 0..<0,
        tail: NounTail(particle: .none, particleStart: span.upper), row: -1, isStrong: false, isOpen: false,
        entity: Int32(entity)))
    return Int32(entity)
  }

  /// Gives an ambiguous mention an entity of its own, where the sentence shows that it speaks.
  ///
  /// Returns the entity. O(entities of the article).
  public mutating func adopt(_ index: Int, named name: String) -> Int32 {
    let mention = mentions[index]
    let kind = Entity.Kind(of: mention.kind)
    let known = entities.firstIndex { $0.name == name && $0.kind == kind }
    if let same = known ?? body(calledBy: name, before: mention.span) {
      mentions[index].entity = Int32(same)
    } else {
      entities.append(Entity(kind, named: name, at: mention.span.start))
      mentions[index].entity = Int32(entities.count - 1)
    }
    return mentions[index].entity
  }

  /// Makes a mention of a noun phrase that no table knows, where its place shows that it speaks.
  ///
  /// `span` and `name` count UTF-8 bytes. Returns the number of the mention. O(entities of the article).
  public mutating func adopt(_ span: TextSpan, name: TextSpan, named text: String, as kind: MentionKind) -> Int32 {
    mentions.append(
      Mention(
        span: span, name: name, title: TextSpan(0, 0), affiliation: TextSpan(0, 0), kind: kind, words: 0..<0,
        tail: NounTail(particle: .none, particleStart: span.upper), row: -1, isStrong: false, isOpen: false,
        entity: -1))
    _ = adopt(mentions.count - 1, named: text)
    return Int32(mentions.count - 1)
  }

  /// Lets a mention refer to another entity than it was found to; O(mentions).
  public mutating func refer(_ mention: Int, to entity: Int32) {
    let former = mentions[mention].entity
    mentions[mention].entity = entity
    for moved in [former, entity] where moved >= 0 {
      let starts = mentions.lazy.filter { $0.entity == moved }.map(\.span.start)
      if let first = starts.min() { entities[Int(moved)].firstMention = first }
    }
  }

  /// The last body named before whose name ends with a noun that can stand for it.
  private func body(calledBy noun: String, before span: TextSpan) -> Int? {
    guard let head = BodyHead.index(of: noun.utf8.span) else { return nil }
    return entities.lastIndex {
      $0.kind == .organization && $0.firstMention < span.start && BodyHead.index(atEndOf: $0.name.utf8.span) == head
    }
  }
}

/// Kinds of mentions, by the form of the words.
public enum MentionKind: UInt8, Sendable {
  /// A full name, known or by structure.
  case fullName
  /// A foreign surname or a stage name.
  case shortName
  /// `김 장관`: a surname and a title.
  case surnameTitle
  /// `대변인`: a title alone.
  case titleAlone
  /// `A씨`, `B군`.
  case letter
  /// An organization.
  case organization
  /// A country or a place that acts.
  case country
  /// `전문가들`.
  case group
  /// `한 관계자`.
  case anonymous
  /// `성명`.
  case document
  /// `그`, `이들`, `이 신문`.
  case pronoun
}

/// A stretch of words that refers to someone or something.
public struct Mention: Sendable {
  /// The whole mention without its particle, in UTF-8 bytes.
  public var span: TextSpan
  /// The bare name inside it; empty if there is none.
  public var name: TextSpan
  /// The title inside it, `전` included; empty if there is none.
  public var title: TextSpan
  /// The organization inside it; empty if there is none.
  public var affiliation: TextSpan
  /// Form of the mention.
  public var kind: MentionKind
  /// Words of the mention, half-open.
  public var words: Range<Int32>
  /// Suffixes and particle behind it.
  public var tail: NounTail
  /// Row of the lexicon table of its kind; -1 if the lexicon does not know it.
  public var row: Int32
  /// Whether it is trusted with nothing else in the article.
  public var isStrong: Bool
  /// Whether it is a bare name by its form only, that needs support elsewhere in the article.
  public var isOpen: Bool
  /// Entity it refers to; -1 where that stays open.
  public var entity: Int32
}

/// Someone or something that the mentions of an article refer to.
public struct Entity: Sendable {
  /// What kind of speaker it is.
  public var kind: Kind
  /// The fullest name, in the working text or in the lexicon.
  public var name: String
  /// Row of the persons, organizations or countries table; -1 if the lexicon does not know it.
  public var row: Int32
  /// Which table `row` is of.
  public var table: Table
  /// Titles as this article gives them.
  public var titles: [TextSpan]
  /// Organization as this article gives it; empty if it gives none.
  public var affiliation: TextSpan
  /// Whether the article calls the person by the full name with `씨`.
  var isAddressed = false
  /// First byte of the first mention.
  public var firstMention: Int32
  /// Members of a joint speaker.
  public var members: [Int32]
  /// Entity that issued a document; -1 if the article does not say.
  public var issuer: Int32

  /// Makes an entity of which the article has said no more than its name; `firstMention` counts UTF-8 bytes.
  init(_ kind: Kind, named name: String, at firstMention: Int32, _ table: Table = .none, _ row: Int32 = -1) {
    self.kind = kind
    self.name = name
    self.row = row
    self.table = table
    self.firstMention = firstMention
    titles = []
    affiliation = TextSpan(0, 0)
    members = []
    issuer = -1
  }

  /// Kinds of speakers, as in the record.
  public enum Kind: UInt8, CaseIterable, Sendable {
    case person, organization, group, anonymous, document, place

    /// What a mention of this form refers to.
    init(of mention: MentionKind) {
      switch mention {
      case .organization: self = .organization
      case .anonymous: self = .anonymous
      case .group: self = .group
      default: self = .person
      }
    }
  }
  /// Tables of the lexicon.
  public enum Table: UInt8, Sendable { case none, persons, organizations, countries, foreignNames }
}
