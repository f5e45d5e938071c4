import Glibc

/// What each feature weighs: logarithms of odds, added up.
///
/// ```swift
/// ClaimWeights.builtIn.weight(of: .words(.quantity))
/// ```
public struct ClaimWeights: Sendable {
  /// The table in the binary, `claim_weights.tsv`.
  public static let builtIn = ClaimWeights(PackageResources.claim_weights_tsv)

  /// What every statement begins with.
  public let base: Double
  private let weights: [String: Double]

  /// Reads the rows kind, name, worth, total, thousandths; O(size).
  init(_ table: [UInt8]) {
    var weights: [String: Double] = [:]
    for row in TableRows(table) {
      guard row.count == 5, let thousandths = Int(row[4]) else {
        preconditionFailure("claim_weights.tsv: \(row) is no row of kind, name, worth, total and weight")
      }
      weights["\(row[0])/\(row[1])"] = Double(thousandths) / 1000
    }
    base = weights["all/all"] ?? 0
    self.weights = weights
  }

  /// The weight of a feature; 0 where the table has no row for it.
  public func weight(of feature: ClaimFeature) -> Double { weights["\(feature.kind)/\(feature.name)"] ?? 0 }

  /// The score of weights that were added up: the share of such statements that are worth checking, from 0 to 1.
  static func score(ofSum sum: Double) -> Double { 1 / (1 + exp(-sum)) }
}
