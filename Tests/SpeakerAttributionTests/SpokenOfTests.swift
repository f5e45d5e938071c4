import PipelineSupport
import Testing

/// Subjects that words are about, behind who goes on speaking.
@Suite struct SpokenOfTests {
  /// What is explained, expected or held by a text.
  static let views: [AttributionCase] = [
    .init(
      "view of the topic",
      "⟦@1 한서윤|한서윤 연구원⟧은 “⟦Q1|값이 오른다⟧”고 ⟦!1|말했다⟧. ⟦I2 =한서윤|한빛전자는 새 공장을 곧 짓는다⟧는 ⟦!2|설명이다⟧.",
      why: "what is explained of the firm is told by who spoke before"),
    .init(
      "expected of the topic",
      "한서윤 시장은 내년에 다리를 열 것이라는 예상이다.",
      why: "nobody is said to expect it"),
    .init(
      "view of one who spoke",
      "⟦@1 나루시|나루시⟧는 ⟦I1|다리를 연다⟧고 ⟦!1|밝혔다⟧. ⟦I2 =나루시|나루시는 값이 싸다⟧는 ⟦!2|설명이다⟧.",
      why: "the city has told of it before, so that it goes on"),
    .init(
      "claimed with 이/가",
      "송민재 의원이 땅을 팔았다는 주장이다.",
      why: "the claim is somebody else's"),
    .init(
      "thing of a noun",
      #"⟦@1 나루경찰서|나루경찰서⟧는 ⟦I1|길을 닫는다⟧고 ⟦!1|밝혔다⟧. "⟦Q2 =-|모두 함께 가자⟧"는 것이 강연의 ⟦!2|골자였다⟧."#,
      why: "the thing is the subject, so that nobody is dropped"),
    .init(
      "held by a treaty",
      "⟦@한서윤|한서윤 시장⟧은 “⟦Q|고맙다⟧”고 ⟦!|말했다⟧. 이 협약은 함께 논의해야 한다는 제안을 담고 있다.",
      why: "a treaty holds words that nobody says"),
    .init(
      "body with 이/가",
      #"⟦@1 한서윤|한서윤 대표⟧는 "⟦Q1|힘들다⟧"고 ⟦!1|했다⟧. ⟦I2 =한서윤|정부가 나서야 한다⟧고 ⟦!2|강조했다⟧."#,
      why: "who opens the sentence is what the words are about"),
    .init(
      "person with 이/가",
      #"⟦@1 한서윤|한서윤 대표⟧는 "⟦Q1|힘들다⟧"고 ⟦!1|했다⟧. ⟦@2 송민재|송민재 장관⟧이 ⟦I2|나서야 한다⟧고 ⟦!2|강조했다⟧."#,
      why: "a person may be the one who speaks"),
    .init(
      "noun with 도",
      "⟦@1 한서윤|한서윤 씨⟧는 ⟦I1|돈을 줬다⟧고 ⟦!1|진술했다⟧. ⟦I2 =한서윤|송민재 의원이 그림을 받았다⟧는 ⟦!2|진술도 했다⟧.",
      why: "the testimony is added by who gave the one before"),
    .init(
      "topic with 또",
      "⟦@1 미국_국무부|미국 국무부⟧는 ⟦I1|회담이 열린다⟧고 ⟦!1|밝혔다⟧. ⟦I2 =미국_국무부|북한은 또 기술을 넘겼다⟧고도 ⟦!2|지적했다⟧.",
      why: "more is told of the country"),
    .init(
      "acted before",
      "한서윤 대표는 회견을 열었다. 수사에 대해서는 ⟦I =한서윤|경찰이 알아서 할 것⟧이라고 ⟦!|말했다⟧.",
      why: "who opened the meeting goes on to speak of the police"),
    .init(
      "obeyed",
      "⟦@1 한서윤|한서윤 장관⟧은 “⟦Q1|돌아오라⟧”고 ⟦!1|했다⟧. 이에 ⟦I2 =한서윤|따르지 않으면 자리를 줄이겠다⟧고 ⟦!2|했다⟧.",
      why: "이에 belongs to 따르지"),
    .init(
      "demand of a body",
      "정부가 복귀를 촉구했다. 이어 ⟦I =정부|다른 대책은 없다⟧고 ⟦!|밝혔다⟧.",
      why: "the government has spoken, though with 이/가"),
    .init(
      "written between",
      #"⟦@1 한서윤|한서윤 대변인⟧은 "⟦Q1|알렸다⟧"고 ⟦!1|밝혔다⟧. ⟦@2 문자|문자⟧에는 ‘⟦Q2|배가 나타났다⟧’고 ⟦!2|적혀 있다⟧. 이어 "⟦Q3 =한서윤|원칙⟧"이라고 ⟦!3|전했다⟧."#,
      why: "what stands in a text does not take over"),
    .init(
      "counted dead", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦I2 =외교부|사망자는 4천 명으로 피해가 심각하다⟧고 ⟦!2|강조했다⟧.",
      why: "the dead say nothing"),
    .init(
      "counted visitors", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦I2 =외교부|관광객은 8천 명으로 늘었다⟧고 ⟦!2|덧붙였다⟧.",
      why: "somebody else has counted them"),
    .init(
      "driver who died", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦I2 =외교부|운전자는 숨졌다⟧고 ⟦!2|전했다⟧.",
      why: "somebody else tells of his death"),
    .init(
      "victim who speaks", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦@2 피해자|피해자⟧는 ⟦I2|범인을 처벌해야 한다⟧고 ⟦!2|말했다⟧.",
      why: "a victim can demand it"),
    .init(
      "counted missing", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦I2 =외교부|실종자는 3명⟧이라고 ⟦!2|전했다⟧.",
      why: "somebody else has counted them"),
    .init(
      "official who tells of a death", "⟦@1 외교부|외교부⟧는 “⟦Q1|안전하다⟧”고 ⟦!1|밝혔다⟧. ⟦@2 소방_관계자|소방 관계자⟧는 ⟦I2|숨졌다⟧고 ⟦!2|전했다⟧.",
      why: "an official tells of somebody else"),
    .init(
      "country at the head of a quote",
      "⟦@1 한서윤|한서윤 의원⟧은 3일 ⟦I1|관세가 지나치다⟧고 ⟦!1|주장했다⟧. 또 ⟦I2 =한서윤|일본은 성실히 협상했다⟧며 “⟦Q3 =한서윤|정치적인 결정⟧”이라고 ⟦!2,3|말했다⟧.",
      why: "the country is what she goes on to speak of"),
    .init(
      "person at the head of a quote",
      "⟦@1 한서윤|한서윤 의원⟧은 3일 ⟦I1|관세가 지나치다⟧고 ⟦!1|주장했다⟧. 또 ⟦@2,3 송민재|송민재 의원⟧은 ⟦I2|성실히 협상했다⟧며 “⟦Q3|정치적인 결정⟧”이라고 ⟦!2,3|말했다⟧.",
      why: "another person comes in and speaks"),
    .init(
      "office beside a quote",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 그러면서 ⟦I2 =한서윤|대통령이 듣지 않는다⟧며 "⟦Q3 =한서윤|물러나라⟧"고 ⟦!2,3|요구했다⟧."#,
      why: "the only subject of the clause before the quote is what it is about"),
    .init(
      "body beside a clause",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|민주당이 법을 마음대로 고친다⟧며 ⟦I3 =한서윤|정부가 나서야 한다⟧고 ⟦!2,3|강조했다⟧."#,
      why: "so before a clause with a subject of its own"),
    .init(
      "body that means to",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 이어 ⟦@2,3 민주당|민주당⟧이 ⟦I2|사과하겠다⟧며 ⟦I3|정부가 나서야 한다⟧고 ⟦!2,3|강조했다⟧."#,
      why: "what it means to do it says itself"),
    .init(
      "body of whom it is demanded",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 아울러 ⟦I2 =한서윤|정부가 돈을 마련해 줄 것⟧을 ⟦!2|당부했다⟧."#,
      why: "the government is to do it"),
    .init(
      "body and what it does",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|국회가 다시 다툼으로 들어가는 일이 없길 바란다⟧고 ⟦!2|경고했다⟧."#,
      why: "일이 only takes up what the assembly does"),
    .init(
      "what the words are about",
      #"⟦@1 한서윤|한서윤 감독⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. 송민재가 공을 찬 것과 관련해 "⟦Q2 =한서윤|정해 뒀다⟧"고 ⟦!2|말했다⟧."#,
      why: "a verb of one syllable closes the clause before 것, too"),
    .init(
      "nation",
      #"⟦@1 한서윤|한서윤 의원⟧은 "⟦Q1|고치자⟧"고 ⟦!1|말했다⟧. 그러면서 ⟦I2 =한서윤|국민들은 제도를 믿지 않는다⟧며 ⟦I3 =한서윤|법안은 낡은 생각⟧이라고 ⟦!2,3|비판했다⟧."#,
      why: "the nation says nothing by itself"),
  ]

