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
      "report before an order", "⟦@한서윤|한서윤 시장⟧은 이날 소방서장에게 사고 보고를 받고 ⟦I|구조를 서두르라⟧고 ⟦!|지시했다⟧.",
      why: "who gives the order has received the report"),
    .init(
      "visit before an order", "⟦@한서윤|한서윤 시장⟧은 사고 현장을 찾아 ⟦I|구조를 서두르라⟧고 ⟦!|당부했다⟧.", why: "so with a visit"),
    .init(
      "visit that is ordered", "⟦@한서윤|한서윤 시장⟧은 과장에게 ⟦I|현장을 찾아 대책을 마련하라⟧고 ⟦!|지시했다⟧.",
      why: "the one to whom it is told goes there"),
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
      "⟦@나루시|나루시⟧는 ⟦I|최근 열린 ‘빛의 잔치’에서 상을 받았다⟧고 ⟦!|밝혔다⟧.",
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
      "press conference called", "⟦@한서윤|한서윤 의원⟧은 기자회견을 자청해 ⟦I|예산을 늘려야 한다⟧고 ⟦!|주장했다⟧.",
      why: "she calls the press in order to speak"),
    .init(
      "press conference held", "⟦@한서윤|한서윤 의원⟧은 기자회견을 열어 ⟦I|예산을 늘려야 한다⟧고 ⟦!|주장했다⟧.",
      why: "열어 is what she does in order to speak"),
    .init(
      "plant opened", "⟦@나루시|나루시⟧는 ⟦I|공장을 열어 일자리를 늘리겠다⟧고 ⟦!|밝혔다⟧.",
      why: "a plant is opened for itself, and told"),
    .init(
      "words to come", "⟦@한서윤|한서윤 의원⟧은 ⟦I|기자회견을 열어 의혹을 해명하겠다⟧고 ⟦!|밝혔다⟧.",
      why: "what is to be explained is still to come, and so is the occasion"),
    .init(
      "plan published", "⟦@나루시|나루시⟧는 종합대책을 발표해 ⟦I|생산량을 늘리겠다⟧고 ⟦!|밝혔다⟧.",
      why: "the plan is where the words stand"),
    .init(
      "files to be opened", "⟦@한서윤|한서윤 의원⟧은 ⟦I|자료를 공개해 의혹을 풀어야 한다⟧고 ⟦!|말했다⟧.",
      why: "the duty holds of both verbs"),
    .init(
      "statement put out", "⟦@나루연대|나루연대⟧는 성명을 내 ⟦I|사업을 멈춰야 한다⟧고 ⟦!|주장했다⟧.",
      why: "a statement holds nothing but the words"),
    .init(
      "before the prosecutors", "⟦@한서윤|한서윤 의원⟧은 검찰에 출석해 ⟦I|자신은 결백하다⟧고 ⟦!|주장했다⟧.",
      why: "the reflexive opens what she says"),
    .init(
      "appear and answer", "⟦@한서윤|한서윤 의원⟧은 ⟦I|검찰에 출석해 조사를 받겠다⟧고 ⟦!|밝혔다⟧.",
      why: "she means to do both"),
    .init(
      "before an interrogation", "⟦@한서윤|한서윤 의원⟧은 조사를 받기 전에 ⟦I|자신은 결백하다⟧고 ⟦!|주장했다⟧.",
      why: "the clause in 전에 tells when she spoke"),
    .init(
      "called before the office", "⟦@나루지검|나루지검⟧은 한서윤 의원에게 3일 ⟦I|검찰에 출석해 조사받으라⟧고 ⟦!|통보했다⟧.",
      why: "the order holds of both verbs"),
    .init(
      "in a diary", "⟦@한서윤|한서윤 의원⟧은 자신의 일기장에 ⟦I|나루대에서 상을 받았다⟧고 ⟦!|적었다⟧.",
      why: "the diary is what she writes in"),
    .init(
      "in a city", "⟦@한서윤|한서윤 의원⟧은 ⟦I|나루시에 비가 내린다⟧고 ⟦!|적었다⟧.",
      why: "the city is where it rains"),
    .init(
      "what he knows of it", "⟦@한서윤|한서윤 대변인⟧은 ⟦I|이번 일에 대해 아는 것이 없다⟧고 ⟦!|밝혔다⟧.",
      why: "에 대해 belongs to 아는"),
    .init(
      "redress", "⟦@한서윤|한서윤 대변인⟧은 ⟦I|피해자에 대해 보상하겠다⟧고 ⟦!|밝혔다⟧.",
      why: "에 대해 belongs to 보상하다"),
    .init(
      "letter of another", "⟦@한서윤|한서윤 위원장⟧은 송민재 대통령이 보낸 친서에 대해 ⟦I|흥미로운 내용이 있다⟧고 ⟦!|언급했다⟧.",
      why: "the letter is what she speaks of, its sender with it"),
    .init(
      "comment with a gloss", "⟦@한겨레|한겨레⟧도 이날 논평(論評)에서 ⟦I|이번 조치는 지나치다⟧고 ⟦!|비판했다⟧.",
      why: "the gloss explains the noun"),
    .init(
      "editorial", "⟦@한겨레|한겨레⟧도 이날 사평에서 ⟦I|이번 조치는 지나치다⟧고 ⟦!|비판했다⟧.",
      why: "사평 is what Chinese papers call an editorial"),
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
    .init(
      "visit before a view", "⟦@한서윤|한서윤 의원⟧은 현장을 찾아 ⟦I|다리가 좁다⟧고 ⟦!|말했다⟧.",
      why: "the clause has a subject of its own, so that the visit is where she speaks"),
    .init(
      "visit before an intent", "⟦@한서윤|한서윤 의원⟧은 ⟦I|박도현 의원을 만나 협조를 구하겠다⟧고 ⟦!|말했다⟧.",
      why: "she means to do both"),
    .init(
      "manner of what is told", "⟦@한서윤|한서윤 의원⟧은 ⟦I|공식적으로 요청한 적이 없다⟧고 ⟦!|말했다⟧.",
      why: "the adverb stands before the verb of the words"),
    .init(
      "means of what is told", "⟦@한서윤|한서윤 의원⟧은 ⟦I|대화를 통해 문제를 풀어야 한다⟧고 ⟦!|말했다⟧.",
      why: "talks are no medium of her words"),
  ]

  @Test(arguments: frames) func clauseBegins(_ row: AttributionCase) { check(row) }
}
