import PipelineSupport
import Testing

/// Somebody with `이/가` who has a cue of his own inside the sentence of a topic.
@Suite struct TellingSubjectTests {
  /// Orders, promises, intents, and what stands in a text.
  static let told: [AttributionCase] = [
    .init(
      "demanded inside",
      "⟦@1 나루지검|나루지검⟧은 ⟦I1|⟦@2 송민재|송민재 의원⟧이 ⟦I2 <나루지검|돈을 달라⟧고 ⟦!2|요구하면서⟧ 돈을 받았다⟧고 ⟦!1|밝혔다⟧.",
      why: "dunning the money is the member's, the clause around it the prosecution's"),
    .init(
      "proposed inside",
      "시의회는 ⟦@한서윤|한서윤 시장⟧이 ⟦I|다리를 닫자⟧고 ⟦!|제안한⟧ 안에 대해 표결했다.",
      why: "-자 has no subject of its own, so that it is the mayor's"),
    .init(
      "ordered, and reported",
      #"나루당은 ⟦@1 송민재|송민재 위원장⟧이 ⟦I1|공사를 미루라⟧고 ⟦!1|지시했다⟧는 보도와 관련해 "⟦Q2 =-|사실이 아니다⟧"라고 ⟦!2|했다⟧."#,
      why: "the order is of who gives it, the denial of the topic"),
    .init(
      "promised, and reported",
      #"⟦@2 한서윤|한서윤 의원⟧은 ⟦@1 송민재|송민재 장관⟧이 ⟦I1|예산을 깎겠다⟧고 ⟦!1|약속했다⟧는 보도에 대해 "⟦Q2|모른다⟧"고 ⟦!2|했다⟧."#,
      why: "who promises means to do it himself"),
    .init(
      "who is to do it",
      "⟦I1|⟦I2 =- <누리통신|나루시는 비용을 가온시가 나눠 내라⟧고 ⟦!2|요구하고 있다⟧⟧고 ⟦@1 누리통신|누리통신⟧이 ⟦!1|전했다⟧.",
      why: "-라 with a body before it tells who is to do it"),
    .init(
      "meant and done",
      "⟦@2 한서윤|한서윤 장관⟧은 ⟦I2|⟦@1 업체|업체⟧가 ⟦I1 <한서윤|돈을 주겠다⟧며 다가왔다⟧고 ⟦!2|밝혔다⟧.",
      why: "who means to pay comes up to her"),
    .init(
      "felt and done",
      "⟦@2 경찰|경찰⟧은 ⟦I2|⟦@1 송민재|송민재 씨⟧가 ⟦I1 <경찰|억울하다⟧며 재심을 청구했다⟧고 ⟦!2|밝혔다⟧.",
      why: "only he feels it, and the police tell of both"),
    .init(
      "asked and done",
      "⟦@2 나루군|나루군⟧은 ⟦I2|⟦@1 상인회|상인회⟧가 ⟦I1 <나루군|이웃을 위해 써 달라⟧며 성금을 기탁했다⟧고 ⟦!2|밝혔다⟧.",
      why: "달라 is asked by those who give"),
    .init(
      "quoted and done",
      "⟦@2 한서윤|한서윤 군수⟧는 ⟦I2|⟦@1 상인회|상인회⟧가 “⟦Q1 <한서윤|이웃을 위해 써 달라⟧”며 성금을 기탁했다⟧고 ⟦!2|밝혔다⟧.",
      why: "what the mayor tells is the whole"),
    .init(
      "told of, with a subject behind",
      "⟦@1,2 나루군|나루군⟧은 ⟦I1|송민재 씨가 범인⟧이라며 ⟦I2|수사가 끝났다⟧고 ⟦!1,2|밝혔다⟧.",
      why: "both clauses are the county's"),
    .init(
      "felt, and acted upon", "경찰은 ⟦@송민재|송민재 씨⟧가 ⟦I|아프다⟧고 ⟦!|호소해⟧ 병원으로 옮겼다.",
      why: "the police act upon what he feels"),
    .init(
      "meant, and acted upon", "경찰은 ⟦@송민재|송민재 씨⟧가 “⟦Q|미리 얘기하겠다⟧”고 ⟦!|밝혀⟧ 그를 풀어 줬다.",
      why: "-아/어 goes on to the topic, as -아서 does"),
    .init(
      "confessed, and acted upon", "경찰은 ⟦@송민재|송민재 씨⟧가 ⟦I|다리를 부쉈다⟧고 ⟦!|자백함에 따라⟧ 현장을 조사했다.",
      why: "-ㅁ에 따라 is upon the words of another"),
    .init(
      "upon words", "⟦@시의회|시의회⟧가 ⟦I|요구를 받아들일 수 없다⟧고 ⟦!|밝힘에 따라⟧ 시위가 이어졌다.",
      why: "-ㅁ에 따라 is a cue as -면서 is"),
    .init(
      "claimed, and blamed", "⟦@한서윤|한서윤 의원⟧은 ⟦I|시청이 예산을 줄였다⟧고 ⟦!|주장해⟧ 논란을 빚었다.",
      why: "what is said of another is the topic's"),
    .init(
      "meant and judged",
      "재판부는 ⟦@송민재|송민재 씨⟧가 ⟦I|자리를 주겠다⟧며 돈을 받은 점을 ⟦!|지적했다⟧.",
      why: "the bench tells of what the secretary meant to do"),
    .init(
      "held by a text",
      "공소장에는 ⟦@송민재|송민재 씨⟧가 ⟦I|다리를 막겠다⟧며 ⟦!|협박한⟧ 내용이 담겼다.",
      why: "the charge tells what he has said"),
    .init(
      "told by a text",
      "⟦@1 보고서|보고서⟧에는 ⟦I1|⟦@2 송민재|송민재 의원⟧이 ⟦I2 <보고서|물러나겠다⟧고 ⟦!2|말했다⟧⟧는 ⟦!1|내용이 담겼다⟧.",
      why: "the report tells that he said so"),
    .init(
      "unread confessor", "경찰은 ⟦@하르쿤|하르쿤⟧이 ⟦I|범행을 저질렀다⟧고 ⟦!|자백한⟧ 이후 사건을 다시 살펴보고 있다.",
      why: "nobody but the one with 이/가 can confess it"),
    .init(
      "unread resigner", "정부는 ⟦@하르쿤|하르쿤⟧이 ⟦I|물러나겠다⟧고 ⟦!|밝히자⟧ 후임을 찾고 있다.",
      why: "the intent is his who means to go"),
    .init(
      "confessing topic", "⟦@경찰|경찰⟧은 ⟦I|하르쿤이 범행을 저질렀다⟧고 ⟦!|밝혔다⟧.",
      why: "the cue ends the sentence and is the topic's"),
    .init(
      "only topic", "⟦@정부|정부⟧는 ⟦I|억울하다⟧고 ⟦!|주장한⟧ 이후 입을 닫았다.",
      why: "nobody else stands before the words"),
  ]

