import AnalysisRecords

/// The mentions of an article in the order of their places.
struct ArticleMentions {
  /// One place that refers to an entity.
  struct Mention {
    var entity: String
    var start: Int
    var end: Int
    var text: String
    var inTitle: Bool
    /// Whether a bare name stands in it.
    var isNamed: Bool
  }

  private let mentions: [Mention]

  /// Sorts the mentions; O(mentions · log mentions).
  init(_ entities: [RecordEntity]) {
    mentions = entities.flatMap { entity in
      entity.mentions.map { mention in
        Mention(
          entity: entity.id, start: mention.span.start, end: mention.span.end, text: mention.span.text,
          inTitle: mention.span.inTitle, isNamed: mention.name != nil)
      }
    }.sorted { ($0.start, $1.end, $0.entity) < ($1.start, $0.end, $1.entity) }
  }

  /// The mentions that stand within the words of a statement; O(log mentions + those between its ends).
  func within(_ text: StatementText) -> [Mention] {
    guard let first = text.offsets.first, let last = text.offsets.last else { return [] }
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].start < first { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.start <= last }.filter { $0.end <= last + 1 && $0.inTitle == text.inTitle }
  }
}
