import PipelineSupport
import Testing

/// Where a clause ends inside a sentence: who speaks behind it, who is only named in it, who gave the words of a noun.
@Suite struct ClauseEndTests {
  /// Words with an act, `A는 “Q1”며 손을 내밀었지만`, and what stands behind it.
  static let acts: [AttributionCase] = [
    .init(
      "but another", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|함께 짓자⟧"며 손을 내밀었지만 ⟦@2 송민재|송민재 의원⟧은 "⟦Q2|너무 늦었다⟧"고 ⟦!2|말했다⟧."#,
      why: "-지만 ends the mayor's act, and the cue behind it is the other's"),
    .init(
      "and another", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|함께 짓자⟧"며 고개를 숙였고 ⟦@2 송민재|송민재 의원⟧이 "⟦Q2|반갑다⟧"고 ⟦!2|답했다⟧."#,
      why: "이/가 behind -고 opens a clause as well"),
    .init(
      "upon which another", #"⟦@1 한서윤|한서윤 시장⟧이 "⟦Q1|함께 짓자⟧"며 손을 내밀자 ⟦@2 송민재|송민재 의원⟧이 "⟦Q2|반갑다⟧"고 ⟦!2|말했다⟧."#,
      why: "-자 ends the act of a subject, too"),
    .init(
      "goes on", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|함께 짓자⟧"며 손을 내밀었고, 이날도 "⟦Q|서두르자⟧"고 ⟦!|말했다⟧."#,
      why: "이날도 is a time: nobody else has come"),
    .init(
      "another only acts",
      #"⟦@1,2 한서윤|한서윤 시장⟧은 "⟦Q1|함께 짓자⟧"며 손을 내밀었지만 송민재 의원이 돌아서자 "⟦Q2|서두르자⟧"고 ⟦!2|말했다⟧."#,
      why: "-자 takes its own subject, and the topic goes on behind it"),
    .init(
      "another refuses",
      #"⟦@1,2 한서윤|한서윤 시장⟧은 "⟦Q1|함께 짓자⟧"며 손을 내밀었지만 송민재 의원이 거절하자 "⟦Q2|서두르자⟧"고 ⟦!2|말했다⟧."#,
      why: "거절하자 tells what the other did", known: "거절하자 is taken for the cue of the words before it"),
    .init(
      "while another",
      "⟦@1 여당|여당⟧은 ⟦I1|길이 좁다⟧는 ⟦!1|점을 지적한⟧ 데 비해 ⟦@2 야당|야당⟧은 ⟦I2|다리가 낡았다⟧고 ⟦!2|경고했다⟧.",
      why: "데 비해 sets two clauses against each other"),
    .init(
      "clipped verb", "⟦@한서윤|한서윤 시장⟧은 ⟦I|시간을 달라⟧고 ⟦!|요청⟧, 송민재 의원을 만났다.",
      why: "a noun of speech and a comma end a clause as its verb does"),
    .init("form of 보다", "한서윤 시장은 길이 좁다고 보고, 공사를 멈췄다.", why: "보고 is what he thinks, no clipped 보고하다"),
    .init(
      "answer left behind", "⟦@한서윤|한서윤 시장⟧은 “⟦Q|다시 하겠다⟧”는 ⟦!|답을 남겼다⟧.", why: "an answer is given so, too"),
  ]

