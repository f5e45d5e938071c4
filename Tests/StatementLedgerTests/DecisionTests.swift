import SQLiteDatabase
import StatementLedger
import Testing

/// What people decide, and that it stays.
@Suite struct DecisionTests {
  private let sample: SampleLedger
  private let ledger: Ledger

  init() throws {
    sample = try SampleLedger()
    ledger = try sample.open()
    _ = try ledger.add([.sample([SampleStatement(content: "다리를 열겠다")])], at: SampleLedger.now)
  }

  @Test func theHistoryGrows() throws {
    let first = Decision(status: .checking, at: SampleLedger.now, by: "이도담", note: "시에 물음")
    let second = Decision(
      status: .checked, verdict: VerdictScale.snu.verdict("판단 유보"), at: SampleLedger.now, by: "도경빈",
      evidence: ["https://example.org/1", "https://example.org/2"], review: "https://example.org/review")
    try ledger.decide(first, on: 1)
    try ledger.decide(second, on: 1)
    #expect(try ledger.history(of: 1) == [first, second])
    #expect(try ledger.statement(1).status == "checked" && ledger.statement(1).verdict == "판단 유보")
    #expect(throws: LedgerFault.noStatement(7)) { try ledger.decide(first, on: 7) }
  }

  @Test(arguments: ["UPDATE decisions SET by = 'x'", "DELETE FROM decisions", "DELETE FROM speaker_history"])
  func nothingTakesItBack(_ sql: String) throws {
    try ledger.decide(Decision(status: .checking, at: SampleLedger.now, by: "이도담"), on: 1)
    let database = try Database(path: sample.path, mode: .write)
    try database.script(
      "INSERT INTO speaker_history (action, speaker, other, at, by) VALUES ('merge', 1, 1, '', '')")
    #expect(throws: DatabaseFault.self) { try database.script(sql) }
  }

  @Test func theSixGradesOfSNU() {
    let ratings = VerdictScale.snu.grades.map(\.rating)
    #expect(ratings == [5, 4, 3, 2, 1, nil])
    #expect(VerdictScale.snu.verdict("절반의 사실") == Verdict(name: "절반의 사실", rating: 3, best: 5, worst: 1))
    #expect(VerdictScale.snu.verdict("거짓") == nil)
  }

  @Test(arguments: [
    ("2\t맞다\n1\t틀리다\n-\t모른다\n", true), ("# 등급\n2\t맞다\n1\t틀리다", true), ("2\t맞다\n", false), ("맞다\n틀리다\n", false),
    ("2\t맞다\n1\t맞다\n", false), ("", false),
  ])
  func scalesOfOnesOwn(_ table: String, _ isScale: Bool) {
    #expect((VerdictScale(table: table) != nil) == isScale)
  }

  @Test func timesAreMoments() {
    #expect(LedgerTime(secondsSince1970: 0).text == "1970-01-01T00:00:00Z")
    #expect(LedgerTime(secondsSince1970: 951_827_696).text == "2000-02-29T12:34:56Z")
    #expect(LedgerTime(secondsSince1970: 4_102_444_799).text == "2099-12-31T23:59:59Z")
    #expect(LedgerTime(secondsSince1970: -1).text == "1969-12-31T23:59:59Z")
    for text in ["2026-02-03", "2026-13-03T00:00:00Z", "2026-02-03T00:00:00+09:00", "２026-02-03T00:00:00Z"] {
      #expect(LedgerTime(text) == nil)
    }
    #expect(LedgerTime.day(of: "2026-02-03T08:00:00+09:00") == "2026-02-03")
    #expect(LedgerTime.day(of: "지난 3일") == nil)
  }
}
