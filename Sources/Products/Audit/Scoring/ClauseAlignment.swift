import AnalysisRecords

/// Which clause of the gold is which clause of a record: one to one, the best overlap first.
struct ClauseAlignment {
  /// A clause of the gold and one of the record that share half of their letters.
  struct Pair {
    /// Place among the gold's clauses.
    var wanted: Int
    /// Place among the clauses of the record.
    var found: Int
    /// Share of the letters that both have, of those that either has.
    var overlap: Double
    fileprivate var rank: Double
  }

  /// The pair of each clause of the gold that was found, by its place.
  private(set) var pairOfWanted: [Int: Pair] = [:]
  /// The clause of the gold of each clause of the record that is one, by its place.
  private(set) var wantedOfFound: [Int: Int] = [:]

  /// Aligns clauses, each given by its letters; where two fit, a right speaker decides.
  ///
  /// O(clauses of the gold · clauses of the record).
  init(_ wanted: [[Int]], _ found: [[Int]], isRight: (_ wanted: Int, _ found: Int) -> Bool) {
    var pairs: [Pair] = []
    for x in wanted.indices {
      for y in found.indices {
        let common = Self.common(wanted[x], found[y])
        let union = wanted[x].count + found[y].count - common
        let overlap = union == 0 ? 0 : Double(common) / Double(union)
        guard overlap >= 0.5 else { continue }
        pairs.append(Pair(wanted: x, found: y, overlap: overlap, rank: overlap + (isRight(x, y) ? 0.001 : 0)))
      }
    }
    pairs.sort { ($1.rank, $0.wanted, $0.found) < ($0.rank, $1.wanted, $1.found) }
    for pair in pairs where pairOfWanted[pair.wanted] == nil && wantedOfFound[pair.found] == nil {
      pairOfWanted[pair.wanted] = pair
      wantedOfFound[pair.found] = pair.wanted
    }
  }

  /// How many numbers two rising lists have in common; linear.
  private static func common(_ a: [Int], _ b: [Int]) -> Int {
    guard let first = a.first, let last = b.last, first <= last, b[0] <= a[a.count - 1] else { return 0 }
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
