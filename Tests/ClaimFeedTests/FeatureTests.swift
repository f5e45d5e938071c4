import ClaimFeed
import Testing

@Suite struct FeatureTests {
  @Test(arguments: [
    ("새 다리에 3조 원이 든다", WordFeature.quantity, ["3조 원"], "a number and its unit"),
    ("이용객이 34만 7천 명이다", .quantity, ["34만 7천 명"], "a number in two parts"),
    ("상점 120여 곳이 문을 닫았다", .quantity, ["120여 곳"], "about so many"),
    ("보고를 세 차례 받았다", .quantity, ["세 차례"], "a number in words"),
    ("공사가 3년간 이어졌다", .quantity, ["3년간"], "a span of time is no date"),
    ("찬성이 52.3%였다", .percent, ["52.3%"], "a share"),
    ("값이 두 배가 됐다", .percent, ["두 배"], "a multiple in words"),
    ("작년보다 줄었다", .comparison, ["보다", "줄었"], "less than before"),
    ("시에서 가장 오래된 다리다", .superlative, ["가장"], "the most"),
    ("코스피는 전 거래일보다 올랐다", .market, ["코스피", "전 거래일"], "a price of a market"),
    ("연결 매출이 3조 원이다", .market, ["매출"], "what a company files"),
    ("2023년 문을 열었다", .date, ["2023년"], "a year"),
    ("지난달 문을 열었다", .date, ["지난달"], "a word for a month"),
    ("다리를 열었다", .past, ["열었다"], "past tense"),
    ("길이 막혀 있다고 했고 비가 왔다", .past, ["했고", "왔다"], "coordinated verbs"),
    ("조사가 진행되고 있다", .ongoing, ["고 있다"], "a state that lasts"),
    ("늦은 것은 암반 때문이다", .cause, ["때문"], "a cause"),
    ("조례에 그렇게 정해 두었다", .law, ["조례"], "a rule"),
    ("제12조가 그것을 막는다", .law, ["12조"], "the number of an article of law"),
    ("그런 보고를 받은 적이 없다", .denial, ["적이 없", "없다"], "a denial"),
    ("시가 문서를 조작했다", .accusation, ["조작"], "a charge"),
    ("참으로 부끄럽고 안타깝다", .opinion, ["부끄럽", "안타깝"], "a judgement"),
    ("시가 책임져야 한다", .demand, ["야 한다"], "a demand"),
    ("늦어질 가능성이 있다", .hedge, ["가능성"], "a hedge"),
    ("값이 더 오를 것", .prediction, ["오를 것"], "ㄹ 것 at the end"),
    ("값이 더 오를 것이다", .prediction, ["것이다", "오를 것"], "ㄹ 것이다"),
    ("다리를 내년 봄에 열겠다", .promise, ["겠다"], "what the speaker will do"),
    ("왜 말하지 않았느냐", .question, ["느냐"], "a question by its ending"),
    ("시민 여러분께 감사하다", .pleasantry, ["감사"], "thanks"),
    ("제가 그 말을 들었다", .firstPerson, ["제가"], "the speaker himself"),
  ])
  func found(_ words: String, _ feature: WordFeature, _ shown: [String], _ reason: String) throws {
    let claim = Sample.claim(words)
    let found = try #require(claim.reasons.first { $0.feature == .words(feature) }, "\(reason)")
    #expect(found.words == shown, "\(reason)")
  }

  @Test(arguments: [
    ("비가 오고 있다", WordFeature.past, "있다 is present"), ("문을 열겠다", .past, "겠다 is no past"),
    ("내다봤다", .comparison, "보다 within the verb"), ("보다 나은 길", .comparison, "보다 at the beginning of a word"),
    ("먹을 것이 없다", .prediction, "a noun in the middle"), ("3년간 기다렸다", .date, "a span of time"),
    ("장을 보던 시장에서", .law, "no word of law"), ("남은 공정", .quantity, "no number"),
    ("제주에 갔다", .firstPerson, "제 within a name"), ("12 조각", .law, "no article of law"),
  ])
  func leftAlone(_ words: String, _ feature: WordFeature, _ reason: String) {
    #expect(!Sample.claim(words).reasons.contains { $0.feature == .words(feature) }, "\(reason)")
  }

  @Test func weightsAddUpToTheScore() {
    for words in ["찬성이 52.3%로 작년보다 늘었다", "시가 책임져야 한다", "열겠다"] {
      let claim = Sample.claim(words)
      let sum = claim.reasons.reduce(claim.base) { $0 + $1.weight }
      #expect((sum > 0) == (claim.score > 0.5), "\(words): \(sum) against \(claim.score)")
      #expect(claim.reasons.map { abs($0.weight) } == claim.reasons.map { abs($0.weight) }.sorted(by: >))
    }
  }

  @Test func factsRankBeforePromisesAndWishes() {
    let fact = Sample.claim("실업률이 4.2%로 작년보다 늘었다").score
    for words in ["실업률을 4.2%로 줄이겠다", "실업률이 줄기를 바란다", "시민께 감사하다", "왜 줄지 않느냐"] {
      #expect(Sample.claim(words).score < fact, "\(words)")
    }
  }

  @Test func settingAndSpeaker() {
    let claim = Sample.claim("늦었다")
    let features = claim.reasons.map(\.feature)
    #expect(features.contains(.speaker("person")))
    #expect(features.contains(.stance("neutral")))
    #expect(features.contains(.setting(.early)))
    #expect(features.contains(.setting(.short)))
    #expect(claim.reasons.first { $0.feature == .setting(.office) }?.words == ["시장"])
    #expect(!features.contains(.setting(.direct)))
  }

  @Test func longWordsTakeNoLongerThanTheirLength() {
    let claim = Sample.claim(String(repeating: "했다12만", count: 20_000))
    #expect(claim.reasons.contains { $0.feature == .words(.past) })
  }
}
