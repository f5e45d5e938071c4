/// Intervals that hold 95 % of what figures would have been on other articles of the same kind: documents are drawn
/// again and again from those that there are, as many as there are, and the figures reckoned anew.
///
/// The same documents and the same seed give the same intervals.
public struct BootstrapIntervals: Sendable {
  /// Number of draws.
  public static let draws = 2000
  /// Where the random numbers begin.
  public let seed: UInt64
  /// Lower and upper end of each figure, by its name; figures that say nothing have none.
  public let intervals: [String: (lower: Double, upper: Double)]

  /// Draws; O(documents · ``draws``).
  public init(_ documents: [AuditedDocument], seed: UInt64) {
    self.seed = seed
    let parts = documents.map { AccuracyFigures([$0]) }
    var numbers = DrawnNumbers(seed: seed)
    let whole = AccuracyFigures(documents)
    let figures = AuditFigure.all.filter { $0.cases(whole) > 0 }
    var values: [[Double]] = figures.map { _ in [] }
    for _ in 0..<(parts.isEmpty ? 0 : Self.draws) {
      var sum = AccuracyFigures()
      for _ in parts.indices { sum += parts[numbers.next(below: parts.count)] }
      for (place, figure) in figures.enumerated() where figure.cases(sum) > 0 {
        values[place].append(figure.value(sum))
      }
    }
    var intervals: [String: (lower: Double, upper: Double)] = [:]
    for (figure, values) in zip(figures, values) { intervals[figure.id] = Self.interval(values.sorted()) }
    self.intervals = intervals
  }

  /// The values below and above which a fortieth lies.
  private static func interval(_ sorted: [Double]) -> (lower: Double, upper: Double)? {
    guard !sorted.isEmpty else { return nil }
    let last = sorted.count - 1
    return (sorted[Int((Double(last) * 0.025).rounded())], sorted[Int((Double(last) * 0.975).rounded())])
  }
}
