import AnalysisRecords

/// A word that means a day, month or year by how far it is from another: `어제`, `지난달`.
struct RelativeDay: Sendable {
  /// What is counted.
  enum Unit {
    case day
    case month
    case year
  }

  let words: [Unicode.Scalar]
  private let unit: Unit
  private let steps: Int

  private init(_ words: String, _ unit: Unit, _ steps: Int) {
    self.words = Array(words.unicodeScalars)
    self.unit = unit
    self.steps = steps
  }

  /// All words; of two that begin alike the longer comes first.
  static let all = [
    RelativeDay("그저께", .day, -2), RelativeDay("그제", .day, -2), RelativeDay("어젯밤", .day, -1),
    RelativeDay("어제", .day, -1), RelativeDay("전날", .day, -1), RelativeDay("오늘", .day, 0),
    RelativeDay("이날", .day, 0), RelativeDay("내일", .day, 1), RelativeDay("모레", .day, 2),
    RelativeDay("지난달", .month, -1), RelativeDay("지난 달", .month, -1), RelativeDay("이달", .month, 0),
    RelativeDay("이번 달", .month, 0), RelativeDay("다음 달", .month, 1), RelativeDay("다음달", .month, 1),
    RelativeDay("재작년", .year, -2), RelativeDay("작년", .year, -1), RelativeDay("지난해", .year, -1),
    RelativeDay("올해", .year, 0), RelativeDay("금년", .year, 0), RelativeDay("내년", .year, 1),
    RelativeDay("내후년", .year, 2),
  ]

  /// What it means when counted from a day: `2026-02-02`, `2026-01`, `2025년`; O(1).
  func meaning(from day: CalendarDay) -> String {
    switch unit {
    case .day: day.adding(days: steps).text
    case .month: Self.month(day.year, day.month + steps)
    case .year: "\(day.year + steps)년"
    }
  }

  /// A month, `2026-02`; 0 is the last of the year before, 13 the first of the next.
  static func month(_ year: Int, _ month: Int) -> String {
    let (year, month) = month < 1 ? (year - 1, month + 12) : month > 12 ? (year + 1, month - 12) : (year, month)
    return "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))"
  }
}
