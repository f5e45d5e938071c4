import PipelineSupport
import Testing

/// Somebody whom no table knows begins to speak, behind words of another.
@Suite struct NewcomerTests {
  /// Nobody who spoke before goes on across a name.
  static let blocking: [AttributionCase] = [
    .init(
      "apposition",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 분석가인 ⟦@2 토니_피닉스|토니 피닉스⟧는 ⟦I2|길이 고쳐졌다⟧고 ⟦!2|밝혔다⟧."#,
      why: "what he is tells that the words behind it are his name"),
    .init(
      "legal form",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 사단법인_한빛|사단법인 한빛⟧은 ⟦I2|병원에 있어야 한다⟧고 ⟦!2|밝혔다⟧."#,
      why: "a legal form before a word makes it the name of a body"),
    .init(
      "thing that is paid",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦I2 =한서윤|빚은 내일 갚겠다⟧고 ⟦!2|밝혔다⟧."#,
      by: "explicit dropped", why: "a thing as the topic is what he who spoke before tells of"),
    .init(
      "name like a verb, with a time",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 윤보라는 지난달 "⟦Q2 =-|준비가 끝났다⟧"고 ⟦!2|말했다⟧."#,
      why: "a time behind it makes it a topic: somebody else, open rather than wrong"),
    .init(
      "name in 지",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 한연지|한연지⟧는 지난달 "⟦Q2|준비가 끝났다⟧"고 ⟦!2|말했다⟧."#,
      why: "연지는 is no form of a verb"),
    .init(
      "verb in 지", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦I2 =한서윤|이기지는 못했다⟧고 ⟦!2|했다⟧."#,
      by: "explicit dropped", why: "what is denied is a verb"),
    .init(
      "capitals before a clause",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 DUQ|DUQ⟧는 ⟦I2|길이 낫다⟧는 ⟦!2|입장을 밝혔다⟧."#,
      why: "capitals as the topic are a body"),
    .init(
      "behind a connective, with a deed",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 ⟦@2 태진|태진⟧은 눈물을 글썽이며 "⟦Q2|행복하다⟧"고 ⟦!2|말했다⟧."#,
      why: "a given name opens the sentence, and nobody else stands before the words"),
    .init(
      "foreign name", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 또 ⟦@2 매팅슨|매팅슨⟧은 팬들을 향해 "⟦Q2|행복하다⟧"고 ⟦!2|말했다⟧."#,
      why: "foreign syllables are a name"),
    .init(
      "name like a verb, behind a connective",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 ⟦@2 슬기|슬기⟧는 무대에 올라 "⟦Q2|행복하다⟧"고 ⟦!2|말했다⟧."#,
      why: "슬기는 reads like a form of a verb"),
    .init(
      "what he is called", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 막내 태진은 "⟦Q2 =-|행복하다⟧"고 ⟦!2|말했다⟧."#,
      why: "막내 before a name: somebody else, open rather than wrong"),
    .init(
      "with 이", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 태진이 "⟦Q2 =-|행복하다⟧"고 ⟦!2|말했다⟧."#,
      why: "a name with 이 may be whom the words are about, but nobody goes on"),
    .init(
      "what the words are about",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|이번 우승은 모두의 것⟧이라고 ⟦!2|말했다⟧."#,
      why: "이번 makes it a thing"),
    .init(
      "thing behind a connective",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 ⟦I2 =한서윤|연금 개혁은 미루지 않겠다⟧고 ⟦!2|말했다⟧."#,
      why: "a common noun is what he goes on about"),
    .init(
      "passes words on", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. ⟦@2 더솔|더솔⟧은 ⟦I2|매각이 무산됐다⟧고 ⟦!2|전했다⟧."#,
      why: "the clause has a subject of its own, and the verb passes words on"),
    .init(
      "share of those asked",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. ⟦@2 응답자_61%|응답자 61%⟧가 ⟦I2|오를 것⟧이라고 ⟦!2|답했다⟧."#,
      why: "those who answer are not who spoke before"),
    .init(
      "share that is bounded",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. ⟦@2 응답자_절반_이상|응답자 절반 이상⟧이 ⟦I2|오를 것⟧이라고 ⟦!2|답했다⟧."#,
      why: "이상 bounds the share before it"),
    .init(
      "heads of many",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. ⟦@2 10명_중_6명|10명 중 6명⟧이 ⟦I2|오를 것⟧이라고 ⟦!2|답했다⟧."#,
      why: "so many of those who were asked"),
  ]

