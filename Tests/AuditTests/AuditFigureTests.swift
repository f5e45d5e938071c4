import AnalysisRecords
import Audit
import Testing

/// Figures beyond those of `score.py`: names, intervals, means, tallies, risk against coverage.
@Suite struct AuditFigureTests {
  private static func documents() throws -> [AuditedDocument] {
    let sample = try SampleAudit()
    var other = sample
    other.gold.id = "m2"
    other.gold.outlet = "가람일보"
    let right = [
      sample.item(7, 13, 0, confidence: 0.9), sample.item(22, 25, nil), sample.item(39, 45, 1, isQuote: false),
    ]
    return [sample.document(right), other.document([other.item(7, 13, 1, confidence: 0.6)])]
  }

  @Test func figuresHaveNames() throws {
    #expect(Set(AuditFigure.all.map(\.id)).count == AuditFigure.all.count)
    for (short, long) in AuditFigure.shortNames { #expect(AuditFigure.named(short)?.id == long) }
    #expect(AuditFigure.named("false")?.isBetterSmall == true)
    #expect(AuditFigure.named("quotes")?.isBetterSmall == false)
    #expect(AuditFigure.named("qoutes") == nil)
    let figures = AccuracyFigures(try Self.documents())
    #expect(AuditFigure.named("quotes.recall")?.value(figures) == 0.5)
    #expect(AuditFigure.named("false")?.value(figures) == 1 - 2.0 / 3)
    #expect(AuditFigure.named("source")?.cases(figures) == 0)
  }

  @Test func everyOutletCountsTheSame() throws {
    let outlets = OutletFigures(try Self.documents())
    #expect(outlets.outlets.map(\.name) == [nil, "가람일보"])
    let recall = try #require(AuditFigure.named("quotes.recall"))
    #expect(outlets.mean(recall) == (0.5, 2))
    let source = try #require(AuditFigure.named("source"))
    #expect(outlets.mean(source) == (0, 0), "an outlet of which a figure says nothing has no part in its mean")
  }

  @Test func theSameSeedGivesTheSameIntervals() throws {
    let documents = try GoldFiles.documents("own").map { AuditedDocument(gold: $0, record: Self.empty($0)) }
    let report = AuditReport(try Self.documents(), seed: 5)
    #expect(report.intervals.intervals["quotes.recall"]?.lower == 0)
    #expect(report.intervals.intervals["quotes.recall"]?.upper == 1)
    #expect(report.intervals.intervals["words.source"] == nil)
    let again = AuditReport(try Self.documents(), seed: 5)
    #expect(JSONAudit.bytes(again) == JSONAudit.bytes(report))
    #expect(BootstrapIntervals(documents, seed: 1).intervals["both.recall"]?.upper == 0)
    #expect(BootstrapIntervals([], seed: 1).intervals.isEmpty)
  }

  private static func empty(_ gold: GoldDocument) -> AnalysisRecord {
    AnalysisRecord(analyzer: .init(version: "0", lexicon: ""), id: gold.id, origin: .init(), textSHA256: "")
  }

  @Test func talliesTellRulesApart() throws {
    var documents = try Self.documents()
    #expect(AuditSlice.rule.tallies(documents).map { [$0.fired, $0.right, $0.wrong, $0.open] } == [[4, 3, 1, 0]])
    #expect(AuditSlice.type.tallies(documents).map(\.name) == ["direct", "indirect"])
    #expect(
      AuditSlice.kind.tallies(documents).map { "\($0.name) \($0.right)/\($0.fired)" } == [
        "organization 1/2", "none 1/1", "person 1/1",
      ])
    #expect(AuditSlice.goldKinds(documents).map { "\($0.name) \($0.right)/\($0.gold)" } == ["unknown 2/4", "none 1/2"])
    documents.removeAll()
    #expect(AuditSlice.rule.tallies(documents).isEmpty)
  }

  @Test func oneConfidenceForAllGivesTheConstantsArea() {
    let constant = RiskCoverage((0..<10).map { (0.8, $0 < 7) })
    #expect(abs(constant.area - 0.3) < 1e-12)
    #expect(abs(constant.constantArea - 0.3) < 1e-12)
    #expect(constant.points.map { [$0.answers, $0.right] } == [[10, 7]])
  }

  @Test func theBestOrderGivesTheSmallestArea() {
    // One wrong of four, the least sure: risks 0, 0, 0, 1/4. The surest: 1, 1/2, 1/3, 1/4.
    let best = RiskCoverage([(0.9, true), (0.1, false), (0.8, true), (0.7, true)])
    let worst = RiskCoverage([(0.9, false), (0.8, true), (0.7, true), (0.1, true)])
    #expect(abs(best.area - 0.0625) < 1e-12)
    #expect(abs(worst.area - (1 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 4) < 1e-12)
    #expect(best.constantArea == worst.constantArea)
    #expect(best.point(coverage: 0.5)?.confidence == 0.8)
    #expect(best.point(coverage: 0.5)?.precision == 1)
    #expect(RiskCoverage([]).area == 0 && RiskCoverage([]).point(coverage: 1) == nil)
  }
}
