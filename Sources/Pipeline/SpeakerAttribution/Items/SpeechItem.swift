public import ArticleText

/// One thing that somebody said: the attributor's answer, offsets still in bytes of the working text.
public struct SpeechItem: Sendable {
  /// What was said.
  public var content: TextSpan
  /// Quote that is the whole content; -1 for a clause.
  public var quote: Int32 = -1
  /// Quotes inside a clause.
  public var innerQuotes: [Int32] = []
  /// Entity whose words they are; -1 where the text does not say.
  public var speaker: Int32 = -1
  /// Words that name the speaker; empty where the subject is dropped.
  public var source = TextSpan(0, 0)
  /// Reporting words; empty if there are none.
  public var cue = TextSpan(0, 0)
  /// Row of `verbs.tsv` of the cue; -1 if it has none.
  public var verb: Int32 = -1
  /// Row of `speech_nouns.tsv` of the cue; -1 if it has none.
  public var noun: Int32 = -1
  /// Those through whom it came, outermost first.
  public var via: [Channel] = []
  /// Item whose content encloses this one; -1 if none does.
  public var parent: Int32 = -1
  /// How the source became a speaker.
  public var resolution: SpeakerResolution = .none
  /// Rule that decided.
  public var rule: AttributionRule
  /// Words that say when it was said (`지난 12일`); empty if there are none.
  public var said = TextSpan(0, 0)
  /// Sentence it stands in.
  public var sentence: Int32
  /// Item that carries the same words and is the fuller one; -1 if none does.
  public var sameAs: Int32 = -1
  /// Mentions that were weighed and lost.
  public var rejected: [Rejection] = []

  /// One through whom the words came.
  public struct Channel: Sendable {
    /// Entity.
    public var entity: Int32
    /// Words that name it.
    public var source: TextSpan
    /// Words that make it a channel; empty if there are none.
    public var cue: TextSpan
  }

  /// A mention that lost, and why.
  public struct Rejection: Sendable {
    /// Words of the mention.
    public var span: TextSpan
    /// Why it is not the speaker.
    public var reason: Reason
    /// Reasons against a candidate.
    public enum Reason: String, Sendable {
      /// It is the subject of a clause inside.
      case innerSubject = "subject of an inner clause"
      /// It stands farther away than the one chosen.
      case farther = "farther from the cue"
    }
  }
}

/// How the words of a source became a speaker, as in the record.
public enum SpeakerResolution: UInt8, Sendable, CaseIterable {
  case explicit, alias, title, pronoun, dropped, headline, none
}
