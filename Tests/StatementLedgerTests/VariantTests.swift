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
    var isAlarm: Bool?
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
    Case(
      name: "the same speaker takes it back a month later",
      other: SampleStatement(content: "북항 다리를 내년 봄까지 열고 통행료는 한 푼도 받겠다"), day: "2026-03-03", verdict: .altered,
      isAlarm: false),
    Case(
      name: "somebody else says the contrary",
      other: SampleStatement(content: "북항 다리를 내년 봄까지 열고 통행료는 한 푼도 받겠다", name: "노을찬", organization: "상인회")),
    Case(
      name: "a spokesman in one of them",
      other: SampleStatement(content: words, name: "노을찬", roles: ["대변인"]), verdict: .same),
    Case(name: "another spelling of the name", other: SampleStatement(content: words, name: "한서운"), verdict: .same),
    Case(
      name: "another speaker by our reading of 그",
      other: SampleStatement(content: words, name: "노을찬", organization: "상인회", resolution: .pronoun), verdict: .same),
    Case(
      name: "one of them that is not named", other: SampleStatement(content: words, name: "모 국장"), verdict: .same),
    Case(
      name: "words that name the other",
      other: SampleStatement(content: "한서윤 시장이 \(words)", name: "노을찬", organization: "상인회"), verdict: .shortened),
    Case(
      name: "another speaker a week later", other: SampleStatement(content: words, name: "노을찬", organization: "상인회"),
      day: "2026-02-10"),
    Case(
      name: "a phrase of another speaker",
      other: SampleStatement(content: "통행료는 한 푼도 받지 않고 북항 다리를 내년 봄까지 열겠다", name: "노을찬", organization: "상인회")),
  ]

  @Test(arguments: cases)
  func wordings(_ test: Case) throws {
    _ = try ledger.add([.sample(id: "a1", [SampleStatement(content: Self.words)])], at: SampleLedger.now)
    _ = try ledger.add([.sample(id: "a2", outlet: "가온통신", day: test.day, [test.other])], at: SampleLedger.now)
    let variants = try ledger.variants().flatMap(\.variants)
    #expect(variants.map(\.comparison.verdict) == (test.verdict.map { [$0] } ?? []))
    #expect(variants.contains(where: \.isGivenToAnother) == test.isGivenToAnother)
    let isAlarm = test.isAlarm ?? (test.isGivenToAnother || test.verdict == .altered)
    #expect(variants.contains(where: \.isAlarm) == isAlarm)
  }

  @Test(arguments: [
    ("한빛당", "새벽당", true, "two parties"), ("해오름부", "정부", false, "a ministry and its government"),
    ("해오름지검", "검찰", false, "an office and the whole of them"), ("한빛일보", "가온통신", false, "papers tell what others say"),
    ("해오름은행 노조", "해오름은행 노동조합 노조", false, "two names of one union"),
  ])
  func bodies(_ first: String, _ second: String, _ isOther: Bool, _ reason: String) throws {
    for (id, name) in [("a1", first), ("a2", second)] {
      let statement = SampleStatement(content: Self.words, name: name, kind: .organization, organization: nil)
      _ = try ledger.add([.sample(id: id, outlet: id, [statement])], at: SampleLedger.now)
    }
    #expect(try ledger.variants().flatMap(\.variants).map(\.isGivenToAnother) == [isOther], "\(reason)")
  }

  @Test(arguments: [
    ("C씨", "ㄷ양", false, "letters that each article chose"), ("C씨", "목격자", false, "a letter and a description"),
    ("뱃사람", "등대지기", true, "two descriptions"),
  ])
  func unnamedSources(_ first: String, _ second: String, _ isOther: Bool, _ reason: String) throws {
    for (id, name) in [("a1", first), ("a2", second)] {
      let statement = SampleStatement(content: Self.words, name: name, kind: .anonymous, organization: nil)
      _ = try ledger.add([.sample(id: id, outlet: id, [statement])], at: SampleLedger.now)
    }
    #expect(try ledger.variants().flatMap(\.variants).map(\.isGivenToAnother) == [isOther], "\(reason)")
  }

  @Test func aSentenceThatNamesBothIsNoProof() throws {
    let other = SampleStatement(content: Self.words, name: "노을찬", organization: "상인회")
    var record = AnalysisRecord.sample(id: "a2", outlet: "가온통신", [other])
    record.text = (record.text ?? "") + "이는 한서윤 시장의 말이다."
    record.attributions[0].sentence = 0..<(record.text ?? "").unicodeScalars.count
    _ = try ledger.add([.sample([SampleStatement(content: Self.words)]), record], at: SampleLedger.now)
    #expect(try ledger.variants().flatMap(\.variants).map(\.isGivenToAnother) == [false])
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
