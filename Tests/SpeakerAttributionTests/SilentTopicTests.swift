import PipelineSupport
import Testing

/// Words that are of nobody, or of another than the topic of their sentence: terms, findings, facts, reproaches and charges.
@Suite struct SilentTopicTests {
  static let nobody: [AttributionCase] = [
    .init("made to do", "한서윤 시장은 직원들이 서류를 없애도록 압박했다.", why: "-도록 압박하다 makes somebody act and says nothing"),
    .init(
      "words of a deed", #"나루지법 형사3부는 "⟦Q|돈을 안 갚는다⟧"며 이웃을 때린 혐의로 기소된 ⟦@A씨|A씨⟧에게 징역 1년을 선고했다."#,
      rule: "adnominal-head", why: "who did the deed said so, not the court that judges it"),
    .init(
      "words of a judgement", #"⟦@나루지법_형사3부|나루지법 형사3부⟧는 "⟦Q|반성하지 않는다⟧"며 폭행 혐의로 기소된 A씨에게 징역 1년을 선고했다."#,
      rule: "subject-before-quote", why: "behind a mere noun of the charge the court speaks"),
    .init(
      "who would agree", #""⟦Q =- ?|싸우지 않겠다⟧"며 길을 막고도 ⟦!|찬성할⟧ 시민은 없다."#, rule: "unattributed", by: "none",
      why: "-ㄹ tells of nothing that was said"),
    .init(
      "no words looked back to", #"길은 넓다. "⟦Q =-|사람은 두 번 걷는다.⟧" 이처럼 한서윤 시장은 그릇을 나눠 두었다."#,
      rule: "unattributed", by: "none", why: "이처럼 takes up no words where nobody tells anything"),
    .init(
      "what one might say", #"⟦@이도현|이도현 장관⟧은 “⟦Q|처남이 ‘나는 피해자다’라고 말하면 지침이 된다⟧”고 ⟦!|답했다⟧."#,
      rule: "subject-before-quote", why: "-면 tells of words that are not said"),
    .init("remark", #""⟦Q =- ?|너무 늦었다⟧"는 ⟦!|지적이 나온다⟧."#, rule: "unattributed", by: "none", why: "nobody is named"),
    .init("clause", "⟦I =- ?|너무 늦었다⟧는 ⟦!|지적이 나온다⟧.", why: "so with a clause; it may be left out"),
    .init(
      "after a speaker", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. "⟦Q2 =- ?|너무 늦었다⟧"는 ⟦!2|지적도 나온다⟧."#,
      rule: "subject-before-quote unattributed", why: "the one who spoke before did not say it"),
    .init(
      "unknown subject", #"달빛이 "⟦Q =-|너무 늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "a subject that is nobody known is not the last speaker"),
    .init("scare quotes", "그는 유일한 '구원자'인 다리를 보았다.", why: "marks of emphasis"),
    .init("title of a work", "영화 ‘내일의 다리’가 열렸다.", why: "a title"),
    .init("programme", "시는 ‘걷는 다리’ 사업을 시작했다.", why: "the name of a programme"),
    .init("slogan", "\"함께 걷자\" 운동이 번졌다.", why: "a slogan nobody is said to have uttered there"),
    .init("thought", "한서윤 시장은 ‘늦었다’고 생각했다.", why: "a thought that is not voiced"),
    .init("rumour", "다리가 열린다는 소문이 돈다.", why: "nobody's words, no verb of speech"),
    .init("fact", "다리가 늦었다는 사실은 모두 안다.", why: "a fact"),
    .init("hearsay", "다리가 곧 열릴 것으로 알려졌다.", why: "trap 12"),
    .init("reading", "다리가 곧 열릴 것으로 보인다.", why: "trap 12"),
    .init("decision", "한서윤 시장은 다리를 열기로 했다.", why: "a decision"),
    .init("plain object", "한서윤 시장은 협력을 촉구했다.", why: "no clause"),
    .init(
      "sign", "합의가 막바지에 왔음을 시사하는 대목이다.",
      why: "the reporter takes it for a sign"),
    .init(
      "hint", "⟦@한서윤|한서윤 의원⟧은 ⟦I|물러날 수 있음⟧을 ⟦!|시사했다⟧.",
      why: "a person hints at it"),
    .init(
      "plot", "이 소설은 악마가 주인공에게 영혼을 팔도록 요구하면서 일어나는 사건을 그린다.",
      why: "a story tells of it"),
  ]

  /// Terms that are defined.
  static let defined: [AttributionCase] = [
    .init(
      "law that defines",
      "⟦@법안|법안⟧은 소비자를 “⟦Q|물품을 사는 모든 사람⟧”이라고 ⟦!|규정하고 있다⟧.",
      why: "what the law says"),
    .init(
      "term that is defined",
      "‘생활공동체’는 “⟦Q =-|함께 사는 집단⟧”이라고 ⟦!|정의되어⟧ 있다.",
      why: "the topic of a passive of writing is a term"),
  ]

  /// Claims that are criticized.
  static let reproach: [AttributionCase] = [
    .init(
      "claim of the government",
      "한서윤 의원은 ⟦I|돈이 모자란다⟧는 ⟦@정부|정부⟧의 ⟦!|주장을 비판했다⟧.",
      why: "what she criticizes is the government's word"),
    .init(
      "claim of nobody",
      "한서윤 의원은 돈이 모자란다는 주장을 비판했다.",
      why: "nobody is said to claim it"),
    .init(
      "point that is criticized",
      "⟦@한서윤|한서윤 의원⟧은 ⟦I|돈이 모자란다⟧는 ⟦!|점을 비판했다⟧.",
      why: "the point is her own"),
  ]

  /// What the newsroom finds.
  static let finding: [AttributionCase] = [
    .init(
      "newsroom",
      "⟦@스웨덴_정부|스웨덴 정부⟧는 ⟦I|벌금을 매기겠다⟧고 ⟦!|밝혔다⟧. 본지 취재 결과 길이 좁다는 사실을 확인했다.",
      why: "the newsroom has found it"),
    .init(
      "inquiry",
      "조사를 통해 업체가 광고를 숨겼다는 사실을 확인했다.",
      why: "nobody is said to have found it"),
    .init(
      "police",
      "⟦@경찰|경찰⟧은 ⟦I|조사를 통해 업체가 광고를 숨겼다⟧는 ⟦!|사실을 확인했다⟧.",
      why: "the police have"),
  ]

  /// What a fact speaks for.
  static let fact: [AttributionCase] = [
    .init(
      "weighing",
      "한서윤 장관이 어제 귀국한 것도 협상이 깨졌다는 분석에 힘을 싣고 있다.",
      why: "a fact speaks for the view, and nobody says it")
  ]

  @Test(arguments: nobody) func wordsOfNobody(_ row: AttributionCase) { check(row) }
  @Test(arguments: defined) func definedTerms(_ row: AttributionCase) { check(row) }
  @Test(arguments: reproach) func isCriticized(_ row: AttributionCase) { check(row) }
  @Test(arguments: finding) func isFound(_ row: AttributionCase) { check(row) }
  @Test(arguments: fact) func isWeighed(_ row: AttributionCase) { check(row) }
}
