import PipelineSupport
import Testing

/// Questions that somebody else answers, lists of what is heard, places and shares that speak.
@Suite struct QuestionTests {
  static let questions: [AttributionCase] = [
    .init(
      "press", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q2|다리가 낡았느냐⟧"는 ⟦@2 취재진|취재진⟧의 ⟦!2|질문⟧에 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧."#,
      why: "the question is not the answerer's"),
    .init(
      "member", #"⟦@1 한서윤|한서윤 시장⟧은 ⟦@2 송민재|송민재 의원⟧의 "⟦Q2|돈이 남느냐⟧"는 ⟦!2|질의⟧에 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧."#,
      why: "the owner stands before the quote"),
    .init(
      "no answer", #"한서윤 시장은 "⟦Q|돈이 남느냐⟧"는 ⟦@기자들|기자들⟧의 ⟦!|질문⟧에 답하지 않았다."#,
      why: "답하지 is no cue of the question"),
    .init(
      "heard", #"송민재 의원은 밖에서 "⟦Q =-|불이야⟧"라고 ⟦!|외치는⟧ 소리를 듣고 나왔다."#, why: "somebody who is not seen"),
    .init(
      "announced with a term in marks", #"⟦@1 한서윤|한서윤 시장⟧은 ‘관세’를 거론하며 이렇게 말했다. “⟦Q1 =한서윤|우리가 이긴다.⟧”"#,
      why: "the term is no speech", known: "the announcing source is no source of the quote"),
    .init(
      "asked as well",
      #"⟦@2 한서윤|한서윤 장관⟧도 "⟦Q1 =-|보고를 받았느냐⟧"고 ⟦!1|묻자⟧ "⟦Q2|나중에 알았다⟧"고 ⟦!2|말했다⟧."#,
      why: "who answers with 도 has not asked either"),
    .init(
      "nobody asks", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q2 =-|돈이 남느냐⟧"는 ⟦!2|질문⟧에 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧."#,
      why: "a question without an owner stays open"),
    .init(
      "list of questions", #"송민재 의원은 ‘⟦Q|돈을 받았느냐⟧’, ‘⟦Q|길을 막았느냐⟧’ 등 ⟦@취재진|취재진⟧의 ⟦!|질문⟧에 답하지 않았다."#,
      why: "등 stands for a complementizer"),
    .init(
      "list that is asked", #"송민재 의원은 ‘⟦Q|돈을 받았는지⟧’ 등을 묻는 ⟦@취재진|취재진⟧의 ⟦!|질문⟧에 답하지 않았다."#,
      why: "묻는 says no more than the question"),
    .init(
      "list behind a complementizer", #"송민재 의원은 ‘⟦Q|돈을 받았느냐⟧’는 등의 ⟦@기자|기자⟧ ⟦!|질문⟧에 답하지 않았다."#,
      why: "등의 belongs to no source"),
    .init(
      "list of demands", #"한서윤 시장은 "⟦Q|다리를 놓으라⟧"는 등의 ⟦@시민들|시민들⟧의 ⟦!|요구를 거부했다⟧."#,
      why: "nor before those who demand"),
    .init("topics of questions", "송민재 의원은 ‘새 다리’ 등의 질문에 답하지 않았다.", why: "a term in single marks is no question"),
    .init(
      "subject who is asked", #"⟦@한서윤|한서윤 의원⟧이 물러나겠느냐는 질문에 "⟦Q|생각할 점이 있다⟧"고 ⟦!|답했다⟧."#,
      why: "who opens the sentence with 이/가 answers what he is asked of himself"),
    .init(
      "subject of the question",
      #"⟦@1 송민재|송민재 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. 한서윤 의원이 물러나겠느냐는 질문에 "⟦Q2 =송민재|모른다⟧"고 ⟦!2|답했다⟧."#,
      why: "who has spoken before may be asked of another"),
  ]

  static let lists: [AttributionCase] = [
    .init(
      "remark", #"학교 ⟦@학교_안팎|안팎⟧에선 "⟦Q|너무 늦다⟧" 같은 ⟦!|지적이 나왔다⟧."#, why: "같은 and a noun of speech",
      known: "the source is longer than its head"),
    .init(
      "reactions", #"⟦@누리꾼들|누리꾼들⟧은 "⟦Q|너무 늦다⟧" "⟦Q|답답하다⟧" 등의 ⟦!|반응이 나왔다⟧."#,
      why: "the topic right before the list is who is heard"),
    .init("written", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|맞다⟧"고 ⟦!|말했다⟧. ‘새 길’ 등의 문구가 붙었다."#, why: "in single marks a term"),
    .init(
      "as far as", #"한서윤 시장이 웃었다. "⟦Q =-|너무 늦다⟧"는 ⟦!|말까지 나온다⟧."#, why: "까지 makes a subject of the noun"),
    .init(
      "also", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 연다⟧"는 ⟦!|주장도 폈다⟧."#, why: "도 before a verb with an object"),
    .init(
      "nothing but", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|내일 연다⟧"는 ⟦!|입장을 되풀이할⟧ 뿐이었다."#, why: "뿐 says that it was said"),
    .init(
      "whose noun the topic is", #"⟦@송민재|송민재 의원⟧의 설명은 "⟦Q|길을 닫는다⟧"는 ⟦!|것이다⟧."#, why: "the owner of 설명"),
  ]

  static let places: [AttributionCase] = [
    .init(
      "among", #"⟦@학생들|학생들⟧ 사이에서 "⟦Q|믿을 수 없다⟧"는 ⟦!|말이 나온다⟧."#, why: "those among whom it is heard"),
    .init(
      "elsewhere", #"⟦@1 경찰|경찰⟧은 "⟦Q1|비가 온다⟧"고 ⟦!1|말했다⟧. 이웃 마을 내에서는 "⟦Q2 =-|믿을 수 없다⟧"고 ⟦!2|비판했다⟧."#,
      why: "no place of the one before"),
    .init(
      "share", #"조사에서 ⟦@응답자의_56%|응답자의 56%⟧가 "⟦Q|늦었다⟧"고 ⟦!|답했다⟧."#, why: "so many of those asked"),
    .init(
      "share behind a name in marks", #"누리연구소의 ‘이름 조사’에서 ⟦@1 70%|70%⟧가 "⟦Q1|좋다⟧"고 ⟦!1|답했다⟧."#,
      why: "에서 behind a closing mark is a particle and no noun"),
    .init("share of a noun", #"⟦@국민_56%|국민 56%⟧는 "⟦Q|늦었다⟧"고 ⟦!|답했다⟧."#, why: "the noun stands before it"),
    .init(
      "team", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. ⟦@2 대응팀|대응팀⟧⟦!2|에 따르면⟧ "⟦Q2|다리에서 찾았다⟧"고 밝혔다."#,
      why: "a part of a body that no table knows", known: "the cue is the verb"),
    .init("all of them", #"⟦@두_의원|두 의원⟧ 모두 "⟦Q|몰랐다⟧"고 ⟦!|말했다⟧."#, why: "모두 stands for the particle"),
    .init("so many people", #"⟦@주민_30여_명|주민 30여 명⟧은 "⟦Q|너무 늦다⟧"고 ⟦!|말했다⟧."#, why: "a number and 명"),
    .init(
      "new topic", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|밝혔지만⟧ ⟦@2 쯔롱|쯔롱⟧은 "⟦Q2|너무 늦다⟧"고 ⟦!2|말했다⟧."#,
      why: "behind -지만 a topic that no table knows"),
    .init(
      "named in marks",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. 시민단체 ⟦@2 숲의_소리|‘숲의 소리’⟧도 이날 입장문을 내고 "⟦Q2|너무 늦다⟧"고 ⟦!2|말했다⟧."#,
      why: "a particle glued to single marks"),
    .init("not what it is", #"⟦@한서윤|한서윤 시장⟧은 ‘가장’이 아닌 ‘시장’으로 "⟦Q|내일 연다⟧"고 ⟦!|말했다⟧."#, why: "what somebody is not"),
    .init(
      "law", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. 현행 ⟦@2 도로교통법|도로교통법⟧은 ⟦I2|길을 막아서는 안 된다⟧고 ⟦!2|규정한다⟧."#,
      why: "a law says what is written in it"),
    .init(
      "signed behind a space", #""⟦Q|비가 온다.⟧" (⟦@윤가람|윤가람 나래연구소장⟧) 강은 넓다."#, rule: "name-in-brackets",
      why: "a bracket that holds a name with its title and nothing else"),
  ]

  @Test(arguments: questions) func areTheAskers(_ row: AttributionCase) { check(row) }
  @Test(arguments: lists) func areOfThoseHeard(_ row: AttributionCase) { check(row) }
  @Test(arguments: places) func speak(_ row: AttributionCase) { check(row) }
}
