import PipelineSupport
import Testing

/// Whom `그` and `이들` point to behind words of others, and who goes on behind a short sentence.
@Suite struct PointedPersonTests {
  /// `그는` behind words of somebody else.
  static let pointed: [AttributionCase] = [
    .init(
      "unread by a medium",
      "⟦@1 한서윤|한서윤⟧은 “⟦Q1|증거가 있다⟧”고 ⟦!1|했다⟧. ⟦@2 윤딴솔|윤딴솔⟧은 누리소통망을 통해 “⟦Q2|미안하다⟧”고 ⟦!2|주장했다⟧. ⟦@3 윤딴솔|그⟧는 “⟦Q3|인정한다⟧”고 ⟦!3|했다⟧.",
      why: "who speaks by a medium has spoken, though no table knows him"),
    .init(
      "unread with 이",
      "⟦@1 한서윤|한서윤⟧은 “⟦Q1|증거가 있다⟧”고 ⟦!1|했다⟧. 윤딴솔이 “⟦Q2 =-|미안하다⟧”고 ⟦!2|주장했다⟧. ⟦@3 -|그⟧는 “⟦Q3|인정한다⟧”고 ⟦!3|했다⟧.",
      why: "somebody unread has come in between"),
    .init(
      "father",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 그의_아버지|그의 아버지⟧도 "⟦Q2|그만두자⟧"고 ⟦!2|했다⟧. 하지만 ⟦@3 한서윤|그⟧는 "⟦Q3|하자⟧"고 ⟦!3|했다⟧."#,
      why: "그의 and 그 are one"),
    .init(
      "victim",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 피해자|피해자⟧는 "⟦Q2|참담하다⟧"고 ⟦!2|말했다⟧. ⟦@3 피해자|그⟧는 "⟦Q3|외면당했다⟧"고 ⟦!3|했다⟧."#,
      why: "one of a kind, who has just spoken"),
    .init(
      "group",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 주민들|주민들⟧은 "⟦Q2|좋다⟧"고 ⟦!2|말했다⟧. ⟦@3 한서윤|그⟧는 "⟦Q3|고맙다⟧"고 ⟦!3|했다⟧."#,
      why: "many are not 그"),
    .init(
      "unread title",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 온누리텔레콤 제윤 AI센터장은 "⟦Q2 =-|된다⟧"고 ⟦!2|말했다⟧. ⟦@3 -|그⟧는 "⟦Q3|어렵지 않다⟧"고 ⟦!3|했다⟧."#,
      why: "who has spoken last was not read, and 그 is he"),
    .init(
      "who came when",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 송민재 의원이 왔을 때 모습을 흉내 냈다. ⟦@2 한서윤|그⟧는 "⟦Q2|좋다⟧"고 ⟦!2|했다⟧."#,
      why: "when it was is no sentence of its own"),
    .init(
      "whose bearing it is",
      #"송민재 의원은 웃었다. 한서윤 시장의 태도는 달라졌다. ⟦@한서윤|그⟧는 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."#,
      why: "the topic of the sentence is his"),
  ]

  /// Two who speak one after the other, and words that point to an outlet.
  static let both: [AttributionCase] = [
    .init(
      "two unions",
      #"⟦@1 민주노총|민주노총⟧은 "⟦Q1|싸우겠다⟧"고 ⟦!1|했다⟧. ⟦@2 한국노총|한국노총⟧도 "⟦Q2|싸우겠다⟧"고 ⟦!2|했다⟧. ⟦@3 민주노총·한국노총|이들⟧은 "⟦Q3|함께 가겠다⟧"고 ⟦!3|했다⟧."#,
      why: "도 joins the second to the first"),
    .init(
      "outlet of somebody",
      #"⟦@1 누리신문|누리신문⟧은 5일 사설에서 "⟦Q1|안 된다⟧"고 ⟦!1|했다⟧. 김 목사가 운영하는 ⟦@2 -|매체⟧는 "⟦Q2|그렇지 않다⟧"고 ⟦!2|주장했다⟧."#,
      why: "an adnominal says which outlet it is"),
  ]

  /// A short sentence of what somebody does as well.
  static let brief: [AttributionCase] = [
    .init(
      "shakes his head", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 송민재 의원도 고개를 저었다. "⟦Q2 =송민재|버텨야 한다⟧"고 ⟦!2|말했다⟧."#,
      why: "nothing else stands in the sentence"),
    .init(
      "was there", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 송민재 의원도 참석했다. "⟦Q2 =한서윤|버텨야 한다⟧"고 ⟦!2|말했다⟧."#,
      why: "who was there as well has not begun to speak"),
  ]

  /// A turn behind a sentence about a person.
  static let turns: [AttributionCase] = [
    .init(
      "same paragraph", #"길은 넓다."# + "\n" + #"한서윤 감독은 패인으로 수비를 꼽았다. "⟦Q =한서윤|한 명이 흔들리며 졌다.⟧""#,
      why: "the topic of the sentence before, in the same paragraph"),
    .init(
      "opens the text",
      #""⟦Q11 =한서윤|한 명이 흔들렸다.⟧""# + "\n" + #"⟦@1 한서윤|한서윤 감독⟧은 "⟦Q1|어려웠다⟧"고 ⟦!1|했다⟧. 이어 "⟦Q2 =한서윤|다시 서겠다⟧"고 ⟦!2|말했다⟧."#,
      why: "nobody else speaks in the body"),
    .init(
      "slogan that opens the text",
      #""⟦Q11 =-|가람 사과가 최고!⟧""# + "\n" + #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|고맙다⟧"고 ⟦!1|했다⟧. 이어 "⟦Q2 =한서윤|다시 서겠다⟧"고 ⟦!2|말했다⟧."#,
      why: "no sentence of anybody"),
    .init(
      "next paragraph", #"길은 넓다."# + "\n" + #"한서윤 감독은 패인으로 수비를 꼽았다."# + "\n" + #""⟦Q =-|한 명이 흔들리며 졌다.⟧""#,
      why: "another paragraph may be of another"),
  ]

  @Test(arguments: pointed) func isWhoItShouldBe(_ row: AttributionCase) { check(row) }
  @Test(arguments: both) func pointToThem(_ row: AttributionCase) { check(row) }
  @Test(arguments: brief) func goesOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: turns) func isHis(_ row: AttributionCase) { check(row) }
}
