import AnalysisRecords

/// A scored item of an audit by itself: what it is, and what came of it.
///
/// Audits in JSON hold them, so that a later audit can be compared with an earlier one.
public struct AuditedItem: Sendable, Equatable {
  /// What tells items apart.
  public struct Key: Sendable, Hashable {
    /// Id of the document.
    public var document: String
    /// Quote or clause.
    public var layer: ItemComparison.Layer
    /// First scalar.
    public var start: Int
    /// The scalar after the last one.
    public var end: Int
    /// Whether the gold has it; else only the system does.
    public var isInGold: Bool
  }

  /// What tells it from the others.
  public var key: Key
  /// Whether it was found and its speaker is right, or rightly open.
  public var isRight: Bool
  /// What is wrong or amiss.
  public var cause: ErrorCause?
  /// The words at its place.
  public var text: String
  /// The gold's speaker, by the first of the names.
  public var goldSpeaker: String?
  /// The system's speaker.
  public var speaker: String?
  /// Name of the rule that made the system's item.
  public var rule: String?
  /// The system's confidence.
  public var confidence: Double?
}

extension AuditedDocument {
  /// Every scored item, in the order of the comparisons; O(items²).
  public var items: [AuditedItem] {
    let causes = Dictionary(errors.map { ($0.comparison, $0.cause) }) { first, _ in first }
    return matching.comparisons.filter { !$0.isOptional }.map { comparison in
      let item = item(comparison)
      let wanted = wanted(comparison)
      let span = comparison.span
      return AuditedItem(
        key: .init(
          document: gold.id, layer: comparison.layer, start: span.lowerBound, end: span.upperBound,
          isInGold: wanted != nil),
        isRight: comparison.isRight, cause: causes[comparison] ?? (wanted == nil ? .boundary : nil),
        text: String(String.UnicodeScalarView(gold.text[span])),
        goldSpeaker: gold.speakers.first { $0.id == wanted?.speaker }?.names.first, speaker: item?.speaker?.name,
        rule: item?.pattern, confidence: item?.confidence)
    }
  }
}