  /// Who comes in behind the words of another, answers, or stands for his body.
  static let beside: [AttributionCase] = [
    .init(
      "who comes in",
      #"⟦@1 한서윤|한서윤 총재⟧는 "⟦Q1|힘들다⟧"며 화제를 돌리자 ⟦@2 송민재|송민재 총리⟧는 "⟦Q2|참아라⟧"고 ⟦!2|답했다⟧."#,
      why: "upon the first's turn the second says the last words, and the cue is his alone"),
    .init(
      "inside another's words",
      #"⟦@1 누리신문|누리신문⟧은 "⟦Q1|강하다⟧"며 ⟦@2 송민재|송민재 총리⟧가 "⟦Q2|관계가 나쁘다⟧"고 ⟦!1,2|강조한⟧ 사실을 거론했다."#,
      why: "the premier stresses it, the paper tells of it"),
    .init(
      "asked by nobody",
      #"⟦@2 한서윤|한서윤 대표⟧는 ‘⟦Q1 =-|왜 나왔느냐⟧’고 ⟦!1|묻자⟧ "⟦Q2|이기려고 나왔다⟧"고 ⟦!2|답했다⟧."#,
      why: "the topic answers, and does not ask"),
    .init(
      "asked by another",
      #"⟦@2 한서윤|한서윤 대표⟧는 ⟦@1 기자|기자⟧가 ‘⟦Q1|왜 나왔느냐⟧’고 ⟦!1|묻자⟧ "⟦Q2|이기려고 나왔다⟧"고 ⟦!2|답했다⟧."#,
      why: "the reporters ask, the mayor answers"),
    .init(
      "position of his own body",
      #"⟦@산림청_관계자|산림청 관계자⟧는 "⟦Q|나무를 심겠다⟧"는 산림청의 ⟦!|입장을 밝혔다⟧."#,
      why: "an official states the position of his office himself"),
    .init(
      "release before a topic",
      "⟦@국방부|국방부⟧는 보고서를 내고 ⟦I|북한은 위협⟧이라고 ⟦!|평가했다⟧.",
      why: "the report is where the ministry's words stand"),
    .init(
      "charged with more",
      "⟦@한서윤|한서윤 씨⟧는 ‘⟦Q|송민재 대표가 술집에서 일했다⟧’는 ⟦!|의혹을 제기한⟧ 혐의로 재판을 받으면서도 유튜브를 통해 같은 말을 되풀이했다.",
      why: "the channel is nobody who is charged"),
    .init(
      "demand mentioned",
      "⟦@한서윤|한서윤 의원⟧은 물러나라는 요구를 거론하며 “⟦Q|부당하다⟧”고 ⟦!|말했다⟧.",
      why: "who mentions a demand has not made it"),
    .init(
      "people met",
      "경찰은 폭행을 당했다는 시민을 만나 사실 관계를 확인했다.",
      why: "the clause tells of the citizen, who is met"),
    .init(
      "led by somebody",
      "한서윤 씨가 이끄는 ⟦@한빛연대|한빛연대⟧는 ⟦I|소송을 내겠다⟧고 ⟦!|밝혔다⟧.",
      why: "he leads it, and it speaks"),
    .init(
      "as becomes",
      "⟦@한서윤|한서윤 장관⟧은 ⟦I|봉사하는 기관이 되도록 노력해 줄 것⟧을 ⟦!|당부했다⟧.",
      why: "되도록 tells how to strive"),
    .init(
      "unread relative clause",
      "정부는 설명회를 열었다. 또 ⟦I =정부|시민이 쉬는 공원을 만들겠다⟧고 ⟦!|설명했다⟧.",
      why: "the citizens rest there, and the city builds it"),
    .init(
      "unread frame",
      "⟦@1 한서윤|한서윤 의원⟧은 “⟦Q1|길이 없다⟧”고 ⟦!1|말했다⟧. 늘어나는 빚에 대해서는 “⟦Q2 =한서윤|아껴야 한다⟧”고 ⟦!2|말했다⟧.",
      why: "what grows is what the words are about"),
    .init(
      "added in brackets",
      "⟦@한서윤|한서윤 대표⟧는 “⟦Q|(송민재 씨가) 지나치게 흥분해 ‘그만하라’며 말린 것이 전부⟧”라고 ⟦!|반박했다⟧.",
      why: "he need not say what follows upon his own anger"),
  ]

  @Test(arguments: told) func cueOfAnother(_ row: AttributionCase) { check(row) }

  @Test(arguments: beside) func wordsBeside(_ row: AttributionCase) { check(row) }
}
