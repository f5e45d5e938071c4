/// A statement that a search found, with no more than its place among them asks for.
struct Hit: Equatable {
  var id: Int
  var day: String
  var worth: Double
}

/// The first of many hits in some order: all are counted, few are kept.
///
/// ```swift
/// var hits = FirstHits(limit: 20) { ($1.day, $1.id) < ($0.day, $0.id) }
/// hits.add(Hit(id: 1, day: "2026-02-03", worth: 0.5))
/// hits.ordered.map(\.id)     // [1]
/// ```
struct FirstHits {
  private let limit: Int?
  private let comesBefore: (Hit, Hit) -> Bool
  private var kept: [Hit] = []
  /// The last of those that were first when they were ordered last: what comes behind it is none of them.
  private var bound: Hit?
  /// How many hits there were.
  private(set) var count = 0

  /// Keeps as many as `limit`, all if it is `nil`.
  init(limit: Int?, by comesBefore: @escaping (Hit, Hit) -> Bool) {
    self.limit = limit
    self.comesBefore = comesBefore
  }

  /// Takes a hit; O(log limit) on average.
  mutating func add(_ hit: Hit) {
    count += 1
    if let bound, !comesBefore(hit, bound) { return }
    kept.append(hit)
    if let limit, kept.count > 2 * limit {
      kept = ordered
      bound = kept.last
    }
  }

  /// The first hits in order; O(limit × log limit).
  var ordered: [Hit] {
    let sorted = kept.sorted(by: comesBefore)
    return limit.map { Array(sorted.prefix($0)) } ?? sorted
  }
}
