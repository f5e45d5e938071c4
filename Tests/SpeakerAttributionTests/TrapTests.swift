import PipelineSupport
import Testing

/// The fourteen traps, by their number.
@Suite struct TrapTests {
  static let rows: [AttributionCase] = [
    .init(
      "1 noun of a relative clause",
      #""⟦Q1|검증이 부족했다⟧"고 ⟦!1|지적한⟧ ⟦@1 윤가람|윤가람 의원⟧을 향해 ⟦@2 송민재|송민재 장관⟧은 "⟦Q2|함께 확인하자⟧"고 ⟦!2|제안했다⟧."#,
      why: "the first quote belongs to the noun that its clause modifies"),
    .init(
      "2 remark taken up", #"⟦@송민재|송민재 의원⟧은 한서윤 시장의 발언을 거론하며 "⟦Q|책임을 져야 한다⟧"고 ⟦!|말했다⟧."#,
      why: "the nearest name is not the speaker"),
    .init(
      "2 title of an article", #"⟦@송민재|송민재 의원⟧은 '다리의 내일'이라는 제목의 기사를 들고 "⟦Q|모두 읽어 보라⟧"고 ⟦!|말했다⟧."#,
      why: "a title is no quote of anybody"),
    .init(
      "3 topic outside, subject inside",
      "⟦@1 송민재|송민재 보좌관⟧은 ⟦I1|⟦@2 한서윤|한서윤 시장⟧이 ⟦I2 <송민재|약속을 지키겠다⟧고 ⟦!2|강조했다⟧⟧고 ⟦!1|전했다⟧.",
      why: "two items, the inner through the outer"),
    .init(
      "4 own name in the quote", #"⟦@송민재|송민재 의원⟧은 "⟦Q|한서윤 시장은 답하라⟧"고 ⟦!|말했다⟧."#,
      why: "who is named in the quote did not say it"),
    .init(
      "4 dropped subject, name in the quote",
      #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|말했다⟧. 이어 "⟦Q2 =송민재|한서윤 시장은 답하라⟧"고 ⟦!2|덧붙였다⟧."#,
      why: "nor where the subject is dropped"),
    .init("5 reason", "송민재 의원이 늦었다고 해서 끝난 것은 아니다.", why: "-다고 해서 quotes nothing"),
    .init("5 name", "사람들이 무지개다리라고 부르는 다리가 있다.", why: "라고 부르는 names"),
    .init("5 progressive", "송민재 의원은 다리를 건너고 있다.", why: "-고 있다"),
    .init("5 purpose", "송민재 의원은 다리를 건너고자 했다.", why: "-고자"),
    .init("5 denied fear", "한서윤 시장은 다리가 무너질 수 있다는 우려에 선을 그었다.", why: "the words are those that he denies"),
    .init("5 denied charge", "한서윤 시장은 돈을 받았다는 의혹을 부인했다.", why: "nor is a charge denied his own"),
    .init("5 purport", "다리에 벽돌이 쌓였다. 다리를 다시 짓겠다는 취지다.", why: "what an act is for, where nobody spoke"),
    .init(
      "5 rumour around a quote", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧"며 중단을 요구했다는 ⟦!|의혹이 불거졌다⟧."#,
      why: "nobody is the subject of the rumour, but the quote inside has one"),
    .init("6 copula outside", #"⟦@송민재|송민재 의원⟧은 "⟦Q|여기는 사막지역⟧"이라고 ⟦!|말했다⟧."#, why: "이라고 stands outside the marks"),
    .init("7 emphasis", "송민재 의원은 ‘마지막 기회’를 잡았다.", why: "single marks for emphasis"),
    .init("7 speech", "⟦@송민재|송민재 의원⟧은 ‘⟦Q|너무 늦었다⟧’고 ⟦!|말했다⟧.", why: "single marks with a cue are speech"),
    .init(
      "7 inner quote", #"⟦@송민재|송민재 의원⟧은 "⟦Q|남들이 ‘늦었다’고 해도 간다⟧"고 ⟦!|말했다⟧."#, why: "the inner quote is part of the outer"),
    .init(
      "7 inner quote of a pronoun",
      #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|‘⟦Q2 <송민재|늦었다⟧’고 ⟦!2|외치던⟧ ⟦@2 -|이들⟧이 있다⟧"고 ⟦!1|말했다⟧. ⟦@3 참석자들|참석자들⟧은 "⟦Q3|아니다⟧"라고 ⟦!3|했다⟧."#,
      why: "who is named only later can't be whom 이들 points back to",
      known: "inner quotes are read last, and 이들 is given to somebody named later"),
    .init(
      "8 side", #"한서윤 시장은 떠났다. ⟦@한_시장_측|한 시장 측⟧은 "⟦Q|사실이 아니다⟧"라고 ⟦!|말했다⟧."#, why: "the side is not the mayor"),
    .init(
      "8 spokesman", #"한서윤 시장은 떠났다. ⟦@한_시장_대변인|한 시장 대변인⟧은 "⟦Q|사실이 아니다⟧"라고 ⟦!|말했다⟧."#, why: "nor is the spokesman"),
    .init(
      "9 byline", #"(서울=가온통신) 유은채 기자 = ⟦@송민재|송민재 의원⟧은 20일 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "the byline is no source"),
    .init(
      "9 dateline in brackets", #"[서울=가온통신] 유은채 기자 = "⟦Q|늦었다⟧"고 ⟦@송민재|송민재 의원⟧이 ⟦!|말했다⟧."#,
      why: "nor with square brackets"),
    .init(
      "9 address glued", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧.유은채 기자 eunchae@example.invalid"#,
      why: "the reporter's address behind the last sentence"),
    .init(
      "9 copyright", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."# + "\n<저작권자 ⓒ 가온통신, 무단전재 및 재배포 금지>",
      why: "page furniture says nothing"),
    .init(
      "10 house as place", #"⟦@송민재|송민재 대변인⟧은 크렘린궁에서 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "a house with 에서 is a place here"),
    .init("10 house as speaker", #"⟦@크렘린궁|크렘린궁⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "a house that speaks"),
    .init(
      "10 body through a person", #"크렘린궁은 ⟦@송민재|송민재 대변인⟧을 통해 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "a body that speaks through a named person is not the speaker; the person is",
      known: "X를 통해 is a channel also where X is a person"),
    .init(
      "11 name inside a name",
      #"박건 의원이 왔다. ⟦@박건우|박건우 구청장⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "박건 is no part of 박건우"),
    .init("11 adverb", #"⟦@송민재|송민재 의원⟧은 조만간 "⟦Q|다시 만나자⟧"고 ⟦!|말했다⟧."#, why: "조만간 names nobody"),
    .init("12 hearsay", "송민재 의원은 곧 떠날 것으로 전해졌다.", why: "no source"),
    .init("12 seems", "송민재 의원은 곧 떠날 것으로 풀이된다.", why: "the reporter's own reading"),
    .init(
      "13 mixed marks", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧”고 ⟦!|말했다⟧."#, why: "mixed pairs"),
    .init(
      "13 year", #"⟦@송민재|송민재 의원⟧은 '24년 예산을 두고 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#, why: "an apostrophe year opens nothing"),
    .init(
      "13 two deep", #"⟦@송민재|송민재 의원⟧은 “⟦Q|아이가 ‘아빠는 「괜찮다」고 했다’고 하더라⟧”고 ⟦!|말했다⟧."#, why: "two deep, one item"),
    .init(
      "14 interviewer", "◇ 진행자: 왜 늦었습니까?\n◆ 송민재 의원: 비가 왔습니다.", why: "unquoted turns of a transcript are no items"),
    .init(
      "14 table of headlines", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."# + "\n[인터뷰]", why: "a mark of a section is nothing"
    ),
    .init(
      "noun that is spelled like a verb", #"⟦@한서윤|한서윤 의원⟧이 내란 혐의 재판을 두고 "⟦Q|바로 세우라⟧"고 ⟦!|촉구했다⟧."#,
      why: "내란 is no form of 내다"),
    .init(
      "office that is spelled like a verb", #"⟦@한서윤|한서윤 의원⟧이 권한 대행을 향해 "⟦Q|바로 세우라⟧"고 ⟦!|촉구했다⟧."#,
      why: "권한 is no form of 권하다 here"),
    .init(
      "government abroad in one word", #"일본정부가 조치를 취했다. ⟦@한국_정부|한국 정부⟧는 "⟦Q|유감이다⟧"라고 ⟦!|밝혔다⟧."#,
      why: "another country stands glued to the noun"),
  ]

  @Test(arguments: rows) func isAvoided(_ row: AttributionCase) { check(row) }
}
