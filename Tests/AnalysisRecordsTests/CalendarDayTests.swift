import AnalysisRecords
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2026-02-03", "2026-02-03", "a day"), ("2026-02-03T23:59:00+09:00", "2026-02-03", "a time"),
    ("2026.2.3", "2026-02-03", "points"), ("2026. 2. 3. 오전", "2026-02-03", "points and spaces"),
    ("2026/12/31", "2026-12-31", "strokes"), ("20260203", "2026-02-03", "digits"),
    ("20260203120000", "2026-02-03", "digits"),
    ("2026년 2월 3일", "2026-02-03", "words"), ("2024-02-29", "2024-02-29", "leap year"),
    ("2026-02-29", nil, "no leap year"),
    ("1900-02-29", nil, "no leap year"), ("2000-02-29", "2000-02-29", "leap year"), ("2026-13-01", nil, "month"),
    ("2026-00-01", nil, "month"), ("2026-04-31", nil, "day"), ("2026-2", nil, "no day"), ("2026", nil, "a year"),
    ("26-02-03", nil, "short year"), ("202-602-03", nil, "short year"), ("2026-0203", nil, "half the marks"),
    ("어제", nil, "words"), ("", nil, "nothing"), ("3 Feb 2026", nil, "another order"),
  ])
  func reading(_ text: String, _ day: String?, _ reason: String) {
    #expect(CalendarDay(startOf: text)?.text == day, "\(reason)")
  }

  @Test(arguments: [
    ("2026-02-03", -3, "2026-01-31", "into the month before"), ("2024-02-28", 1, "2024-02-29", "a leap day"),
    ("2025-12-31", 1, "2026-01-01", "a new year"), ("2026-01-01", -1, "2025-12-31", "the old year"),
    ("2026-02-03", 0, "2026-02-03", "the day itself"),
  ])
  func steps(_ from: String, _ days: Int, _ to: String, _ reason: String) throws {
    #expect(try #require(CalendarDay(startOf: from)).adding(days: days).text == to, "\(reason)")
  }

  @Test(arguments: [(2026, 2, 29), (2026, 0, 1), (2026, 13, 1), (0, 1, 1), (2026, 4, 31)])
  func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }
}
