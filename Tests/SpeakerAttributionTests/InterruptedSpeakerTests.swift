import PipelineSupport
import Testing

/// What stands between the words of somebody and words that name nobody, and whose they are then.
@Suite struct InterruptedSpeakerTests {
  /// The first sentence of most rows.
  private static let first = #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. "#

  /// Somebody else tells something, and goes on.
  static let others: [AttributionCase] = [
    .init(
      "one more who tells", first + #"송민재 의원도 계획을 설명했다. 이어 "⟦Q2 =송민재|아직 이르다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "도 makes a subject of him, and the verb is one of telling"),
    .init(
      "one more who acts", first + #"법정도 송민재 의원도 조용했다. 이어 "⟦Q2 =한서윤|아직 이르다⟧"고 ⟦!2|했다⟧."#, by: "dropped",
      why: "nobody has told anything in between"),
    .init(
      "told and still telling", first + #"일본 언론들도 계획을 보도하고 있다. 그러면서 "⟦Q2 =일본_언론들|아직 이르다⟧"고 ⟦!2|분석했다⟧."#, by: "dropped",
      why: "보도하고 있다 is a verb of telling that goes on"),
    .init(
      "topic behind what it thinks", first + #"송민재 의원이 길을 막았다고 검찰은 보고 있다. 그러면서 "⟦Q2 =검찰|틀렸다⟧"고 ⟦!2|했다⟧."#,
      by: "dropped", why: "이/가 belongs to the clause, the topic to the sentence"),
    .init(
      "name nobody knows", first + #"새봄솔은 계획을 설명했다. 이어 "⟦Q2 =-|아직 이르다⟧"고 ⟦!2|했다⟧."#, by: "explicit none",
      why: "somebody has told something whom no table knows"),
  ]

  /// The subject of a clause inside the sentence does not go on.
  static let inner: [AttributionCase] = [
    .init(
      "whose work it is", first + #"또 송민재 의원이 낸 법안을 비판했다. 이어 "⟦Q2 =한서윤|틀렸다⟧"고 ⟦!2|말했다⟧."#, by: "dropped",
      why: "he has written the bill, and who spoke before goes on"),
    .init(
      "who is answered",
      #"한서윤 시장은 ⟦@1 송민재|송민재 의원⟧이 ⟦I1|떠나겠다⟧고 ⟦!1|밝히자⟧ 강하게 반박했다. 또 "⟦Q2 =한서윤|아직 이르다⟧"고 ⟦!2|말했다⟧."#,
      by: "dropped", why: "the topic answers what he has said"),
    .init(
      "a clause about somebody who writes online",
      first + #"⟦@2 한서윤|그⟧는 트윗에서 나루당은 "⟦Q2|아직 멀었다⟧"고 ⟦!2|말했다⟧."#, by: "pronoun",
      why: "a channel between two topics: the second is what his words are about",
      known: "the clause around the quote is an item of its own"),
  ]

  /// Words that are nobody's, or of somebody who is only said to be there.
  static let present: [AttributionCase] = [
    .init(
      "neighbours", first + #""⟦Q2|힘내세요⟧"라며 손을 내미는 ⟦@2 이웃|이웃⟧도 있었다."#, why: "있다 tells of somebody, and 며 of his words"),
    .init(
      "neighbours, and those whom they help", first + #""⟦Q2|힘내세요⟧"라며 어려운 이에게 손을 내미는 ⟦@2 이웃|이웃⟧이 있었다."#,
      why: "an adnominal inside the clause modifies another noun"),
    .init(
      "experience", first + #""⟦Q2 =한서윤|힘내세요⟧"라며 손을 내민 적이 있다."#, by: "dropped", why: "적 is a bound noun, not somebody"),
    .init(
      "charge", first + #"법정에서 '⟦Q2 =-|몰랐다⟧'고 ⟦!2|진술한⟧ 혐의를 유죄로 봤다."#, by: "explicit none",
      why: "what somebody is charged with is not of who spoke before"),
  ]

  /// Topics that read like something else.
  static let topics: [AttributionCase] = [
    .init(
      "name in marks", first + #"시민단체 ⟦@2 세움모아|‘세움모아’⟧는 "⟦Q2|아직 이르다⟧"고 ⟦!2|밝혔다⟧."#,
      why: "behind 시민단체 marks hold a name, whatever it ends in"),
    .init(
      "name like a verb", first + #"⟦@2 예지|예지⟧는 "⟦Q2|아직 이르다⟧"고 ⟦!2|했다⟧."#, by: "explicit alias",
      why: "예지는 reads like a form of a verb, but it opens the sentence right before the words"),
    .init(
      "name like a verb, and a date", first + #"⟦@2 예지|예지⟧는 8일 나루방송을 통해 "⟦Q2|아직 이르다⟧"고 ⟦!2|밝혔다⟧."#,
      by: "explicit alias",
      why: "with a date behind it, too: nobody else stands before the words"),
    .init(
      "unknown subject with 이", first + #"설윤이 "⟦Q2 =-|아직 이르다⟧"고 ⟦!2|밝혔다⟧."#, by: "explicit none",
      why: "somebody opens the sentence whom no table knows"),
    .init(
      "saying", first + #"가람시는 ‘천릿길도 한 걸음’이라는 말처럼 천천히 갔다."#, why: "as it is said: nobody's words"),
    .init(
      "event of two", first + #"송민재 의원 간 통화는 "⟦Q2 =-|길었다⟧"고 ⟦!2|했다⟧."#, by: "explicit none",
      why: "a call says nothing, and no one of those who make it"),
    .init(
      "what a letter holds", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|늦었다⟧"는 ⟦!|내용이 담긴 서한을 의회에 보냈다⟧."#,
      why: "who sends the letter says what it holds"),
    .init(
      "law behind its words", first + #""⟦Q2|공원은 모두의 것이다⟧"라고 ⟦!2|규정한⟧ ⟦@2 공원관리법|공원관리법⟧을 들었다."#,
      why: "the law that the clause modifies says it"),
  ]

  /// Topics that no table knows, but that are somebody.
  static let agents: [AttributionCase] = [
    .init(
      "body by what it is called", first + "개발사인 ⟦@2 무지개|무지개⟧는 ⟦I2|잔금을 받지 못했다⟧고 ⟦!2|밝혔다⟧.",
      why: "개발사인 tells that a common noun is a body here"),
    .init(
      "foreign name", first + "그러나 ⟦@2 갈라디우스|갈라디우스⟧는 ⟦I2|매출이 줄었다⟧고 ⟦!2|밝혔다⟧.",
      why: "its syllables are those of foreign names"),
    .init(
      "name with a number", first + "⟦I2 =- ?|나래꿈7은 잔금을 받지 못했다⟧고 ⟦!2|밝혔다⟧.", by: "explicit none",
      why: "a body or a thing, but nobody goes on for sure"),
    .init(
      "thing of bodies", first + "⟦I2 =한서윤|중소기업 대출은 늘지 않았다⟧고 ⟦!2|밝혔다⟧.", by: "dropped",
      why: "behind a noun of bodies a common noun is no name"),
    .init(
      "foreign name behind a connective", first + "이어 ⟦I2 =한서윤|갈라디우스는 값이 싸다⟧고 ⟦!2|밝혔다⟧.", by: "dropped",
      why: "who goes on tells of it"),
    .init(
      "letter for a name", first + "⟦@2 A경정|A경정⟧은 ⟦I2|담당자가 오지 않았다⟧고 ⟦!2|말했다⟧.", by: "explicit explicit",
      why: "somebody is called by a letter, and nobody else goes on"),
    .init(
      "daily whose name ends like a complementizer",
      first + #"일간 ⟦@2 코레델라|코레델라⟧는 "⟦Q2|협상이 끝났다⟧"고 ⟦!2|보도했다⟧."#,
      why: "라는 is the end of a name and a particle"),
    .init(
      "people whom no table knows", first + "⟦I2 =- ?|목판 옹호론자들은 길이 넓다⟧고 ⟦!2|강조했다⟧.", by: "explicit none",
      why: "their last syllable makes people of them"),
    .init(
      "name in marks that proposes", first + "⟦@2 한빛나눔|‘한빛나눔’⟧은 ⟦I2|제도를 고치자⟧고 ⟦!2|제안했다⟧.",
      by: "explicit", why: "a thing proposes nothing"),
    .init(
      "name in marks of a thing", first + "⟦I2 =한서윤|‘푸른 언덕’은 상을 받았다⟧고 ⟦!2|강조했다⟧.", by: "dropped",
      why: "marks hold titles as well"),
    .init(
      "thing", first + "⟦I2 =한서윤|세금은 올리지 않겠다⟧고 ⟦!2|밝혔다⟧.", by: "dropped", why: "a thing is what the words are about"),
    .init(
      "so many", first + "⟦I2 =한서윤|업체 70곳은 문을 닫았다⟧고 ⟦!2|밝혔다⟧.", by: "dropped", why: "a number of bodies says nothing"),
    .init(
      "when it was said", first + #"6일 조사 때는 "⟦Q2 =한서윤|모른다⟧"고 ⟦!2|진술했다⟧."#, by: "dropped", why: "때는 is a time"),
  ]

  /// What another has said once.
  static let saidOnce: [AttributionCase] = [
    .init(
      "said once by another",
      "⟦@1 한서윤|한서윤 의원⟧은 “⟦Q1|그렇다⟧”고 ⟦!1|말했다⟧. ⟦@2 정부|정부⟧는 앞서 “⟦Q2|방안을 내놓겠다⟧”고 ⟦!2|밝힌⟧ 바 있다. 또 “⟦Q3 =한서윤|우려가 크다⟧”고 ⟦!3|비판했다⟧.",
      why: "what another has said once is background"),
    .init(
      "said now by another",
      "⟦@1 한서윤|한서윤 의원⟧은 “⟦Q1|그렇다⟧”고 ⟦!1|말했다⟧. ⟦@2 정부|정부⟧는 “⟦Q2|방안을 내놓겠다⟧”고 ⟦!2|밝혔다⟧. 또 “⟦Q3 =정부|우려가 크다⟧”고 ⟦!3|비판했다⟧.",
      why: "without 바 있다 the other goes on"),
  ]

  /// What stands written before the words.
  static let written: [AttributionCase] = [
    .init(
      "written before",
      "⟦@1 한서윤|한서윤 변호사⟧는 ‘⟦Q1|앞뒤가 맞지 않는다⟧’고 ⟦!1|지적했다⟧. 보고서에는 검거 요청이 적혀 있었는데 이에 대해 “⟦Q2 =한서윤|검거를 할 수 없다⟧”고 ⟦!2|반박했다⟧.",
      why: "what stands in a report is told before he speaks")
  ]

  @Test(arguments: agents) func agentsAreSeen(_ row: AttributionCase) { check(row) }
  @Test(arguments: others) func somebodyElseGoesOn(_ row: AttributionCase) { check(row) }
  @Test(arguments: inner) func innerSubjectsDoNot(_ row: AttributionCase) { check(row) }
  @Test(arguments: present) func whoIsThere(_ row: AttributionCase) { check(row) }
  @Test(arguments: topics) func topicsAreSeen(_ row: AttributionCase) { check(row) }
  @Test(arguments: saidOnce) func whatWasSaidOnce(_ row: AttributionCase) { check(row) }
  @Test(arguments: written) func whatStandsWritten(_ row: AttributionCase) { check(row) }
}
