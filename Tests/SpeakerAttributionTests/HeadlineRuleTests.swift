import PipelineSupport
import Testing

/// Whose the quotes of headlines are: whom they name, and whom only the body names.
@Suite struct HeadlineRuleTests {
  static let headline: [AttributionCase] = [
    .init(
      "name", #"⟦@한서윤|한서윤⟧ "⟦Q|내일 문 연다⟧""# + "\n한서윤 시장은 웃었다.", rule: "headline-name", by: "headline", headline: true,
      why: "the name right before the quote"),
    .init(
      "byline", #"유은채 기자 = "⟦Q =-|내일 문 연다⟧""#, rule: "unattributed", headline: true, why: "who writes is no source"),
    .init(
      "name and comma", #"⟦@한서윤|한서윤 시장⟧, "⟦Q|내일 문 연다⟧""#, rule: "headline-name", by: "headline", headline: true,
      why: "a comma between them"),
    .init(
      "body", #"⟦@크렘린궁|크렘린궁⟧ "⟦Q|내일 문 연다⟧""#, rule: "headline-name", headline: true, why: "whom the headline names"),
    .init(
      "two", #"⟦@1 한서윤|한서윤 시장⟧ "⟦Q1|문 연다⟧"…⟦@2 송민재|송민재 의원⟧ "⟦Q2|늦었다⟧""#, rule: "headline-name headline-name",
      headline: true, why: "each quote belongs to the name before it"),
    .init(
      "clip", #"⟦@한서윤|한서윤 시장⟧ "⟦Q|내일 문 연다⟧" ⟦!|강조⟧"#, rule: "headline-name", headline: true,
      why: "a clipped verb is the cue"),
    .init(
      "pronoun in a headline", #"⟦@-|그⟧는 "⟦Q|내일 문 연다⟧""#, rule: "headline-name", by: "none", headline: true,
      why: "whom a pronoun of a headline means is not said: no speaker, no resolution"),
    .init(
      "body with a comma", #"⟦@누리전자|누리전자⟧, 새 공장 "⟦Q|내년 가동⟧""# + "\n공장이 섰다.", rule: "headline-name", headline: true,
      why: "who opens the headline, a body too"),
    .init(
      "share of the people",
      #"국민 67% "⟦Q1 =-|다리 찬성⟧""# + "\n"
        + #"⟦@2 송민재|송민재 의원⟧은 "⟦Q2|다리 찬성⟧"이라고 ⟦!2|말했다⟧."#, headline: true,
      why: "a poll, and no one of those who speak in the text"),
    .init(
      "name of an event", #"누리군, "⟦Q =-|가족 별빛 캠프⟧" 성료"#, rule: "unattributed", headline: true,
      why: "what was held is no word of the body that held it"),
    .init(
      "act behind the quote", #"⟦@송민재|송민재⟧, 한서윤에 "⟦Q|이제는 답하라⟧" ⟦!|촉구⟧"# + "\n회의가 열렸다.", rule: "headline-name",
      headline: true, why: "what is done by words behind them, and nobody else"),
    .init(
      "whose appearance it is about", #"⟦@송민재|송민재⟧, 한서윤 출석에 "⟦Q|너무 늦었다⟧""# + "\n회의가 열렸다.", rule: "headline-name",
      headline: true, why: "the name before a noun with 에 belongs to that noun"),
    .init(
      "asked", #"송민재, 새 다리에 "⟦Q =-|내일 여나⟧" ⟦!|질문하자⟧ 웃어"# + "\n회의가 열렸다.", rule: "unattributed", headline: true,
      why: "who opens the headline is asked"),
    .init(
      "award", #"송민재, 올해 지도자 대회 "⟦Q =-|최우수상⟧" 받아"# + "\n회의가 열렸다.", rule: "unattributed", headline: true,
      why: "one word that somebody is given says nothing"),
    .init(
      "words before the name", #"다시 나선 ⟦@송민재|송민재⟧, 새 다리 앞에서 "⟦Q|늦지 않았다⟧""# + "\n회의가 열렸다.", rule: "headline-name",
      headline: true, why: "what is told of him first names nobody else"),
    .init(
      "frame of the body",
      #"⟦@1 송민재|송민재⟧, 가온시에 "⟦Q1|새 다리 당장 열라⟧""# + "\n"
        + "⟦@2 크렘린궁|크렘린궁⟧⟦!2|에 따르면⟧ ⟦I2|새 다리를 당장 열라는 글이 붙었다⟧.", headline: true,
      why: "who is named in the headline, not who tells of it"),
    .init(
      "names behind the quotes", #""⟦Q1|다리 연다⟧" ⟦@1 한서윤|한서윤 시장⟧ "⟦Q2|늦었다⟧" ⟦@2 송민재|송민재 의원⟧"# + "\n회의가 열렸다.",
      rule: "headline-name", headline: true, why: "it begins with a quote and ends with a name"),
    .init(
      "statement", #"⟦@한서윤|한서윤 시장⟧ 새해 메시지, "⟦Q|함께 가자⟧""# + "\n회의가 열렸다.", rule: "headline-name", headline: true,
      why: "whose message it is"),
    .init(
      "wonder", #""⟦Q =-|다리가 또?⟧" 사상 첫 기록"# + "\n⟦@2 크렘린궁|크렘린궁⟧⟦!2|에 따르면⟧ ⟦I2|다리가 열렸다⟧.", headline: true,
      why: "a noun and 또 are said by nobody in particular"),
    .init(
      "words with particles",
      #""⟦Q1 =한서윤|다리 여유 있어⟧""# + "\n" + #"⟦@2 한서윤|한서윤 판사⟧는 "⟦Q2|다리에 여유가 있다⟧"고 ⟦!2|말했다⟧."#,
      headline: true, why: "all words of the headline return with particles and endings"),
    .init(
      "role of the headline",
      #"⟦@1 한서윤|누리은행장⟧ "⟦Q1|내일 새 지점 문 연다⟧""# + "\n"
        + #"⟦@2 한서윤|한서윤 누리은행장⟧은 "⟦Q2|내일 새 지점 문을 연다⟧"고 ⟦!2|말했다⟧."#, headline: true,
      why: "the body names who bears the title and says the same"),
    .init(
      "word by which the body calls its speaker",
      #"⟦@1 나비또랑|나비또랑⟧ "⟦Q1|또 만나요⟧""# + "\n"
        + #"⟦@2 나비또랑|나비또랑⟧은 "⟦Q2|노래가 좋다⟧"고 ⟦!2|말했다⟧."#, headline: true,
      why: "no table knows the word, but the body lets it speak"),
    .init(
      "whom somebody speaks to", #"⟦@송민재|송민재⟧, 한서윤에 "⟦Q|답하라⟧"…회의 열려"# + "\n회의가 열렸다.", rule: "headline-name",
      headline: true, why: "who opens the headline, not the one spoken to"),
    .init(
      "subtitle glued to the text",
      "다리 열린다\n" + #"“⟦Q1 =한서윤|내일 다리 문 연다⟧”⟦@2 한서윤|한서윤 시장⟧은 "⟦Q2|내일 다리 문을 연다⟧"고 ⟦!2|말했다⟧."#,
      rule: "headline-body subject-before-quote", headline: true,
      why: "a name right behind the mark begins the text, and keeps its first syllables"),
    .init(
      "from the body",
      #""⟦Q =한서윤|내일 다리 문 연다⟧"…새 다리 개통"# + "\n" + #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 다리 문을 연다⟧"고 ⟦!|말했다⟧."#,
      rule: "headline-body subject-before-quote", by: "headline explicit", headline: true,
      why: "the body says whose words they are"),
    .init(
      "the body does not say", #""⟦Q =-|내일 다리 문 연다⟧"…새 다리 개통"# + "\n새 다리가 열렸다.", rule: "unattributed", headline: true,
      why: "nobody is named: no name rather than a wrong one"),
    .init(
      "two in the body",
      #""⟦Q =-|너무 늦었다 정말⟧"…새 다리 개통"# + "\n"
        + #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|너무 늦었다 정말⟧"고 ⟦!1|말했다⟧. ⟦@2 송민재|송민재 의원⟧도 "⟦Q2|너무 늦었다 정말⟧"고 ⟦!2|말했다⟧."#,
      headline: true, why: "the body gives the words to two"),
  ]

  @Test(arguments: headline) func headlines(_ row: AttributionCase) { check(row) }
}
