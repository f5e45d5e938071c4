import AnalysisRecords
import Foundation
import JSONText
import StatementLedger
import Testing

/// What goes out and comes in again.
@Suite struct InterchangeTests {
  private let sample: SampleLedger
  private let ledger: Ledger

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
    _ = try ledger.add(
      [
        .sample(
          id: "a1", url: "https://example.org/1", title: "제목, \"둘\"",
          [
            SampleStatement(content: "=북항 다리를 \"내년\" 봄까지 3만 명에게 열겠다", roles: ["시장"]),
            SampleStatement(content: "아무도 모른다", name: nil),
          ]),
        .sample(id: "a2", outlet: "가온통신", [SampleStatement(content: "북항 다리를 “내년” 봄까지 3만 명에게 열겠다")]),
        .sample(id: "a3", [SampleStatement(content: "물이 줄었다", name: "노을찬", organization: "상인회")]),
      ], at: SampleLedger.now)
    let again = AnalysisRecord.sample(id: "a2", outlet: "가온통신", [])
    _ = try ledger.add([LedgerDocument(again, worths: ["A1": 0.75])], at: SampleLedger.now)
    try ledger.decide(
      Decision(
        status: .checked, verdict: VerdictScale.snu.verdict("절반의 사실"), at: SampleLedger.now, by: "이도담", note: "예산만 있다",
        evidence: ["https://example.org/e"], review: "https://example.org/r"), on: 1)
    try ledger.decide(
      Decision(status: .checked, verdict: VerdictScale.snu.verdict("판단 유보"), at: SampleLedger.now, by: "이도담"), on: 4)
    try ledger.merge(2, into: 1, Deed(at: SampleLedger.now, by: "이도담"))
  }

  private func lines(of ledger: Ledger, withText: Bool = true) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try ledger.exportLines(withText: withText) {
      bytes += $0
      return true
    }
    return bytes
  }

  private func take(_ bytes: [UInt8], into ledger: Ledger) throws -> ImportOutcome {
    var reader = LedgerLineReader(bytes)
    var lines: [LedgerLine] = []
    var start = 0
    for end in bytes.indices where bytes[end] == 0x0A {
      lines.append(try reader.line(in: start..<end))
      start = end + 1
    }
    var outcome = ImportOutcome()
    try ledger.importLines(lines, into: &outcome)
    return outcome
  }

  @Test func aLedgerComesBackAsItWas() throws {
    let bytes = try lines(of: ledger)
    let other = try SampleLedger()
    let copy = try other.open()
    let first = try take(bytes, into: copy)
    #expect(first.added == 3 && first.decisions == 2 && first.events == 1)
    #expect(try lines(of: copy) == bytes)
    #expect(try copy.check() == [])
    #expect(
      try copy.search(StatementQuery(words: "다리")).statements == ledger.search(StatementQuery(words: "다리")).statements)
    #expect(try copy.variants().count == ledger.variants().count)
    let second = try take(bytes, into: copy)
    #expect(second.added == 0 && second.known == 3 && second.decisions == 0 && second.events == 0)
    #expect(try lines(of: copy) == bytes)
  }

  @Test func decisionsComeToAStatementThatIsThere() throws {
    let other = try SampleLedger()
    let copy = try other.open()
    _ = try copy.add(
      [.sample(id: "a3", [SampleStatement(content: "물이 줄었다", name: "노을찬", organization: "상인회")])], at: SampleLedger.now)
    try copy.decide(Decision(status: .waiting, at: SampleLedger.now, by: "도경빈"), on: 1)
    _ = try take(try lines(of: ledger), into: copy)
    #expect(try copy.history(of: 1).map(\.status) == [.waiting, .checked])
  }

  @Test func textStaysAtHomeUnlessAskedFor() throws {
    let text = String(decoding: try lines(of: ledger, withText: false), as: UTF8.self)
    #expect(!text.contains("\"text\":") && text.contains("\"name\":\"a3\""))
  }

  @Test(arguments: [
    "{}", #"{"schema":"hwaja-ledger/2","speaker":{}}"#, #"{"schema":"hwaja-ledger/1"}"#, "[]", #"{"schema":"hwaja/1"}"#,
    #"{"schema":"hwaja-ledger/1","speaker":{"key":1}}"#,
  ])
  func whatIsNoLineIsRefused(_ line: String) {
    #expect(throws: JSONFault.self) {
      var reader = LedgerLineReader(Array(line.utf8))
      return try reader.line(in: 0..<line.utf8.count)
    }
  }

  @Test func spreadsheetsRunNothing() throws {
    let csv = String(decoding: StatementSheet.csv(try ledger.exportRows()), as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}id,address,day,"))
    #expect(csv.contains(#""'=북항 다리를 ""내년"" 봄까지 3만 명에게 열겠다""#))
    #expect(csv.split(separator: "\r\n").count == 5)
  }

  /// Linked data as Foundation reads it.
  private func graph() throws -> [[String: Any]] {
    let bytes = SchemaOrgGraph.bytes(try ledger.exportRows(), publisher: "한빛일보")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(document["@context"] as? String == "https://schema.org")
    return try #require(document["@graph"] as? [[String: Any]])
  }

  @Test func onlyWhatAPersonJudgedIsAReview() throws {
    let types = try graph().compactMap { $0["@type"] as? String }
    #expect(types.count { $0 == "Quotation" } == 4 && types.count { $0 == "Claim" } == 4)
    #expect(types.count { $0 == "ClaimReview" } == 2)
  }

  @Test func aGradeOutsideTheScaleHasNoNumber() throws {
    let ratings = try graph().compactMap { $0["reviewRating"] as? [String: Any] }
    #expect(ratings.map { $0["ratingValue"] as? Int } == [3, nil])
    #expect(ratings.map { $0["alternateName"] as? String } == ["절반의 사실", "판단 유보"])
  }

  @Test func aClaimTellsEverywhereItAppeared() throws {
    let claims = try graph().filter { $0["@type"] as? String == "Claim" }
    #expect(claims.map { ($0["appearance"] as? [Any])?.count } == [2, 1, 2, 1])
  }

  @Test func googleAndMeedanGetTheirFields() throws {
    let rows = try ledger.exportRows()
    let google = String(decoding: ClaimReviewTable.csv(rows, publisher: nil), as: UTF8.self).split(separator: "\r\n")
    #expect(google.count == 3, "a header and two verdicts")
    #expect(google[0].hasPrefix("\u{FEFF}pageUrl,publishDate,claimReviewAuthor.name,url,claimReviewed,claimDate"))
    #expect(google[1].contains("절반의 사실") && google[1].contains(",3,1,5,"))
    let items = try String(decoding: CheckItems.lines(rows), as: UTF8.self).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(items.count == 4)
    #expect(items.map { $0?["set_fact_check"] != nil } == [true, false, false, true])
    #expect(items.map { $0?["set_status"] as? String } == [nil, "undetermined", "undetermined", nil])
  }
}
