public import AnalysisRecords

/// A property of items by which outcomes are told apart.
public enum AuditSlice: String, Sendable, CaseIterable {
  /// The rule that made the link.
  case rule
  /// Direct, mixed, indirect.
  case type
  /// How the words of the source became a speaker.
  case resolution
  /// How the words were said; `none` where there are no reporting words.
  case stance
  /// Kind of the speaker in the record; `none` where it is left open.
  case kind

  /// What an item has of it.
  public func value(of item: Attribution, in record: AnalysisRecord) -> String {
    switch self {
    case .rule: item.pattern
    case .type: item.type.rawValue
    case .resolution: item.resolution.rawValue
    case .stance: item.cue?.stance ?? Self.none
    case .kind: record.kind(ofSpeaker: item) ?? Self.none
    }
  }

  /// The value of items that have nothing of it.
  public static let none = "none"

  /// What came of the scored items of documents, by this property: the most frequent value first.
  ///
  /// O(items).
  public func tallies(_ documents: [AuditedDocument]) -> [OutcomeTally] {
    var tallies: [String: OutcomeTally] = [:]
    for document in documents {
      for (item, outcome) in zip(document.record.attributions, document.matching.outcomes) where outcome != .unscored {
        let name = value(of: item, in: document.record)
        tallies[name, default: OutcomeTally(name: name)].add(isRight: outcome == .right, isNamed: item.speaker != nil)
      }
    }
    return tallies.values.sorted { ($1.fired, $0.name) < ($0.fired, $1.name) }
  }

  /// What was found of the gold's items by the kind of their speaker in the gold: the most frequent kind first.
  ///
  /// O(items).
  public static func goldKinds(_ documents: [AuditedDocument]) -> [RecallTally] {
    var tallies: [String: RecallTally] = [:]
    for document in documents {
      let kinds = Dictionary(document.gold.speakers.map { ($0.id, $0.kind?.rawValue) }) { first, _ in first }
      for comparison in document.matching.comparisons where !comparison.isOptional {
        guard let wanted = document.wanted(comparison) else { continue }
        let name = wanted.speaker.map { (kinds[$0] ?? nil) ?? "unknown" } ?? none
        var tally = tallies[name] ?? RecallTally(name: name)
        tally.gold += 1
        tally.found += comparison.item == nil ? 0 : 1
        tally.right += comparison.isRight ? 1 : 0
        tallies[name] = tally
      }
    }
    return tallies.values.sorted { ($1.gold, $0.name) < ($0.gold, $1.name) }
  }
}

extension AnalysisRecord {
  /// Kind of the one to whom an item is given.
  fileprivate func kind(ofSpeaker item: Attribution) -> String? {
    item.speaker.flatMap { speaker in entities.first { $0.id == speaker.entity }?.kind.rawValue }
  }
}
