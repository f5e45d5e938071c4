/// The quotes and clauses of a marked text, each tied to its source, cue and speaker.
///
/// ```swift
/// let marked = try MarkedText(#"⟦@han|한서윤 시장⟧은 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."#)
/// let quote = try Annotation(marked).quotes[0]
/// quote.speaker        // han
/// quote.cue!.text      // 말했다
/// ```
public struct Annotation: Sendable {
  /// One reported quote or clause.
  public struct Item: Sendable, Equatable {
    /// The spans of the content, several where something stands between its parts.
    public internal(set) var content: [MarkedSpan]
    /// Id of the one whose words they are; `nil` where the text names nobody.
    public let speaker: String?
    /// The words that name the speaker.
    public let source: MarkedSpan?
    /// The reporting words.
    public let cue: MarkedSpan?
    /// Ids of those through whom it came, outermost first.
    public let via: [String]
    /// Whether two careful readers could differ on it.
    public let isOptional: Bool
  }

  /// Spans inside quotation marks, in order.
  public internal(set) var quotes: [Item] = []
  /// Reported clauses, in order.
  public internal(set) var clauses: [Item] = []

  /// Reads the annotation out of the labels; plain names are passed over.
  ///
  /// Linear in the number of spans.
  ///
  /// - Throws: ``MarkerError`` if a label can't be read, a report names two sources or cues, a source or cue
  ///   belongs to no quote or clause, or an item has no speaker and does not say so.
  public init(_ marked: MarkedText) throws(MarkerError) {
    var builder = AnnotationBuilder()
    for span in marked.spans { try builder.collect(span) }
    self = try builder.build()
  }

  init() {}

  /// Every id that the items name as speaker or channel.
  public var speakers: Set<String> {
    Set((quotes + clauses).flatMap { $0.via + ($0.speaker.map { [$0] } ?? []) })
  }
}
