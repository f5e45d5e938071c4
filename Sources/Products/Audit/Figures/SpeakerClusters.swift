import AnalysisRecords

/// Whether everything that one speaker said hangs on one entity, and nothing of another's does: B³ within each
/// article, over found items that both sides give to somebody.
public struct SpeakerClusters: Sendable, Equatable {
  /// Items that were counted.
  public private(set) var items = 0
  private var precisions = 0.0
  private var recalls = 0.0

  /// Makes empty sums.
  public init() {}

  /// Mean share of an entity's items that are of the same speaker as the item.
  public var precision: Double { items == 0 ? 0 : precisions / Double(items) }
  /// Mean share of a speaker's items that hang on the same entity as the item.
  public var recall: Double { items == 0 ? 0 : recalls / Double(items) }
  /// Harmonic mean of both.
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// Adds the sums of another part.
  public static func += (sum: inout SpeakerClusters, part: SpeakerClusters) {
    sum.items += part.items
    sum.precisions += part.precisions
    sum.recalls += part.recalls
  }

  /// Counts a document; item by item in the order of the gold, as `score.py` sums.
  mutating func add(_ document: AuditedDocument) {
    let pairs = document.matching.comparisons.compactMap { comparison -> Pair? in
      guard !comparison.isOptional, let wanted = document.wanted(comparison)?.speaker else { return nil }
      return document.item(comparison)?.speaker.map { Pair(wanted: wanted, found: $0.entity) }
    }
    let same = Dictionary(grouping: pairs) { $0 }.mapValues(\.count)
    let wanted = Dictionary(grouping: pairs, by: \.wanted).mapValues(\.count)
    let found = Dictionary(grouping: pairs, by: \.found).mapValues(\.count)
    for pair in pairs {
      let count = Double(same[pair] ?? 0)
      precisions += count / Double(found[pair.found] ?? 1)
      recalls += count / Double(wanted[pair.wanted] ?? 1)
      items += 1
    }
  }

  /// Who said an item, by the gold and by the record.
  private struct Pair: Hashable {
    var wanted: String
    var found: String
  }
}
