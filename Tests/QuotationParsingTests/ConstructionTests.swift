import PipelineSupport
import Testing

/// Speech nouns, clauses made nouns, and cues by their form.
@Suite struct ConstructionTests {
  static let speechNouns: [ReportCase] = [
    .init("입장을 밝히다", "한 시장은 ⟦speechNoun|다리를 열겠다⟧는 ⟦cue|입장을 밝혔다⟧.", why: "noun and verb are the cue"),
    .init("점을 강조하다", "한 시장은 ⟦speechNoun|다리가 튼튼하다⟧는 ⟦cue|점을 강조했다⟧.", why: "점 with a verb of speech"),
    .init("뜻을 나타내다", "한 시장은 ⟦speechNoun|돕겠다⟧는 ⟦cue|뜻을 나타냈다⟧.", why: "뜻 with its verb"),
    .init("취지로 말하다", "한 시장은 ⟦speechNoun|돕겠다⟧는 ⟦cue|취지로 말했다⟧.", why: "취지 with 로"),
    .init("주장을 펴다", "송 의원은 ⟦speechNoun|늦었다⟧는 ⟦cue|주장을 폈다⟧.", why: "a verb that is no speech by itself"),
    .init("copula", "⟦speechNoun|다리가 곧 열린다⟧는 게 한 시장의 ⟦cue|설명이다⟧.", why: "the noun as predicate"),
    .init("copula without 게", "한 시장은 ⟦speechNoun|다리가 곧 열린다⟧는 ⟦cue|입장이다⟧.", why: "입장이다"),
    .init("subject", "⟦speechNoun|다리가 늦었다⟧는 ⟦cue|지적이 나왔다⟧.", why: "the noun is the subject: nobody's words"),
    .init("of somebody", "⟦speechNoun|다리가 늦었다⟧는 송 의원의 ⟦cue|지적이 나왔다⟧.", why: "with an owner"),
    .init("also", "송 의원은 ⟦speechNoun|다리가 늦었다⟧는 ⟦cue|점도 지적했다⟧.", why: "도 for the object"),
    .init("proposal", "한 시장은 ⟦speechNoun|함께 걷자⟧는 ⟦cue|제안을 내놓았다⟧.", why: "-자는"),
    .init("proposal of 하다", "한 시장은 ⟦speechNoun|예산을 논의하자⟧는 ⟦cue|입장이다⟧.", why: "the verb keeps its 자"),
    .init("이란", "송 의원은 ⟦speechNoun|이 법이 위헌⟧이란 ⟦cue|주장을 제기했다⟧.", why: "-이란 before what is claimed"),
    .init("letter", "협회는 ⟦speechNoun|다리를 닫는다⟧는 ⟦cue|공개서한을 보냈다⟧.", why: "a letter is written words"),
    .init("common view", "⟦speechNoun|길이 좁다⟧는 게 학계의 ⟦cue|중론이다⟧.", why: "what a field holds"),
    .init("perjury", "송 의원은 ⟦speechNoun|몰랐다⟧는 ⟦cue|취지로 위증했다⟧.", why: "위증하다 is a verb of speech"),
    .init("question", "송 의원은 ⟦speechNoun|왜 늦었느냐⟧는 ⟦cue|질문을 던졌다⟧.", why: "-느냐는"),
    .init(
      "fused", "송 의원은 ⟦speechNoun|계획이 다르⟧단 ⟦cue|점을 지적했다⟧.", why: "-단 is -다는",
      known: "-단 is listed for some verbs only"),
    .init("adnominal noun", "한 시장은 ⟦speechNoun|돕겠다⟧는 ⟦cue|뜻을 밝힌⟧ 뒤 떠났다.", why: "the verb before another noun"),
    .init(
      "two adjectives between", "송 의원은 ⟦speechNoun|늦었다⟧는 취지의 날 선 ⟦cue|주장을 폈다⟧.", why: "a genitive and an adjective",
      known: "a genitive and an adjective before the noun are too far"),
    .init("것이란", "송 의원은 ⟦speechNoun|다리가 늦을 것⟧이란 ⟦cue|전망을 내놓았다⟧.", why: "the bound noun is part of the key"),
    .init("만들자는", "한 시장은 ⟦speechNoun|길을 만들자⟧는 ⟦cue|제안을 내놓았다⟧.", why: "the whole word is the key"),
  ]

