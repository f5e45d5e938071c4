public import LexiconTables
import SpeakerAttribution

/// How likely an item is right: the odds of all items, times a factor for each thing that holds of this one.
///
/// ```swift
/// let model = ConfidenceModel(lexicon: lexicon)
/// model.confidence(of: traits)      // 0.931
/// ```
public struct ConfidenceModel: Sendable {
  /// Odds of rule, resolution and form together; empty without a table.
  private var basis: [Double] = []
  /// Factor of each reason.
  private var reasons: [Double] = []
  /// Names and factors of everything in the table.
  private let factors: [Name: Double]
  /// Share of items with a speaker where the gold names nobody: what holds of an item once its speaker is withheld.
  public let confidenceOfNobody: Double?

  /// What a row of the table is about.
  public struct Name: Sendable, Hashable {
    /// Kind of the row.
    public var kind: ConfidenceEntry.Kind
    /// Name of the row.
    public var name: String
  }

  /// Reads the table `confidence.tsv` of a lexicon; without rows in it nothing has a confidence.
  public init(lexicon: Lexicon) {
    let entries = lexicon.confidenceEntries
    factors = Dictionary(entries.map { (Name(kind: $0.kind, name: $0.name), $0.odds) }) { first, _ in first }
    confidenceOfNobody = entries.first { $0.kind == .withheld }.map { Self.rounded($0.odds / (1 + $0.odds)) }
    guard let odds = factors[Name(kind: .all, name: "all")] else { return }
    reasons = ItemReason.allCases.map { factor(.reason, $0.name) }
    for rule in AttributionRule.allCases {
      for resolution in SpeakerResolution.allCases {
        for form in ItemTraits.Form.allCases {
          basis.append(
            odds * factor(.rule, rule.rawValue) * factor(.resolution, "\(resolution)") * factor(.type, "\(form)"))
        }
      }
    }
  }

  /// Probability that the item is counted right, with three decimals; `nil` without a table.
  ///
  /// O(reasons).
  public func confidence(of traits: ItemTraits) -> Double? {
    guard !basis.isEmpty else { return nil }
    let row = Self.ruleIndex[traits.rule] ?? 0
    let place = row * SpeakerResolution.allCases.count + Int(traits.resolution.rawValue)
    var odds = basis[place * ItemTraits.Form.allCases.count + Int(traits.form.rawValue)]
    for reason in ItemReason.allCases where traits.reasons.contains(reason) {
      odds *= reasons[Int(reason.rawValue)]
    }
    return Self.rounded(odds / (1 + odds))
  }

  /// Everything that holds of an item, with the factor by which it changes the odds: 1 where the table has no row.
  public func factors(of traits: ItemTraits) -> [(name: Name, odds: Double)] {
    var names = [
      Name(kind: .all, name: "all"), Name(kind: .rule, name: traits.rule.rawValue),
      Name(kind: .resolution, name: "\(traits.resolution)"), Name(kind: .type, name: "\(traits.form)"),
    ]
    for reason in ItemReason.allCases where traits.reasons.contains(reason) {
      names.append(Name(kind: .reason, name: reason.name))
    }
    return names.map { ($0, factors[$0] ?? 1) }
  }

  private func factor(_ kind: ConfidenceEntry.Kind, _ name: String) -> Double {
    factors[Name(kind: kind, name: name)] ?? 1
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private static let ruleIndex = Dictionary(
    uniqueKeysWithValues: AttributionRule.allCases.enumerated().map { ($0.element, $0.offset) })
}
