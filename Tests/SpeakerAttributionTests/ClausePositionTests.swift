import PipelineSupport
import Testing

/// Positions that a copula ends, nouns of speech that others take up, what things show, who announces by place alone.
@Suite struct ClausePositionTests {
  /// A position whose copula goes on, `A는 …다는 입장이나`, and what stands behind it.
  static let positions: [AttributionCase] = [
    .init(
      "but another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장이지만⟧ ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "-이지만 ends the mayor's position, and the cue behind it is the other's"),
    .init(
      "though another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장이나⟧, ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "-이나 before a comma is the copula"),
    .init(
      "whereas another",
      "⟦@1 한서윤|한서윤 시장⟧은 ⟦I1|다리를 연다⟧는 ⟦!1|입장인⟧ 반면 ⟦@2 송민재|송민재 의원⟧은 ⟦I2|길이 좁다⟧고 ⟦!2|말했다⟧.",
      why: "반면 sets two positions against each other"),
    .init(
      "told within", "⟦@한서윤|한서윤 시장⟧은 ⟦I|송민재 의원에게 뜻을 전했으며 송민재 의원도 이를 받아들였다⟧고 ⟦!|밝혔다⟧.",
      why: "a past clause before one with a subject of its own is told with it"),
    .init(
      "was, but", "⟦@한서윤|한서윤 의원⟧은 ⟦I|다리를 닫는다⟧는 ⟦!|입장이었지만⟧ 곧 바꿨다.", why: "-이었지만 is the copula, too"),
    .init(
      "number gained", "⟦@부산시|부산시⟧는 ⟦I|평가에서 94점을 받으며 으뜸 등급을 달성했다⟧고 ⟦!|밝혔다⟧.",
      why: "a number is received as part of the news"),
    .init(
      "upon what", "⟦@한서윤|한서윤 시장⟧은 비판이 커지자 ⟦I|공사를 미룬다⟧고 ⟦!|발표했다⟧.", why: "what happened before she spoke is outside"),
    .init(
      "on what ground", "⟦@한서윤|한서윤 시장⟧은 비용을 이유로 들어 ⟦I|공사가 어렵다⟧고 ⟦!|말했다⟧.", why: "이유로 들어 like 근거로"),
    .init(
      "acted on", "⟦@정부|정부⟧는 ⟦I|세 품목에 대해 관세를 낮췄다⟧고 ⟦!|밝혔다⟧.", why: "what is lowered, and for what, is told"),
    .init(
      "since a year", "⟦@한서윤|한서윤 의원⟧은 ⟦I|1946년 이후 바뀌지 않은 법을 고치겠다⟧고 ⟦!|말했다⟧.",
      why: "the date goes on, and belongs to the words"),
    .init(
      "where it was used", "⟦@누리전자|누리전자⟧는 ⟦I|회담에서 사용된 의자를 팔겠다⟧고 ⟦!|밝혔다⟧.", why: "에서 belongs to the passive behind it"),
    .init(
      "quoted topic", "⟦@한서윤|한서윤 의원⟧은 ‘큰 입’ 발언에 대해 ⟦I|계산된 말이 아니었다⟧고 ⟦!|밝혔다⟧.",
      why: "a term in marks does not keep the frame inside"),
    .init(
      "borrowed money", "⟦@한서윤|한서윤 의원⟧은 ⟦I|돈을 빌려 집을 샀다⟧고 ⟦!|말했다⟧.", why: "only words and places are borrowed to speak"),
    .init(
      "how often", "⟦@한서윤|한서윤 의원⟧은 ⟦I|조사를 세 차례 받았지만 잘못이 없다⟧고 ⟦!|말했다⟧.", why: "세 차례 belongs to the object before it"),
    .init(
      "command in 이", "⟦@한서윤|한서윤 의원⟧은 ⟦I|정부에 요구를 받아들이라⟧고 ⟦!|촉구했다⟧.", why: "받아들이라 is a verb, no copula"),
  ]

  /// Nouns of speech: who takes them up, and those of which nobody is the speaker.
  static let nouns: [AttributionCase] = [
    .init(
      "passed on", "⟦송민재|송민재 의원⟧은 ⟦I <송민재|다리가 튼튼하다⟧는 ⟦@한서윤|한서윤 시장⟧의 ⟦!|설명을 전했다⟧.",
      why: "the topic passes on what the owner of the noun says, and is no part of it"),
    .init(
      "joined by 함께", "⟦@1,2 노조|노조⟧는 ⟦I1|임금이 낮다⟧는 주장과 함께 ⟦I2|일손이 모자란다⟧는 ⟦!1,2|입장을 밝혔다⟧.",
      why: "one verb completes two nouns, each with its clause"),
    .init(
      "joined by 과",
      "⟦@1,2 법조계|법조계⟧에서는 ⟦I1|재판이 빨라질 것⟧이라는 분석과 ⟦I2|비용이 늘 것⟧이라는 ⟦!1,2|지적이 나온다⟧.",
      why: "both are heard among lawyers"),
    .init(
      "set against", "⟦@노조|노조⟧는 ⟦I|임금이 높다는 주장과 달리 일손이 모자란다⟧는 ⟦!|입장을 밝혔다⟧.",
      why: "달리 sets the first noun against the second"),
    .init(
      "ignored by another", "⟦I|강을 함께 걷자⟧는 ⟦@서울시|서울시⟧의 ⟦!|제안⟧을 노조는 무시했다.",
      why: "the owner of a noun of speech stands whatever is done with it"),
    .init(
      "kept silent about", "⟦I|임금을 낮추자⟧는 ⟦@정부|정부⟧의 ⟦!|요구⟧에 노조는 침묵했다.",
      why: "a noun with 에, to which another answers"),
    .init(
      "looked at by the topic", "노조는 ⟦I|회의가 필요하다⟧는 ⟦@한서윤|한서윤 장관⟧의 ⟦!|주장⟧을 검토했다.",
      why: "the topic is no part of the owner's words"),
    .init("likened", "훈련은 대화에 나서라는 미국의 요구나 다름없다.", why: "what is as good as a demand has not been said"),
    .init(
      "supposed of a place", "한서윤 장관이 오래 이끈 조직에선 갈등이 커질 것이라는 추정이다.",
      why: "who stands in the clause with 이/가 supposes nothing"),
    .init("allegation", "한서윤 시장이 땅을 헐값에 샀다는 의혹이다.", why: "the one accused does not say so"),
    .init("news", "한서윤 시장은 다리가 무너졌다는 소식에 대해 깊은 애도의 뜻을 밝혔다.", why: "who reacts to the news has not told it"),
    .init(
      "agreed on", "두 의원은 길을 함께 넓히자는데 뜻을 모았다.", why: "what people agree on is no report, 데 written apart or not"),
    .init(
      "words in single marks", "⟦@한서윤|한서윤 시장⟧은 ‘⟦Q|다리가 낡았다⟧’는 취지로 새 예산을 신청했다.",
      why: "words that end like a clause are said, whatever the marks"),
    .init("purpose", "나루의 학교는 ‘⟦Q =- ?|글을 널리 알리겠다⟧’는 취지로 만들어졌다.", why: "what has words for its purpose says none"),
    .init(
      "made to send", #"⟦@한서윤|한서윤 씨⟧는 "⟦Q|돈을 갚겠다⟧"며 송민재 씨를 속여 보석을 보내게 했다."#,
      why: "했다 behind -게 makes somebody act and says nothing"),
    .init(
      "question within",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|잘 안다⟧"고 ⟦!1|말했다⟧. 송민재 의원이 약속을 어겼는지에 대해서도 "⟦Q2 =한서윤|두고 보자⟧"고 ⟦!2|말했다⟧."#,
      why: "the subject of the embedded question is its own"),
    .init(
      "not accepted", "재판부는 ⟦I|돈을 받지 않았다⟧는 ⟦@한서윤|한서윤 의원⟧의 ⟦!|주장을 받아들이지 않았다⟧.",
      why: "the topic rules on words of another, and is no part of them"),
    .init(
      "denied words", "송민재 시장은 ⟦I|돈을 받았다⟧는 ⟦@한서윤|한서윤 의원⟧의 ⟦!|주장을 반박했다⟧.", why: "the denier stands outside"),
    .init(
      "asked of him", "송민재 의원은 ⟦@한서윤|한서윤 의원⟧에게서 ⟦I|길을 열어 달라⟧는 ⟦!|부탁을 받았다⟧.", why: "에게서 gives the words"),
    .init(
      "experts' opinion", "⟦중앙일보|중앙일보⟧는 ⟦I <중앙일보|곧 만날 수 있다⟧는 ⟦@전문가|전문가⟧ ⟦!|의견을 전했다⟧.",
      why: "의 left out, and an outlet that passes it on"),
    .init("reason", "한서윤 의원은 시간이 없다는 이유로 회의를 거부했다.", why: "이유로 tells why, not what is said"),
    .init("hypothesis", "재판부가 위법하다고 판단을 내리면 공사는 멈춘다.", why: "nobody has said so yet"),
    .init("as good as said", "한서윤 시장이 물러나겠다고 선언한 셈이어서 파장이 크다.", why: "셈 is the reporter's reading"),
    .init("duty", "한서윤 대표는 비용을 쓸 각오를 해야 한다.", why: "what must be done is not said"),
  ]

  /// What a thing shows, and what somebody lets others see.
  static let readings: [AttributionCase] = [
    .init(
      "this shows", "⟦@한서윤|한서윤 시장⟧은 ⟦I|다리가 낡았다⟧고 ⟦!|말했다⟧. 이는 공사가 가까웠음을 시사한다.",
      why: "the reporter reads it into the words"),
    .init("somebody hints", "⟦@한서윤|한서윤 시장⟧은 ⟦I|공사가 가까웠음⟧을 ⟦!|시사했다⟧.", why: "a person says it"),
  ]

  /// Quotes joined by a copula, and chains of turns before who says them.
  static let quotes: [AttributionCase] = [
    .init(
      "both", #"⟦@한서윤|한서윤 시장⟧은 "⟦Q|우리의 책무⟧"이자 "⟦Q|시민의 권리⟧"라고 ⟦!|강조했다⟧."#, why: "-이자 joins two quotes"),
    .init(
      "modified", #"⟦@한서윤|한서윤 시장⟧은 ⟦I|우리가 함께 지킨 "⟦Q|약속⟧"⟧이라고 ⟦!|말했다⟧."#,
      why: "what modifies the quoted noun is reported with it",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "name of a thing", "한서윤 시장은 새로 지은 ‘약속의 다리’라는 곳을 걸었다.", why: "a name in marks is said by nobody"),
    .init(
      "chain", #""⟦Q =한서윤|다리가 낡았습니다.⟧" "⟦Q =한서윤|그래서 닫았습니다.⟧" 한서윤 시장은 이같이 말했다."#,
      rule: "looking-back looking-back", why: "이같이 takes all turns before it"),
  ]

  /// Bodies that no table knows, at the head of an announcement.
  static let announcers: [AttributionCase] = [
    .init(
      "dated", #"한서윤 시장은 다리를 건넜다. ⟦@나루커리어|나루커리어⟧는 ⟦I|새 지점을 열었다⟧고 3일 ⟦!|밝혔다⟧."#,
      rule: "subject-before-clause", why: "a name that opens the sentence announces what is dated"),
    .init(
      "part of a body", "⟦@한국은행_보람제작소|한국은행 보람제작소⟧는 ⟦I|새 동전을 만들었다⟧고 3일 ⟦!|밝혔다⟧.",
      why: "the body before the unknown noun belongs to it"),
    .init(
      "part with its judge", "⟦@대법원_3부|대법원 3부⟧(주심 한서윤 대법관)는 ⟦I|원심을 확정했다⟧고 3일 ⟦!|밝혔다⟧.",
      why: "a numbered part of a body, whose particle stands behind the bracket"),
    .init("no particle", "⟦I =-|걸그룹 나루에이 출신 가수가 결혼한다⟧고 3일 ⟦!|밝혔다⟧.", why: "이 behind a vowel is no particle"),
  ]

  @Test(arguments: positions) func endWithTheirCopula(_ row: AttributionCase) { check(row) }
  @Test(arguments: nouns) func belongToTheirOwner(_ row: AttributionCase) { check(row) }
  @Test(arguments: readings) func areSaidBySomebody(_ row: AttributionCase) { check(row) }
  @Test(arguments: quotes) func standTogether(_ row: AttributionCase) { check(row) }
  @Test(arguments: announcers) func announceByTheirPlace(_ row: AttributionCase) { check(row) }

  /// Clauses behind finished quotes.
  static let finished: [AttributionCase] = [
    .init(
      "behind a quote",
      "⟦@1,2 한서윤|한서윤 의원⟧은 “⟦Q1|법을 지키자⟧”고 ⟦I2|선의⟧임을 ⟦!1,2|강조했다⟧.",
      why: "the quote is over before the next clause"),
    .init(
      "apology",
      "⟦@1,2 한서윤|한서윤 의원⟧은 “⟦Q1|잘못이다⟧”라고 ⟦I2|⟦!1|사과할⟧⟧ 뜻을 ⟦!2|밝혔다⟧.",
      why: "so before what she means to do"),
  ]

  @Test(arguments: finished) func beginsBehind(_ row: AttributionCase) { check(row) }

  /// Quotes that hold the end of a clause.
  static let openRows: [AttributionCase] = [
    .init(
      "object before a quote",
      #"⟦@한서윤|한서윤 시장⟧은 ⟦I|정부가 이 정책을 "⟦Q|고쳐야 한다⟧"⟧고 ⟦!|말했다⟧."#,
      why: "the quote holds the predicate of the government",
      known: "the fragment is an item of its own beside the mixed clause"),
    .init(
      "spent subject",
      #"⟦@한서윤|한서윤 시장⟧은 송 장관이 물러난 뒤 "⟦Q|늦었다⟧"고 ⟦!|말했다⟧."#,
      why: "the minister has had his predicate"),
  ]

  @Test(arguments: openRows) func endsInMarks(_ row: AttributionCase) { check(row) }

  /// Nouns joined to one another.
  static let owned: [AttributionCase] = [
    .init(
      "two claims",
      "⟦I1|준비가 안 됐다⟧는 ⟦@1 여당|여당⟧의 ⟦!1|주장⟧과 ⟦I2|판을 깼다⟧는 ⟦@2 야당|야당⟧의 ⟦!2|주장이 맞선다⟧.",
      why: "each has a claim of its own"),
    .init(
      "asked in between",
      "⟦@한서윤|한서윤 장관⟧은 물러날 뜻이 있느냐는 송 의원의 질문에 ⟦I|그럴 생각이 없다⟧고 ⟦!|답했다⟧.",
      why: "a thought behind a question is none of who asks"),
  ]

  @Test(arguments: owned) func areJoined(_ row: AttributionCase) { check(row) }

  /// 걸 and 건.
  static let contracted: [AttributionCase] = [
    .init(
      "object",
      "⟦@나루시|나루시⟧는 ⟦I|길이 좁다⟧는 ⟦!|걸 인정했다⟧.",
      why: "걸 is 것을"),
    .init(
      "topic",
      "⟦@나루시|나루시⟧는 ⟦I|길이 좁다⟧는 ⟦!|건 인정했다⟧.",
      why: "건 is 것은"),
    .init(
      "topic in full",
      "⟦@나루시|나루시⟧는 ⟦I|길이 좁다⟧는 ⟦!|것은 인정했다⟧.",
      why: "what is granted is the object"),
    .init(
      "demand",
      "⟦@정부|정부⟧는 ⟦I|기업에 협조할 걸⟧ ⟦!|요구했다⟧.",
      why: "so behind a clause that is to be done"),
    .init(
      "truth",
      "⟦@나루시|나루시⟧는 ⟦I|길이 좁다는 건 사실⟧이라고 ⟦!|말했다⟧.",
      why: "before another predicate 건 is a subject"),
  ]

  @Test(arguments: contracted) func areShort(_ row: AttributionCase) { check(row) }

  /// 기는 했다.
  static let granted: [AttributionCase] = [
    .init(
      "verb made a noun",
      "⟦@나루시|나루시⟧는 ⟦I|길이 좁다⟧는 ⟦!|점을 내비치기는 했다⟧.",
      why: "기는 했다 sets the verb apart and says no more"),
    .init(
      "short form",
      "⟦@정부|정부⟧는 ⟦I|길이 좁다⟧고 ⟦!|인정하긴 했지만⟧ 대책은 내지 않았다.",
      why: "so 긴 했지만"),
  ]

  @Test(arguments: granted) func isGranted(_ row: AttributionCase) { check(row) }
}
