import AnalysisRecords
import QuoteReports
import Testing

/// Quoted headlines against the body, and how openly sources are told.
@Suite struct HeadlineCheckTests {
  @Test(
    arguments: [
      ("다리를 내일 연다", ["다리를 내일 연다"], .same, "the same"),
      ("다리 내일 연다", ["다리를 내일 연다"], .shortened, "particles left out"),
      ("내일 연다", ["다리를 내일 연다고 했다"], .same, "a part in a row"),
      ("다리…내일 연다", ["다리를 반드시 내일 연다"], .shortened, "words left out"),
      ("다리를 내일 반드시 열겠다", ["다리를 내일 꼭 열겠습니다"], .altered, "other words"),
      ("표를 돌려주겠다", ["다리를 내일 연다"], .missing, "nothing like it"),
      ("연다, 내일 다리를", ["다리를 내일 연다"], .altered, "another order"), ("아", ["다리를 내일 연다"], .missing, "too short"),
      ("다리 내년 개통…통행료 없다", ["다리를 내년에 열겠다", "통행료는 안 받는다"], .altered, "two statements in one"),
      ("다리를 내일 연다", [], .missing, "no body"),
    ] as [(String, [String], HeadlineFinding.Verdict, String)])
  func verdicts(_ headline: String, _ body: [String], _ verdict: HeadlineFinding.Verdict, _ reason: String) throws {
    let finding = try #require(Self.findings(headline, body).first)
    #expect(finding.verdict == verdict, "\(reason)")
    #expect(finding.nearest != nil || verdict == .missing)
    #expect(finding.words == headline)
  }

  @Test func wordsOfTheBodyThatNobodySaysAreThereAllTheSame() throws {
    let finding = try #require(Self.findings("다리를 내일 연다", [], text: "시가 다리를 내일 연다").first)
    #expect(finding.verdict == .same && finding.nearest == nil)
  }

  @Test(
    arguments: [
      ("E1", "E1", false, "the same one"), ("E1", "E2", true, "two persons"),
      ("E1", "E3", false, "a body and its spokesman"),
      (nil, "E2", false, "the headline names nobody"), ("E1", nil, false, "the body names nobody"),
    ] as [(String?, String?, Bool, String)])
  func otherSpeakers(_ headline: String?, _ body: String?, _ isOther: Bool, _ reason: String) throws {
    let finding = try #require(Self.findings("내일 연다", ["내일 연다"], speakers: (headline, body)).first)
    #expect(finding.isOtherSpeaker == isOther, "\(reason)")
  }

  @Test(
    arguments: [
      (entity(.person), .named), (entity(.organization), .organization), (entity(.document), .organization),
      (entity(.anonymous, of: "가람시"), .anonymousWithAffiliation), (entity(.anonymous), .anonymous),
      (entity(.group), .anonymous), (entity(.group, with: ["E2"]), .named),
      (entity(.group, with: ["E3"]), .organization),
    ] as [(RecordEntity, SourceClass)])
  func sourceClasses(_ entity: RecordEntity, _ sourceClass: SourceClass) {
    let others = [
      RecordEntity(id: "E2", name: "한서윤", kind: .person), RecordEntity(id: "E3", name: "가람시", kind: .organization),
    ]
    var record = Self.record([Self.item("A1", "연다", by: "E1", inTitle: false)])
    record.entities = [entity] + others
    var builder = QuoteReportBuilder()
    builder.add(.record(record))
    #expect(builder.report().speakers[0].statements[0].sourceClass == sourceClass)
    let shares = SourceShares([sourceClass, .none])
    #expect(shares.total == 2 && shares[sourceClass] == 1 && shares[.none] == 1)
  }

  private static func entity(
    _ kind: EntityKind, of affiliation: String? = nil, with members: [String] = []
  ) -> RecordEntity {
    RecordEntity(id: "E1", name: "누구", kind: kind, affiliation: affiliation, members: members)
  }

  private static func findings(
    _ headline: String, _ body: [String], speakers: (String?, String?) = ("E1", "E1"), text: String? = nil
  ) -> [HeadlineFinding] {
    var items = [item("A1", headline, by: speakers.0, inTitle: true)]
    for (index, words) in body.enumerated() {
      items.append(item("A\(index + 2)", words, by: speakers.1, inTitle: false))
    }
    var record = record(items)
    record.text = text
    record.entities = [
      RecordEntity(id: "E1", name: "가람시", kind: .organization), RecordEntity(id: "E2", name: "오다빈", kind: .person),
      RecordEntity(id: "E3", name: "한서윤", kind: .person, affiliation: "가람시"),
    ]
    var builder = QuoteReportBuilder()
    builder.add(.record(record))
    return builder.report().documents[0].headlines
  }

  private static func record(_ items: [Attribution]) -> AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0", lexicon: "0"), id: "a", origin: RecordOrigin(path: "a.jsonl", row: 1),
      title: "제목", textSHA256: "0", attributions: items)
  }

  private static func item(_ id: String, _ words: String, by speaker: String?, inTitle: Bool) -> Attribution {
    let span = RecordSpan(start: 0, end: words.unicodeScalars.count, text: words, inTitle: inTitle)
    let names = ["E1": "가람시", "E2": "오다빈", "E3": "한서윤"]
    return Attribution(
      id: id, type: .direct, content: [span], quotes: [span],
      speaker: speaker.map { RecordSpeaker(entity: $0, name: names[$0] ?? "") }, source: nil, cue: nil,
      resolution: .explicit, pattern: "p", sentence: 0..<2)
  }
}
