/// How often the words were found that name the speaker, or that report, where the item was found.
public struct FoundWords: Sendable, Equatable {
  /// Which words.
  public enum Part: String, Sendable, CaseIterable {
    /// The words that name the speaker.
    case source
    /// The reporting words.
    case cue
  }

  /// Items in which the record's words overlap the gold's.
  public var right = 0
  /// Found items in which the gold marks them.
  public var count = 0

  /// Makes empty counts.
  public init() {}

  /// Share of the found items in which the words were found.
  public var share: Double { count == 0 ? 0 : Double(right) / Double(count) }

  /// Adds the counts of another part.
  public static func += (sum: inout FoundWords, part: FoundWords) {
    sum.right += part.right
    sum.count += part.count
  }

  /// Counts a document.
  mutating func add(_ document: AuditedDocument, _ part: Part) {
    for comparison in document.matching.comparisons where !comparison.isOptional {
      guard let isFound = document.finds(part, comparison) else { continue }
      count += 1
      right += isFound ? 1 : 0
    }
  }
}
