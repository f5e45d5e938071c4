public import AnalysisRecords
public import JSONText

/// An article in which people have marked who said what, with everything that a gold file says of it.
///
/// Offsets count Unicode scalars of the text, half-open.
///
/// A **partial** document is not marked throughout: only its items have been judged, and nothing is known of the rest
/// of the text. An item that was judged to be no speech is marked as ``Item/isRejected``; what a system finds there is
/// wrong, what it finds anywhere else without an item is scored neither way.
public struct GoldDocument: Sendable {
  /// The article's id.
  public var id: String
  /// Who published it.
  public var outlet: String?
  /// Its address.
  public var url: String?
  /// Day or time of publication.
  public var published: String?
  /// The text, scalar by scalar, the headline first.
  public var text: [Unicode.Scalar]
  /// Who speaks.
  public var speakers: [Speaker]
  /// Quoted spans, one range each.
  public var quotes: [Item]
  /// Reported clauses, of one range or several.
  public var clauses: [Item]
  /// Whether only the items have been judged, not the whole text.
  public var isPartial: Bool
  /// Keys that are not listed here, in their order.
  public var otherKeys: [(key: String, value: JSONValue)]

  /// Somebody who speaks in the article.
  public struct Speaker: Sendable {
    /// Id within the article.
    public var id: String
    /// Every form that the text uses, and the usual full form.
    public var names: [String]
    /// What kind of speaker it is, where the gold says so.
    public var kind: EntityKind?
    /// Keys that are not listed here, in their order.
    public var otherKeys: [(key: String, value: JSONValue)] = []

    /// Makes a speaker.
    public init(id: String, names: [String], kind: EntityKind? = nil) {
      self.id = id
      self.names = names
      self.kind = kind
    }
  }

  /// Words beside the content, and where they stand.
  public struct Words: Sendable {
    /// The words.
    public var text: String
    /// Their place in the text, where it is known.
    public var span: Range<Int>?

    /// Makes words; `span` counts Unicode scalars.
    public init(text: String, span: Range<Int>?) {
      self.text = text
      self.span = span
    }
  }

  /// A quoted span or a reported clause.
  public struct Item: Sendable {
    /// What is said: parts in the order of the text.
    public var content: [Range<Int>]
    /// Id of the speaker; `nil` where the text names nobody.
    public var speaker: String?
    /// The words that name the speaker.
    public var source: Words?
    /// The reporting words without the complementizer.
    public var cue: Words?
    /// Ids of those through whom it came, outermost first.
    public var via: [String] = []
    /// Whether careful readers could differ on whether it counts: scored neither way.
    public var isOptional = false
    /// Whether it was judged to be no speech, or not in these bounds; in partial documents only.
    public var isRejected = false
    /// Keys that are not listed here, in their order.
    public var otherKeys: [(key: String, value: JSONValue)] = []

    /// Makes an item; `content` counts Unicode scalars.
    public init(
      content: [Range<Int>], speaker: String? = nil, source: Words? = nil, cue: Words? = nil, via: [String] = [],
      isOptional: Bool = false, isRejected: Bool = false
    ) {
      self.content = content
      self.speaker = speaker
      self.source = source
      self.cue = cue
      self.via = via
      self.isOptional = isOptional
      self.isRejected = isRejected
    }

    /// From the first scalar of the content to its end.
    public var span: Range<Int> { content[0].lowerBound..<content[content.count - 1].upperBound }
  }

  /// The two layers of a gold file.
  public enum Layer: String, Sendable, CaseIterable {
    /// Spans inside quotation marks.
    case quotes
    /// Clauses reported without them.
    case indirect
  }

  /// Makes a document.
  public init(
    id: String, outlet: String? = nil, url: String? = nil, published: String? = nil, text: [Unicode.Scalar],
    speakers: [Speaker] = [], quotes: [Item] = [], clauses: [Item] = [], isPartial: Bool = false,
    otherKeys: [(key: String, value: JSONValue)] = []
  ) {
    self.id = id
    self.outlet = outlet
    self.url = url
    self.published = published
    self.text = text
    self.speakers = speakers
    self.quotes = quotes
    self.clauses = clauses
    self.isPartial = isPartial
    self.otherKeys = otherKeys
  }

  /// The items of a layer.
  public subscript(layer: Layer) -> [Item] {
    get { layer == .quotes ? quotes : clauses }
    set { if layer == .quotes { quotes = newValue } else { clauses = newValue } }
  }

  /// The words at a span of the text; O(length).
  public func words(at span: Range<Int>) -> String { String(String.UnicodeScalarView(text[span])) }
}

extension GoldDocument: Equatable {
  /// Whether both are written alike, scalar by scalar, their other keys in the same order; O(size).
  public static func == (a: GoldDocument, b: GoldDocument) -> Bool { a.line() == b.line() }
}
