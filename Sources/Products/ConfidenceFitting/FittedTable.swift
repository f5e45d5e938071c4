/// The table `confidence.tsv`, made of items: counts and factors, a row a term.
public struct FittedTable: Sendable {
  /// The fit behind the factors.
  public let fit: OddsFit
  private let items: [FittingItem]
  private let named: (count: Int, unnamed: Int)

  /// Fits all items.
  ///
  /// `named` counts the scored items with a speaker, and those of them where the gold names nobody.
  public init(_ items: [FittingItem], penalty: Double, named: (count: Int, unnamed: Int)) {
    fit = OddsFit(items, penalty: penalty)
    self.items = items
    self.named = named
  }

  /// The rows in their order, without comments: kind, name, right, total, factor in thousandths.
  public var rows: [String] {
    var counts: [FittingTerm: (right: Int, total: Int)] = [:]
    for item in items {
      guard let isRight = item.isRight else { continue }
      for term in item.terms {
        counts[term, default: (0, 0)].total += 1
        counts[term, default: (0, 0)].right += isRight ? 1 : 0
      }
    }
    let rows = counts.keys.sorted().map { term in
      Self.row(term, counts[term] ?? (0, 0), odds: fit.odds[term] ?? 1)
    }
    let odds = (Double(named.unnamed) + 0.5) / (Double(named.count - named.unnamed) + 0.5)
    return rows + [Self.row(FittingTerm(kind: "withheld", name: "withheld"), (named.unnamed, named.count), odds: odds)]
  }

  /// The whole table, `comments` before its rows: lines that say how it was made.
  public func text(comments: [String]) -> String {
    let head = comments.map { "# \($0)\n" } + ["# columns: kind\tname\tright\ttotal\todds\n"]
    return head.joined() + rows.map { $0 + "\n" }.joined()
  }

  private static func row(_ term: FittingTerm, _ counts: (right: Int, total: Int), odds: Double) -> String {
    let thousandths = max(1, Int((odds * 1000).rounded()))
    return "\(term.kind)\t\(term.name)\t\(counts.right)\t\(counts.total)\t\(thousandths)"
  }
}
