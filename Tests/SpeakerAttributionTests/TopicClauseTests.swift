import PipelineSupport
import Testing

/// What the words are about or answer, to whom they are said, and what is told with them: what of it is outside the clause.
@Suite struct TopicClauseTests {
  /// Phrases with a clause of their own.
  static let topics: [AttributionCase] = [
    .init(
      "question", "⟦@박민수|박민수 장관⟧은 언제 오느냐는 기자들의 물음에 ⟦I|내일 온다⟧고 ⟦!|말했다⟧.", why: "the words answer a question"),
    .init(
      "remark", "⟦@박민수|박민수 장관⟧은 개각이 늦다는 말에 ⟦I|때가 되면 한다⟧고 ⟦!|말했다⟧.", why: "the words answer what others say"),
    .init(
      "suspicion", "⟦@박민수|박민수 장관⟧은 돈을 받았다는 의혹에 대해 ⟦I|사실이 아니⟧라고 ⟦!|말했다⟧.",
      why: "what others say is what the words are about"),
    .init(
      "report", "⟦@박민수|박민수 장관⟧은 예산이 줄었다는 언론 보도에 ⟦I|사실과 다르다⟧고 ⟦!|해명했다⟧.",
      why: "the subject inside is that of the report"),
    .init(
      "demand", "⟦@박민수|박민수 장관⟧은 ⟦I|물러나라는 요구에 응할 생각이 없다⟧고 ⟦!|말했다⟧.",
      why: "요구에 belongs to 응하다"),
    .init(
      "point", "⟦@박민수|박민수 장관⟧은 ⟦I|예산이 줄었다는 점에 대해 우려한다⟧고 ⟦!|말했다⟧.", why: "the one verb has the topic for its own"),
    .init(
      "deed of another", "⟦@박민수|박민수 장관⟧은 나루시가 최근 설치한 시설에 대해 ⟦I|예산 낭비⟧라고 ⟦!|말했다⟧.",
      why: "a noun told of the topic leaves no room for the subject before it"),
    .init(
      "act", "⟦@경찰|경찰⟧은 김 대표가 직원을 때린 것과 관련해 ⟦I|수사가 필요하다⟧고 ⟦!|밝혔다⟧.", why: "것과 관련해 is what the words are set upon"),
    .init(
      "matter", "⟦@박민수|박민수 장관⟧은 ⟦I|협상이 끝난 사안에 대해 야당이 비판을 한다⟧고 ⟦!|말했다⟧.",
      why: "the clause has a subject and a verb that may take the topic"),
    .init(
      "raised", "⟦@검찰|검찰⟧은 ⟦I|참사와 관련해 제기된 의혹을 모두 규명하겠다⟧고 ⟦!|밝혔다⟧.",
      why: "the phrase belongs to the adnominal behind it"),
    .init(
      "set upon", "⟦@나은채|나은채 대변인⟧은 이 사태를 두고 ⟦I|책임을 피하려는 것⟧이라고 ⟦!|비판했다⟧.", why: "두고 makes a topic of its object"),
    .init(
      "one word", "⟦@나은채|나은채 대변인⟧은 이번 사태에 대해 ⟦I|유감스럽다⟧고 ⟦!|말했다⟧.", why: "a view is told of the topic"),
    .init(
      "one deed", "⟦@나은채|나은채 대변인⟧은 ⟦I|이번 사태에 대해 사과했다⟧고 ⟦!|말했다⟧.", why: "a deed has the topic for its own"),
    .init(
      "no adnominal", "⟦@검찰|검찰⟧은 참사와 관련해 ⟦I|의혹을 모두 규명하겠다⟧고 ⟦!|밝혔다⟧.", why: "the phrase is what the words are about"),
  ]

