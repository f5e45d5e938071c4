import AnalysisRecords
import QuoteReports
import Testing

/// Quoted headlines against the body, and how openly sources are told.
@Suite struct HeadlineCheckTests {
  @Test(
    arguments: [
      ("다리를 내일 연다", ["다리를 내일 연다"], .same, "the same"),
      ("내일 연다", ["다리를 내일 연다고 했다"], .same, "a part in a row"),
      ("북항다리 내일연다", ["북항 다리 내일 연다"], .same, "other spaces"),
      ("다리 내일 연다", ["다리를 내일 연다"], .shortened, "particles left out"),
      ("다리…내일 연다", ["다리를 반드시 내일 연다"], .shortened, "words left out"),
      ("다리 내일 열 것", ["다리를 내일 열겠다"], .shortened, "what comes, as a noun"),
      ("통행료 받아야", ["통행료를 받아야 한다"], .shortened, "a duty without its verb"),
      ("다리 개통 미뤄", ["다리의 개통을 미뤘다"], .shortened, "the ending clipped"),
      ("책임 없음", ["시에는 책임이 없다"], .shortened, "the predicate as a noun"),
      ("예산 결정했어야", ["예산을 먼저 결정을 했어야 했다"], .shortened, "a noun and its verb in one"),
      ("우린 봉 아냐", ["우린 봉이 아니다"], .shortened, "as it is spoken"),
      ("뽑은 건 시민", ["나를 뽑은 것은 시민이다"], .shortened, "a contraction"),
      ("美, 관세 미뤄", ["미국이 관세를 미뤘다"], .shortened, "a country by one character"),
      ("北미사일 쐈다", ["북한이 미사일을 쐈다"], .shortened, "a character written to its noun"),
      ("검찰 영장 기각", ["檢 영장 기각"], .reworded, "the body's character is not read"),
      ("다리 연다…통행료 없다", ["다리를 내년에 연다", "통행료는 없다"], .shortened, "two statements joined"),
      ("다리 연다··· 통행료 없다", ["다리를 내년에 연다", "통행료는 없다"], .shortened, "joined by middle dots"),
      ("다리 왜 막나? 표 때문", ["다리를 왜 막나", "다 표 때문이다"], .shortened, "a question and its answer"),
      ("동성결혼 된다", ["동성 결혼이 된다"], .shortened, "one word of two"),
      ("다리를 내일 반드시 열겠다", ["다리를 내일 꼭 열겠습니다"], .reworded, "other words"),
      ("연다, 내일 다리를", ["다리를 내일 연다"], .reworded, "another order"),
      ("다리 내년 개통…통행료 없다", ["다리를 내년에 열겠다", "통행료는 안 받는다"], .reworded, "two statements in one"),
      ("다리 연다…축제도 벌인다", ["다리를 내년에 연다"], .reworded, "a part is there"),
      ("아", ["다리를 내일 연다"], .reworded, "too short to be sure"),
      ("큰일 났다", ["다리를 내일 연다"], .reworded, "too little to be looked for"),
      ("우리가 없앤다", ["다리를 내일 연다"], .reworded, "words that tell nothing"),
      ("다리 놓는 데 3천억", ["다리에 2850억 원이 든다"], .reworded, "a number rounded"),
      ("조폭 손뗐다", ["조직폭력배는 이제 없다"], .reworded, "made of first letters"),
      ("주민 5만 명 반대", ["주민 3만 명이 반대했다"], .altered, "another number"),
      ("통행료 3천 원 받겠다", ["통행료를 5천 원 받겠다"], .altered, "another sum"),
      ("북항 다리 무너졌다", ["북항 다리는 무너지지 않았다"], .altered, "a negation left out"),
      ("북항 다리 통행료 올린다", ["북항 다리의 통행료는 올릴 수 없다"], .altered, "a possibility denied"),
      ("북항 다리 통행료 받지 않는다", ["북항 다리에서 통행료를 받는다"], .altered, "a negation put in"),
      ("북항 다리 통행료 징수", ["북항 다리의 통행료를 징수하면 안 된다"], .shortened, "what must not be is not denied"),
      ("미리 계획한 만남 아니다", ["미리 계획한 만남이라고들 하던데 놀랐다"], .reworded, "a noun may be denied in any words"),
      ("북항 다리 안전하지 않나", ["북항 다리는 안전하다"], .reworded, "a question that affirms"),
      ("북항 다리 막을 만큼 위험", ["북항 다리는 막지 않을 수 없을 만큼 위험하다"], .shortened, "two negations are none"),
      ("북항 다리 못 막는다", ["북항 다리를 막기는 어렵다"], .reworded, "denied in other words"),
      ("주민 5만 명 반대", ["주민 3만 명이 반대했다", "모두 5만 명이 산다"], .reworded, "the number is the body's"),
      ("표를 모두 돌려주겠다", ["다리를 내일 연다"], .missing, "nothing like it"),
      ("입장권 전부 환불…사과 광고 게재", ["다리를 내일 연다"], .missing, "two parts, neither there"),
      ("표 환불", ["다리를 내일 연다"], .reworded, "too short to be looked for"),
    ] as [(String, [String], HeadlineFinding.Verdict, String)])
  func verdicts(_ headline: String, _ body: [String], _ verdict: HeadlineFinding.Verdict, _ reason: String) throws {
    let finding = try #require(Self.findings(headline, body).first)
    #expect(finding.verdict == verdict, "\(reason): \(finding)")
    #expect(finding.nearest != nil || verdict >= .reworded)
    #expect(finding.alterations.isEmpty == (verdict != .altered))
    #expect(finding.words == headline)
  }

