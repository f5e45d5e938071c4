import AnalysisRecords
import Outputs
import StatementLedger
import Testing

/// Which wordings are of one utterance, and what became of them.
@Suite struct VariantTests {
  private let sample: SampleLedger
  private let ledger: Ledger

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
  }

  private static let words = "북항 다리를 내년 봄까지 열고 통행료는 한 푼도 받지 않겠다"

  /// A wording of another article, and what becomes of it; `nil` if it is no wording of the same utterance.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var other: SampleStatement
    var day = "2026-02-03"
    var verdict: TextComparison.Verdict?
    var isGivenToAnother = false
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "the same words", other: SampleStatement(content: words), verdict: .same),
    Case(
      name: "shortened", other: SampleStatement(content: "북항 다리를 내년 봄까지 열겠다"), verdict: .shortened),
    Case(
      name: "altered", other: SampleStatement(content: "북항 다리를 내년 봄까지 열고 통행료는 한 푼도 받겠다"), verdict: .altered),
    Case(
      name: "given to another", other: SampleStatement(content: words, name: "노을찬", organization: "상인회"),
      verdict: .same,
      isGivenToAnother: true),
    Case(
      name: "given to an unnamed source",
      other: SampleStatement(content: words, name: "관계자", kind: .anonymous), verdict: .same),
    Case(name: "by a surname", other: SampleStatement(content: words, name: "한 시장"), verdict: .same),
    Case(
      name: "by another surname", other: SampleStatement(content: words, name: "윤 시장"), verdict: .same,
      isGivenToAnother: true),
    Case(name: "another statement", other: SampleStatement(content: "길을 넓히는 일은 다음 해로 미루겠다는 뜻이다")),
    Case(name: "too short to tell", other: SampleStatement(content: "통행료는 한 푼도")),
    Case(name: "a reported clause", other: SampleStatement(content: words, type: .indirect)),
    Case(
      name: "another speaker years later", other: SampleStatement(content: words, name: "노을찬", organization: "상인회"),
      day: "2030-02-03"),
    Case(
      name: "the same speaker years later", other: SampleStatement(content: words), day: "2030-02-03", verdict: .same),
  ]

  @Test(arguments: cases)
  func wordings(_ test: Case) throws {
    _ = try ledger.add([.sample(id: "a1", [SampleStatement(content: Self.words)])], at: SampleLedger.now)
    _ = try ledger.add([.sample(id: "a2", outlet: "가온통신", day: test.day, [test.other])], at: SampleLedger.now)
    let variants = try ledger.variants().flatMap(\.variants)
    #expect(variants.map(\.comparison.verdict) == (test.verdict.map { [$0] } ?? []))
    #expect(variants.contains(where: \.isGivenToAnother) == test.isGivenToAnother)
    #expect(variants.contains(where: \.isAlarm) == (test.isGivenToAnother || test.verdict == .altered))
  }

  @Test func aHeadlineStandsBesideItsBody() throws {
    var record = AnalysisRecord.sample(
      title: "“통행료 받겠다”",
      [SampleStatement(content: "통행료 받겠다", isInTitle: true), SampleStatement(content: "통행료는 받지 않겠다")])
    record.attributions[0].sameAs = "A2"
    _ = try ledger.add([record], at: SampleLedger.now)
    let headlines = try ledger.headlines()
    #expect(headlines.map(\.comparison.alterations) == [[.negation]])
    #expect(headlines.map(\.fuller.isHeadline) == [false])
    #expect(try ledger.variants().isEmpty, "one document is no variant of itself")
  }

  @Test func whatGoesLeavesTheRestTogether() throws {
    let records = (1...3).map { AnalysisRecord.sample(id: "a\($0)", [SampleStatement(content: Self.words)]) }
    _ = try ledger.add(records, at: SampleLedger.now)
    #expect(try ledger.variants().map(\.utterance) == [1])
    _ = try ledger.add([.sample(id: "a1", version: "0.2.0", [])], at: SampleLedger.now)
    let rest = try ledger.variants()
    #expect(rest.map(\.utterance) == [2] && rest[0].variants.count == 1)
    #expect(try ledger.check() == [])
  }
}
