/// The table `claim_weights.tsv`, a row a feature.
public enum ClaimWeightTable {
  /// A row: a feature, how many labelled statements have it and how many of these are worth checking, its weight.
  public struct Row: Sendable {
    var kind: String
    var name: String
    var worth: Int
    var total: Int
    var weight: Double

    /// Makes a row; the row `all` of kind `all` is what every statement begins with.
    public init(kind: String, name: String, worth: Int, total: Int, weight: Double) {
      (self.kind, self.name, self.worth, self.total, self.weight) = (kind, name, worth, total, weight)
    }
  }

  /// The table, `comments` before its rows; weights in thousandths.
  public static func text(_ rows: [Row], comments: [String]) -> String {
    let head = comments.map { "# \($0)\n" } + ["# columns: kind\tname\tworth\ttotal\tweight\n"]
    let lines = rows.map { "\($0.kind)\t\($0.name)\t\($0.worth)\t\($0.total)\t\(Int(($0.weight * 1000).rounded()))\n" }
    return (head + lines).joined()
  }
}
