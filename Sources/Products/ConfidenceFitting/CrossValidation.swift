import Glibc

/// Probabilities of items, each by a fit that has not seen the item's document.
public struct CrossValidation: Sendable {
  /// Number of parts into which the documents fall.
  public static let folds = 10
  /// Seed of the draw that puts documents into parts.
  public static let seed: UInt64 = 1
  /// Penalties that are tried.
  public static let penalties = [0.5, 1, 2, 4, 8]

  /// The probability of every item, scored or not.
  public let probabilities: [Double]
  /// Mean of the logarithm of what was given to what came, over scored items, its sign changed: 0 is best.
  public let logLoss: Double
  /// Penalty of the fits.
  public let penalty: Double

  /// Fits as often as there are folds.
  public init(_ items: [FittingItem], penalty: Double) {
    self.penalty = penalty
    let parts = Self.parts(of: Set(items.map(\.document)))
    var probabilities = [Double](repeating: 0, count: items.count)
    for part in 0..<Self.folds {
      let fit = OddsFit(items.filter { parts[$0.document] != part }, penalty: penalty)
      for (index, item) in items.enumerated() where parts[item.document] == part {
        probabilities[index] = fit.probability(of: item)
      }
    }
    self.probabilities = probabilities
    logLoss = Self.logLoss(items, probabilities)
  }

  /// The one of all penalties that has the lowest loss.
  public static func best(_ items: [FittingItem]) -> CrossValidation {
    let tried = penalties.map { CrossValidation(items, penalty: $0) }
    return tried.min { $0.logLoss < $1.logLoss } ?? CrossValidation(items, penalty: 1)
  }

  /// Mean loss of probabilities over the scored items.
  public static func logLoss(_ items: [FittingItem], _ probabilities: [Double]) -> Double {
    var (sum, count) = (0.0, 0)
    for (item, probability) in zip(items, probabilities) {
      guard let isRight = item.isRight else { continue }
      sum -= log(min(max(isRight ? probability : 1 - probability, 1e-6), 1))
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// Part of each document, drawn by the seed.
  private static func parts(of documents: Set<Int>) -> [Int: Int] {
    var numbers = SeededDraw(state: seed)
    let drawn = documents.sorted().shuffled(using: &numbers)
    return Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($0.element, $0.offset % folds) })
  }
}

/// SplitMix64: the same numbers everywhere.
private struct SeededDraw: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}
