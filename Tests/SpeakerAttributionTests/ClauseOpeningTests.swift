import PipelineSupport
import Testing

/// Where a clause begins and how its last word ends: adverbs, dates, places and terms in marks, `한` behind a complementizer, nouns
/// in `이` and commands.
@Suite struct ClauseOpeningTests {
  /// `한` behind a complementizer: a surname, a numeral or `하다`.
  static let surnames: [AttributionCase] = [
    .init(
      "to the mayor", "한민재 시장이 나섰다. ⟦@나은채|나은채 의원⟧은 ⟦I|예산이 부족하다⟧고 한 시장에게 ⟦!|말했다⟧.",
      why: "the mayor has been named, and the sentence has a topic and a verb of speech"),
    .init(
      "criticized", "한민재 시장이 나섰다. ⟦@나은채|나은채 의원⟧은 “⟦Q|예산이 부족하다⟧”고 한 시장을 ⟦!|비판했다⟧.",
      why: "the object of the verb of speech is the mayor of that surname"),
    .init(
      "one official", "⟦I|협상이 열릴 예정⟧이라고 ⟦@한_관계자|한 관계자⟧가 ⟦!|밝혔다⟧.", why: "밝혔다 has nothing else to report"),
  ]

  /// Last words: nouns that end in `이`, commands that read like nouns.
  static let ends: [AttributionCase] = [
    .init("between", "⟦@나은채|나은채 의원⟧은 ⟦I|둘이 친한 사이⟧라고 ⟦!|말했다⟧.", why: "이 belongs to the noun"),
    .init("difference", "⟦@나은채|나은채 의원⟧은 ⟦I|격차가 3년 차이⟧라고 ⟦!|말했다⟧.", why: "이 belongs to the noun"),
    .init("copula", "⟦@나은채|나은채 의원⟧은 ⟦I|이것이 우리의 계획⟧이라고 ⟦!|말했다⟧.", why: "이 is the copula"),
    .init("give", "⟦@나은채|나은채 의원⟧은 ⟦I|돈을 주라⟧고 ⟦!|말했다⟧.", why: "a command keeps its 라, whatever the cue"),
    .init("do away with", "⟦@나은채|나은채 의원⟧은 ⟦I|규제를 없애라⟧고 ⟦!|말했다⟧.", why: "없애라 is a command"),
  ]

  /// Adverbs, dates and clauses that belong to what is said.
  static let adverbs: [AttributionCase] = [
    .init(
      "subject behind a time",
      "⟦@나은채|나은채 의원⟧은 이날 ⟦I|협상이 끝난 사안에 대해 야당이 비판을 한다⟧고 ⟦!|주장했다⟧.",
      why: "a subject right behind 이날 opens the clause"),
    .init(
      "modifies", "⟦@경찰|경찰⟧은 ⟦I|먼저 검거된 피의자를 26일 구속했다⟧고 ⟦!|밝혔다⟧.", why: "먼저 modifies the adnominal behind it"),
    .init(
      "judges", "⟦@나은채|나은채 의원⟧은 ⟦I|오히려 피해가 줄었다⟧고 ⟦!|밝혔다⟧.", why: "오히려 is said, behind the topic"),
    .init(
      "condition", "⟦@나은채|나은채 의원⟧은 ⟦I|만약 시장에 대해 묻는다면 답하겠다⟧고 ⟦!|말했다⟧.", why: "만약 opens what is said"),
    .init(
      "connective", "⟦@나은채|나은채 의원⟧은 또 ⟦I|피해가 줄었다⟧고 ⟦!|밝혔다⟧.", why: "또 joins the reports"),
    .init("lately", "⟦@나루시|나루시⟧는 ⟦I|최근 점검회의를 열었다⟧고 27일 ⟦!|밝혔다⟧.", why: "so with 최근"),
    .init("lately, of the past", "⟦@나루시|나루시⟧는 ⟦I|최근 점검회의를 열었다⟧고 ⟦!|밝혔다⟧.", why: "what is past was lately"),
    .init("lately, of a view", "⟦@나루시|나루시⟧는 최근 ⟦I|길이 좁다⟧고 ⟦!|밝혔다⟧.", why: "최근 is when it was told"),
    .init(
      "local time", "⟦@외교부|외교부⟧는 ⟦I|현지시각 저녁 9시쯤 배가 떠났다⟧고 30일(한국시간) ⟦!|밝혔다⟧.",
      why: "a bracket explains the date of the cue"),
    .init("by this", "⟦@나루시|나루시⟧는 ⟦I|이를 통해 피해가 줄었다⟧고 ⟦!|밝혔다⟧.", why: "이를 통해 is told, behind the topic"),
    .init("with this", "⟦@나루시|나루시⟧는 ⟦I|이로써 다리가 셋이 됐다⟧고 ⟦!|전했다⟧.", why: "이로써 is told, behind the topic"),
    .init(
      "day before", "⟦@나루시|나루시⟧는 ⟦I|전날 점검회의를 열었다⟧고 27일 ⟦!|밝혔다⟧.", why: "the cue has a date of its own"),
    .init(
      "hour", "⟦@경찰|경찰⟧은 ⟦I|사기 혐의로 이날 오후 3시 박성호를 체포했다⟧고 ⟦!|밝혔다⟧.", why: "a time inside closes no frame"),
    .init(
      "past and intent", "⟦@김민수|김민수 장관⟧은 심사를 중단시켰고, 지난 7월 ⟦I|법안을 폐기하겠다⟧고 ⟦!|발표했다⟧.",
      why: "a past date cannot modify an intent"),
    .init(
      "amid", "물가가 오르는 가운데 ⟦I|정부가 세금을 내린다⟧고 ⟦@박민수|박민수 장관⟧이 ⟦!|밝히면서⟧ 관심이 쏠린다.",
      why: "the scene is that of the whole sentence"),
    .init(
      "date of last year", "⟦@나루시|나루시⟧는 작년 6월 25일 ⟦I|광장에 탑을 세우겠다⟧고 ⟦!|발표했다⟧.",
      why: "a past date cannot be that of an intent"),
    .init(
      "last year's level", "⟦@나루시|나루시⟧는 ⟦I|지난해 수준을 지키겠다⟧고 ⟦!|발표했다⟧.",
      why: "지난해 belongs to the noun behind it"),
  ]

