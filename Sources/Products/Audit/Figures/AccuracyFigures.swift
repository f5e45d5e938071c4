/// All counts of some documents, and the figures that they give: those of `score.py`, to the last digit.
///
/// ```swift
/// var figures = AccuracyFigures()
/// figures.add(document)
/// figures.quotes.f1
/// ```
public struct AccuracyFigures: Sendable, Equatable {
  /// Number of documents.
  public private(set) var documents = 0
  /// Quoted spans.
  public private(set) var quotes = LayerFigures()
  /// Clauses that share half of their letters.
  public private(set) var clauses = LayerFigures()
  /// Clauses that share four fifths of their letters.
  public private(set) var strictClauses = LayerFigures()
  /// Speakers and entities.
  public private(set) var clusters = SpeakerClusters()
  /// Words that name the speaker.
  public private(set) var source = FoundWords()
  /// Reporting words.
  public private(set) var cue = FoundWords()

  /// Makes empty counts.
  public init() {}

  /// The counts of some documents, in their order.
  public init(_ documents: some Sequence<AuditedDocument>) {
    for document in documents { add(document) }
  }

  /// Quotes and clauses together.
  public var both: LayerFigures {
    var both = quotes
    both += clauses
    return both
  }

  /// Counts a document; O(its items).
  public mutating func add(_ document: AuditedDocument) {
    documents += 1
    quotes += document.matching.quotes
    clauses += document.matching.clauses
    strictClauses += document.matching.strictClauses
    clusters.add(document)
    source.add(document, .source)
    cue.add(document, .cue)
  }

  /// Adds the counts of other documents.
  public static func += (sum: inout AccuracyFigures, part: AccuracyFigures) {
    sum.documents += part.documents
    sum.quotes += part.quotes
    sum.clauses += part.clauses
    sum.strictClauses += part.strictClauses
    sum.clusters += part.clusters
    sum.source += part.source
    sum.cue += part.cue
  }
}
