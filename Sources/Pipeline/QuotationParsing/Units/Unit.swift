public import ArticleText
public import LexiconTables

/// A word, quote or mark of a sentence, outside its quotes: what the clause parser reads.
public struct Unit: Sendable {
  /// UTF-8 bytes.
  public var span: TextSpan
  /// What it is.
  public var kind: Kind
  /// Word or quote it stands for; -1 for marks.
  public var index: Int32
  /// Whether white space stands before it.
  public var spaceBefore: Bool
  /// The complementizer it ends with.
  public var link: ComplementizerClass?
  /// First byte of the complementizer; what is said ends there.
  public var linkStart: Int32 = 0
  /// Row of `verbs.tsv`; -1 for a verb the table does not know, or none.
  public var verb: Int32 = -1
  /// What the verb form does in its clause; `nil` where the word is no verb.
  public var ending: VerbEnding?
  /// Whether the verb is a phrase with a noun of its own: `의혹을 제기했다`.
  public var hasNoun = false
  /// When the verb happens.
  public var tense: VerbTense = .present
  /// Whether the verb form is a passive.
  public var isPassive = false
  /// Mention whose last word this is; -1 if none.
  public var mention: Int32 = -1
  /// Whether the word belongs to a mention at all.
  public var inMention = false
  /// Whether that mention is a surname with a title, of somebody whom the text has named in full before.
  public var isNamedBefore = false
  /// Whether that mention is of somebody without a name: `한 주민`, `아들`.
  public var isAnonymous = false
  /// Particle of the word.
  public var particle: Particle = .none
  /// Whether the word is a noun for something said.
  public var isSpeechNoun = false
  /// Row of `speech_nouns.tsv`; -1 if the word is none.
  public var speechNoun: Int32 = -1
  /// Whether the word is a document or a post.
  public var isDocument = false
  /// Whether the word is an adverbial of the reporting verb or opens the sentence.
  public var isFrame = false
  /// Whether the word is an event or a medium of speech.
  public var isChannel = false

  /// Kinds of units.
  public enum Kind: UInt8, Sendable {
    /// An eojeol, or several that are one key.
    case word
    /// A quoted span.
    case quote
    /// A comma.
    case comma
    /// Something in brackets that stands apart.
    case bracket
    /// Any other mark.
    case mark
  }

  /// Whether the unit is a predicate of any kind.
  @inlinable @inline(__always) public var isPredicate: Bool { ending != nil && ending != .clip }
  /// `입장이지만`, `방침이나`: a noun with a copula to which no complementizer is glued.
  @inlinable public var goesOnAsCopula: Bool { particle == .copula && ending == nil && link == nil }
  /// Whether the unit can be the subject of a clause.
  @inlinable @inline(__always) public var isSubject: Bool { particle.isSubjectLike && ending == nil && link == nil }
}
