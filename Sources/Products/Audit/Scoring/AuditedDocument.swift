public import AnalysisRecords
import TextDigest

/// An article with its gold, the record of it, and how they agree.
public struct AuditedDocument: Sendable {
  /// What people marked.
  public let gold: GoldDocument
  /// What is audited.
  public let record: AnalysisRecord
  /// How they agree.
  public let matching: ItemMatching

  /// Compares; O(items of the gold · items of the record).
  public init(gold: GoldDocument, record: AnalysisRecord) {
    self.gold = gold
    self.record = record
    matching = ItemMatching(gold: gold, record: record)
  }

  /// Whether the record says that it is of the gold's text; O(length).
  public var isOfSameText: Bool {
    record.textSHA256 == SHA256.hex(Array(gold.words(at: 0..<gold.text.count).utf8))
  }

  /// The gold's item of a comparison.
  public func wanted(_ comparison: ItemComparison) -> GoldDocument.Item? {
    comparison.wanted.map { gold[comparison.layer][$0] }
  }

  /// The record's item of a comparison.
  public func item(_ comparison: ItemComparison) -> Attribution? { comparison.item.map { record.attributions[$0] } }

  /// Whether the words that name the speaker, or the reporting words, of the record are those of the gold: `nil`
  /// where the gold does not mark them or nothing was found.
  func finds(_ words: FoundWords.Part, _ comparison: ItemComparison) -> Bool? {
    guard let item = item(comparison), let wanted = wanted(comparison) else { return nil }
    let (want, found) =
      switch words {
      case .source: (wanted.source?.span, item.source)
      case .cue: (wanted.cue?.span, item.cue?.span)
      }
    guard let want else { return nil }
    return found.map { want.lowerBound < $0.end && $0.start < want.upperBound } ?? false
  }
}
