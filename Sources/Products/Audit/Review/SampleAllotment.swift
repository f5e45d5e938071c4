/// Says how many statements are drawn from each stratum.
///
/// A stratum gets its part of the sample by the square root of its size (power allocation with exponent ½, Bankier
/// 1988): between equal parts, best for each stratum, and parts by size, best for the whole. No stratum gets fewer than
/// two, so that each says something of its own spread, and none more than it has.
struct SampleAllotment {
  /// The least that is drawn from a stratum that has so many.
  static let least = 2

  /// How many are drawn, stratum by stratum.
  let counts: [Int]

  /// Allots `total` to strata of these sizes; more than `total` where even the least of each does not fit.
  ///
  /// O(total · strata)
  init(_ total: Int, sizes: [Int]) {
    var counts = sizes.map { min($0, Self.least) }
    let wanted = Self.shares(total, sizes)
    var left = total - counts.reduce(0, +)
    // Highest averages (Sainte-Laguë) over the roots: the next one goes where the allotment lags behind most.
    while left > 0 {
      var next: (place: Int, need: Double)?
      for place in sizes.indices where counts[place] < sizes[place] {
        let need = wanted[place] / (2 * Double(counts[place]) + 1)
        if need > next?.need ?? -1 { next = (place, need) }
      }
      guard let next else { break }
      counts[next.place] += 1
      left -= 1
    }
    self.counts = counts
  }

  /// Indexes of the strata that would not get two by their size: they are too few to be strata of their own.
  static func small(_ total: Int, sizes: [Int]) -> [Int] {
    let shares = shares(total, sizes)
    return sizes.indices.filter { shares[$0] < Double(least) }
  }

  /// The part of each stratum, as a fraction.
  private static func shares(_ total: Int, _ sizes: [Int]) -> [Double] {
    let roots = sizes.map { Double($0).squareRoot() }
    let sum = roots.reduce(0, +)
    return roots.map { sum == 0 ? 0 : Double(total) * $0 / sum }
  }
}