  @Test func wordsOfTheBodyThatNobodySaysAreThereAllTheSame() throws {
    let finding = try #require(Self.findings("다리를 내일 연다", [], text: "끝났다. 시가 다리를 내일 연다. 끝").first)
    #expect(finding.verdict == .same && finding.nearest?.item == nil)
    #expect(finding.nearest?.words == "시가 다리를 내일 연다.")
  }

  @Test func withoutABodyNothingIsFound() { #expect(Self.findings("표를 모두 돌려주겠다", []).isEmpty) }

  @Test func withoutTheTextNothingIsCalledMissing() {
    #expect(Self.findings("표를 모두 돌려주겠다", ["다리를 내일 연다"], carriesText: false).isEmpty)
    #expect(Self.findings("다리 내일 연다", ["다리를 내일 연다"], carriesText: false).first?.verdict == .shortened)
  }

  @Test func theArticlesOwnLettersAreRead() throws {
    let finding = try #require(Self.findings("吳, 다리 연다", ["오다빈이 다리를 연다"], shortName: "吳").first)
    #expect(finding.verdict == .shortened)
  }

  @Test(
    arguments: [
      ("E2", "E4", false, "one surname, by which alone headlines call people"), ("E2", "E2", false, "the same one"),
      ("E2", "E3", true, "two persons"), ("E1", "E3", false, "a body and its spokesman"),
      ("E1", "E2", false, "a body and a person"), ("E2", "E5", false, "a person and an unnamed one"),
      (nil, "E2", false, "the headline names nobody"), ("E2", nil, false, "the body names nobody"),
    ] as [(String?, String?, Bool, String)])
  func otherSpeakers(_ headline: String?, _ body: String?, _ isOther: Bool, _ reason: String) throws {
    let finding = try #require(Self.findings("내일 연다", ["내일 연다"], speakers: (headline, body)).first)
    #expect(finding.isOtherSpeaker == isOther, "\(reason)")
  }

  @Test func anotherSpeakerMustBeSureAndUnnamedBesideTheWords() throws {
    let speakers: (String?, String?) = ("E2", "E3")
    let doubtful = try #require(Self.findings("내일 연다", ["내일 연다"], speakers: speakers, confidence: 0.6).first)
    #expect(!doubtful.isOtherSpeaker)
    let named = try #require(Self.findings("내일 연다", ["오 시장은 내일 연다"], speakers: speakers).first)
    #expect(!named.isOtherSpeaker)
    let both = try #require(Self.findings("다리를 연다", ["다리를 연다", "다리를 꼭 연다"], speakers: speakers).first)
    #expect(both.isOtherSpeaker)
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

  /// The findings of an article whose text is its statements, one a sentence, unless it is given.
  private static func findings(
    _ headline: String, _ body: [String], speakers: (String?, String?) = ("E1", "E1"), confidence: Double? = nil,
    shortName: String? = nil, text: String? = nil, carriesText: Bool = true
  ) -> [HeadlineFinding] {
    var items = [item("A1", headline, by: speakers.0, inTitle: true)]
    for (index, words) in body.enumerated() {
      items.append(item("A\(index + 2)", words, by: speakers.1, inTitle: false))
      items[index + 1].confidence = confidence
    }
    var record = record(items)
    record.text = carriesText ? text ?? body.joined(separator: ".\n") : nil
    record.entities = names.map { id, name in
      RecordEntity(
        id: id, name: name, kind: id == "E1" ? .organization : id == "E5" ? .anonymous : .person,
        affiliation: id == "E3" ? "가람시" : nil)
    }
    if let shortName {
      let span = RecordSpan(start: 0, end: 1, text: shortName, inTitle: true)
      record.entities[1].mentions = [RecordMention(span: span, name: 0..<1)]
    }
    var builder = QuoteReportBuilder()
    builder.add(.record(record))
    return builder.report().documents[0].headlines
  }

  private static let names = [("E1", "가람시"), ("E2", "오다빈"), ("E3", "한서윤"), ("E4", "오누리"), ("E5", "시 관계자")]

  private static func record(_ items: [Attribution]) -> AnalysisRecord {
    AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0", lexicon: "0"), id: "a", origin: RecordOrigin(path: "a.jsonl", row: 1),
      title: "제목", textSHA256: "0", attributions: items)
  }

  private static func item(_ id: String, _ words: String, by speaker: String?, inTitle: Bool) -> Attribution {
    let span = RecordSpan(start: 0, end: words.unicodeScalars.count, text: words, inTitle: inTitle)
    return Attribution(
      id: id, type: .direct, content: [span], quotes: [span],
      speaker: speaker.map { id in RecordSpeaker(entity: id, name: names.first { $0.0 == id }?.1 ?? "") }, source: nil,
      cue: nil,
      resolution: .explicit, pattern: "p", sentence: 0..<2)
  }
}