  /// `역시` and `또한` behind a bare noun make it a topic.
  static let also: [AttributionCase] = [
    .init(
      "역시", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 박태진 역시 "⟦Q2 =-|고맙다⟧"고 ⟦!2|말했다⟧."#,
      why: "somebody whose name is not sure, but not who spoke before"),
    .init(
      "역시 behind a body", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 소속사 빌리랩 역시 "⟦Q2 =-|고맙다⟧"고 ⟦!2|말했다⟧."#,
      why: "a body that no table knows"),
    .init(
      "역시 behind a pronoun", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이 역시 "⟦Q2 =한서윤|내 잘못⟧"이라고 ⟦!2|말했다⟧."#,
      why: "이 is what was told before"),
  ]

  /// By its place a name speaks in every part of the sentence.
  static let place: [AttributionCase] = [
    .init(
      "behind 더니",
      #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 이어 ⟦@2,3 태진|태진⟧은 "⟦Q2|말하려는데⟧"라고 ⟦!2|말문을 열더니⟧ "⟦Q3|힘들다⟧"고 ⟦!3|털어놨다⟧."#,
      why: "who was found before the first words says the second"),
    .init("clause between", #"⟦@태진|태진⟧은 자리에 앉자마자 "⟦Q|행복하다⟧"고 ⟦!|말했다⟧."#, why: "whatever a name does first"),
    .init("verb like a name", #"만나는 사람마다 눈물을 글썽이며 "⟦Q =-|행복하다⟧"고 ⟦!|말했다⟧."#, why: "만나는 is a verb"),
    .init("deed like a name", #"우승은 눈물을 글썽이며 "⟦Q =-|행복하다⟧"고 ⟦!|말했다⟧."#, why: "우승 is a deed"),
    .init(
      "talks", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 영수회담은 "⟦Q2 =-|실패한 정책⟧"이라고 ⟦!2|했다⟧."#, why: "회담 says nothing"),
    .init(
      "those who pitch", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 선발진은 "⟦Q2 =-|좋아졌다⟧"고 ⟦!2|했다⟧."#,
      why: "who is spoken of"),
    .init(
      "agency behind a clause", #"⟦@HK컬쳐|소속사 HK컬쳐⟧는 최근 불거진 열애설에 대해 "⟦Q|사실이 아니다⟧"라고 ⟦!|밝혔다⟧."#,
      why: "소속사 tells what it is, whatever stands between"),
    .init("name with 도", #"⟦@태진|태진⟧도 "⟦Q|행복하다⟧"고 ⟦!|말했다⟧."#, why: "도 behind the letters of a name"),
    .init(
      "verb of the next", #"⟦@1 수민|수민⟧은 "⟦Q1|기쁘다⟧"고, ⟦@2 지훈|지훈⟧은 "⟦Q2|좋다⟧"고 ⟦!2|말했다⟧."#,
      why: "the verb stands with the second words"),
    .init("group", #"⟦@누리별|걸그룹 누리별⟧은 최근 방송에서 "⟦Q|행복하다⟧"고 ⟦!|말했다⟧."#, why: "걸그룹 before a name"),
    .init("singer with 이", #"⟦@태진|가수 태진⟧이 방송에서 "⟦Q|행복하다⟧"고 ⟦!|말했다⟧."#, why: "가수 tells who he is"),
    .init(
      "paper of a country", #"⟦@누리토크|영국 매체 누리토크⟧는 "⟦Q|떠날 것⟧"이라고 ⟦!|보도했다⟧."#,
      why: "영국 매체 is one word of the table, and 누리토크 its name"),
    .init(
      "paper in round brackets", "(⟦@한겨레|한겨레⟧)는 ⟦I|송민재 총리가 온다⟧고 ⟦!|보도했다⟧.",
      why: "a bracket with a particle holds the paper's name"),
    .init(
      "paper in single marks", "일본 ‘⟦@NHK|NHK⟧’는 ⟦I|송민재 총리가 온다⟧고 ⟦!|보도했다⟧.", why: "marks hold the name of an outlet"),
    .init(
      "age in round brackets", "⟦@송민재|송민재⟧(45)는 ⟦I|다리가 낡았다⟧고 ⟦!|말했다⟧.", why: "a bracket that belongs to a name is none"),
    .init(
      "paper in angle brackets", #"<⟦@한빛일보|한빛일보⟧>는 "⟦Q|안 된다⟧"고 ⟦!|지적했다⟧."#,
      why: "the particle stands behind the bracket"),
    .init(
      "agency of somebody", #"한서윤의 ⟦@한빛랩|소속사 한빛랩⟧은 가수 송민재의 열애설에 대해 "⟦Q|사실이 아니다⟧"라고 ⟦!|밝혔다⟧."#,
      why: "whose agency it is stands before it"),
    .init(
      "union in marks", #"⟦@길을_위한_시민모임연대|‘길을 위한 시민모임연대’⟧는 3일 시청 앞에서 회견을 열고 "⟦Q|길을 열라⟧"고 ⟦!|했다⟧."#,
      why: "a name in marks that ends like that of a body opens the sentence"),
    .init(
      "paper that is called in short", #"<⟦@한빛|한빛⟧>은 23일자 사설을 통해 "⟦Q|안 된다⟧"고 ⟦!|지적했다⟧."#,
      why: "what stands in angle brackets and says something is a paper"),
    .init(
      "seen in a video", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|내일 연다⟧"고 ⟦!1|말했다⟧. 송이가 "⟦Q2 =-|내 신발⟧"이라고 ⟦!2|외치는⟧ 영상이 올라왔다."#,
      why: "who is seen shouting is not who spoke before"),
    .init(
      "word before a comma", #"⟦@1 가람경찰서|가람경찰서⟧는 "⟦Q1|조사했다⟧"고 ⟦!1|밝혔다⟧, 이에 ⟦@2 검찰|검찰⟧은 ⟦I2|참관을 허용하겠다⟧고 ⟦!2|밝혔다⟧."#,
      why: "a final verb before a comma ends what the first topic says"),
    .init(
      "group by what it is called", "시민단체 ⟦@가람|가람⟧은 ⟦I|정부가 길을 막는다⟧고 ⟦!|주장했다⟧.",
      why: "a noun of bodies before a word that no table knows"),
    .init(
      "group in marks by what it is called", "시민단체 ⟦@길벗|‘길벗’⟧은 ⟦I|정부가 길을 막는다⟧고 ⟦!|주장했다⟧.",
      why: "the noun stands before the mark"),
    .init(
      "programme in marks", "KBS 시사프로그램 ⟦@가람수첩|‘가람수첩’⟧은 ⟦I|공장이 문을 닫았다⟧는 ⟦!|의혹을 보도했다⟧.",
      why: "a programme tells as an outlet does"),
    .init(
      "outlet in marks alone", "⟦@데일리나루|‘데일리나루’⟧는 ⟦I|조하람이 떠날 것⟧이라고 ⟦!|보도했다⟧.", why: "outlets alone 보도하다"),
    .init(
      "thing in marks", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. ⟦I2 =한서윤|‘가람의 밤’은 뜻깊다⟧고 ⟦!2|말했다⟧."#,
      by: "explicit dropped", why: "what stands in marks is what is told of, where anybody can say so"),
    .init(
      "person by her trade", "⟦@윤아름|가수 윤아름⟧은 ⟦I|회사가 돈을 주지 않는다⟧고 ⟦!|주장했다⟧.",
      why: "a noun of trades before a word that no table knows"),
    .init(
      "firm with a day", "보험 기업 ⟦@나루맵|나루맵⟧(Narumap)이 26일 ⟦I|새 광고를 공개했다⟧고 ⟦!|밝혔다⟧.",
      why: "a day stands right behind the subject of the news"),
    .init(
      "headline glued to the lead", "결단 촉구 ⟦@북한|북한⟧이 24일 ⟦I|전향적인 협상안을 제시할 것⟧을 ⟦!|압박했다⟧.",
      why: "what stands before the subject with its day is no part of the words"),
    .init(
      "thing with a day", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|좋다⟧"고 ⟦!1|했다⟧. ⟦I2 =한서윤|전당대회는 26일 열린다⟧고 ⟦!2|밝혔다⟧."#,
      by: "explicit dropped", why: "what happens on a day is told by who spoke before"),
  ]

  @Test(arguments: blocking) func nobodyGoesOnAcrossThem(_ row: AttributionCase) { check(row) }
  @Test(arguments: also) func makesATopic(_ row: AttributionCase) { check(row) }
  @Test(arguments: place) func speakByTheirPlace(_ row: AttributionCase) { check(row) }
}