  /// Those to whom the words are said.
  static let addressees: [AttributionCase] = [
    .init(
      "who took part", "⟦@박민수|박민수 국장⟧은 회의에 참석한 이서연 시장에게 ⟦I|예산을 늘리겠다⟧고 ⟦!|말했다⟧.",
      why: "the clause before him modifies the addressee"),
    .init(
      "who got a prize", "⟦@박민수|박민수 국장⟧은 상을 받은 직원들에게 ⟦I|위원회가 예산을 늘릴 것⟧이라고 ⟦!|말했다⟧.",
      why: "so it is with an object of its own"),
    .init(
      "who are paid", "⟦@박민수|박민수 국장⟧은 ⟦I|상을 받은 직원들에게 수당을 주겠다⟧고 ⟦!|말했다⟧.", why: "주다 has them for its own"),
    .init("one word", "⟦@서울남부지검|서울남부지검⟧은 의원 20명에게 ⟦I|출석하라⟧고 ⟦!|통보했다⟧.", why: "a command may be one word"),
  ]

  /// What the speaker does, and what others do, before.
  static let acts: [AttributionCase] = [
    .init(
      "of another", "⟦@오하나|오하나 씨⟧는 ⟦I|강민준 씨가 범행을 제안했으며 자신에게 돈을 줬다⟧고 ⟦!|진술했다⟧.",
      why: "the first predicate has a subject of its own"),
    .init(
      "his own", "⟦@박민수|박민수 장관⟧은 낡았다는 점을 들며 ⟦I|새로 지어야 한다⟧고 ⟦!|강조했다⟧.", why: "no subject stands before the predicate"),
    .init(
      "case", "⟦@국세청|국세청⟧은 ⟦I|가수의 경우 개인사업자로 분류되며 신고 대상⟧이라고 ⟦!|밝혔다⟧.",
      why: "the case is told, and what is passive is no act"),
    .init(
      "means", "⟦@박민수|박민수 장관⟧은 ⟦I|형사고발을 통해 책임을 묻겠다⟧고 ⟦!|말했다⟧.", why: "nobody speaks by a complaint"),
    .init(
      "medium", "⟦@박민수|박민수 장관⟧은 보도자료를 통해 ⟦I|책임을 묻겠다⟧고 ⟦!|말했다⟧.", why: "a release is what he speaks by"),
    .init(
      "himself", "⟦@문소라|문소라 회장⟧은 22일 오후 한빛호텔에서 ⟦I|자신이 회사를 물려받았다⟧고 ⟦!|말했다⟧.",
      why: "behind a place the speaker names himself"),
    .init(
      "holding", "⟦@환경부|환경부⟧는 ⟦I|이런 내용을 담은 법률 개정안을 28일부터 예고한다⟧고 27일 ⟦!|밝혔다⟧.",
      why: "the object belongs to the adnominal behind it"),
    .init(
      "judged", "⟦@1 김보람|김보람 의원⟧은 ⟦I1|⟦I2 <김보람|예산이 부족하다⟧는 ⟦@2 정부|정부⟧의 ⟦!2|설명이⟧ 이해되지 않는다⟧고 ⟦!1|말했다⟧.",
      why: "whose explanation is judged begins behind who judges it"),
    .init(
      "for what", "이날 ⟦@박민수|박민수 대사⟧가 ⟦I|표를 얻기 위해 지원을 보류했다⟧고 ⟦!|증언했다⟧.",
      why: "behind a time he opens the sentence, and does both"),
    .init("also", "⟦@김철수|김철수 의원⟧ 역시 ⟦I|피해를 당했다⟧며 고소장을 제출했다.", why: "역시 makes a topic and is not said"),
    .init(
      "from now on", "⟦@박민수|박민수 총리⟧는 ⟦I|향후 5년간 매년 1조원을 투자하겠다⟧고 ⟦!|말했다⟧.", why: "the time is that of what is told"),
    .init("now", "⟦@박민수|박민수 차관⟧은 ⟦I|현재 제품을 개발 중⟧이라고 ⟦!|말했다⟧.", why: "so it is with 현재"),
  ]

  @Test(arguments: topics) func areOutsideOrIn(_ row: AttributionCase) { check(row) }
  @Test(arguments: addressees) func hearTheWords(_ row: AttributionCase) { check(row) }
  @Test(arguments: acts) func areToldOrNot(_ row: AttributionCase) { check(row) }
}
