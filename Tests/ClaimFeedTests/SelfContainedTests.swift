import AnalysisRecords
import ClaimFeed
import Testing

@Suite struct SelfContainedTests {
  /// The form of a statement, its heading left out.
  private func form(_ words: String, said: SaidDate? = nil, published: String? = "2026-02-03") -> String {
    let record = Sample.record([Sample.item(words, said: said)], published: published)
    let text = ClaimReader().claims(of: record)[0].selfContained.text
    return String(text.drop { $0 != "〕" }.dropFirst())
  }

  @Test(arguments: [
    ("어제 열었다", "어제〔2026-02-02〕 열었다", "the day before"),
    ("지난달까지 열었다", "지난달〔2026-01〕까지 열었다", "a particle behind"),
    ("작년 12월에 열었다", "작년〔2025년〕 12월에 열었다", "a year"),
    ("지난 12일 열었다", "지난 12일〔2026-01-12〕 열었다", "of the month before, for 12 is to come"),
    ("지난 2일 열었다", "지난 2일〔2026-02-02〕 열었다", "of this month"),
    ("오는 2일 연다", "오는 2일〔2026-03-02〕 연다", "of the next month"), ("2일 열었다", "2일〔2026-02-02〕 열었다", "not later"),
    ("12일 연다", "12일 연다", "could be of either month"), ("지난 8월 열었다", "지난 8월〔2025-08〕 열었다", "of last year"),
    ("2월 2일 열었다", "2월 2일 열었다", "has its month"), ("2025년 2월 열었다", "2025년 2월 열었다", "has its year"),
    ("이날 열었다", "이날〔2026-02-03 보도 기준〕 열었다", "may be another day of the article"),
    ("오늘의집이 열었다", "오늘의집이 열었다", "a name"),
  ])
  func days(_ words: String, _ expected: String, _ reason: String) {
    #expect(form(words) == expected, "\(reason)")
  }

  @Test func daysCountFromTheDayOfTheWordsWhereItIsGiven() {
    let said = SaidDate(text: "지난 12일", date: "2026-01-12")
    #expect(form("이날 열었다", said: said) == "이날〔2026-01-12〕 열었다")
    #expect(form("어제 열었다", published: nil) == "어제 열었다", "nothing to count from")
  }

  @Test(
    arguments: [
      ("2026-02-03", nil, "한서윤 해오름시장, 2026-02-03 보도"),
      ("2026-02-03", SaidDate(text: "지난 2일", date: "2026-02-02"), "한서윤 해오름시장, 2026-02-02"),
      (nil, nil, "한서윤 해오름시장, 날짜 미상"),
    ] as [(String?, SaidDate?, String)])
  func heading(_ published: String?, _ said: SaidDate?, _ expected: String) {
    let record = Sample.record([Sample.item("열었다", said: said)], published: published)
    let form = ClaimReader().claims(of: record)[0].selfContained
    #expect(form.pieces.first == SelfContainedForm.Piece(text: expected, isOurs: true))
  }

  @Test func pronounsGetTheirNames() {
    var other = RecordEntity(id: "E2", name: "노을찬", kind: .person)
    other.mentions = [
      RecordMention(span: RecordSpan(start: 10, end: 13, text: "노을찬"), name: 10..<13),
      RecordMention(span: RecordSpan(start: 100, end: 101, text: "그"), name: nil),
    ]
    let record = Sample.record([Sample.item("그는 오지 않았다")], entities: [Sample.mayor, other])
    let claim = ClaimReader().claims(of: record)[0]
    #expect(claim.selfContained.text == "〔한서윤 해오름시장, 2026-02-03 보도〕그〔노을찬〕는 오지 않았다")
    #expect(claim.item.content[0].text == "그는 오지 않았다", "the exact words stay")
    #expect(claim.selfContained.pieces.filter { !$0.isOurs }.map(\.text).joined() == "그는 오지 않았다")
  }

  @Test func unnamedSourcesGetNoName() {
    var source = RecordEntity(id: "E2", name: "시 관계자", kind: .anonymous)
    source.mentions = [RecordMention(span: RecordSpan(start: 100, end: 103, text: "관계자"), name: nil)]
    let record = Sample.record([Sample.item("관계자도 몰랐다")], entities: [Sample.mayor, source])
    #expect(ClaimReader().claims(of: record)[0].selfContained.text.hasSuffix("〕관계자도 몰랐다"))
  }

  @Test func speakersOwnPronounsOnlyInQuotes() {
    let quoted = Sample.record([Sample.item("저는 몰랐다", type: .direct)])
    #expect(ClaimReader().claims(of: quoted)[0].selfContained.text.hasSuffix("〕저는〔한서윤〕 몰랐다"))
    let reported = Sample.record([Sample.item("저는 몰랐다")])
    #expect(ClaimReader().claims(of: reported)[0].selfContained.text.hasSuffix("〕저는 몰랐다"))
  }

  @Test func nobodyIsNamedWhereTheArticleNamesNobody() {
    let record = Sample.record([Sample.item("늦었다", speaker: nil)])
    #expect(ClaimReader().claims(of: record)[0].selfContained.text == "〔화자 미상, 2026-02-03 보도〕늦었다")
  }
}
