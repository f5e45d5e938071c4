/// What would be wrong if only the surest answers were given: the share of wrong ones among the answers, at every
/// share of answers given.
public struct RiskCoverage: Sendable {
  /// Answers of at least a confidence.
  public struct Point: Sendable, Equatable {
    /// The confidence.
    public var confidence: Double
    /// How many answers have at least it.
    public var answers: Int
    /// How many of them are right.
    public var right: Int

    /// Share of the answers that are right.
    public var precision: Double { Double(right) / Double(answers) }
  }

  /// One point a confidence, the surest first.
  public let points: [Point]

  /// Makes the curve of answers, each with its confidence; O(n log n).
  public init(_ answers: [(confidence: Double, isRight: Bool)]) {
    var points: [Point] = []
    for (confidence, isRight) in answers.sorted(by: { $0.confidence > $1.confidence }) {
      let last = points.last ?? Point(confidence: .infinity, answers: 0, right: 0)
      if last.confidence == confidence { points.removeLast() }
      points.append(Point(confidence: confidence, answers: last.answers + 1, right: last.right + (isRight ? 1 : 0)))
    }
    self.points = points
  }

  /// Number of answers.
  public var count: Int { points.last?.answers ?? 0 }

  /// Mean share of wrong answers over all numbers of answers given; the smaller the better.
  ///
  /// Of answers with the same confidence none goes before another: each order is as likely. O(answers).
  public var area: Double {
    var (sum, answers, wrong) = (0.0, 0, 0)
    for point in points {
      let (newAnswers, newWrong) = (point.answers - answers, point.answers - point.right - wrong)
      for step in 0..<newAnswers {
        let expected = Double(wrong) + Double(newWrong) * Double(step + 1) / Double(newAnswers)
        sum += expected / Double(answers + step + 1)
      }
      (answers, wrong) = (point.answers, point.answers - point.right)
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// The area that one confidence for all answers would give: the share of all answers that is wrong.
  public var constantArea: Double { points.last.map { 1 - $0.precision } ?? 0 }

  /// The point at which at least so large a share of the answers is given.
  public func point(coverage: Double) -> Point? { points.first { Double($0.answers) >= coverage * Double(count) } }
}
