/// A row of `confidence.tsv`: something that speaks for or against an item being right.
public struct ConfidenceEntry: Sendable, Equatable {
  /// What the row is about.
  public var kind: Kind
  /// Its name: of a rule, a resolution, a type or a reason.
  public var name: String
  /// Items of the gold of which it holds and that are right.
  public var right: Int
  /// Items of the gold of which it holds and that are scored.
  public var total: Int
  /// The factor by which it changes the odds of an item being right.
  public var odds: Double

  /// Makes an entry.
  public init(_ kind: Kind, _ name: String, right: Int, total: Int, odds: Double) {
    self.kind = kind
    self.name = name
    self.right = right
    self.total = total
    self.odds = odds
  }

  /// What rows can be about.
  public enum Kind: String, Vocabulary, CaseIterable {
    /// Every item; its odds are those that the other rows change.
    case all
    /// A rule: the `pattern` of the record.
    case rule
    /// A resolution of the record.
    case resolution
    /// A type of the record.
    case type
    /// One of the named reasons.
    case reason
    /// Items with a speaker, right where the gold names nobody: what holds once the speaker is withheld.
    case withheld
    static let table = allCases
  }
}

extension Lexicon {
  /// All rows of `confidence.tsv`; linear, and decodes their texts.
  public var confidenceEntries: [ConfidenceEntry] {
    (0..<Int32(count(of: .confidence))).compactMap { number in
      let row = LexiconRow(self, .confidence, number)
      guard let kind = ConfidenceEntry.Kind(rawValue: row.text(.kind)), let right = Int(row.text(.right)),
        let total = Int(row.text(.total)), let odds = Int(row.text(.odds))
      else { return nil }
      return ConfidenceEntry(kind, row.text(.name), right: right, total: total, odds: Double(odds) / 1000)
    }
  }
}
