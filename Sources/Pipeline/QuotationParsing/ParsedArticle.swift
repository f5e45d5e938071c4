public import ArticleText
public import LexiconTables

/// Quotes, sentences, units and reports of one article.
public struct ParsedArticle: Sendable {
  /// Quotes in order of their first byte, the wider first.
  public var quotes: [QuotedSpan] = []
  /// Sentences in order.
  public var sentences: [Sentence] = []
  /// Units of all sentences.
  public var units: [Unit] = []
  /// Reports in order of their content.
  public var reports: [Report] = []
  /// Reports inside quotes.
  public var inner = InnerReports()

  /// Makes an article without sentences.
  public init() {}
}

/// Words that are reported, and the words that report them: content and cue, the speaker still open.
public struct Report: Sendable {
  /// Sentence it stands in.
  public var sentence: Int32
  /// What is said.
  public var content: Content
  /// Unit with the complementizer; -1 if there is none.
  public var link: Int32
  /// Class of the complementizer.
  public var linkClass: ComplementizerClass?
  /// First unit of the cue; -1 if there is none.
  public var cueFirst: Int32 = -1
  /// Last unit of the cue; -1 if there is none.
  public var cueLast: Int32 = -1
  /// Bytes of the cue; empty if there is none.
  public var cue = TextSpan(0, 0)
  /// Row of `verbs.tsv` of the cue; -1 if it is no verb of the table.
  public var verb: Int32 = -1
  /// Row of `speech_nouns.tsv` of the cue; -1 if there is none.
  public var noun: Int32 = -1
  /// Unit of that noun; -1 if there is none.
  public var nounUnit: Int32 = -1
  /// Whether the noun is itself the subject of its predicate (`지적이 나온다`), so that nobody is.
  public var isImpersonal = false
  /// Ending of the cue's verb.
  public var ending: VerbEnding?
  /// Which construction it is.
  public var construction: Construction

  /// Gives the report the cue of another, which both share: `"A"며 "B"고 (말했다)`.
  mutating func takeCue(of other: Report) {
    cue = other.cue
    cueFirst = other.cueFirst
    cueLast = other.cueLast
    verb = other.verb
    ending = other.ending
  }

  /// What is said: a quote, or a clause that ends at a byte and begins after the source.
  public enum Content: Sendable, Equatable {
    /// Index of a quote.
    case quote(Int32)
    /// First unit that can belong to the clause, and its end byte.
    case clause(first: Int32, end: Int32)
  }

  /// Constructions, named as linguists name them.
  public enum Construction: UInt8, Sendable {
    /// `…고 말했다`.
    case complement
    /// `…며`, `…면서`, said beside another predicate.
    case coordinate
    /// `…다는 입장을 밝혔다`.
    case speechNoun
    /// `"…"는 취재진의 질문에`: the noun tells that somebody asks, whatever the sentence goes on with.
    case question
    /// `…할 것을 촉구했다`, `…도록 지시했다`, `…임을 분명히 했다`.
    case nominal
    /// `X에 따르면 …`.
    case evidential
    /// A quote with no complementizer.
    case bare
  }
}