  /// Spoken of as well, and nouns that are things.
  static let asWell: [AttributionCase] = [
    .init(
      "spoken of as well",
      "⟦@1 한서윤|한서윤⟧은 “⟦Q1|멀지 않았다⟧”고 ⟦!1|말했다⟧. 생활비 문제에 대해서도 ⟦I2 =한서윤|남편이 집을 나갔다⟧고 ⟦!2|말했다⟧.",
      why: "대해서도 goes on, and the noun with 이/가 is told of"),
    .init(
      "spoken of behind his own words",
      "한서윤은 해명했다. “⟦Q1 =한서윤|함께 부담했다⟧”며 ⟦I2 =한서윤|남편이 집을 나갔다⟧고 ⟦!1,2|말했다⟧.",
      why: "the words that open the sentence are of who goes on"),
    .init(
      "outlet by its noun",
      "채널A가 한서윤을 만났다. ⟦I1|⟦@2 한서윤|한서윤⟧은 “⟦Q2 <채널A|멀지 않았다⟧”고 ⟦!2|말했다⟧⟧고 ⟦@1 채널A|방송⟧이 ⟦!1|보도했다⟧.",
      why: "with its verb right behind it is the outlet"),
  ]

  /// Bare nouns of outlets that are things.
  static let papers: [AttributionCase] = [
    .init(
      "programme, not outlet",
      "한서윤은 채널A에 출연했다. ⟦@1 한서윤|한서윤⟧은 “⟦Q1|멀지 않았다⟧”고 ⟦!1|말했다⟧. ⟦I2 =한서윤|방송이 사실과 다르다⟧고 ⟦!2|주장했다⟧.",
      why: "with 이/가 the bare noun is a thing")
  ]

