/// A text with spans marked in it: `⟦label|words⟧`, brackets nesting freely.
///
/// Any label names a span, so that a test needs no offsets of its own. The labels that ``Annotation`` reads as
/// sources, cues, quotes and clauses are explained in `Tests/Articles/README.md`.
///
/// ```swift
/// let marked = try MarkedText("⟦name|한서윤⟧ ⟦title|시장⟧은")
/// marked.text                    // 한서윤 시장은
/// marked["title"]!.scalars       // 4..<6
/// ```
public struct MarkedText: Sendable {
  /// The text without brackets and labels.
  public let text: String
  /// The spans in the order in which they open.
  public let spans: [MarkedSpan]

  /// Reads a marked text; linear in its length.
  ///
  /// - Throws: ``MarkerError`` if a bracket has no partner, no label or no words.
  public init(_ marked: String) throws(MarkerError) {
    var reader = MarkerReader()
    for scalar in marked.unicodeScalars { try reader.take(scalar) }
    (text, spans) = try reader.finish()
  }

  /// The first span with this label; linear in the number of spans.
  public subscript(label: String) -> MarkedSpan? { spans.first { $0.label == label } }

  /// All spans with this label, in order; linear in the number of spans.
  public func spans(labelled label: String) -> [MarkedSpan] { spans.filter { $0.label == label } }
}
