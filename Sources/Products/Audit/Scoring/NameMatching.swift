public import AnalysisRecords

/// Compares the bare names of persons in records with those that people have marked: a name counts when its span is
/// equal.
public struct NameMatching: Sendable {
  /// Names marked and found.
  public private(set) var right = 0
  /// Names that were found.
  public private(set) var found = 0
  /// Names that are marked.
  public private(set) var gold = 0
  /// Every name that is only found or only marked, in order.
  public private(set) var errors: [NameError] = []

  /// A name that is not as it should be.
  public struct NameError: Sendable, Equatable {
    /// Id of the text.
    public var id: String
    /// What is wrong.
    public var kind: Kind
    /// Where the name stands, in scalars.
    public var span: Range<Int>
    /// The name.
    public var name: String

    /// What can be wrong.
    public enum Kind: String, Sendable, CaseIterable {
      /// Marked, and nothing of it found.
      case missed
      /// Found, and nothing of it marked.
      case spurious
      /// Marked, and found with other bounds.
      case cut
      /// Found, and marked with other bounds.
      case boundary
    }
  }

  /// Makes an empty comparison.
  public init() {}

  /// Share of the names found that are marked.
  public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  /// Share of the names marked that were found.
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  /// Harmonic mean of both.
  public var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Compares one text; O(names found · names marked).
  public mutating func add(_ wanted: NameGold, _ record: AnalysisRecord) {
    let names = Set(
      record.entities.filter { $0.kind == .person }.flatMap(\.mentions).filter { !$0.span.inTitle }.compactMap(\.name))
    right += names.intersection(wanted.names).count
    found += names.count
    gold += wanted.names.count
    let wrong = names.subtracting(wanted.names).map { span in
      (span, wanted.names.contains(where: span.overlaps) ? NameError.Kind.boundary : .spurious)
    }
    let missed = wanted.names.subtracting(names).map { span in
      (span, names.contains(where: span.overlaps) ? NameError.Kind.cut : .missed)
    }
    for (span, kind) in (wrong + missed).sorted(by: {
      ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound)
    }) {
      let name = String(String.UnicodeScalarView(wanted.text[span]))
      errors.append(NameError(id: wanted.id, kind: kind, span: span, name: name))
    }
  }
}