  @Test(arguments: views) func spokenOf(_ row: AttributionCase) { check(row) }
  @Test(arguments: asWell) func spokenOfAsWell(_ row: AttributionCase) { check(row) }
  @Test(arguments: papers) func papersAreThings(_ row: AttributionCase) { check(row) }

  /// Topics of words that somebody adds.
  static let addition: [AttributionCase] = [
    .init(
      "law behind who spoke",
      "⟦@1 한서윤|한서윤 연구원⟧은 “⟦Q1|값이 오른다⟧”고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|기존 법률은 고쳐야 한다⟧고 ⟦!2|덧붙였다⟧.",
      why: "who adds something has just spoken, and a law says nothing beside her"),
    .init(
      "market",
      "⟦@1 한서윤|한서윤 연구원⟧은 “⟦Q1|값이 오른다⟧”고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|반도체 시장은 커지고 있다⟧고 ⟦!2|덧붙였다⟧.",
      why: "chips have a market and no mayor"),
    .init(
      "mayor of a town",
      "⟦@1 한서윤|한서윤 연구원⟧은 “⟦Q1|값이 오른다⟧”고 ⟦!1|말했다⟧. ⟦@2 나루시장|나루시장⟧은 ⟦I2|값이 내린다⟧고 ⟦!2|설명했다⟧.",
      why: "a town has a mayor, who speaks"),
    .init(
      "country that is added",
      "⟦@1 한서윤|한서윤 대통령⟧은 “⟦Q1|돕겠다⟧”고 ⟦!1|말했다⟧. ⟦I2 =한서윤|일본은 다리를 놓을 것⟧이라고 ⟦!2|덧붙였다⟧.",
      why: "nothing has been told of what the country says"),
    .init(
      "two countries",
      "⟦@1 한서윤|한서윤 대통령⟧은 “⟦Q1|돕겠다⟧”고 ⟦!1|말했다⟧. ⟦I2 =한서윤|두 나라는 다리를 놓을 것⟧이라고 ⟦!2|덧붙였다⟧.",
      why: "so of two"),
    .init(
      "report that has spoken",
      "금융위는 보고서를 냈다. ⟦@보고서|보고서⟧는 ⟦I|값이 오른다⟧고 ⟦!|덧붙였다⟧.",
      why: "nobody has spoken before the report"),
    .init(
      "official who adds",
      "⟦@1 한서윤|한서윤 연구원⟧은 “⟦Q1|값이 오른다⟧”고 ⟦!1|말했다⟧. ⟦@2 이사장|이사장⟧은 ⟦I2|값이 내린다⟧고 ⟦!2|덧붙였다⟧.",
      why: "a person adds to the words of another"),
    .init(
      "paper that is no copy",
      "⟦@1 한서윤|한서윤 부시장⟧은 “⟦Q1|오래 썼다⟧”고 ⟦!1|말했다⟧. ⟦I2 =한서윤|이번 논문은 표절이 아니⟧라고 ⟦!2|했다⟧.",
      why: "a paper says nothing of what it is not"),
    .init(
      "paper that says",
      "⟦@1 한서윤|한서윤 부시장⟧은 “⟦Q1|오래 썼다⟧”고 ⟦!1|말했다⟧. ⟦@2 이번_논문|이번 논문⟧은 ⟦I2|값이 오른다⟧고 ⟦!2|했다⟧.",
      why: "a paper tells what stands in it"),
  ]

