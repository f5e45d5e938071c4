import PipelineSupport
import Testing

/// Who speaks where somebody else tells of it, asks for it, or acts before it.
@Suite struct RelayedSpeakerTests {
  static let asked: [AttributionCase] = [
    .init(
      "asked", #"한서윤 시장은 다리를 놓았다. ⟦@송민재|송민재 의원⟧에게 까닭을 묻자 "⟦Q|곧 연다⟧"고 ⟦!|답했다⟧."#,
      why: "the one who is asked answers"),
    .init(
      "asked of another",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|모른다⟧"고 ⟦!1|했다⟧. 송민재 의원에게 공사를 지시한 적이 있는지 묻자 "⟦Q2 =한서윤|없다⟧"고 ⟦!2|답했다⟧."#,
      why: "에게 belongs to 지시한"),
    .init(
      "press as the subject",
      #"⟦@1 한서윤|한서윤 장관⟧은 이날 ⟦@2 취재진|취재진⟧이 "⟦Q2|언제 여느냐⟧"는 ⟦!2|질문⟧에 "⟦Q1|곧 연다⟧"고 ⟦!1|밝혔다⟧."#,
      why: "the question takes its subject"),
  ]

  static let told: [AttributionCase] = [
    .init(
      "glued noun", #"한서윤 대통령은 ⟦@송민재|송민재 위원장⟧이 "⟦Q|쉬어야 한다⟧"고 ⟦!|말한데⟧ 대해서는 답하지 않았다."#,
      why: "데 glued to it is the bound noun"),
    .init(
      "passed on", #"⟦I2|⟦@1 한서윤|한서윤 대통령⟧이 "⟦Q1 <고나래|길이 좁다⟧"며 이같이 지시했다⟧고 ⟦@2 고나래|고나래 대변인⟧이 ⟦!2|전했다⟧."#,
      why: "the teller stands behind the words"),
    .init(
      "his purpose", #"⟦@한서윤|한서윤 장관⟧은 "⟦Q|기대한다⟧"고 ⟦!|밝혔다⟧. 이웃이 협상에 복귀토록 문을 열었다."#,
      why: "-토록 ends a purpose"),
    .init(
      "what holds of another",
      #"⟦@1 누리유업|누리유업⟧은 "⟦Q1|바란다⟧"고 ⟦!1|강조했다⟧. 아울러 황씨가 회사와 관련이 없다는 점과 함께 "⟦Q2 =누리유업|피해를 준다⟧"고 ⟦!2|호소했다⟧."#,
      why: "황씨가 and 관련이 are both of 없다는"),
  ]

  static let channels: [AttributionCase] = [
    .init(
      "outlets in a list",
      "로이터통신, AP통신 등에 따르면 ⟦@송민재|송민재 장관⟧은 ⟦I <로이터통신,_AP통신|길이 열렸다⟧고 ⟦!|밝혔다⟧.",
      why: "the first of the list is no heading before the words"),
    .init(
      "outlets in a list behind a day",
      "9일 로이터통신, AP통신 등에 따르면 ⟦@송민재|송민재 장관⟧은 ⟦I <로이터통신,_AP통신|길이 열렸다⟧고 ⟦!|밝혔다⟧.",
      why: "both tell it"),
    .init(
      "told in the next sentence",
      #"⟦@1 한서윤|한서윤 대통령⟧이 "⟦Q1 <고나래|고쳐야 한다⟧"고 ⟦!1|말했다⟧. ⟦I2|한 대통령은 회의에서 이같이 말했다⟧고 ⟦@2 고나래|고나래 대변인⟧이 ⟦!2|전했다⟧."#,
      by: "explicit explicit", why: "이같이 points to the words before"),
    .init(
      "spokesman who names him",
      #"⟦@1 한서윤|한서윤 대통령⟧이 "⟦Q1 <고나래|고쳐야 한다⟧"고 ⟦!1|말했다⟧. ⟦@2 고나래|고나래 대변인⟧은 "⟦Q2|한 대통령은 길을 걸었다⟧"며 이같이 ⟦!2|밝혔다⟧."#,
      by: "explicit explicit", why: "the words before are not his own"),
    .init(
      "another's answer",
      #"⟦@1 고나래|고나래 대변인⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|말했다⟧. ⟦@2 이도현|이도현 의원⟧은 "⟦Q2|옳다⟧"며 이같이 ⟦!2|밝혔다⟧."#,
      by: "explicit explicit", why: "who is no spokesman speaks for himself"),
    .init(
      "messenger behind the words", #"⟦@한서윤|한서윤 대통령⟧은 "⟦Q <이도현|부탁한다⟧"는 ⟦!|뜻을 이도현 수석을 통해 전달했다⟧."#,
      why: "by whom it is sent"),
    .init(
      "report taken up",
      "⟦@1 로이터통신|로이터통신⟧은 ⟦I1|공장이 물을 더럽혔다⟧고 ⟦!1|보도했다⟧. 보도는 ⟦@2 보고서|보고서⟧를 인용해 ⟦I2 <로이터통신|직원들이 다쳤다⟧고 ⟦!2|전했다⟧.",
      why: "the report is the agency's"),
  ]

