import Glibc

/// Factors of odds, fitted to items: a logistic regression on what holds of them.
///
/// The logarithms of all factors but that of ``FittingTerm/all`` are drawn towards 0, so that a term of which little is
/// known changes little: each is an estimate shrunken towards what the other terms say.
///
/// ```swift
/// let fit = OddsFit(items, penalty: 2)
/// fit.probability(of: items[0])
/// ```
public struct OddsFit: Sendable {
  /// The factor of every term that holds of some item.
  public private(set) var odds: [FittingTerm: Double]

  /// Fits; O(items · terms² + terms³) a step, of which there are few.
  ///
  /// `penalty` is the precision of the normal prior of each logarithm: it weighs about as much as `4 · penalty` items.
  public init(_ items: [FittingItem], penalty: Double) {
    var regression = RidgeRegression(items, penalty: penalty)
    regression.solve()
    odds = regression.odds
  }

  /// Probability that an item is right, by the terms that were fitted.
  public func probability(of item: FittingItem) -> Double {
    let product = item.terms.reduce(1.0) { $0 * (odds[$1] ?? 1) }
    return product / (1 + product)
  }
}

/// Newton's method on the penalized likelihood.
private struct RidgeRegression {
  private let terms: [FittingTerm]
  private let rows: [(columns: [Int], isRight: Bool)]
  private let penalties: [Double]
  private var weights: [Double]

  init(_ items: [FittingItem], penalty: Double) {
    let terms = Set(items.filter { $0.isRight != nil }.flatMap(\.terms)).sorted()
    let columns = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($0.element, $0.offset) })
    rows = items.compactMap { item in
      item.isRight.map { (item.terms.compactMap { columns[$0] }, $0) }
    }
    penalties = terms.map { $0 == .all ? 1e-6 : penalty }
    weights = Array(repeating: 0, count: terms.count)
    self.terms = terms
  }

  var odds: [FittingTerm: Double] {
    Dictionary(uniqueKeysWithValues: zip(terms, weights).map { ($0, exp($1)) })
  }

  mutating func solve() {
    for _ in 0..<40 {
      let step = step()
      for index in weights.indices { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
  }

  private func step() -> [Double] {
    var gradient = zip(weights, penalties).map { -$0 * $1 }
    var curvature = penalties.indices.map { row in
      penalties.indices.map { $0 == row ? penalties[row] : 0 }
    }
    for row in rows {
      let sum = row.columns.reduce(0) { $0 + weights[$1] }
      let probability = 1 / (1 + exp(-sum))
      let spread = max(probability * (1 - probability), 1e-9)
      for column in row.columns {
        gradient[column] += (row.isRight ? 1 : 0) - probability
        for other in row.columns { curvature[column][other] += spread }
      }
    }
    return Self.solution(of: curvature, gradient)
  }

  /// Solves `matrix · x = vector` for a symmetric positive matrix (Cholesky); O(size³).
  private static func solution(of matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var lower = matrix
    var solution = vector
    for row in matrix.indices {
      for column in 0...row {
        let sum = (0..<column).reduce(matrix[row][column]) { $0 - lower[row][$1] * lower[column][$1] }
        lower[row][column] = row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    for row in matrix.indices {
      solution[row] = (0..<row).reduce(solution[row]) { $0 - lower[row][$1] * solution[$1] } / lower[row][row]
    }
    for row in matrix.indices.reversed() {
      let sum = ((row + 1)..<matrix.count).reduce(solution[row]) { $0 - lower[$1][row] * solution[$1] }
      solution[row] = sum / lower[row][row]
    }
    return solution
  }
}
