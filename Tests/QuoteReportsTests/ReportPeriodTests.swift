import AnalysisRecords
import QuoteReports
import Testing

@Suite struct ReportPeriodTests {
  @Test(arguments: [
    (nil as String?, nil as String?, true), ("2026-02-03", nil, true), (nil, "2026-02-03", true),
    ("2026-02-04", nil, false),
    (nil, "2026-02-02", false), ("2026-02-03", "2026-02-03", true),
  ])
  func periods(_ since: String?, _ until: String?, _ isInside: Bool) throws {
    let period = ReportPeriod(
      since: since.flatMap(CalendarDay.init(startOf:)), until: until.flatMap(CalendarDay.init(startOf:)))
    #expect(period.contains(try #require(CalendarDay(startOf: "2026-02-03"))) == isInside)
  }
}