  static let acting: [AttributionCase] = [
    .init(
      "before signing", #"누리시는 뜻을 굳혔다. ⟦@송민재|송민재 대통령⟧이 문서에 서명하기 전 열린 회견에서 "⟦Q|기쁘다⟧"고 ⟦!|밝혔다⟧."#,
      why: "서명하기 전 is no clause of another"),
    .init(
      "while answering",
      #"⟦@1 고나래|고나래 장관⟧은 "⟦Q1|무례하다⟧"고 ⟦!1|했다⟧. ⟦@2 남_대사|남 대사⟧가 항의에 답변하는 과정에서 "⟦Q2|전하겠다⟧"고 ⟦!2|답했다⟧."#,
      why: "과정에서 goes on with the one who answers"),
    .init(
      "interrupted",
      #"⟦@1 이도현|이도현 총리⟧는 "⟦Q1|지나치다⟧"고 ⟦!1|했다⟧. ⟦@2 한서윤|한서윤 대통령⟧은 회담을 언급하다 "⟦Q2|편지를 받았다⟧"고 ⟦!2|말했다⟧."#,
      why: "the dictionary form before a quote ends nothing"),
    .init(
      "of whom", #"특히 ⟦@참가자_중_몇몇|참가자 중 몇몇⟧이 "⟦Q|비가 온다⟧"고 ⟦!|진술했다⟧."#, why: "몇몇 are some of them"),
  ]

  /// Words of others with whom somebody sides.
  static let sided: [AttributionCase] = [
    .init(
      "criticism sided with",
      "⟦@1 한서윤|한서윤 대통령⟧은 “⟦Q1|고대한다⟧”고 ⟦!1|말했다⟧. ‘⟦Q2 =-|무능하다⟧’는 ⟦!2|비판에 무게를 실은⟧ 셈이다.",
      why: "who sides with words has not said them"),
    .init(
      "proposal of his own",
      "⟦@1 한서윤|한서윤 대통령⟧은 “⟦Q1|고대한다⟧”고 ⟦!1|말했다⟧. 이어 ‘⟦Q2 =한서윤|만나자⟧’는 ⟦!2|제안을 했다⟧.",
      why: "he makes the proposal"),
  ]

  /// Who is scolded with the words.
  static let scolded: [AttributionCase] = [
    .init(
      "scolded behind the words",
      "“⟦Q|성적이 나쁘다⟧”며 ⟦@어머니|어머니⟧에게 혼난 한서윤 군이 가출했다.",
      why: "whoever scolds has said so"),
    .init(
      "told off behind the words",
      "“⟦Q|성적이 나쁘다⟧”며 ⟦@아버지|아버지⟧에게 꾸지람을 들은 고교생이 가출했다.",
      why: "the one from whom he hears it"),
    .init(
      "scolding",
      "“⟦Q|성적이 나쁘다⟧”며 ⟦@아버지|아버지⟧가 ⟦!|꾸짖었다⟧.",
      why: "the subject says so himself"),
  ]

  /// Positions of a body, told again.
  static let retold: [AttributionCase] = [
    .init(
      "retold by a scholar",
      "한서윤 교수는 “⟦Q <한서윤|증세는 불가피하다⟧”는 ⟦@정부|정부⟧의 ⟦!|설명을 되풀이했다⟧.",
      why: "a scholar speaks for no government"),
    .init(
      "spokesman states a position",
      "⟦@한서윤|한서윤 대변인⟧은 “⟦Q|증세는 불가피하다⟧”는 정부의 기존 ⟦!|입장을 재확인했다⟧.",
      why: "a spokesman speaks for the government"),
  ]

  @Test(arguments: asked) func givesAnswersToTheAsked(_ row: AttributionCase) { check(row) }
  @Test(arguments: told) func givesWordsToWhoIsToldOf(_ row: AttributionCase) { check(row) }
  @Test(arguments: channels) func notesWhoPassesThemOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: acting) func keepsWhoActsBefore(_ row: AttributionCase) { check(row) }
  @Test(arguments: sided) func sidesWithOthers(_ row: AttributionCase) { check(row) }
  @Test(arguments: scolded) func whoIsScolded(_ row: AttributionCase) { check(row) }
  @Test(arguments: retold) func retoldPositions(_ row: AttributionCase) { check(row) }
}