  /// A noun of speech before which the words stand: `“Q”는 B의 요구에`.
  static let owners: [AttributionCase] = [
    .init(
      "demand", #"나루당은 "⟦Q|길을 열라⟧"는 ⟦@누리협회|누리협회⟧의 ⟦!|요구에⟧ 응하지 않았다."#,
      why: "the topic says nothing; the demand has an owner"),
    .init(
      "demand of a party no table knows", #"나루당은 "⟦Q|길을 열라⟧"는 ⟦@누리당|누리당⟧의 ⟦!|요구에⟧ 응하지 않았다."#,
      why: "who owns the demand made it",
      known: "no table knows the party, and the owner of a demand must be known"),
    .init(
      "answered", #"⟦@2 송민재|송민재 의원⟧은 "⟦Q1|길을 열라⟧"는 ⟦@1 한서윤|한서윤 시장⟧ ⟦!1|말에⟧ "⟦Q2|아직 이르다⟧"고 ⟦!2|했다⟧."#,
      why: "the owner without 의, the answer is the topic's"),
    .init(
      "nobody demands", #"⟦@송민재|송민재 의원⟧은 "길을 열라"는 요구에 "⟦Q|아직 이르다⟧"고 ⟦!|했다⟧."#,
      why: "a demand without an owner is no report of the topic"),
    .init(
      "attitude",
      #"송민재 의원은 "⟦Q1|손님이 먼저 인사해야 한다⟧"는 ⟦@1 황철민|황철민 대표⟧의 ⟦!1|태도를 비판했다⟧. ⟦@2 송민재|그⟧는 "⟦Q2|황 대표가 먼저 와야 했다⟧"고 ⟦!2|말했다⟧."#,
      why: "he is the one who criticizes, not whom his words name"),
    .init(
      "remark quoted by another",
      #"⟦@2 송민재|송민재 의원⟧은 ⟦@1 한서윤|한서윤 시장⟧이 했던 "⟦Q1|내일 연다⟧"는 ⟦!1|발언을 인용하며⟧ "⟦Q2|어제도 그랬다⟧"고 ⟦!2|꼬집었다⟧."#,
      why: "했던 gives the remark its subject, the topic speaks behind it"),
    .init(
      "call to the police", #"경찰은 "⟦Q|길이 막혔다⟧"는 ⟦@부산의_한_주민|부산의 한 주민⟧의 ⟦!|신고를 받았다⟧."#,
      why: "the place belongs to the source, the police only listen"),
    .init(
      "reaction", #"새 다리가 열렸다. 이를 본 ⟦@네티즌들|네티즌들⟧은 "⟦Q|무척 길다⟧"라는 ⟦!|반응을 보였다⟧."#,
      why: "what they have seen is no part of the source"),
    .init(
      "remark explained",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 송민재|송민재 의원⟧의 발언은 ⟦I2|정부가 쏜 신호가 빗나갔다⟧는 ⟦!2|취지다⟧."#,
      why: "the topic says whose words the sentence explains"),
    .init(
      "rumour explained",
      #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧. 송민재 의원의 소문은 길이 막혔다는 내용이다."#,
      why: "a rumour of somebody is not his"),
    .init(
      "what is missing", #"외부에 돌린 보도자료에는 ‘⟦Q =-|다리를 미룬다⟧’라는 ⟦!|표현이 빠졌다⟧."#,
      why: "nobody says what is not there"),
    .init(
      "clause of a treaty", #"합의문에는 ‘⟦Q =-|한 해가 넘어야 한다⟧’라는 ⟦!|단서조항이 달렸다⟧."#,
      why: "the words are the clause, which does not speak"),
    .init(
      "verb like a country", #"나루당에서 ‘⟦Q =-|불씨가 되살아난다⟧’라는 역풍이 불 ⟦!|가능성도 있다⟧."#,
      why: "불 before 가능성 is no short name of France"),
    .init(
      "complaint filed", "대표가 돈을 빼돌렸다는 고발장이 접수돼 검찰이 수사에 착수했다.",
      why: "nobody has reported anything, least of all the prosecutors"),
    .init(
      "complaint in marks", #""⟦Q =-|다리를 부쉈다⟧"는 ⟦!|고소장이⟧ 접수돼 경찰이 나섰다."#,
      why: "who complains is not named, and the police act"),
  ]

  /// Words that the topic gets from somebody, or seems to.
  static let givers: [AttributionCase] = [
    .init("accused", #"송민재 의원은 ⟦@나루협회|나루협회⟧로부터 "⟦Q|길을 막았다⟧"며 고발당했다."#, why: "-당하다 makes a speaker of 로부터"),
    .init(
      "accused by a party no table knows", #"송민재 의원은 ⟦@나루당|나루당⟧으로부터 "⟦Q|길을 막았다⟧"며 고발당했다."#, why: "who accuses says why",
      known: "no table knows the party, and the giver must be known"),
    .init("criticized", #"한서윤 시장은 ⟦@야당|야당⟧으로부터 "⟦Q|너무 늦었다⟧"라고 비판받았다."#, why: "-받다 behind a noun of speech"),
    .init("blamed", #"송민재 의원은 ⟦@한서윤|한서윤 시장⟧에게 "⟦Q|약속을 잊었다⟧"며 비난받았다."#, why: "에게 marks the giver of what is received"),
    .init(
      "got money", #"⟦@송민재|송민재 의원⟧은 한서윤 시장에게 "⟦Q|지붕을 고치겠다⟧"며 돈을 받았다."#,
      why: "who gets money said why; 에게 marks who paid"),
    .init(
      "from a body, in the topic's words", #"⟦@송민재|송민재 의원⟧은 나루협회로부터 "⟦Q|돈을 받지 않았다⟧"고 ⟦!|밝혔다⟧."#,
      why: "밝히다 is no receiving"),
    .init(
      "has criticized", #"⟦@송민재|송민재 의원⟧은 법원이 갈등을 빚은 논란에 대해 "⟦Q|답이 없다⟧"고 ⟦!|비판한⟧ 바 있다."#,
      why: "빚은 takes 법원, and 바 있다 hides no subject"),
    .init(
      "is known to have criticized", #"⟦@송민재|송민재 의원⟧은 법원이 갈등을 빚은 논란에 대해 "⟦Q|답이 없다⟧"고 ⟦!|비판한⟧ 것으로 알려졌다."#,
      why: "것으로 알려졌다 behind the cue changes no speaker"),
  ]

  @Test(arguments: acts) func endBehindAnAct(_ row: AttributionCase) { check(row) }
  @Test(arguments: owners) func endInANoun(_ row: AttributionCase) { check(row) }
  @Test(arguments: givers) func endBehindAGiver(_ row: AttributionCase) { check(row) }
}
