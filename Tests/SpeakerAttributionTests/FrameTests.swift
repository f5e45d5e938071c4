import PipelineSupport
import Testing

/// What stands before a clause: occasions of speaking are outside, what is told is inside.
@Suite struct FrameTests {
  /// Questions, programmes, texts, means, addressees.
  static let frames: [AttributionCase] = [
    .init(
      "own view", "⟦@경찰|경찰⟧은 사고로 보고 있으며 ⟦I|조만간 수사하겠다⟧고 ⟦!|밝혔다⟧.", why: "보고 있으며 is what the police think besides"),
    .init(
      "own deed before a view", "⟦@경찰|경찰⟧은 현장을 조사하고 있으며 ⟦I|송민재 씨가 범인인 것⟧으로 ⟦!|추정하고 있다⟧.",
      why: "both verbs are the topic's"),
    .init(
      "deed inside the words", "⟦@해경|해경⟧은 ⟦I|배가 섬에 있을 것으로 판단하고 바다를 수색할 예정⟧이라고 ⟦!|밝혔다⟧.",
      why: "-고 joins two clauses of what is told"),
    .init(
      "another's forecast", "정부는 물가가 오를 것으로 봤지만 ⟦@한국은행|한국은행⟧은 ⟦I|내릴 것⟧으로 ⟦!|전망했다⟧.",
      why: "봤지만 closes what the government thinks"),
    .init(
      "question they answer",
      "⟦@한서윤|한서윤 시장⟧은 달라진 것이 무엇이냐는 질문에 ⟦I|다리가 커졌다⟧고 ⟦!|답했다⟧.",
      why: "the question stands outside the answer"),
    .init(
      "going on",
      "⟦@한서윤|한서윤 시장⟧은 ⟦I|문제를 살피고 있으며 대책을 세우겠다⟧고 ⟦!|밝혔다⟧.",
      why: "what goes on is told, not done meanwhile"),
    .init(
      "progressive of a verb of speech",
      "⟦@나루지검|나루지검⟧은 ⟦I|피고인이 혐의를 부인하고 있고 달아날 우려가 있다⟧고 ⟦!|밝혔다⟧.",
      why: "부인하고 있고 is one predicate, of the accused"),
    .init(
      "clause as a topic",
      #"⟦@1 한서윤|한서윤 대표⟧는 "⟦Q1|바쁘다⟧"고 ⟦!1|했다⟧. 장관이 물러난 데 대해서는 ⟦I2 =한서윤|늦었다⟧고 ⟦!2|말했다⟧."#,
      why: "the clause before 데 대해서는 has a subject of its own"),
    .init(
      "programme in marks",
      "⟦@한서윤|한서윤 장관⟧은 라디오 ‘한낮의 창’에서 ⟦I|예산을 늘려야 한다⟧고 ⟦!|말했다⟧.",
      why: "the name of the programme is no part of the words"),
    .init(
      "text in marks",
      "⟦@나루시|나루시⟧는 ‘연례 보고서’에서 ⟦I|다리가 낡았다⟧고 ⟦!|밝혔다⟧.",
      why: "the text in which it stands is outside"),
    .init(
      "name of an event",
      "⟦@나루시|나루시⟧는 최근 ⟦I|열린 ‘빛의 잔치’에서 상을 받았다⟧고 ⟦!|밝혔다⟧.",
      why: "an event is where something happened, and is told"),
    .init(
      "what is done",
      "⟦@한서윤|한서윤 시장⟧은 ⟦I|노력을 통해 길을 열겠다⟧고 ⟦!|말했다⟧.",
      why: "노력을 통해 belongs to what comes about by it"),
    .init(
      "investigated",
      "⟦@나루시|나루시⟧는 ⟦I|화재 원인에 대해 조사하고 있다⟧고 ⟦!|밝혔다⟧.",
      why: "the phrase belongs to 조사하고"),
    .init(
      "asked of a body",
      "⟦@한서윤|한서윤 의원⟧은 법무부에 ⟦I|자료를 내라⟧고 ⟦!|요구했다⟧.",
      why: "the body of which it is demanded stands outside"),
    .init(
      "several outlets",
      "⟦@한서윤|한서윤 차관⟧은 전날 타스 통신 등 자국 매체에 ⟦I <타스_통신|다리가 곧 열린다⟧고 ⟦!|밝혔다⟧.",
      why: "the press of his country is where he says it"),
    .init(
      "shown to the press",
      "⟦@한서윤|한서윤 차관⟧은 ⟦I|자국 매체에 공개할 사진이 있다⟧고 ⟦!|밝혔다⟧.",
      why: "매체에 belongs to 공개할"),
    .init(
      "asked for words",
      "⟦@1,2 한서윤|한서윤 대변인⟧은 논평 요청에, ⟦I1|기자들이 앞서 나간 것⟧이라며 ⟦I2|유감⟧이라고 ⟦!1,2|말했다⟧.",
      why: "what he answers is no part of his words"),
    .init(
      "says besides", "⟦@한서윤|한서윤 의원⟧은 위협을 상기시키면서도, ⟦I|진전이 있었다⟧고 ⟦!|강조했다⟧.",
      why: "another thing that the speaker says stands outside"),
    .init(
      "is besides", "⟦@한서윤|한서윤 의원⟧은 ⟦I|값이 싸면서도 품질이 좋다⟧고 ⟦!|강조했다⟧.",
      why: "what is so besides is told"),
  ]

  @Test(arguments: frames) func clauseBegins(_ row: AttributionCase) { check(row) }
}
