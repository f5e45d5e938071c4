import PipelineSupport
import Testing

/// The settled cases of the annotation guide, nested speech and the forms of content.
@Suite struct SettledCaseTests {
  static let settled: [AttributionCase] = [
    .init(
      "unquoted headline", "⟦@한서윤|한서윤⟧, ⟦I ?|내일 다리 문 열 것⟧", headline: true, why: "an indirect item, optional"),
    .init(
      "gesture", #"⟦@송민재|송민재 의원⟧은 "⟦Q|늦었다⟧"라며 고개를 저었다."#,
      why: "라며 with a verb of another kind is still a quote of the subject"),
    .init(
      "statement of a body", #"⟦@한국은행|한국은행⟧은 성명에서 "⟦Q|물가가 안정됐다⟧"고 ⟦!|밝혔다⟧."#,
      why: "the one who issued it; 성명에서 is the channel"),
    .init(
      "statement of a body, through", #"⟦@한국은행|한국은행⟧은 이날 성명을 통해 "⟦Q|물가가 안정됐다⟧"고 ⟦!|밝혔다⟧."#, why: "을 통해 too"),
    .init(
      "goes on explaining", #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|늦었다⟧"고 ⟦!1|말했다⟧. ⟦I2 =송민재 ?|공사가 1년이나 멈췄다⟧는 것이다."#,
      why: "-다는 것이다 behind a named speaker's words is optional"),
    .init("court", "⟦@대법원|대법원⟧은 ⟦I ?|계약이 무효라⟧고 ⟦!|판단했다⟧.", why: "a finding announced is optional"),
    .init(
      "question", "⟦I1 =- ?|왜 늦었느냐⟧는 질문에 ⟦@2 송민재|송민재 의원⟧은 \"⟦Q2|비가 왔다⟧\"고 ⟦!2|답했다⟧.",
      why: "an unquoted question is optional, the answer is not"),
    .init(
      "quoted question", #""⟦Q1 =- ?|왜 늦었습니까⟧"라는 ⟦!1|질문⟧에 ⟦@2 송민재|송민재 의원⟧은 "⟦Q2|비가 왔다⟧"고 ⟦!2|답했다⟧."#,
      why: "who asked is not named"),
    .init("forecast frame", "⟦@한국은행|한국은행⟧은 ⟦I ?|내년에 금리를 내린다⟧는 ⟦!|방침이다⟧.", why: "방침이다 is optional"),
    .init("entity marks", "⟦@송민재|송민재 의원⟧은 &quot;⟦Q|늦었다⟧&quot;고 ⟦!|말했다⟧.", why: "&quot; is a quotation mark"),
    .init(
      "cut off", #"⟦@송민재|송민재 의원⟧은 "⟦Q ?|늦었다. 이제 와서 Read more⟧"#, why: "a quote cut off by the page is optional"),
    .init(
      "repeated",
      #"⟦@1 송민재|송민재 의원⟧은 "⟦Q1|책임을 져야 한다⟧"고 ⟦!1|말했다⟧."# + "\n"
        + #"⟦@2 송민재|송민재 의원⟧은 "⟦Q2|책임을 져야 한다⟧"고 ⟦!2|말했다⟧."#, why: "repetitions stand at each place"),
    .init(
      "two quotes without a space", #"⟦@송민재|송민재 의원⟧은 "⟦Q|반은 먼지⟧" "⟦Q|반은 나사⟧"라고 ⟦!|말했다⟧."#, why: "a list without a comma"
    ),
  ]

  static let nested: [AttributionCase] = [
    .init(
      "three deep",
      #"⟦@1 로이터_통신|로이터 통신⟧은 ⟦I1|⟦@2 송민재|송민재 대변인⟧이 "⟦Q2 <로이터_통신|회담은 없다⟧"고 ⟦!2|말했다⟧⟧고 ⟦!1|보도했다⟧."#,
      why: "the quote is the spokesman's, via the agency"),
    .init(
      "body and person", #"크렘린궁에 따르면 ⟦@송민재|송민재 대통령⟧은 "⟦Q <크렘린궁|회담은 없다⟧"고 ⟦!|강조했다⟧."#, why: "one item, via the body"),
    .init(
      "report of an outlet", #"로이터 통신 보도에 따르면 ⟦@송민재|송민재 대통령⟧은 "⟦Q <로이터_통신|회담은 없다⟧"고 ⟦!|강조했다⟧."#, why: "보도에 따르면 too",
      known: "보도 goes into the name of the outlet"),
    .init(
      "told to an outlet", #"⟦@송민재|송민재 대통령⟧은 로이터 통신에 "⟦Q <로이터_통신|회담은 없다⟧"고 ⟦!|말했다⟧."#,
      why: "the words are known by the agency to which they were told"),
    .init(
      "in a broadcast", #"⟦@송민재|송민재 대통령⟧은 로이터 통신에 출연해 "⟦Q|회담은 없다⟧"고 ⟦!|말했다⟧."#,
      why: "who appears there speaks for all to hear"),
    .init(
      "cited words", #"로이터 통신은 ⟦@송민재|송민재 대통령⟧의 말을 인용해 "⟦Q <로이터_통신|회담은 없다⟧"고 ⟦!|전했다⟧."#, why: "X의 말을 인용해"),
    .init(
      "relayed by a spokesman",
      #"⟦@1 송민재|송민재 대변인⟧은 ⟦I1|⟦@2 박지후|박지후 대통령⟧이 "⟦Q2 <송민재|회담은 없다⟧"고 ⟦!2|지시했다⟧⟧고 ⟦!1|전했다⟧."#,
      why: "the order is the president's, via the spokesman"),
  ]

  static let contents: [AttributionCase] = [
    .init(
      "two fragments", #"⟦@송민재|송민재 의원⟧은 ⟦I|공사가 "⟦Q|느리고⟧" "⟦Q|비싼⟧" 까닭을 모르겠다⟧고 ⟦!|말했다⟧."#, rule: "subject-before-clause",
      why: "one mixed item with two fragments"),
    .init(
      "fragment at the end", #"⟦@송민재|송민재 의원⟧은 ⟦I|이번 공사가 "⟦Q|전례 없는 실패⟧"⟧라고 ⟦!|말했다⟧."#,
      why: "the words outside the marks are reported too",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "frame in the middle", "⟦I|새 다리는⟧ ⟦@한국은행|한국은행⟧⟦!|에 따르면⟧ ⟦I +|내년에 열린다⟧.", rule: "evidential",
      why: "the frame stands between two parts of the content",
      known: "what stands before the frame is left out of the content"),
    .init(
      "whole clause quoted", #"⟦@송민재|송민재 의원⟧은 "⟦Q|공사가 늦었다⟧"고 ⟦!|말했다⟧."#, why: "a whole quoted clause is direct alone"),
    .init(
      "long clause", "⟦@송민재|송민재 의원⟧은 ⟦I|비가 와서 공사가 멈췄고 장비도 모자라 개통이 내년으로 미뤄졌다⟧고 ⟦!|설명했다⟧.",
      why: "coordinated and subordinate clauses inside"),
    .init(
      "date of the frame", "⟦@송민재|송민재 의원⟧은 지난 12일 국회에서 열린 회의에서 ⟦I|공사가 늦었다⟧고 ⟦!|말했다⟧.",
      why: "time and place of the saying are no part"),
    .init(
      "month inside a phrase", "⟦@송민재|송민재 의원⟧은 ⟦I|2028년 하반기까지 다리를 고친다⟧고 ⟦!|말했다⟧.",
      why: "a date that goes on to another particle is not cut"),
    .init(
      "paper that was handed out", "⟦@송민재|송민재 의원⟧은 성명을 내고 ⟦I|공사가 늦었다⟧고 ⟦!|말했다⟧.",
      why: "what the speaker did before is no part"),
    .init(
      "date with another at the cue", "⟦@송민재|송민재 의원⟧은 ⟦I|지난 2일 다리가 열렸다⟧고 3일 ⟦!|밝혔다⟧.",
      why: "the cue has its own date, so that the first is told"),
    .init(
      "time that goes on", "⟦@송민재|송민재 의원⟧은 ⟦I|0시 1분부터 다리를 막는다⟧고 ⟦!|말했다⟧.", why: "hour and minute stay together"),
    .init(
      "ground", "⟦@송민재|송민재 의원⟧은 공사가 늦었다는 점을 들어 ⟦I|다리를 닫아야 한다⟧고 ⟦!|말했다⟧.",
      why: "on what the words rest is no part"),
    .init(
      "measure", "⟦@서울시|서울시⟧는 ⟦I|누리전자에 대해 과징금 3억원을 부과했다⟧고 ⟦!|밝혔다⟧.",
      why: "against whom the measure is taken is a part"),
    .init(
      "condition before a quote",
      #"⟦@송민재|송민재 의원⟧은 ⟦I|공사가 멈추면 "⟦Q|책임을 묻겠다⟧"⟧고 ⟦!|말했다⟧."#,
      why: "on what the quoted words depend is told, too",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "matter that joins a noun", "⟦@송민재|송민재 의원⟧은 ⟦I|다리 관련 자료를 모두 읽었다⟧고 ⟦!|말했다⟧.",
      why: "관련 belongs to the noun behind it"),
    .init(
      "medium behind other words", "⟦@송민재|송민재 의원⟧은 회의 직후 입장문을 통해 ⟦I|끝까지 걷겠다⟧고 ⟦!|밝혔다⟧.",
      why: "a frame of several words closes what stands before it"),
    .init(
      "behind a quote", #"⟦@송민재|송민재 의원⟧은 "⟦Q|다 걸었다⟧"면서 ⟦I|‘긴 다리’에 대한 생각에 변함이 없다⟧고 ⟦!|밝혔다⟧."#,
      why: "the clause begins behind the quote, whatever marks it holds"),
    .init(
      "date of the content", "⟦@송민재|송민재 의원⟧은 ⟦I|내년 3월 다리가 열린다⟧고 ⟦!|말했다⟧.", why: "time of what is said is a part"),
  ]

  static let joint: [AttributionCase] = [
    .init(
      "two parties in a list", "⟦@민주당,_정의당|민주당, 정의당⟧은 ⟦I|예산을 늘려야 한다⟧고 ⟦!|주장했다⟧.",
      why: "two bodies of one kind, of which the second has the particle"),
    .init(
      "heading before a clause", "⟦@민주당|민주당⟧, ⟦I|예산을 늘려야 한다⟧고 ⟦!|주장했다⟧.", why: "no other body follows the comma"),
    .init(
      "two who are named", #"⟦@한서윤_시장과_송민재_의원|한서윤 시장과 송민재 의원⟧은 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#,
      why: "two who speak together are one group"),
    .init(
      "joined by points", #"⟦@한서윤·윤가람·송민재_의원|한서윤·윤가람·송민재 의원⟧은 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#,
      why: "names that share one title"),
    .init(
      "two groups", #"⟦@상인들과_주민들|상인들과 주민들⟧은 "⟦Q|함께 걷자⟧"고 ⟦!|말했다⟧."#, why: "groups join, too"),
  ]

  @Test(arguments: settled) func asTheGuideSettlesIt(_ row: AttributionCase) { check(row) }
  @Test(arguments: nested) func wordsInsideWords(_ row: AttributionCase) { check(row) }
  @Test(arguments: contents) func whatBelongsToTheContent(_ row: AttributionCase) { check(row) }
  @Test(arguments: joint) func speakersTogether(_ row: AttributionCase) { check(row) }
}
