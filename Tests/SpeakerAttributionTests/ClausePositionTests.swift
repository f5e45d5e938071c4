import PipelineSupport
import Testing

/// Positions that a copula ends, nouns of speech that others take up, what things show, who announces by place alone.
@Suite struct ClausePositionTests {
  /// A position whose copula goes on, `A는 …다는 입장이나`, and what stands behind it.
  static let positions: [AttributionCase] = [
    .init(
      "but another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장이지만⟧ ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "-이지만 ends the mayor's position, and the cue behind it is the other's"),
    .init(
      "though another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장이나⟧, ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "-이나 before a comma is the copula"),
    .init(
      "whereas another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장인⟧ 반면 ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "반면 sets two positions against each other"),
    .init(
      "told within", "⟦@한서윤|한서윤 시장⟧은 ⟦I|송민재 의원에게 뜻을 전했으며 송민재 의원도 이를 받아들였다⟧고 ⟦!|밝혔다⟧.",
      why: "a past clause before one with a subject of its own is told with it"),
  ]

  /// Nouns of speech: who takes them up, and those of which nobody is the speaker.
  static let nouns: [AttributionCase] = [
    .init(
      "passed on", "⟦송민재|송민재 의원⟧은 ⟦I <송민재|다리가 튼튼하다⟧는 ⟦@한서윤|한서윤 시장⟧의 ⟦!|설명을 전했다⟧.",
      why: "the topic passes on what the owner of the noun says, and is no part of it"),
    .init("allegation", "한서윤 시장이 땅을 헐값에 샀다는 의혹이다.", why: "the one accused does not say so"),
    .init("news", "한서윤 시장은 다리가 무너졌다는 소식에 대해 깊은 애도의 뜻을 밝혔다.", why: "who reacts to the news has not told it"),
    .init(
      "agreed on", "두 의원은 길을 함께 넓히자는데 뜻을 모았다.", why: "what people agree on is no report, 데 written apart or not"),
    .init(
      "words in single marks", "⟦@한서윤|한서윤 시장⟧은 ‘⟦Q|다리가 낡았다⟧’는 취지로 새 예산을 신청했다.",
      why: "words that end like a clause are said, whatever the marks"),
    .init("purpose", "나루의 학교는 ‘⟦Q =- ?|글을 널리 알리겠다⟧’는 취지로 만들어졌다.", why: "what has words for its purpose says none"),
    .init(
      "made to send", #"⟦@한서윤|한서윤 씨⟧는 "⟦Q|돈을 갚겠다⟧"며 송민재 씨를 속여 보석을 보내게 했다."#,
      why: "했다 behind -게 makes somebody act and says nothing"),
    .init(
      "question within",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|잘 안다⟧"고 ⟦!1|말했다⟧. 송민재 의원이 약속을 어겼는지에 대해서도 "⟦Q2 =한서윤|두고 보자⟧"고 ⟦!2|말했다⟧."#,
      why: "the subject of the embedded question is its own"),
  ]

  /// What a thing shows, and what somebody lets others see.
  static let readings: [AttributionCase] = [
    .init(
      "this shows", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리가 낡았다⟧고 ⟦!|말했다⟧. 이는 공사가 가까웠음을 시사한다.",
      why: "the reporter reads it into the words"),
    .init("somebody hints", "⟦@한서윤|한서윤 시장⟧은 ⟦I|공사가 가까웠음⟧을 ⟦!|시사했다⟧.", why: "a person says it"),
  ]

  /// Quotes joined by a copula, and chains of turns before who says them.
  static let quotes: [AttributionCase] = [
    .init(
      "both", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|우리의 책무⟧"이자 "⟦Q|시민의 권리⟧"라고 ⟦!|강조했다⟧."#, why: "-이자 joins two quotes"),
    .init(
      "modified", #"⟦@한서윤|한서윤 시장⟧은 ⟦I|우리가 함께 지킨 "⟦Q|약속⟧"⟧이라고 ⟦!|말했다⟧."#,
      why: "what modifies the quoted noun is reported with it",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "name of a thing", "한서윤 시장은 새로 지은 ‘약속의 다리’라는 곳을 걸었다.", why: "a name in marks is said by nobody"),
    .init(
      "chain", #""⟦Q =한서윤|다리가 낡았습니다.⟧" "⟦Q =한서윤|그래서 닫았습니다.⟧" 한서윤 시장은 이같이 말했다."#,
      rule: "looking-back looking-back", why: "이같이 takes all turns before it"),
  ]

  /// Bodies that no table knows, at the head of an announcement.
  static let announcers: [AttributionCase] = [
    .init(
      "dated", #"한서윤 시장은 다리를 건넜다. ⟦@나루커리어|나루커리어⟧는 ⟦I|새 지점을 열었다⟧고 3일 ⟦!|밝혔다⟧."#,
      rule: "subject-before-clause", why: "a name that opens the sentence announces what is dated"),
    .init(
      "part of a body", "⟦@한국은행_보람제작소|한국은행 보람제작소⟧는 ⟦I|새 동전을 만들었다⟧고 3일 ⟦!|밝혔다⟧.",
      why: "the body before the unknown noun belongs to it"),
    .init(
      "part with its judge", "⟦@대법원_3부|대법원 3부⟧(주심 한서윤 대법관)는 ⟦I|원심을 확정했다⟧고 3일 ⟦!|밝혔다⟧.",
      why: "a numbered part of a body, whose particle stands behind the bracket"),
    .init("no particle", "⟦I =-|걸그룹 나루에이 출신 가수가 결혼한다⟧고 3일 ⟦!|밝혔다⟧.", why: "이 behind a vowel is no particle"),
  ]

  @Test(arguments: positions) func endWithTheirCopula(_ row: AttributionCase) { check(row) }
  @Test(arguments: nouns) func belongToTheirOwner(_ row: AttributionCase) { check(row) }
  @Test(arguments: readings) func areSaidBySomebody(_ row: AttributionCase) { check(row) }
  @Test(arguments: quotes) func standTogether(_ row: AttributionCase) { check(row) }
  @Test(arguments: announcers) func announceByTheirPlace(_ row: AttributionCase) { check(row) }
}
