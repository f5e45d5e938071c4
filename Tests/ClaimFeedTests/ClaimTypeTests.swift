import ClaimFeed
import Testing

@Suite struct ClaimTypeTests {
  @Test(arguments: [
    ("이용객이 34만 명이다", "neutral", ClaimType.quantity, "a figure"),
    ("이용객이 작년보다 늘었다", "neutral", .comparison, "more than before"),
    ("시에서 가장 오래된 다리다", "neutral", .comparison, "the most"),
    ("다리가 무너졌다", "neutral", .event, "something happened"),
    ("무너진 것은 지진 때문이다", "explain", .cause, "a cause"),
    ("조례는 그런 공사를 금지하고 있다", "neutral", .law, "a rule"),
    ("값이 20% 오를 것", "forecast", .prediction, "a figure that is to come"),
    ("밤에 비가 내리겠다", "forecast", .prediction, "a forecast in the form of a promise"),
    ("3월까지 열겠다", "promise", .promise, "a promise with a date"),
    ("통행료는 받지 않을 것", "promise", .promise, "a promise in the form of a prediction"),
    ("시가 책임져야 한다", "demand", .opinion, "a demand"),
    ("참 안타깝다", "neutral", .opinion, "a judgement"),
    ("시가 문서를 조작했다", "accuse", .accusation, "a charge"),
    ("보고를 받고도 멈추지 않았다", "accuse", .accusation, "a deed told as a charge"),
    ("조작 사건이 작년보다 15건 늘었다", "announce", .comparison, "crimes that are counted"),
    ("물은 국경을 모른다", "neutral", .other, "none of these"),
  ])
  func types(_ words: String, _ stance: String, _ type: ClaimType, _ reason: String) {
    #expect(Sample.claim(words, stance: stance).type == type, "\(reason)")
  }
}