  @Test(arguments: addition) func isAdded(_ row: AttributionCase) { check(row) }

  /// Two clauses of what one tells.
  static let pair: [AttributionCase] = [
    .init(
      "country with 이/가",
      "⟦@한서윤|한서윤 대통령⟧은 ⟦I|세금이 낮고 일본은 다리를 놓을 것⟧이라고 ⟦!|말했다⟧.",
      why: "the first clause has a subject of its own"),
    .init(
      "taxes and a country",
      "⟦@한서윤|한서윤 대통령⟧은 ⟦I|세금을 낮추고 일본은 다리를 놓을 것⟧이라고 ⟦!|말했다⟧.",
      why: "two clauses of what the president tells"),
  ]

  @Test(arguments: pair) func isToldInTwo(_ row: AttributionCase) { check(row) }

  /// What a story or a bill is about.
  static let gist: [AttributionCase] = [
    .init(
      "story of a drama",
      "⟦@재판부|재판부⟧는 “⟦Q|죄가 무겁다⟧”고 ⟦!|말했다⟧.\n이 드라마는 한 여성이 길을 떠난다는 내용이다.",
      why: "the sentence tells what the drama is about"),
    .init(
      "drift without a topic",
      "⟦@1 재판부|재판부⟧는 “⟦Q1|죄가 무겁다⟧”고 ⟦!1|말했다⟧. ⟦I2 =재판부|피고인이 반성하지 않는다⟧는 ⟦!2|취지다⟧.",
      why: "it goes on explaining the words before"),
    .init(
      "complaint about a mayor",
      "시민단체는 고소장을 냈다. 송민재 전 시장이 돈을 줬다는 내용이다.",
      why: "who stands with 이/가 is complained of"),
  ]

  @Test(arguments: gist) func isDescribed(_ row: AttributionCase) { check(row) }

  /// Who is reacted to.
  static let even: [AttributionCase] = [
    .init(
      "reaction",
      "정부가 국민을 이렇게까지 몰아세울 필요가 있느냐는 반응이다.",
      why: "the government is what others react to"),
    .init(
      "who reacts",
      "⟦@학부모들|학부모들⟧은 ⟦I|이렇게까지 할 필요가 있느냐⟧는 ⟦!|반응이다⟧.",
      why: "the topic reacts"),
  ]

  @Test(arguments: even) func isReactedTo(_ row: AttributionCase) { check(row) }

  /// 자신 as a subject.
  static let selfRows: [AttributionCase] = [
    .init(
      "did it himself",
      "⟦@1 A씨|A씨⟧는 “⟦Q1|내가 했다⟧”고 ⟦!1|자백했다⟧. ⟦I2 =A씨|모두 자신이 했다⟧고 ⟦!2|털어놨다⟧.",
      why: "자신 is the subject of what he tells")
  ]

  @Test(arguments: selfRows) func isHimself(_ row: AttributionCase) { check(row) }

  /// What a speaker goes on to tell.
  static let more: [AttributionCase] = [
    .init(
      "goes on",
      "⟦@한서윤|한서윤 대표⟧는 ⟦I|그와 친분을 쌓았으며 “⟦Q|후회한다⟧”⟧고 ⟦!|덧붙였다⟧.",
      why: "who adds something has told the clause before it",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "kept",
      "⟦@1 외교부|외교부⟧는 “⟦Q1|약속을 지켰다⟧”고 ⟦!1|말했다⟧. ⟦I2 =외교부|위반이 아니⟧라는 ⟦!2|입장을 고수한⟧ 것이다.",
      why: "who has spoken says it once more"),
  ]

  @Test(arguments: more) func isToldOn(_ row: AttributionCase) { check(row) }
}
