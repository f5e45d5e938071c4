/// Figures of each outlet, and their means: every outlet counts the same, however much it publishes.
public struct OutletFigures: Sendable {
  /// Each outlet with its figures, in order of their names; `nil` are the articles of which none is known.
  public let outlets: [(name: String?, figures: AccuracyFigures)]

  /// Sums up documents by outlet; O(items).
  public init(_ documents: [AuditedDocument]) {
    let groups = Dictionary(grouping: documents, by: \.gold.outlet)
    outlets = groups.map { ($0.key, AccuracyFigures($0.value)) }.sorted { ($0.name ?? "") < ($1.name ?? "") }
  }

  /// Mean of a figure over the outlets of which it says something, and how many they are.
  public func mean(_ figure: AuditFigure) -> (value: Double, outlets: Int) {
    let values = outlets.filter { figure.cases($0.figures) > 0 }.map { figure.value($0.figures) }
    return (values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count), values.count)
  }
}
