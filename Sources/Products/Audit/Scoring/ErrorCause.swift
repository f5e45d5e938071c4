import AnalysisRecords

/// Why an item of the gold and the record do not agree.
public enum ErrorCause: String, Sendable, CaseIterable {
  /// The gold has it, and the record has nothing like it.
  case missed
  /// The record has it, and the gold has nothing like it.
  case spurious
  /// Both have it, and not from and to the same letters: a quote that begins or ends elsewhere, a clause that shares
  /// less than four fifths of its letters.
  case boundary = "wrong-boundary"
  /// Found, but the speaker is left open.
  case noSpeaker = "no-speaker"
  /// Found, and given to somebody else.
  case wrongPerson = "wrong-person"
  /// Found, and given to somebody although the text names nobody.
  case nobodyNamed = "nobody-named"
  /// Found and given to the right one, but by words that name somebody or something else.
  case wrongMention = "wrong-mention"
}

/// One disagreement.
public struct ItemError: Sendable, Equatable {
  /// Why.
  public var cause: ErrorCause
  /// The gold's item, or the record's where the gold has none.
  public var comparison: ItemComparison
  /// Place among the record's items of what the record has there; `nil` where it has nothing.
  public var item: Int?
}

extension AuditedDocument {
  /// Every disagreement, in the order of the text; optional items left out.
  ///
  /// A missed item and a spurious one that overlap are one disagreement, a wrong boundary. O(items²).
  public var errors: [ItemError] {
    let scored = matching.comparisons.filter { !$0.isOptional }
    var extra = scored.filter { $0.wanted == nil }
    var errors: [ItemError] = []
    for comparison in scored where comparison.wanted != nil {
      if comparison.item != nil {
        if let cause = cause(comparison) {
          errors.append(.init(cause: cause, comparison: comparison, item: comparison.item))
        }
      } else if let place = extra.firstIndex(where: {
        $0.layer == comparison.layer && $0.span.overlaps(comparison.span)
      }) {
        errors.append(.init(cause: .boundary, comparison: comparison, item: extra.remove(at: place).item))
      } else {
        errors.append(.init(cause: .missed, comparison: comparison, item: nil))
      }
    }
    errors += extra.map { ItemError(cause: .spurious, comparison: $0, item: $0.item) }
    return errors.sorted { Self.order($0.comparison) < Self.order($1.comparison) }
  }

  private static func order(_ comparison: ItemComparison) -> (Int, Int, Int) {
    (comparison.span.lowerBound, -comparison.span.upperBound, comparison.layer == .quotes ? 0 : 1)
  }

  /// What is wrong with an item that was found.
  private func cause(_ comparison: ItemComparison) -> ErrorCause? {
    guard comparison.isRight else {
      guard comparison.isNamed else { return .noSpeaker }
      return wanted(comparison)?.speaker == nil ? .nobodyNamed : .wrongPerson
    }
    if comparison.overlap < (comparison.layer == .indirect ? ItemComparison.strictOverlap : 1) { return .boundary }
    return item(comparison)?.source != nil && finds(.source, comparison) == false ? .wrongMention : nil
  }
}
