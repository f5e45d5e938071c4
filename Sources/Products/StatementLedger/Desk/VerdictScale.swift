/// A verdict as it was given, with the scale it stood on that day.
public struct Verdict: Sendable, Equatable {
  /// Name of the grade.
  public var name: String
  /// Its number on the scale; `nil` for a grade outside it, such as 판단 유보.
  public var rating: Int?
  /// Highest and lowest number of the scale.
  public var best, worst: Int

  /// Makes a verdict.
  public init(name: String, rating: Int?, best: Int, worst: Int) {
    (self.name, self.rating, self.best, self.worst) = (name, rating, best, worst)
  }
}

/// The grades that a desk gives, from true to false.
///
/// ```swift
/// VerdictScale.snu.verdict("대체로 사실")?.rating      // 4
/// ```
public struct VerdictScale: Sendable, Equatable {
  /// A grade with its number; `nil` for one outside the scale.
  public struct Grade: Sendable, Equatable {
    /// Its number, higher is truer.
    public var rating: Int?
    /// Its name.
    public var name: String
  }

  /// The grades.
  public let grades: [Grade]

  /// The six grades of SNU FactCheck (Seoul National University).
  public static let snu = VerdictScale(
    grades: zip(
      [5, 4, 3, 2, 1, nil], ["사실", "대체로 사실", "절반의 사실", "대체로 사실 아님", "전혀 사실 아님", "판단 유보"]
    ).map { Grade(rating: $0, name: $1) })

  /// Reads a scale of one's own: a grade a line, its number, a tab, its name; `-` for the number of a grade outside the
  /// scale; `#` begins a comment line.
  ///
  /// `nil` if a line is no grade, a name comes twice, or fewer than two grades have a number.
  public init?(table: String) {
    var grades: [Grade] = []
    for line in table.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2, !cells[1].isEmpty, cells[0] == "-" || Int(cells[0]) != nil else { return nil }
      let name = String(cells[1])
      guard !grades.contains(where: { $0.name == name }) else { return nil }
      grades.append(Grade(rating: Int(cells[0]), name: name))
    }
    guard Set(grades.compactMap(\.rating)).count >= 2 else { return nil }
    self.grades = grades
  }

  private init(grades: [Grade]) { self.grades = grades }

  /// The verdict of a grade; `nil` if the scale has no such grade.
  public func verdict(_ name: String) -> Verdict? {
    let ratings = grades.compactMap(\.rating)
    guard let grade = grades.first(where: { $0.name == name }), let best = ratings.max(), let worst = ratings.min()
    else { return nil }
    return Verdict(name: name, rating: grade.rating, best: best, worst: worst)
  }
}