  /// Places, occasions and terms in marks.
  static let places: [AttributionCase] = [
    .init(
      "medium of a deed", "⟦@나루시|나루시⟧는 ⟦I|새해를 맞아 공식 유튜브 채널을 통해 소개 영상을 공개했다⟧고 20일 ⟦!|밝혔다⟧.",
      why: "the cue has a date of its own, and 공개하다 needs a medium"),
    .init(
      "medium of the words", "⟦@나루시|나루시⟧는 보도자료를 통해 ⟦I|영상을 공개했다⟧고 20일 ⟦!|밝혔다⟧.", why: "a release is that of the words"),
    .init(
      "about what", "⟦I|새 제도에 대해 국회와 논의하겠다⟧고 ⟦@박민수|박민수 장관⟧이 ⟦!|밝혔다⟧.", why: "the source stands behind the clause"),
    .init(
      "term released", "⟦@나루위원회|나루위원회⟧는 11일 ‘병원 구조 대책’을 발표하며 ⟦I|구조를 바꾸겠다⟧고 ⟦!|밝혔다⟧.",
      why: "a term in marks is a noun of the frame"),
    .init(
      "term attended", "⟦@박민수|박민수 장관⟧은 11일 ‘안전 포럼’에 참석해 ⟦I|인력을 늘리겠다⟧고 ⟦!|밝혔다⟧.", why: "the forum is an occasion"),
    .init(
      "term told", "⟦@박민수|박민수 장관⟧은 ⟦I|‘안전 대책’을 마련하겠다⟧고 ⟦!|밝혔다⟧.", why: "the term is the object of what is said"),
    .init(
      "plan put forth", "⟦@박민수|박민수 장관⟧은 구조 대책을 내놓고 ⟦I|인력을 늘리겠다⟧고 ⟦!|밝혔다⟧.", why: "the plan holds the words"),
    .init(
      "inquiry", "⟦@나은채|나은채 의원⟧은 ⟦I|이번 조사에서 찬성이 많은 것으로 나타났다⟧고 ⟦!|밝혔다⟧.", why: "where it was found is told"),
    .init(
      "briefing", "⟦@나은채|나은채 의원⟧은 이날 브리핑에서 ⟦I|예산이 통과됐다⟧고 ⟦!|밝혔다⟧.", why: "a briefing is where one speaks"),
    .init(
      "feast", "⟦@나루시|나루시⟧는 ⟦I|내년 축제를 열고 관광객을 맞겠다⟧고 ⟦!|밝혔다⟧.", why: "a feast is held for itself"),
    .init(
      "conference", "⟦@나루시|나루시⟧는 기자회견을 열고 ⟦I|관광객을 맞겠다⟧고 ⟦!|밝혔다⟧.", why: "a conference is held to speak"),
    .init(
      "questioned", "⟦@나은채|나은채 씨⟧는 경찰에서 ⟦I|죄가 없다⟧고 ⟦!|진술했다⟧.", why: "the police is where he is questioned"),
    .init(
      "before a court", "⟦@나은채|나은채 씨⟧는 1심에서 ⟦I|죄가 없다⟧고 ⟦!|주장했다⟧.", why: "the court is where he is heard"),
    .init(
      "without hesitation", "⟦@나은채|나은채 씨⟧는 질문에 주저 없이 “⟦Q|오세린⟧”이라고 ⟦!|답했다⟧.",
      why: "the manner of answering is not quoted"),
    .init(
      "two stacked subjects", "법원이 ⟦I|정부가 인증을 부여했다⟧는 ⟦@시민단체|시민단체⟧의 ⟦!|주장을 받아들여⟧ 허가를 취소했다.",
      why: "the court does something with the words of others"),
    .init(
      "topic and subject", "법원은 ⟦I|정부가 인증을 부여했다⟧는 ⟦@시민단체|시민단체⟧의 ⟦!|주장을 받아들여⟧ 허가를 취소했다.",
      why: "the topic is outside the words"),
  ]

  @Test(arguments: surnames) func areReadByTheirVerb(_ row: AttributionCase) { check(row) }
  @Test(arguments: ends) func keepTheirOwnSyllables(_ row: AttributionCase) { check(row) }
  @Test(arguments: adverbs) func openWhatIsSaid(_ row: AttributionCase) { check(row) }
  @Test(arguments: places) func standWhereTheyBelong(_ row: AttributionCase) { check(row) }
}
