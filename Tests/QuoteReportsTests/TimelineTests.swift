import AnalysisRecords
import Outputs
import Testing

@testable import QuoteReports

@Suite struct TimelineTests {
  @Test(
    arguments: [
      (["2026-03-02", "2026-03-01"], ["2026-03-01", "2026-03-02"], [1, 1], "a column a document, in order of time"),
      ([nil, "2026-03-01"], ["2026-03-01", nil], [1, 1], "without a day, last"),
      (
        Array(repeating: "2026-01-05", count: 40) + Array(repeating: "2026-04-05", count: 20),
        ["2026-01", "2026-02", "2026-03", "2026-04"], [40, 0, 0, 20], "months, also empty ones"
      ),
      (
        Array(repeating: "2017-12-05", count: 40) + Array(repeating: "2019-01-05", count: 20),
        [
          "2017-12", "2018-01", "2018-02", "2018-03", "2018-04", "2018-05", "2018-06", "2018-07", "2018-08", "2018-09",
          "2018-10", "2018-11", "2018-12", "2019-01",
        ], [40] + Array(repeating: 0, count: 12) + [20], "over years"
      ),
      (
        Array(repeating: "2010-12-05", count: 40) + Array(repeating: "2013-01-05", count: 20) + ["2016-01-01"],
        ["2010", "2011", "2012", "2013", "2014", "2015", "2016"], [40, 0, 0, 20, 0, 0, 1], "years"
      ),
    ] as [([String?], [String?], [Int], String)])
  func columns(_ days: [String?], _ labels: [String?], _ counts: [Int], _ reason: String) throws {
    var builder = QuoteReportBuilder()
    for (index, day) in days.enumerated() {
      let span = RecordSpan(start: 0, end: 2, text: "연다")
      let item = Attribution(
        id: "A1", type: .direct, content: [span], quotes: [span], speaker: RecordSpeaker(entity: "E1", name: "한서윤"),
        source: nil, cue: nil, resolution: .explicit, pattern: "p", sentence: 0..<2)
      builder.add(
        .record(
          AnalysisRecord(
            analyzer: AnalyzerIdentity(version: "0", lexicon: "0"), id: "\(index)", origin: RecordOrigin(),
            published: day, textSHA256: "0", entities: [RecordEntity(id: "E1", name: "한서윤", kind: .person)],
            attributions: [item])))
    }
    let report = builder.report()
    let timeline = SpeakerTimeline(try #require(report.speakers.first).statements, in: report)
    #expect(timeline.columns.map(\.label) == labels && timeline.columns.map(\.count) == counts, "\(reason)")
    #expect(timeline.highest == counts.max())
  }

  @Test(arguments: [
    ("&quot;연다&quot;", "\"연다\""), ("&amp;lt;", "&lt;"), ("a & b &unknown;", "a & b &unknown;"), ("&", "&"), ("", ""),
    ("&#39;&lt;b&gt;", "'<b>"),
  ])
  func references(_ text: String, _ resolved: String) { #expect(ResolvedText.text(text) == resolved) }
}
