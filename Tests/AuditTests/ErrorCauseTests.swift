import AnalysisRecords
import Audit
import Testing

/// Why gold and record disagree.
@Suite struct ErrorCauseTests {
  private static func causes(_ items: [Attribution], of sample: SampleAudit) -> [String] {
    sample.document(items).errors.map { "\($0.comparison.layer.rawValue) \($0.cause.rawValue)" }
  }

  @Test func everyDisagreementHasItsCause() throws {
    let sample = try SampleAudit()
    let item = sample.item
    let right = [item(7, 13, 0, true, nil), item(22, 25, nil, true, nil), item(39, 45, 1, false, nil)]
    let cases: [(items: [Attribution], causes: [String], why: String)] = [
      (right, [], "nothing to say"),
      ([], ["quotes missed", "quotes missed", "indirect missed"], "nothing was found"),
      (right + [item(28, 34, 0, true, nil)], ["quotes spurious"], "a quote that is none"),
      ([item(9, 13, 0, true, nil)] + right[1...], ["quotes wrong-boundary"], "one disagreement, not two"),
      (Array(right[..<2]) + [item(42, 45, 1, false, nil)], ["indirect wrong-boundary"], "three of five letters"),
      (Array(right[..<2]) + [item(43, 45, 1, false, nil)], ["indirect wrong-boundary"], "two of five letters"),
      ([item(7, 13, nil, true, nil)] + right[1...], ["quotes no-speaker"], "left open"),
      ([item(7, 13, 1, true, nil)] + right[1...], ["quotes wrong-person"], "somebody else"),
      ([right[0], item(22, 25, 0, true, nil), right[2]], ["quotes nobody-named"], "the text names nobody"),
    ]
    for (items, causes, why) in cases { #expect(Self.causes(items, of: sample) == causes, "\(why)") }
  }

  @Test func theRightOneByOtherWordsIsAmiss() throws {
    let row = SampleAudit.row.once(#""cue":"말했다""#, #""cue":"말했다","source":"한 시장","source_span":[0,4]"#)
    let sample = try SampleAudit(row)
    var items = [sample.item(7, 13, 0), sample.item(22, 25, nil), sample.item(39, 45, 1, isQuote: false)]
    #expect(Self.causes(items, of: sample) == [], "no words are named: nothing is amiss but the words found")
    items[0].source = sample.span(36, 37)
    #expect(Self.causes(items, of: sample) == ["quotes wrong-mention"])
    items[0].source = sample.span(0, 1)
    #expect(Self.causes(items, of: sample) == [])
  }
}