  static let nominals: [ReportCase] = [
    .init("것을 촉구하다", "송 의원은 ⟦nominal|다리를 열 것⟧을 ⟦cue|촉구했다⟧.", why: "-ㄹ 것을"),
    .init("것을 요구하다", "노조는 ⟦nominal|임금을 올릴 것⟧을 ⟦cue|요구했다⟧.", why: "-ㄹ 것을"),
    .init("것으로 전망하다", "은행은 ⟦nominal|물가가 오를 것⟧으로 ⟦cue|전망했다⟧.", why: "an announced forecast"),
    .init("것으로 내다보다", "은행은 ⟦nominal|물가가 오를 것⟧으로 ⟦cue|내다봤다⟧.", why: "an announced forecast"),
    .init("도록 지시하다", "한 시장은 ⟦nominal|다리를 열⟧도록 ⟦cue|지시했다⟧.", why: "-도록"),
    .init("임을 분명히 하다", "한 시장은 ⟦nominal|내년이 마지막⟧임을 ⟦cue|분명히 했다⟧.", why: "임을, a verb of two words"),
    .init("음도 강조하다", "한 시장은 ⟦nominal|준비가 끝났음⟧도 ⟦cue|강조했다⟧.", why: "-음도"),
    .init("것도 요구하다", "한 시장은 ⟦nominal|다리를 열 것⟧도 ⟦cue|요구했다⟧.", why: "-ㄹ 것도"),
    .init("임도 덧붙이다", "⟦nominal|다리를 열 계획⟧임도 ⟦cue|덧붙였다⟧.", why: "the copula is no part of the words"),
    .init("것임을 덧붙이다", "한 시장은 ⟦nominal|다리가 열릴 것⟧임을 ⟦cue|덧붙였다⟧.", why: "것임을 of a verb that takes 음을"),
    .init("함을 강조하다", "한 시장은 ⟦nominal|법안이 시급함⟧을 ⟦cue|강조했다⟧.", why: "an adjective in 하다"),
    .init("야 함을 강조하다", "한 시장은 ⟦nominal|다리가 열려야 함⟧을 ⟦cue|강조했다⟧.", why: "-야 함을"),
    .init("아님을 분명히 하다", "한 시장은 ⟦nominal|사실이 아님⟧을 ⟦cue|분명히 했다⟧.", why: "아님을"),
    .init("음을 강조하다", "한 시장은 ⟦nominal|준비가 끝났음⟧을 ⟦cue|강조했다⟧.", why: "-음을"),
    .init("adverb between", "송 의원은 ⟦nominal|다리를 열 것⟧을 거듭 ⟦cue|촉구했다⟧.", why: "an adverb before the verb"),
    .init("relative clause", "⟦nominal|다리를 열 것⟧을 ⟦cue|촉구한⟧ 송 의원이 떠났다.", why: "the cue before a noun"),
  ]

  static let nothing: [ReportCase] = [
    .init("word", "행복이란 말을 모두 썼다.", why: "이란 before 말 tells of a word"),
    .init("what it amounts to", "길을 닫으라는 것은 무리한 일이다.", why: "것 with a topic carries no speech"),
    .init("thing", "한 시장은 빌린 것을 돌려줬다.", why: "것 is a thing here"),
    .init("another thing", "한 시장은 다른 것도 요구했다.", why: "것도 is a thing here"),
    .init("fault", "한 시장은 다리의 결함을 강조했다.", why: "결함 is a noun"),
    .init("game", "한 시장은 새 게임을 강조했다.", why: "게임 is a noun"),
    .init("result", "물가가 오른 것으로 나타났다.", why: "a finding without a source"),
    .init("so that", "다리를 열도록 길을 닦았다.", why: "도록 without a verb of speech"),
    .init("reason", "늦었다는 이유로 떠났다.", why: "이유 is a reason"),
    .init("meaning", "이 말은 늦었다는 뜻이다.", why: "a definition, nobody's words"),
  ]

  static let cues: [ReportCase] = [
    .init("two words", "한 시장은 “⟦complement|아니다⟧”라고 ⟦cue|선을 그었다⟧.", why: "선을 긋다 is one verb"),
    .init("noun and verb", "한 시장은 “⟦complement|늦었다⟧”고 ⟦cue|불만을 드러냈다⟧.", why: "불만을 드러내다 is one verb"),
    .init("passive", "“⟦complement|늦었다⟧”고 전해졌다.", why: "hearsay quotes, and is no cue"),
    .init("polite", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|말했습니다⟧.", why: "broadcast style"),
    .init("present", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|말한다⟧.", why: "the present of features"),
    .init("headline clip", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|밝혀⟧", why: "brief news ends in an infinitive"),
    .init("honorific", "대통령은 “⟦complement|연다⟧”고 ⟦cue|말씀하셨다⟧.", why: "a polite verb"),
    .init("continuing", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|말하고 있다⟧.", why: "the progressive"),
    .init("so far", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|밝혀 왔다⟧.", why: "an auxiliary"),
    .init("look", "한 시장은 “⟦complement|연다⟧”고 ⟦cue|힘줘 말했다⟧.", why: "힘줘 말하다 is one verb"),
  ]

  @Test(arguments: speechNouns) func nounsOfSpeech(_ row: ReportCase) { check(row) }
  @Test(arguments: nominals) func clausesAsNouns(_ row: ReportCase) { check(row) }
  @Test(arguments: nothing) func nounsThatReportNothing(_ row: ReportCase) { check(row) }
  @Test(arguments: cues) func formsOfTheCue(_ row: ReportCase) { check(row) }
}
