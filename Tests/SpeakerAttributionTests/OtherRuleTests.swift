import PipelineSupport
import Testing

/// Rules that find a source without a subject: modified noun, genitive, frame, headline, turn, nobody.
@Suite struct OtherRuleTests {
  static let adnominal: [AttributionCase] = [
    .init(
      "who said so before", "“⟦Q|다시는 늦지 않겠다⟧”던 ⟦@한서윤|한서윤 시장⟧은 14일 모임을 열었다.", rule: "adnominal-head",
      why: "-던 tells of the words of whom it modifies"),
    .init(
      "who said so before, no marks", "⟦I|자리를 떠나지 않겠다⟧던 ⟦@한서윤|한서윤 시장⟧은 14일 물러났다.", rule: "adnominal-head",
      why: "-다던 is -다고 하던"),
    .init("a son of whom it was said", "수영을 좋아한다던 아들은 14일 떠났다.", why: "who has no name is the one it is about"),
    .init("a thing of which it was said", "문제가 없다던 사업이 14일 멈췄다.", why: "a project is nobody"),
    .init(
      "claim of an owner", "⟦I|전화한 적이 없다⟧던 ⟦@박_장관|박 장관⟧의 ⟦!|주장과 다른 증언이 나왔다⟧.", rule: "genitive-source",
      why: "the noun of speech behind the owner is the cue"),
    .init("what was said before", "“⟦Q =- ?|다시는 늦지 않겠다⟧”던 길은 막혔다.", why: "a road is nobody"),
    .init(
      "quote", #""⟦Q|너무 늦었다⟧"고 ⟦!|지적한⟧ ⟦@송민재|송민재 의원⟧을 만났다."#, rule: "adnominal-head", by: "explicit",
      why: "the noun that the clause modifies said it"),
    .init(
      "clause", "⟦I|다리가 늦었다⟧고 ⟦!|지적한⟧ ⟦@송민재|송민재 의원⟧을 만났다.", rule: "adnominal-head", why: "so with a clause"),
    .init(
      "two trades before a name", #"경찰은 "⟦Q|모른다⟧"는 ⟦!|입장을 밝힌⟧ 시인 겸 ⟦@한서윤|화가 한서윤 씨⟧를 불렀다."#,
      rule: "adnominal-head", why: "겸 goes on to the name"),
    .init(
      "past", #""⟦Q|너무 늦었다⟧"고 ⟦!|주장했던⟧ ⟦@송민재|송민재 의원⟧은 떠났다."#, rule: "adnominal-head", why: "-던"),
    .init(
      "its own subject", #"⟦@송민재|송민재 의원⟧이 "⟦Q|너무 늦었다⟧"고 ⟦!|지적한⟧ 공사는 끝났다."#, rule: "subject-before-quote",
      why: "with a subject of its own the clause modifies a thing"),
    .init(
      "topic elsewhere", #"박지후 장관은 "⟦Q|너무 늦었다⟧"고 ⟦!|지적한⟧ ⟦@송민재|송민재 의원⟧을 만났다."#, rule: "adnominal-head",
      why: "the topic waits for 만났다"),
    .init(
      "speech noun", "⟦I|돕겠다⟧는 ⟦!|뜻을 밝힌⟧ ⟦@송민재|송민재 의원⟧은 떠났다.", rule: "adnominal-head", why: "a speech noun and its verb"
    ),
    .init(
      "of an object", "한서윤 시장은 ⟦I|다리가 늦었다⟧고 ⟦!|지적한⟧ ⟦@송민재|송민재 의원⟧을 만났다.", rule: "adnominal-head",
      why: "the topic before the words is that of the sentence, no part of them"),
    .init(
      "reporters who ask",
      #"⟦@2 한서윤|한서윤 시장⟧은 ⟦I1 ?|책임을 지겠느냐⟧고 ⟦!1|묻는⟧ ⟦@1 취재진|취재진⟧에게 "⟦Q2|나중에 답하겠다⟧"고 ⟦!2|말했다⟧."#,
      why: "the question is theirs, the answer the topic's"),
    .init(
      "voices", #"한서윤 시장은 웃었다. "⟦Q =- ?|다리가 너무 좁다⟧"고 ⟦!|지적하는⟧ 목소리가 커졌다."#,
      why: "voices are those of others than who acted before"),
    .init(
      "said both", #""⟦Q1|늦었다⟧"고 ⟦!1|말하며⟧ "⟦Q2|서두르자⟧"고 ⟦!2|밝힌⟧ ⟦@1,2 한서윤|한서윤 의원⟧은 자리를 떴다."#,
      why: "whom the second cue modifies has said the first words, too"),
  ]

  static let genitive: [AttributionCase] = [
    .init(
      "as people tell", "“⟦Q|길이 좁다⟧”는 게 ⟦@한서윤|한서윤 변호사⟧의 ⟦!|설명⟧이라고 한다.", rule: "genitive-source",
      why: "이라고 한다 behind the noun of speech"),
    .init(
      "passed on", #"이도현 대변인은 "⟦Q <이도현|조사 중⟧"이라며 ⟦@한서윤|한서윤 장관⟧의 말을 ⟦!|전했다⟧."#, rule: "genitive-source",
      why: "who passes on somebody's words has not said them"),
    .init(
      "thanks passed on", #"⟦@이도현|이도현 시장⟧은 "⟦Q|잘 이겼다⟧"며 감사의 뜻을 ⟦!|전했다⟧."#, rule: "subject-before-quote",
      why: "감사 is nobody here"),
    .init(
      "from whom, apart", #"경찰은 ⟦@이웃_주민|이웃 주민⟧으로 부터 "⟦Q|소리가 났다⟧"는 ⟦!|신고를 받았다⟧."#, rule: "genitive-source",
      why: "부터 is written as a word of its own"),
    .init(
      "predicate", "⟦I|준비가 끝났다⟧는 게 ⟦@한서윤|한서윤 시장⟧의 ⟦!|설명이다⟧.", rule: "genitive-source", by: "explicit",
      why: "the noun before 의"),
    .init(
      "between", "⟦I|공사가 늦었다⟧는 ⟦@송민재|송민재 의원⟧의 ⟦!|지적이 나왔다⟧.", rule: "genitive-source",
      why: "between the clause and its noun"),
    .init("quote", #""⟦Q|공사가 늦었다⟧"는 ⟦@송민재|송민재 의원⟧의 ⟦!|지적이 나왔다⟧."#, rule: "genitive-source", why: "so with a quote"),
    .init(
      "group", "⟦I|공사가 늦었다⟧는 게 ⟦@전문가들|전문가들⟧의 ⟦!|분석이다⟧.", rule: "genitive-source", why: "a group in the genitive"),
    .init(
      "giver", #"한서윤 시장은 ⟦@송민재|송민재씨⟧로부터 "⟦Q|늦지 않았다⟧"는 ⟦!|말을 들었다⟧."#, rule: "genitive-source",
      why: "the topic hears it, who gave it said it"),
    .init(
      "told by a ministry", "한서윤 의원은 ⟦@외교부|외교부⟧로부터 ⟦I|협상이 끝났다⟧는 ⟦!|설명을 들었다⟧.", rule: "genitive-source",
      why: "who explains gives the words, not who hears them"),
    .init("것이", "⟦I|문제가 없다⟧는 것이 ⟦@한국은행|한국은행⟧의 ⟦!|입장이다⟧.", rule: "genitive-source", why: "것이 as 게"),
    .init(
      "cited in passing",
      #""⟦Q1|다리를 열겠다⟧"는 ⟦@1 한서윤|한서윤 시장⟧ ⟦!1|발언을 인용하며⟧ "⟦Q2 =- ?|약속을 지켜야 한다⟧"고 ⟦!2|강조했다⟧."#,
      why: "what is cited has been quoted already; what follows is not the mayor's"),
    .init(
      "testimony from behind", "경찰은 ⟦I|박씨와 함께 돈을 훔쳤다⟧는 ⟦!|진술을 ⟦@황씨|황씨⟧로부터 확보했다⟧.",
      why: "the words come from Hwang"),
    .init(
      "quoted testimony from behind", "경찰은 “⟦Q|박씨와 함께 돈을 훔쳤다⟧”는 ⟦!|진술을 ⟦@황씨|황씨⟧로부터 확보했다⟧.",
      why: "the words come from Hwang"),
    .init(
      "two quotes", #"⟦@1,2 한서윤|한서윤 시장⟧의 "⟦Q1|후배였다⟧", "⟦Q2|나의 잘못⟧"이라는 ⟦!1,2|발언이 문제가 됐다⟧."#,
      rule: "genitive-source genitive-source", why: "the owner stands before both"),
    .init(
      "position", "⟦@정부|정부⟧의 입장은 ⟦I|막을 방법이 없다⟧는 ⟦!|것이다⟧.", rule: "genitive-source",
      why: "what the position is"),
    .init(
      "disputed claim", "한서윤 시장의 주장은 사실이 아니라는 것이다.", why: "what others think of a claim is not its owner's"),
    .init("problem", "정부의 문제는 막을 방법이 없다는 것이다.", why: "a problem is nobody's words"),
    .init(
      "official position", #"⟦@한서윤|한서윤 시장⟧의 공식 입장은 "⟦Q|아직 이르다⟧"는 ⟦!|것이다⟧."#, rule: "genitive-source",
      why: "a word between the owner and the noun"),
    .init(
      "answered words", "⟦I|영향이 크다⟧는 ⟦@한서윤|한서윤 시장⟧의 ⟦!|말⟧에, 주민들이 웃었다.", rule: "genitive-source",
      why: "the bare noun for words, whatever others do upon it"),
  ]

  static let evidential: [AttributionCase] = [
    .init(
      "what a body has found", "⟦@한국은행|한국은행⟧의 조사 결과⟦!|에 따르면⟧ ⟦I|물가는 내렸다⟧.", rule: "evidential",
      why: "the nouns of the finding stand between it and the genitive"),
    .init(
      "name inside a frame", "경찰에 따르면 ⟦@새별|새별⟧은 ⟦I <경찰|술을 마셨다⟧고 ⟦!|진술했다⟧.", rule: "subject-before-clause",
      why: "only he can testify so"),
    .init(
      "several outlets", "⟦@AP와_로이터,_AFP통신|AP와 로이터, AFP통신⟧⟦!|에 따르면⟧ ⟦I|길이 열렸다⟧.", rule: "evidential",
      why: "those who tell it together"),
    .init(
      "one's own words upon a text",
      #"⟦@1 이도현|이도현 장관⟧은 "⟦Q1|나아졌다⟧"고 ⟦!1|말했다⟧. 이어 통계청 자료를 인용해 "⟦Q2 =이도현|실업이 줄었다⟧"고 ⟦!2|강조했다⟧."#,
      by: "explicit dropped", why: "강조했다 tells of one's own judgement"),
    .init(
      "a person upon a report", #"⟦@이도현|이도현 장관⟧은 누리뉴스의 보도를 인용하면서 "⟦Q|실업이 줄었다⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-quote", why: "a person says himself what he rests on a text"),
    .init(
      "citation behind the clause", "⟦organization|아사히신문⟧은 ⟦I <아사히신문|다리가 열린다⟧고 ⟦@소식통들|소식통들⟧을 인용해 ⟦!|보도했다⟧.",
      why: "the words are those of the sources"),
    .init(
      "frame", "⟦@한국은행|한국은행⟧⟦!|에 따르면⟧ ⟦I|내년 물가가 안정된다⟧.", rule: "evidential", by: "explicit",
      why: "with no other cue the sentence is what the source says"),
    .init("other frame", "⟦@한국은행|한국은행⟧⟦!|에 의하면⟧ ⟦I|내년 물가가 안정된다⟧.", rule: "evidential", why: "에 의하면"),
    .init("person", "⟦@한서윤|한서윤 시장⟧⟦!|에 따르면⟧ ⟦I|다리는 내일 열린다⟧.", rule: "evidential", why: "a person as source"),
    .init("document", "⟦@보고서|보고서⟧⟦!|에 따르면⟧ ⟦I|다리는 튼튼하다⟧.", rule: "evidential", why: "a paper as source"),
    .init(
      "pronoun", "⟦@한서윤|한서윤 시장⟧은 \"⟦Q|연다⟧\"고 ⟦!|말했다⟧.\n⟦@한서윤|그⟧⟦!|에 따르면⟧ ⟦I|다리는 내일 열린다⟧.",
      rule: "subject-before-quote evidential", by: "explicit pronoun", why: "the frame refers back"),
    .init(
      "one deed of two",
      "⟦@1 경찰|경찰⟧⟦!1|에 따르면⟧ ⟦I1|⟦@2 송민재|송민재 씨⟧는 이웃에게 ⟦I2 <경찰|돈을 달라⟧고 ⟦!2|요구하고⟧ 문을 부쉈다⟧.",
      why: "what he said is one thing of two that the police tell"),
    .init(
      "channel", #"한국은행에 따르면 ⟦@한서윤|한서윤 총재⟧는 "⟦Q <한국은행|물가가 안정됐다⟧"고 ⟦!|말했다⟧."#,
      rule: "subject-before-quote", why: "with a reporting verb the frame is a channel"),
    .init(
      "citing", #"⟦organization|가온통신⟧은 ⟦@한_외교_소식통|한 외교 소식통⟧을 인용해 "⟦Q <가온통신|회담이 열린다⟧"고 ⟦!|보도했다⟧."#,
      rule: "evidential", why: "Y cites X and relays: X's words, via Y"),
    .init(
      "citing, unknown outlet", "⟦organization|누리TV⟧는 ⟦@한_외교_소식통|한 외교 소식통⟧의 말을 인용해 ⟦I <누리TV|회담이 열린다⟧고 ⟦!|전했다⟧.",
      rule: "evidential", why: "a body that no table knows relays; the words are those of the owner of 말"),
    .init(
      "borrowed words", #"⟦organization|가온통신⟧은 ⟦@한_외교_소식통|한 외교 소식통⟧의 말을 빌려 "⟦Q <가온통신|회담이 열린다⟧"고 ⟦!|전했다⟧."#,
      rule: "evidential", why: "말을 빌려 cites as 말을 인용해 does"),
    .init(
      "citing, own verb", "⟦@가온통신|가온통신⟧은 한 외교 소식통을 인용해 ⟦I|회담이 어렵다⟧고 ⟦!|분석했다⟧.",
      rule: "subject-before-clause", why: "with a verb of Y's own the words are Y's"),
    .init(
      "what it has told", "⟦@외교부|외교부⟧가 24일 밝힌 바⟦!|에 따르면⟧ ⟦I|수입량은 10만 톤에 달했다⟧.",
      why: "바 is what the ministry has told"),
    .init(
      "told content", "⟦@외교부|외교부⟧가 밝힌 내용⟦!|에 따르면⟧ ⟦I|수입량은 10만 톤에 달했다⟧.",
      why: "내용 is no document of its own"),
    .init(
      "reported", "연합뉴스가 보도한 바에 따르면 ⟦@한서윤|한서윤 장관⟧은 ⟦I <연합뉴스|물러나겠다⟧고 ⟦!|밝혔다⟧.",
      why: "the words came through the agency"),
    .init(
      "page of a ministry", "⟦@외교부_홈페이지|외교부 홈페이지⟧⟦!|에 따르면⟧ ⟦I|수입량은 10만 톤에 달했다⟧.",
      why: "the page says it"),
    .init(
      "answered report",
      #"로이터통신이 ⟦@1 소식통|소식통⟧을 인용해 ⟦I1 <로이터통신|회담이 열린다⟧고 ⟦!1|보도한⟧ 데 대해 ⟦@2 한서윤|한서윤 대변인⟧은 "⟦Q2|내일 연다⟧"고 ⟦!2|말했다⟧."#,
      why: "the source is that of the report, not of who answers it"),
    .init(
      "answered paper", #"소식통을 인용한 로이터통신 보도에 대해 ⟦@한서윤|한서윤 대변인⟧은 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."#,
      why: "who is cited in a report has not said what is said of it"),
  ]

  /// The noun of speech before a frame: `누리전자 설명에 따르면`.
  static let told: [AttributionCase] = [
    .init(
      "body", "⟦@한국은행|한국은행⟧ 설명⟦!|에 따르면⟧ ⟦I|물가가 올랐다⟧.", rule: "evidential", why: "the body told it"),
    .init(
      "unknown word", "⟦@누리에듀|누리에듀⟧ 전망⟦!|에 따르면⟧ ⟦I|물가가 오른다⟧.", rule: "evidential",
      why: "the word that opens the sentence"),
    .init("his words", "⟦@한국은행|한국은행⟧의 말⟦!|에 따르면⟧ ⟦I|물가가 올랐다⟧.", rule: "evidential", why: "말 is what somebody says"),
    .init(
      "taken together", "⟦@한국은행|한국은행⟧의 설명⟦!|을 종합하면⟧ ⟦I|물가가 올랐다⟧.", rule: "evidential",
      why: "종합하면 behind a noun of speech"),
    .init("heard", "⟦@한서윤|한서윤 시장⟧의 말⟦!|을 들어보면⟧ ⟦I|다리가 낡았다⟧.", rule: "evidential", why: "들어보면"),
    .init(
      "taken together by another", "⟦@경찰|경찰⟧은 한국은행의 설명을 종합하면 ⟦I|문제가 없다⟧고 ⟦!|말했다⟧.",
      why: "it is the police who take it together, and nobody's channel"),
    .init("nobody's words", "여러 말을 종합하면 물가가 올랐다.", why: "the words have no owner"),
    .init(
      "this report", "⟦@한국은행_보고서|한국은행 보고서⟧는 " + #""⟦Q|물가가 올랐다⟧"고 ⟦!|했다⟧."#, why: "the report speaks"),
  ]

  static let document: [AttributionCase] = [
    .init(
      "tweet", "⟦@한서윤|한서윤 시장⟧은 이날 ⟦I|우려가 크다⟧는 ⟦!|취지의 트위트를 올렸다⟧.", why: "트위트 is a post as 트윗 is"),
    .init(
      "what a letter says", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|고맙다⟧"는 내용의 ⟦!|친서를 전달했다⟧."#, rule: "subject-before-quote",
      why: "who gives out the letter says what it holds"),
    .init(
      "what a letter that was found says", #"경찰은 "⟦Q =- ?|미안하다⟧"는 내용의 편지를 발견했다."#, by: "none",
      why: "who finds it has not written it"),
    .init(
      "with a picture", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|고맙다⟧"는 ⟦!|글과 함께 사진을 올렸다⟧."#, rule: "subject-before-quote",
      why: "the words stand beside what he shows"),
    .init(
      "statement", #"⟦@성명|성명⟧에서 "⟦Q|내일 문을 연다⟧"고 ⟦!|밝혔다⟧."#, rule: "document-source", by: "explicit",
      why: "a paper with 에서, and nobody else",
      known: "a document before the quote is no source yet"),
    .init(
      "with a subject", #"⟦@송민재|송민재 의원⟧은 성명에서 "⟦Q|내일 문을 연다⟧"고 ⟦!|밝혔다⟧."#, rule: "subject-before-quote",
      why: "with a subject the paper is a channel"),
  ]

  static let turns: [AttributionCase] = [
    .init(
      "name in brackets", #""⟦Q|내일 연다.⟧"(⟦@한서윤|한서윤 시장⟧) 다리는 길다."#, rule: "name-in-brackets", by: "explicit",
      why: "who said it stands in brackets behind it"),
    .init(
      "name in brackets apart", "길은 넓다.\n" + #""⟦Q|내일 연다⟧" (⟦@한서윤|한서윤 시장⟧)"#, rule: "name-in-brackets",
      why: "with a space, where the line holds nothing else"),
    .init(
      "signed", "길은 넓다.\n" + #""⟦Q|내일 연다⟧" - ⟦@한서윤|한서윤 시장⟧"#, rule: "label", why: "a dash before the one who signs"),
    .init(
      "label in the line", "길은 넓다.\n" + #"[인터뷰] ⟦@한서윤|한서윤⟧/가람시장 : "⟦Q|내일 엽니다.⟧""#, rule: "label",
      why: "name and office before a colon"),
    .init(
      "label around the words", "길은 넓다.\n" + #"[⟦@한서윤|한서윤⟧/가람시장 : "⟦Q|내일 엽니다.⟧"]"#, rule: "label",
      why: "the bracket holds the label and the words"),
    .init(
      "label before the line", "길은 넓다.\n▶ 인터뷰 : ⟦@11 한서윤|한서윤⟧ / 가람시장\n" + #"- "⟦Q11|내일 엽니다.⟧""#,
      rule: "label", why: "the line before holds nothing else"),
    .init(
      "source before the line", "길은 넓다.\n⟦@11 경찰_관계자|경찰 관계자⟧\n" + #""⟦Q11|내일 엽니다.⟧""#, rule: "label",
      why: "a source that is all of its line"),
    .init(
      "credit before the line", "길은 넓다.\n[사진=가람시]\n" + #""⟦Q =-|내일 엽니다.⟧""#, rule: "unattributed",
      why: "who took a picture says nothing"),
    .init(
      "goes on", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."# + "\n" + #""⟦Q =한서윤|다 함께 건너겠습니다.⟧""#,
      rule: "subject-before-quote turn", by: "explicit dropped", why: "a whole turn right behind goes on"),
    .init("first of all", #""⟦Q =-|다 함께 건너겠습니다.⟧""#, rule: "unattributed", why: "nobody has spoken yet"),
    .init(
      "looks back", #""⟦Q =한서윤|다 함께 건너겠습니다.⟧" 한서윤 시장은 이같이 말했다."#, rule: "looking-back",
      why: "이같이 takes the quote before it"),
    .init(
      "looks back, other words", #""⟦Q =한서윤|다 함께 건너겠습니다.⟧" 한서윤 시장은 이렇게 밝혔다."#, rule: "looking-back", why: "이렇게 too"),
    .init(
      "looks back over a line", #""⟦Q =한서윤|다 함께 건너겠습니다.⟧""# + "\n한서윤 시장은 20일 기자들에게 이같이 말했다.", rule: "looking-back",
      why: "the subject in the next paragraph"),
    .init(
      "looks back past a title", #""⟦Q =한서윤|다 함께 건너겠습니다.⟧""# + "\n한서윤 시장은 '다리의 날' 행사에서 이같이 말했다.", rule: "looking-back",
      why: "single marks hold a title, no other words"),
    .init(
      "says whose words they are", #""⟦Q|다 함께 건너겠습니다.⟧" ⟦@한서윤|한서윤 시장⟧의 ⟦!|말이다⟧."#, rule: "looking-back", by: "explicit",
      why: "a noun of speech with its owner, in the next sentence"),
    .init(
      "says so in the same sentence", #""⟦Q|다 함께 건너자⟧" ⟦@한서윤|한서윤 시장⟧의 ⟦!|당부다⟧."#, rule: "genitive-source",
      why: "the same without a point in the quote"),
    .init(
      "announced", "한서윤 시장은 이렇게 말했다.\n" + #""⟦Q =한서윤|다 함께 건너겠습니다.⟧""#, rule: "turn", by: "dropped",
      why: "이렇게 points to the next line"),
    .init(
      "speaker in between", #""⟦Q =한서윤|건너겠습니다.⟧" 한서윤 시장이 웃으며 말했다."#, why: "the sentence behind a turn says who said it",
      known: "only 이같이 and its kin look back"),
    .init(
      "first line of a page", #""⟦Q =한서윤|판이 됐다.⟧" 한서윤 대표는 9일 회의에서 이같이 말했다."#, rule: "looking-back", headline: true,
      why: "the line goes on as text, so that it begins with no headline"),
    .init(
      "speaker in between", #""⟦Q|건너겠습니다.⟧" ⟦@한서윤|한서윤 시장⟧이 활짝 웃으며 ⟦!|말했다⟧."#, rule: "looking-back", by: "explicit",
      why: "the sentence behind a turn says who said it"),
    .init(
      "speaker of the next words", #""⟦Q1 =-|건너겠습니다.⟧" 한서윤 시장이 웃으며 말했다. "⟦Q2 =-|다리를 엽니다.⟧""#,
      why: "he may have said either, the words before or those behind"),
    .init(
      "speaker of other words", #""⟦Q =-|건너겠습니다.⟧" 한서윤 시장이 다리에 대해 말했다."#, rule: "unattributed",
      why: "what he spoke of are no words before it"),
    .init(
      "who has said them", "“⟦Q|다 함께 건너겠습니다.⟧” ⟦@한서윤|한서윤 시장⟧이 20일 직원들에게 한 ⟦!|말이다⟧.", rule: "looking-back",
      by: "explicit", why: "the subject of the verb that modifies a noun of words"),
    .init(
      "who has thrown them", #""⟦Q|다 함께 건너겠습니다.⟧" ⟦@한서윤|한서윤 시장⟧이 회의에서 던진 ⟦!|화두다⟧."#, rule: "looking-back",
      why: "so with other nouns for words"),
    .init(
      "what he has heard", #""⟦Q =-|다 함께 건너겠습니다.⟧" 한서윤 시장이 직원들에게 들은 말이다."#, rule: "unattributed",
      why: "who hears words has not said them"),
    .init(
      "body unheard of", #""⟦Q =한별예산연대|다 함께 건너겠습니다.⟧""# + "\n한별예산연대는 17일 소감을 이 같이 밝혔다.", rule: "looking-back",
      why: "a body that nobody knows has issued the words"),
    .init(
      "opens his mouth", #"한서윤 시장이 입을 열었다. "⟦Q =한서윤|다 함께 건너겠습니다.⟧""#, rule: "turn", by: "dropped",
      why: "what he says comes next"),
    .init(
      "explanation to come", #"한서윤 시장의 설명은 이렇다. "⟦Q =한서윤|다 함께 건너겠습니다.⟧""#, rule: "turn", by: "dropped",
      why: "whose explanation it is stands before the noun"),
  ]

  /// 중 before a description.
  static let amid: [AttributionCase] = [
    .init(
      "one found during a search",
      "경찰이 조사하던 중 ⟦@한_직원|한 직원⟧으로부터 “⟦Q|내가 했다⟧”는 ⟦!|진술을 확보했다⟧.",
      why: "중 tells when and is no part of the description")
  ]

  /// Nouns of speech.
  static let hardLine: [AttributionCase] = [
    .init(
      "hard line",
      "⟦@정치권|정치권⟧에서는 “⟦Q|응해서는 안 된다⟧”는 ⟦!|강경론이 거세다⟧.",
      why: "강경론 is a noun of speech")
  ]

  /// Requests by verbs of applying.
  static let plea: [AttributionCase] = [
    .init(
      "application",
      "⟦@검찰|검찰⟧은 ⟦I|법원에 기간을 늘려달라⟧고 ⟦!|신청했다⟧.",
      why: "who applies for it asks the court"),
    .init(
      "invitation",
      "⟦@한서윤|한서윤 대통령⟧은 ⟦I|방한해 달라⟧고 ⟦!|초청했다⟧.",
      why: "so who invites"),
    .init(
      "bid",
      "⟦@나루전자|나루전자⟧는 ⟦I|지분을 1조원에 사겠다⟧고 ⟦!|써냈다⟧.",
      why: "a bid is written"),
  ]

  /// 나루시의 경우.
  static let caseRows: [AttributionCase] = [
    .init(
      "town",
      "⟦@부산시|부산시⟧의 경우 “⟦Q|늘리겠다⟧”고 ⟦!|밝혔다⟧.",
      why: "a town that is one of several has the words right behind")
  ]

  @Test(arguments: adnominal) func adnominalHead(_ row: AttributionCase) { check(row) }
  @Test(arguments: genitive) func genitiveSource(_ row: AttributionCase) { check(row) }
  @Test(arguments: evidential) func evidentialFrame(_ row: AttributionCase) { check(row) }
  @Test(arguments: told) func nounsOfSpeechBeforeFrames(_ row: AttributionCase) { check(row) }
  @Test(arguments: document) func documentSource(_ row: AttributionCase) { check(row) }
  @Test(arguments: turns) func turnsAndLookingBack(_ row: AttributionCase) { check(row) }
  @Test(arguments: amid) func timeIsNoDescription(_ row: AttributionCase) { check(row) }
  @Test(arguments: hardLine) func nounsOfView(_ row: AttributionCase) { check(row) }
  @Test(arguments: plea) func isAskedFor(_ row: AttributionCase) { check(row) }
  @Test(arguments: caseRows) func isOneOfSeveral(_ row: AttributionCase) { check(row) }
}
