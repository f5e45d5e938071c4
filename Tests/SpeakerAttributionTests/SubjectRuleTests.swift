import PipelineSupport
import Testing

/// Rules that find a subject: before the quote, before the clause, before the cue.
@Suite struct SubjectRuleTests {
  static let beforeQuote: [AttributionCase] = [
    .init(
      "topic", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 문을 연다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote", by: "explicit",
      why: "83 of 100 sources stand with 은/는"),
    .init(
      "subject", #"⟦@한서윤|한서윤 시장⟧이 "⟦Q|내일 문을 연다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote",
      why: "이/가 where no topic stands"),
    .init(
      "also", #"⟦@한서윤|한서윤 시장⟧도 "⟦Q|내일 문을 연다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote", why: "도 stands for 은"),
    .init(
      "honoured", #"⟦@한서윤|한서윤 시장⟧께서 "⟦Q|내일 문을 연다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote",
      why: "께서 is a subject"),
    .init(
      "as well", #"⟦@한서윤|한서윤 시장⟧ 역시 "⟦Q|내일 문을 연다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote",
      why: "역시 stands for a particle"),
    .init(
      "way of saying", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 문을 연다⟧"는 식으로 ⟦!|설명했다⟧."#, rule: "subject-before-quote",
      why: "식으로 tells how the words were said"),
    .init(
      "frame adverbs", #"⟦@한서윤|한서윤 시장⟧은 이날 브리핑에서 기자들에게 "⟦Q|내일 문을 연다⟧"고 거듭 ⟦!|말했다⟧."#,
      rule: "subject-before-quote", why: "time, channel and addressee stand between"),
    .init(
      "two quotes", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 문을 연다⟧"며 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-quote subject-before-quote", why: "A며 B고: one speaker, one cue"),
    .init(
      "three quotes", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|문을 연다⟧"면서 "⟦Q|함께 걷자⟧", "⟦Q|천천히 걷자⟧"고 ⟦!|말했다⟧."#,
      why: "a list behind a coordination"),
    .init(
      "list with 등", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|함께 걷자⟧", "⟦Q|천천히 걷자⟧" 등 여러 ⟦!|소감을 전했다⟧."#,
      why: "all quotes of the list share noun and verb"),
    .init(
      "another verb", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 문을 연다⟧"며 웃음을 지었다."#, rule: "subject-before-quote",
      why: "라며 with a verb of another kind is still a quote of the subject"),
    .init(
      "noun in the genitive before it", #"가람시의회의 ⟦@송민재|송민재 의원⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|지적했다⟧."#,
      why: "the body in the genitive"),
    .init(
      "inner clause", #"⟦@한서윤|한서윤 시장⟧은 송민재 의원이 낸 자료를 들고 "⟦Q|모두 틀렸다⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-quote", why: "송민재 is the subject of 낸, the topic waits"),
    .init(
      "condition", #"송민재 의원이 자료를 내놓자 ⟦@한서윤|한서윤 시장⟧은 "⟦Q|모두 틀렸다⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-quote", why: "내놓자 takes its own subject"),
    .init(
      "addressee", #"⟦@한서윤|한서윤 시장⟧은 송민재 의원에게 "⟦Q|모두 틀렸다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote",
      why: "에게 marks the one spoken to"),
    .init(
      "companion", #"⟦@한서윤|한서윤 시장⟧은 송민재 의원과의 통화에서 "⟦Q|모두 틀렸다⟧"고 ⟦!|말했다⟧."#, rule: "subject-before-quote",
      why: "와의 통화: a channel"),
    .init("organization", #"⟦@한국은행|한국은행⟧은 "⟦Q|물가가 안정됐다⟧"고 ⟦!|밝혔다⟧."#, why: "a body speaks"),
    .init("group", #"⟦@전문가들|전문가들⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|지적했다⟧."#, why: "a group speaks"),
    .init("some", #"⟦@일각|일각⟧에서는 "⟦Q|너무 늦었다⟧"고 ⟦!|지적했다⟧."#, why: "a group speaks with 에서는"),
    .init("unnamed", #"⟦@한_외교_소식통|한 외교 소식통⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, why: "a source without a name"),
    .init("document", #"⟦@보고서|보고서⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|지적했다⟧."#, why: "a paper speaks"),
    .init(
      "points in a row", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|왜 늦나?⟧" "⟦Q|문을 열자⟧"고 ⟦!|말했다⟧."#,
      why: "a question mark inside does not end the sentence"),
    .init(
      "name that no table knows", #"⟦@누리블록|누리블록⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "a topic right before the quote"),
    .init(
      "verb like a topic", #"길을 지키는 "⟦Q =-|큰 문⟧"이라고 ⟦!|말했다⟧."#, why: "behind an object it is an adnominal"),
    .init(
      "name in marks behind a consonant", #"⟦@달빛|‘달빛’⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place", why: "은 too"),
    .init(
      "mark glued to the subject", "⟦@한서윤|한서윤 시장⟧은“⟦Q|이번 다리는 길다⟧”라고 ⟦!|말했다⟧.",
      why: "the opening form opens, whatever follows"),
    .init(
      "one or the other", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|늦었다⟧"거나 "⟦Q|멀다⟧"라고 ⟦!|말했다⟧."#, why: "거나 joins two quotes of one cue"),
    .init("place, too", #"⟦@재계|재계⟧에서도 "⟦Q|너무 늦었다⟧"고 ⟦!|지적했다⟧."#, why: "에서도 as 에서는"),
    .init("office", #"⟦@보건소|보건소⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, why: "an office by its bare name"),
    .init("other double marks", "⟦@한서윤|한서윤 시장⟧은 ″⟦Q|너무 늦었다⟧″고 ⟦!|말했다⟧.", why: "some broadcasters write primes"),
    .init(
      "name in marks", #"⟦@바다의_소리|‘바다의 소리’⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "a name in single marks right before the particle"),
    .init("letter", #"⟦@A씨|A씨⟧는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, why: "a name withheld"),
    .init(
      "name in marks with a bracket", #"⟦@바다의_소리|‘바다의 소리’⟧(SOS)는 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "the particle stands behind the bracket"),
    .init(
      "through a messenger", #"⟦@한서윤|한서윤 시장⟧은 ⟦anonymous 변호인|변호인⟧을 통해 "⟦Q <변호인|늦어서 미안하다⟧"고 ⟦!|밝혔다⟧."#,
      rule: "subject-before-quote", why: "a person with 을 통해 is the channel"),
    .init(
      "without a cue", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 문을 연다⟧"라는 ⟦!|글을 올렸다⟧."#, why: "a paper carries the quote"),
    .init(
      "fragment", #"⟦@한서윤|한서윤 시장⟧은 ⟦I|이번 제재가 "⟦Q|전례 없는⟧" 것⟧이라고 ⟦!|말했다⟧."#, rule: "subject-before-clause",
      why: "a fragment inside a reported clause makes it mixed"),
  ]

  static let beforeClause: [AttributionCase] = [
    .init(
      "topic", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리가 곧 열린다⟧고 ⟦!|밝혔다⟧.", rule: "subject-before-clause", by: "explicit",
      why: "the clause takes 다리가, the topic waits"),
    .init(
      "frame adverbs", "⟦@한서윤|한서윤 시장⟧은 이날 브리핑에서 ⟦I|다리가 곧 열린다⟧고 ⟦!|밝혔다⟧.", rule: "subject-before-clause",
      why: "the clause begins behind the frame of the verb"),
    .init(
      "two clauses", "⟦@송민재|송민재 의원⟧은 ⟦I|다리가 늦었다⟧며 ⟦I|책임을 묻겠다⟧고 ⟦!|말했다⟧.",
      rule: "subject-before-clause subject-before-clause", why: "다며 … 고: two clauses, one cue"),
    .init(
      "clause and quote", #"⟦@송민재|송민재 의원⟧은 ⟦I|다리가 늦었다⟧며 "⟦Q|책임을 묻겠다⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-clause subject-before-quote", why: "a clause, then a quote",
      known: "the rule of a coordinated clause is that of the quote behind it"),
    .init(
      "command", "⟦@송민재|송민재 의원⟧은 한서윤 시장에게 ⟦I|당장 물러나라⟧고 ⟦!|요구했다⟧.", rule: "subject-before-clause",
      why: "the addressee stands outside the clause, the verb's 라 inside"),
    .init(
      "receiver inside", "⟦@송민재|송민재 의원⟧은 ⟦I|한서윤 시장에게 책임이 있다⟧고 ⟦!|말했다⟧.", rule: "subject-before-clause",
      why: "whom the clause's own verb takes is no addressee"),
    .init(
      "question", "⟦@송민재|송민재 의원⟧은 ⟦I|왜 늦었느냐⟧고 ⟦!|물었다⟧.", rule: "subject-before-clause", why: "느냐고"),
    .init("proposal", "⟦@한서윤|한서윤 시장⟧은 ⟦I|함께 걷자⟧고 ⟦!|제안했다⟧.", rule: "subject-before-clause", why: "자고"),
    .init(
      "nominal", "⟦@송민재|송민재 의원⟧은 ⟦I|책임자를 문책할 것⟧을 ⟦!|촉구했다⟧.", rule: "subject-before-clause",
      why: "-ㄹ 것을 촉구했다"),
    .init(
      "so that", "⟦@한서윤|한서윤 시장⟧은 ⟦I|관계 부서가 대책을 세우⟧도록 ⟦!|지시했다⟧.", rule: "subject-before-clause",
      why: "-도록 지시했다: the order's subject is another"),
    .init(
      "glued to a headline", "다리 신설 방안 제시⟦@청와대|청와대⟧는 ⟦I|예산이 부족하다⟧고 ⟦!|밝혔다⟧.",
      why: "제시 ends a headline, and the page has lost the space behind it"),
    .init(
      "not glued to a headline", "⟦@다리건설_추진위원회|다리건설 추진위원회⟧는 ⟦I|예산이 부족하다⟧고 ⟦!|밝혔다⟧.",
      why: "추진 belongs to the name"),
    .init(
      "forecast", "⟦@한국은행|한국은행⟧은 ⟦I|내년 물가가 안정될 것⟧으로 ⟦!|전망했다⟧.", rule: "subject-before-clause",
      why: "an announced forecast"),
    .init(
      "clear", "⟦@한서윤|한서윤 시장⟧은 ⟦I|내년이 마지막⟧임을 ⟦!|분명히 했다⟧.", rule: "subject-before-clause", why: "-임을 분명히 했다"),
    .init(
      "speech noun", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리를 곧 열겠다⟧는 ⟦!|입장을 밝혔다⟧.", rule: "subject-before-clause",
      why: "입장을 밝혔다 is the cue"),
    .init(
      "speech noun, predicate", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리를 곧 열겠다⟧는 ⟦!|입장이다⟧.", rule: "subject-before-clause",
      why: "입장이다"),
    .init(
      "light verb", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리가 곧 열린다⟧고 ⟦!|했다⟧.", rule: "subject-before-clause", why: "고 했다"),
    .init(
      "clause without subject", "⟦@한서윤|한서윤 시장⟧은 ⟦I|곧 열겠다⟧고 ⟦!|약속했다⟧.", rule: "subject-before-clause",
      why: "the promise has the speaker for its subject"),
    .init(
      "purpose in the clause", "⟦@한서윤|한서윤 시장⟧은 ⟦I|비가 와서 공사가 늦었다⟧고 ⟦!|해명했다⟧.", rule: "subject-before-clause",
      why: "a subordinate clause belongs to the content"),
    .init(
      "as to something", "⟦@한서윤|한서윤 시장⟧은 공사 지연에 대해 ⟦I|비가 잦았다⟧고 ⟦!|해명했다⟧.", rule: "subject-before-clause",
      why: "에 대해 is a frame of the verb"),
    .init(
      "not a few", "⟦@1 외교부|외교부⟧는 “⟦Q1|유효하다⟧”고 ⟦!1|밝혔다⟧. ⟦@2 적잖은_시민|적잖은 시민⟧은 ⟦I2|놀랍다⟧고 ⟦!2|했다⟧.",
      why: "적잖은 is an adnominal, no topic"),
    .init(
      "side of a firm", "⟦@현대|현대 쪽⟧은 ⟦I|일자리를 만들겠다⟧고 ⟦!|밝혔다⟧.",
      why: "쪽 is what some papers write for 측"),
    .init(
      "side of a family", "⟦@유족_쪽|유족 쪽⟧은 ⟦I|수사를 다시 하겠다⟧고 ⟦!|밝혔다⟧.",
      why: "the side of a group that acts"),
    .init(
      "side of a hospital", "⟦@병원|병원 쪽⟧은 ⟦I|책임을 지겠다⟧고 ⟦!|밝혔다⟧.",
      why: "the side of a body without a name"),
    .init(
      "idea as well", "⟦@외교부|외교부⟧는 ⟦I|일자리를 만들겠다⟧는 ⟦!|구상도 내놨다⟧.",
      why: "도 is the particle, 구상 the noun"),
  ]

  static let beforeCue: [AttributionCase] = [
    .init(
      "behind a quote", #""⟦Q|내일 문을 연다⟧"고 ⟦@송민재|송민재 의원⟧이 ⟦!|밝혔다⟧."#, rule: "subject-before-cue", by: "explicit",
      why: "the source stands between quote and verb"),
    .init(
      "behind a clause", "⟦I|다리가 곧 열린다⟧고 ⟦@송민재|송민재 의원⟧은 ⟦!|밝혔다⟧.", rule: "subject-before-cue", why: "so behind a clause"
    ),
    .init(
      "behind a coordination", #""⟦Q|너무 늦었다⟧"며 ⟦@송민재|송민재 의원⟧은 고개를 저었다."#, rule: "subject-before-cue",
      why: "the subject of the verb behind 며 said it",
      known: "the rule says subject-before-quote of a subject behind the quote"),
    .init(
      "with an adverb", #""⟦Q|내일 문을 연다⟧"고 20일 ⟦@송민재|송민재 의원⟧이 기자들에게 ⟦!|말했다⟧."#, rule: "subject-before-cue",
      why: "time and addressee around the source"),
    .init(
      "surname like a verb", #""⟦Q|내일 문을 연다⟧"고 ⟦@한_시장|한 시장⟧이 ⟦!|밝혔다⟧."#, rule: "subject-before-cue",
      why: "한 is a surname here, no form of 하다"),
    .init(
      "lead of an agency", "(서울=가온통신) 유은채 기자 = ⟦I|두 나라가 다음 주 회담을 연다⟧고 ⟦@송민재|송민재 외무차관⟧이 20일(현지시간) ⟦!|밝혔다⟧.",
      rule: "subject-before-cue", why: "trap 9: the byline is no source",
      known: "the byline goes into the clause"),
    .init(
      "unknown body", "⟦I|다리가 무너졌다⟧고 ⟦@누리구조대|누리구조대⟧는 ⟦!|전했다⟧.", rule: "subject-before-cue",
      why: "a noun that no table knows, right before a verb that tells the words"),
    .init(
      "nearer than the topic", #"회담을 두고 "⟦Q|성과가 있다⟧"고 ⟦@송민재|송민재 의원⟧은 ⟦!|말했다⟧."#, rule: "subject-before-cue",
      why: "what the words are about is no source"),
    .init(
      "unread network", "⟦I|환경부가 계획을 바꿨다⟧고 ⟦@나루터_네트워크|나루터 네트워크⟧가 ⟦!|전했다⟧.",
      why: "whoever stands before the cue tells it"),
    .init(
      "ordinary noun", "⟦I =-|방송사가 시간을 바꿨다⟧고 나루터가 ⟦!|전했다⟧.",
      why: "somebody else than the broadcaster tells it"),
    .init(
      "nothing framed", "⟦I|방송국의 공식 홈페이지에서 방영 시간의 변경을 알렸다⟧고 ⟦@로이터통신|로이터통신⟧이 ⟦!|전했다⟧.",
      why: "the source stands behind, so that the page belongs to the words"),
  ]

  /// 한 as a verb.
  static let verbalHan: [AttributionCase] = [
    .init(
      "verb behind its object",
      "중재를 한 ⟦@시민단체|시민단체⟧는 “⟦Q|합의됐다⟧”고 ⟦!|밝혔다⟧.",
      why: "한 behind an object is 하다, not a determiner"),
    .init(
      "verb behind words",
      "“⟦Q1|나라가 망했다⟧”고 ⟦!1|한⟧ ⟦@1,2 경찰관|경찰관⟧은 “⟦Q2|미안하다⟧”고 ⟦!2|말했다⟧.",
      why: "한 behind a complementizer is 하다 where its noun has words of its own"),
    .init(
      "one of many behind words",
      "“⟦Q|살고 싶다⟧”고 ⟦@한_남성|한 남성⟧은 ⟦!|말했다⟧.",
      why: "the noun has nothing else to tell, so that 한 is one of many"),
    .init(
      "one of many in a city",
      "⟦@나루의_한_식당_주인|나루의 한 식당 주인⟧은 “⟦Q|합의됐다⟧”고 ⟦!|밝혔다⟧.",
      why: "nothing that 한 could be the verb of stands before it"),
  ]

  @Test(arguments: beforeQuote) func subjectBeforeQuote(_ row: AttributionCase) { check(row) }
  @Test(arguments: beforeClause) func subjectBeforeClause(_ row: AttributionCase) { check(row) }
  @Test(arguments: beforeCue) func subjectBeforeCue(_ row: AttributionCase) { check(row) }
  @Test(arguments: verbalHan) func verbOrDeterminer(_ row: AttributionCase) { check(row) }
}

/// Holds a row against the analyzer; what is known to be missing is a known issue.
func check(_ row: AttributionCase) {
  withKnownIssue("\(row.known ?? "")") {
    #expect(row.faults() == [], "\(row.why)")
  } when: {
    row.known != nil
  }
}
