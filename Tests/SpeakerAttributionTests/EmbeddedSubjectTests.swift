import PipelineSupport
import Testing

/// Two subjects in a sentence: which of them says the quote, and who is meant by what follows.
@Suite struct EmbeddedSubjectTests {
  static let inner: [AttributionCase] = [
    .init(
      "manner of speaking",
      "⟦I1|⟦@2 한서윤|한서윤 의원⟧이 단호한 말투로 “⟦Q2 <송민재|안 된다⟧”고 ⟦!2|말했다⟧⟧고 ⟦@1 송민재|송민재 대표⟧는 ⟦!1|전했다⟧.",
      why: "how she speaks is no predicate of hers"),
    .init(
      "taken by a relative clause",
      #"⟦@1 조선중앙통신|조선중앙통신⟧은 ⟦I1|⟦@2 한서윤|한서윤 위원장⟧이 회의에서 한 연설에서 "⟦Q2 <조선중앙통신|다리를 연다⟧"고 ⟦!2|밝혔다⟧⟧고 ⟦!1|전했다⟧."#,
      why: "한 takes the subject, but the topic tells of what he said"),
    .init(
      "behind a predicate of the topic", #"송민재 의원은 우승했지만 ⟦@한서윤|한서윤 시장⟧이 "⟦Q|서두르지 않겠다⟧"고 ⟦!|말했다⟧."#,
      why: "-지만 closes what the topic did"),
    .init(
      "told, and set against it",
      #"⟦@1 송민재|송민재 의원⟧은 ⟦I1|⟦@2 한서윤|한서윤 장관⟧이 "⟦Q2 <송민재|성공했다⟧"고 ⟦!2|주장했지만⟧ 성과가 없었다⟧고 ⟦!1|지적했다⟧."#,
      why: "-지만 goes on to what the topic tells, too"),
    .init(
      "a country told of",
      #"⟦@1 정부|정부⟧는 ⟦I1|⟦@2 일본|일본⟧이 "⟦Q2 <정부|문제가 생겼다⟧"고 ⟦!2|주장하며⟧ 우리를 제외했다⟧고 ⟦!1|평가했다⟧."#,
      why: "a body tells of another"),
    .init(
      "who comes forward for a country",
      #"일본은 이튿날 ⟦@한서윤|한서윤 장관⟧이 직접 나서 "⟦Q|실망했다⟧"고 ⟦!|말했다⟧."#, why: "the person speaks, not the country"),
    .init(
      "told by another",
      #"⟦I2|⟦@1 한서윤|한서윤 시장⟧이 청사에서 "⟦Q1 <이도현|낡았다⟧"면서 이같이 지시했다⟧고 ⟦@2 이도현|이도현 대변인⟧이 ⟦!2|전했다⟧."#,
      why: "who tells that he ordered so has not said the words"),
    .init(
      "somebody unknown behind a clause", #"송민재 의원이 떠났지만 새봄솔이 "⟦Q =-|처음 본 사람⟧"이라고 ⟦!|말했다⟧."#, by: "none",
      why: "-지만 ends what the first did, and the second stands beside the words"),
    .init(
      "many behind a clause", #"송민재 시장은 행사를 여는데, 일부 3학년들이 "⟦Q =-|춤을 추자⟧"고 ⟦!|요구했다⟧."#, by: "none",
      why: "들 makes people of it"),
    .init(
      "heard", #"⟦@1 송민재|송민재 국장⟧은 ⟦I1|"⟦Q2 =- <송민재|물어보라⟧"는 ⟦!2|이야기를 하는⟧ 것을 들었다⟧고 ⟦!1|말했다⟧."#,
      by: "explicit none", why: "who hears something has not said it"),
    .init(
      "at whose time",
      #"⟦@1 이도현|이도현 국장⟧은 "⟦Q1|멀었다⟧"고 ⟦!1|말했다⟧. 한서윤 시장이 회담을 앞둔 시점인 지난달에도 "⟦Q2 =이도현|가능성은 낮다⟧"고 ⟦!2|말했다⟧."#,
      by: "explicit dropped", why: "시점 closes the clause of its subject"),
    .init(
      "denied", #"경찰은 ⟦@한서윤|한서윤 시장⟧이 "⟦Q|그를 모른다⟧"며 혐의를 ⟦!|부인함에 따라⟧ 수사하기로 했다."#,
      why: "who denies says the words, upon which the topic acts"),
    .init(
      "a thing and its adjective",
      "한서윤 시장이 의혹이 짙은 사건의 수사를 강조하자 ⟦@송민재|송민재 의원⟧이 ⟦I|특검을 추진하겠다⟧고 ⟦!|밝혔다⟧.",
      why: "짙은 takes 의혹이, though no table knows it, and -자 ends what the mayor did"),
    .init(
      "who takes up another's words",
      #"한서윤 의원은 "⟦Q1|안전이 먼저다⟧"라는 ⟦@1 송민재|송민재 시장⟧의 ⟦!1|발언을 비판했다⟧. 이어 "⟦Q2 =한서윤|거짓말⟧"이라고 ⟦!2|말했다⟧."#,
      by: "explicit dropped", why: "who criticizes goes on, not the one who is criticized"),
    .init(
      "who asks for the answer",
      #"⟦@1 송민재|송민재 의원⟧이 "⟦Q1|아프다⟧"고 ⟦!1|말했다⟧. "⟦Q2 =-|어디가 불편하냐⟧"고 ⟦!2|묻는⟧ 콜센터의 질문에 ⟦@3 송민재|그⟧는 "⟦Q3|배가 아프다⟧"고 ⟦!3|대답했다⟧."#,
      by: "explicit none pronoun", why: "the question is not of the one who answers it"),
    .init(
      "whom he sent for",
      #"⟦@1 외교부|외교부⟧는 ⟦I1|⟦@2 한서윤|한서윤 차관보⟧가 주한 러시아 대사대리를 불러 "⟦Q2 <외교부|약속에 어긋난다⟧"며 사과를 요구했다⟧고 ⟦!1|밝혔다⟧."#,
      why: "주한 is no adnominal of a verb"),
    .init(
      "glued noun", #"⟦@송민재|송민재 의원⟧은 한서윤 시장이 다리를 압수수색한데 대해 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "한데 before 대해 is an adnominal and a noun"),
    .init(
      "adnominal that no table reads", #"⟦@송민재|송민재 의원⟧은 한서윤 시장이 상을 선고받은 데 대해 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "the word before 데 대해 closes a clause, whatever it is"),
    .init(
      "act behind the cue", "경찰은 ⟦@한서윤|한서윤 시장⟧이 ⟦I|강을 건넜다⟧고 ⟦!|말한⟧ 뒤 길을 막았다.",
      why: "the topic says nothing here"),
    .init(
      "who goes on behind what he did", #"⟦@한서윤|한서윤 시장⟧이 회의를 마친 뒤 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."#,
      why: "the only subject, a person, opens the sentence"),
    .init(
      "clause made a noun",
      #"외교부의 ⟦@1 한서윤|한서윤 대변인⟧은 "⟦Q1|길이 열렸다⟧"며 ⟦I1|미국이 "⟦Q2 =한서윤|먼저 나서기⟧"를 ⟦!2|기대한다⟧⟧고 ⟦!1|말했다⟧."#,
      why: "미국이 belongs to 나서기", known: "the nested quote has the speaker's words for its source"),
    .init(
      "list of quotes",
      #"⟦@1 집회_주최_측|집회 주최 측⟧은 "⟦Q1|무리하다⟧"며 한서윤 교수가 조사를 받고 있는 청사를 향해 "⟦Q1|힘내라⟧" "⟦Q1|이긴다⟧" 등을 ⟦!1|외쳤다⟧."#,
      why: "the relative clause takes its subject before quotes without a complementizer, too"),
    .init(
      "ordered", #"송민재 의원은 ⟦@한_기자|한 기자⟧가 "⟦Q|앉으라⟧"고 ⟦!|말했으나⟧ 따르지 않았다."#,
      why: "an order is not about who stands before it"),
    .init(
      "told later",
      #"⟦@1 조선중앙통신|조선중앙통신⟧은 ⟦I1|⟦@2 한서윤|한서윤 위원장⟧이 "⟦Q2 <조선중앙통신|멋진 회담이었다⟧"고 ⟦!2|말하며⟧ 웃었다⟧고 ⟦!1|전했다⟧."#,
      why: "the cue goes on, and the topic tells of it"),
    .init(
      "not he", #"⟦@한서윤|한서윤 시장⟧은 송민재 의원이 아니라 "⟦Q|내가 했다⟧"고 ⟦!|말했다⟧."#, why: "what somebody is not is no subject"),
    .init(
      "filed against the state", #"법원은 ⟦@박민수|박민수씨⟧가 어제 정부를 상대로 "⟦Q|위법하다⟧"며 낸 신청을 기각했다."#,
      why: "who files a suit says why"),
    .init(
      "owner of an appeal", #"재판부는 "⟦Q|형이 무겁다⟧"며 제기한 ⟦@한서윤|한서윤 시장⟧의 항소를 기각했다."#,
      why: "the court rules on it"),
    .init(
      "done with the words", #"⟦@송민재|송민재 의원⟧은 "⟦Q|도와야 한다⟧"고 속인 후 주민들이 요구에 응하는 사이 떠났다."#,
      why: "behind 후 others act"),
    .init(
      "received", #"송민재 의원은 ⟦@한서윤|한서윤 시장⟧으로부터 "⟦Q|도와라⟧"는 ⟦!|청탁을 받았다⟧."#, why: "으로부터 behind a consonant"),
    .init(
      "received with 에게", #"송민재 의원은 ⟦@한서윤|한서윤 시장⟧에게 "⟦Q|도와라⟧"는 ⟦!|지시를 받았다⟧."#, why: "받다 makes a giver of 에게"),
    .init(
      "what it is about",
      #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|말했다⟧. 한서윤 시장이 어제 법원에 낸 자료에 대해서는 "⟦Q2 =송민재|모른다⟧"고 ⟦!2|말했다⟧."#,
      why: "the phrase before 대해서는 keeps its subject"),
    .init(
      "two quotes of an owner",
      #"⟦@송민재|송민재 의원⟧은 "⟦Q|공적인 일⟧"이라며 ⟦I3 ?|감찰을 멈췄다⟧는 ⟦@3 검찰|검찰⟧의 ⟦!3|의심을 반박했다⟧."#,
      why: "the words before -며 are the topic's", known: "the clause that is denied has no speaker"),
    .init(
      "met by another", "한서윤 의원이 어제 만난 ⟦@주민들|주민들⟧은 ⟦I|불안하다⟧고 ⟦!|말했다⟧.",
      why: "the topic is the object of 만난, whose subject is the member"),
    .init(
      "adnominal behind a consonant", "⟦@한서윤|한서윤 대표⟧가 ⟦I|주민들이 겪는 고통이 크다⟧고 ⟦!|강조했다⟧.",
      why: "는 behind a consonant is no particle"),
    .init(
      "what somebody becomes", "⟦@한서윤|한서윤 의원⟧은 ⟦I|주민 대표가 되겠다⟧고 ⟦!|약속했다⟧.", why: "이/가 before 되다 is no subject"),
    .init(
      "told behind",
      "⟦I1|⟦@2 한서윤|한서윤 특보⟧는 ⟦I2 <중앙일보|송민재 의원이 협상을 망쳤다⟧고 ⟦!2|비판했다⟧⟧고 ⟦@1 중앙일보|중앙일보⟧가 ⟦!1|전했다⟧.",
      why: "the outer cue has its subject beside it, so the topic is that of the inner one"),
    .init(
      "of whom it is demanded", "⟦@한서윤|한서윤 의원⟧이 정부에 ⟦I|예산을 늘릴 것⟧을 ⟦!|촉구했다⟧.",
      why: "the only subject opens the sentence and has somebody to demand it of"),
    .init(
      "who means to do it", "송민재 시장은 ⟦@이도현|이도현 의원⟧이 ⟦I|법안을 철회할⟧ 뜻을 ⟦!|밝힌⟧ 데 대해 불만을 나타냈다.",
      why: "the topic judges what the other has said"),
    .init(
      "adverb in 이", "중국은 나날이 힘을 과시했고, ⟦@북한|북한⟧은 ⟦I|물러서지 않겠다⟧는 ⟦!|뜻을 밝혔다⟧.", why: "나날이 is no subject"),
    .init(
      "who is asked, in what the office tells",
      "⟦@1 경찰|경찰⟧은 ⟦I1|⟦@2 박_씨|박 씨⟧가 ⟦I2 <경찰|그런 일은 없다⟧고 ⟦!2|진술했고⟧ 서류도 냈다⟧고 ⟦!1|밝혔다⟧.",
      why: "only one who is asked states so, not the office that asks"),
    .init(
      "public of which something is asked", "⟦@금융감독원|금융감독원⟧은 제품을 거뒀으며, ⟦I|소비자는 쓰지 말아 달라⟧고 ⟦!|당부했다⟧.",
      why: "those who are asked do not ask, and what is past is not asked"),
    .init(
      "public that asks", "⟦@주민들|주민들⟧은 ⟦I|길을 넓혀 달라⟧고 ⟦!|당부했다⟧.", why: "several, and nobody else who could ask"),
    .init(
      "hearsay", "⟦@1,2 한서윤|한서윤 의원⟧은 ⟦I1|송민재 후보가 애썼다⟧며 ⟦I2|도와달라⟧고 ⟦!1,2|부탁했다⟧고 한다.",
      why: "nobody has an outer cue, so that the topic has the inner one"),
    .init(
      "hearsay of himself", "한서윤 의원은 ⟦@송민재|송민재 후보⟧가 ⟦I|물러나겠다⟧고 ⟦!|말했다⟧고 한다.",
      why: "only who means to do it can say so"),
    .init(
      "what can be done",
      #"⟦@2 한서윤|한서윤 의원⟧은 ⟦@1 송민재|송민재 대표⟧가 ⟦I1|법을 고칠 수 있다⟧고 ⟦!1|말한⟧ 데 대해 "⟦Q2|늦었다⟧"고 ⟦!2|말했다⟧."#,
      why: "-ㄹ 수 takes no subject away from the cue"),
    .init(
      "body before what has been passed", "⟦@재단|재단⟧은 ⟦I|법안이 통과되면서 부담이 줄었다⟧고 ⟦!|밝혔다⟧.",
      why: "the bill has had its predicate inside the words"),
    .init(
      "what goes on in the clause", "⟦@전남도|전남도⟧는 ⟦I|터널 사업이 추진되면서 길이 막혔다⟧고 ⟦!|밝혔다⟧.",
      why: "with a subject of its own it is not how the topic speaks"),
  ]

  /// Two clauses, or two frames of one, with one verb, which only the last has.
  static let gapped: [AttributionCase] = [
    .init(
      "two topics", #"⟦@1 검찰|검찰⟧은 "⟦Q1|말할 기회를 달라⟧", ⟦@2 재판부|재판부⟧는 "⟦Q2|받아들이지 않겠다⟧"고 ⟦!1,2|말했다⟧."#,
      why: "말했다 is the verb of both"),
    .init(
      "three topics",
      #"⟦@1 한서윤|한서윤 시장⟧은 이날 "⟦Q1|내일 연다⟧", ⟦@2 송민재|송민재 의원⟧은 "⟦Q2|너무 늦었다⟧", ⟦@3 이도현|이도현 교수⟧는 "⟦Q3|때가 됐다⟧"고 ⟦!1,2,3|말했다⟧."#,
      why: "from the last clause back to the first"),
    .init(
      "what two quotes are about",
      #"⟦@한서윤|한서윤 시장⟧은 다리에 대해서는 "⟦Q|길다⟧", 길에 대해서는 "⟦Q|좁다⟧"고 ⟦!|말했다⟧."#,
      why: "both are the words of the one topic"),
  ]

  /// The first sentence of every row.
  private static let first = #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. "#

  static let next: [AttributionCase] = [
    .init(
      "purpose", first + #"주민들이 편히 쉬도록 "⟦Q2 =한서윤|도와 달라⟧"고 ⟦!2|당부했다⟧."#, why: "those who are to rest do not speak"),
    .init(
      "purpose of what is added", first + "⟦I2 =한서윤|한국은행이 자리를 잡도록 지원할 계획⟧임도 ⟦!2|덧붙였다⟧.",
      why: "덧붙였다 is of who has spoken, not of the bank that is to be helped"),
    .init(
      "addition of another", first + "⟦@2 한국은행|한국은행⟧이 ⟦I2|물가가 오를 것⟧임을 ⟦!2|덧붙였다⟧.",
      why: "no purpose, so that the bank adds it"),
    .init(
      "reflexive", #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|답하겠다⟧"고 ⟦!1|말했다⟧. ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|지지한다⟧"는 자신의 ⟦!2|견해도 밝혔다⟧."#,
      why: "자신 is the subject of its own sentence"),
    .init(
      "who received a demand",
      first + #"송민재 의원은 물러나라는 요구를 받았다. ⟦@2 송민재|그⟧는 "⟦Q2|몰랐다⟧"고 ⟦!2|말했다⟧."#,
      why: "그 is the topic, though nobody named the words before"),
    .init(
      "whom a body questioned",
      first + #"경찰은 송민재 의원을 불러 조사했다. ⟦@2 송민재|그⟧는 "⟦Q2|몰랐다⟧"고 ⟦!2|말했다⟧."#,
      why: "the only person in what a body did"),
    .init(
      "predicate noun",
      first + #"송민재 의원이 가수가 됐다. ⟦@2 송민재|그⟧는 "⟦Q2|기쁘다⟧"고 ⟦!2|말했다⟧."#, why: "what somebody becomes is nobody"),
    .init(
      "what is added",
      first + #"중국은 물론 일본 시장도 흔들렸다. 이어 "⟦Q2 =한서윤|서두르지 않겠다⟧"고 ⟦!2|했다⟧."#,
      why: "은 물론 makes no subject"),
    .init(
      "reason", first + #""⟦Q2 =-|비가 온다⟧"는 ⟦!2|이유⟧ 때문이었다."#, why: "the reporter tells why; nobody goes on speaking"),
    .init(
      "verb like a topic", first + #"길을 막은 이유에 대해선 "⟦Q2 =한서윤|모른다⟧"고 ⟦!2|말했다⟧."#, why: "막은 has an object"),
    .init(
      "added", #"⟦@1 주민들|주민들⟧은 "⟦Q1|그는 남성⟧"이라고 ⟦!1|말했다⟧. ⟦I2 =주민들|경찰이 때렸다⟧고도 ⟦!2|했다⟧."#,
      why: "-고도 adds to words told before"),
    .init(
      "asked by another",
      #"⟦@1 한_기자|한 기자⟧가 "⟦Q1|만났느냐⟧"고 ⟦!1|묻자⟧ ⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|없다⟧"고 ⟦!2|했다⟧. 이어 "⟦Q3 =-|마셨느냐⟧"고 ⟦!3|물었지만⟧ ⟦@4 한서윤|한 시장⟧은 "⟦Q4|없다⟧"고 ⟦!4|했다⟧."#,
      why: "who answers has not asked"),
    .init(
      "suffered", first + #"송민재 의원은 벌금을 선고받았다. "⟦Q2 ? =한서윤|너무 가볍다⟧"는 ⟦!2 ?|이유였다⟧."#,
      why: "who is sentenced gives no reason for it", known: "the reason goes to who spoke before"),
    .init("granted", first + "“길이 좋다”고 해도 과언이 아니다.", why: "the reporter's own words"),
    .init("point", first + "문제는 다리가 낡았다는 점이다.", why: "what is so is not said"),
    .init(
      "words told before", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|모른다⟧"고 ⟦!1|말해⟧ ⟦I1|그와 관계없는 일⟧이라고 ⟦!2|선을 그었다⟧."#,
      why: "the clause begins behind the first cue", known: "two cues of one source"),
    .init(
      "whose clause the topic has", first + "⟦I2 =한서윤|경찰이 부산에서 수사한 사건은 끝났다⟧고 ⟦!2|강조했다⟧.",
      why: "경찰이 is the subject of 수사한, and nobody is that of the cue"),
    .init(
      "present adnominal", first + "다리가 튼튼하다는 점을 알리는 광고가 나왔다.",
      why: "whoever tells so is not the one who spoke before"),
    .init(
      "share of answers", first + "⟦I2 =-|반대한다⟧고 ⟦!2|답한⟧ 비율이 높았다.", why: "those who were asked have answered"),
  ]

  @Test(arguments: inner) func takesItsOwn(_ row: AttributionCase) { check(row) }
  @Test(arguments: gapped) func takesTheCueOfTheNext(_ row: AttributionCase) { check(row) }
  @Test(arguments: next) func isMeantByWhatFollows(_ row: AttributionCase) { check(row) }

  /// Verbs set apart from their 하다.
  static let emphasis: [AttributionCase] = [
    .init(
      "inner subject",
      "⟦@한서윤|한서윤 씨⟧는 ⟦I|송민재 씨가 회의를 미루기도 했다⟧고 ⟦!|주장한⟧ 만큼 조사가 필요하다.",
      why: "미루기도 했다 is one predicate, with 송민재 for its subject"),
    .init(
      "plain past",
      "⟦@한서윤|한서윤 씨⟧는 ⟦I|송민재 씨가 회의를 미뤘다⟧고 ⟦!|주장한⟧ 만큼 조사가 필요하다.",
      why: "as without 기도"),
  ]

  @Test(arguments: emphasis) func isSetApart(_ row: AttributionCase) { check(row) }

  /// Inner subjects with 도 and 역시.
  static let also: [AttributionCase] = [
    .init(
      "either",
      "⟦@1 검찰|검찰⟧은 ⟦I1|⟦@2 송민재|송민재 씨⟧ 역시 “⟦Q2 <검찰|싫다⟧”며 처벌을 원했다⟧고 ⟦!1|설명했다⟧.",
      why: "the office tells what he wants"),
    .init(
      "too",
      "⟦@1 검찰|검찰⟧은 ⟦I1|⟦@2 송민재|송민재 씨⟧도 “⟦Q2 <검찰|싫다⟧”며 처벌을 원했다⟧고 ⟦!1|설명했다⟧.",
      why: "so with 도"),
    .init(
      "with 가",
      "⟦@1 검찰|검찰⟧은 ⟦I1|⟦@2 송민재|송민재 씨⟧가 “⟦Q2 <검찰|싫다⟧”며 처벌을 원했다⟧고 ⟦!1|설명했다⟧.",
      why: "so with 가"),
    .init(
      "position",
      "⟦@1 시민단체|시민단체⟧는 ⟦I1|⟦@2 송민재|송민재 대표⟧가 “⟦Q2 <시민단체|문제없다⟧”며 조사를 거부했다⟧는 ⟦!1|입장이다⟧.",
      why: "what he says stands in what they hold"),
    .init(
      "told behind",
      "⟦I1|⟦@2 송민재|송민재 씨⟧가 “⟦Q2 <검찰|싫다⟧”면서 처벌을 원했다⟧고 ⟦@1 검찰|검찰⟧은 ⟦!1|설명했다⟧.",
      why: "the office behind tells all of it"),
  ]

  @Test(arguments: also) func standsInside(_ row: AttributionCase) { check(row) }

  /// Words of whom another speaks.
  static let deed: [AttributionCase] = [
    .init(
      "who left with words",
      "⟦I1|바쁘다⟧며 자리를 뜬 ⟦@1 한서윤|한서윤 대표⟧에 대해 ⟦@2 시민단체|시민단체⟧는 ⟦I2|사퇴하라⟧고 ⟦!2|요구했다⟧.",
      why: "who left has said that she is busy")
  ]

  @Test(arguments: deed) func isSpokenOf(_ row: AttributionCase) { check(row) }

  /// -다가 cut short.
  static let firstRows: [AttributionCase] = [
    .init(
      "go and come",
      "⟦@한서윤|한서윤 대표⟧는 ⟦I|직원에게 집에 갔다 오라⟧고 ⟦!|지시했다⟧.",
      why: "갔다 is short for 갔다가"),
    .init(
      "buy and sell",
      "⟦@한서윤|한서윤 대표⟧는 ⟦I|주식을 샀다 팔겠다⟧고 ⟦!|말했다⟧.",
      why: "so 샀다"),
  ]

  @Test(arguments: firstRows) func isDoneFirst(_ row: AttributionCase) { check(row) }

  /// Words before those of nobody.
  static let dispute: [AttributionCase] = [
    .init(
      "drew back",
      "⟦@한서윤|한서윤 대표⟧는 ⟦I|사실이 아니⟧라며 물러섰지만, 사퇴해야 한다는 지적이 나온다.",
      why: "the later words are of nobody named, hers of herself"),
    .init(
      "others come in",
      "⟦@1 한서윤|한서윤 대표⟧는 ⟦I1|사실이 아니⟧라며 물러섰지만, ⟦@2 시민단체|시민단체⟧는 ⟦I2|사퇴해야 한다⟧고 ⟦!2|지적했다⟧.",
      why: "another topic has words of its own"),
  ]

  @Test(arguments: dispute) func isDisputed(_ row: AttributionCase) { check(row) }
}
