import PipelineSupport
import Testing

/// Speakers that no table knows, told by their place in the sentence or the article.
@Suite struct PlaceRuleTests {
  static let topics: [AttributionCase] = [
    .init(
      "class of a body", #"⟦@써브라임|소속사 써브라임⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "the noun before it says what it is"),
    .init(
      "somebody", #"⟦@한_산책객|한 산책객⟧은 "⟦Q|많이 배웠다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "한 before a noun that no table knows"),
    .init(
      "name first", #"⟦@한서윤|한서윤 누리전자 요금상품담당⟧은 "⟦Q|연휴에 맞췄다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "a full name opens the phrase, whatever the title is"),
    .init(
      "name that returns",
      #"⟦@1 윤딴딴|윤딴딴⟧은 "⟦Q1|미안하다⟧"고 ⟦!1|밝혔다⟧."# + "\n" + #"⟦@2 윤딴딴|윤딴딴⟧은 "⟦Q2|고맙다⟧"고 ⟦!2|했다⟧."#,
      rule: "topic-by-place topic-by-place", why: "an unknown word that is the topic of two quotes is a name"),
    .init("time", #"지난달은 "⟦Q =-|너무 춥다⟧"고 ⟦!|말했다⟧."#, rule: "unattributed", why: "a time is nobody"),
    .init(
      "Latin letters", #"송민재 의원은 떠났다. ⟦@Nuri_daily|Nuri daily⟧는 "⟦Q|곧 돌아온다⟧"고 ⟦!|보도했다⟧."#, rule: "topic-by-place",
      why: "small letters are of a name, not of an abbreviation"),
    .init(
      "Latin letters before the cue", "⟦I|위원회 측은 자료를 넘기는 방안도 검토 중⟧이라고 ⟦@NTV_showE|NTV showE⟧는 ⟦!|전했다⟧.",
      why: "the topic of the words is told of"),
    .init(
      "plural noun", #"⟦@산책꾼들|산책꾼들⟧은 "⟦Q|많이 배웠다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place", why: "들 makes people of it"),
    .init(
      "name in marks and short", #"⟦@‘바다의_소리’_측|‘바다의 소리’(바소) 측⟧은 "⟦Q|너무 늦었다⟧"고 ⟦!|말했다⟧."#, rule: "topic-by-place",
      why: "a bracket stands between the name and 측"),
    .init(
      "noun that does not return", #"일정은 "⟦Q =-|아직 모른다⟧"고 ⟦!|했다⟧."#, rule: "unattributed",
      why: "one such topic may be what the words are about"),
    .init(
      "topic frame", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|연다⟧"고 ⟦!1|말했다⟧. 공사비와 관련해서도 "⟦Q2 =한서윤|충분하다⟧"고 ⟦!2|했다⟧."#,
      why: "what the words are about is no speaker"),
  ]

  static let bodies: [AttributionCase] = [
    .init(
      "three parties", #"⟦@민주당과_정의당,_평화당|민주당과 정의당, 평화당⟧은 "⟦Q|길이 좁다⟧"고 ⟦!|말했다⟧."#,
      why: "a comma goes on with what 과 has begun"),
    .init(
      "three parties by dots", #"⟦@민주당·정의당·평화당|민주당·정의당·평화당⟧은 "⟦Q|길이 좁다⟧"고 ⟦!|말했다⟧."#,
      why: "dots join bodies as 과 does"),
    .init(
      "word behind a comma", #"4일 국회에서 민주당, ⟦@정의당|정의당⟧은 "⟦Q|길이 좁다⟧"고 ⟦!|말했다⟧."#,
      why: "a comma alone joins nobody"),
    .init(
      "two courts", #"⟦@1 1심과_2심|1심과 2심⟧은 "⟦Q1|증거가 없다⟧"고 ⟦!1|판단했다⟧."#, why: "both instances, which the text names once"),
    .init(
      "what kind of body",
      "⟦@1 누리숲그룹|누리숲그룹⟧이 ⟦I1|새 책을 낸다⟧고 3일 ⟦!1|밝혔다⟧." + "\n"
        + #"⟦@2 누리숲그룹|그룹⟧은 "⟦Q2|열 해의 기록⟧"이라고 ⟦!2|전했다⟧."#,
      why: "그룹 alone is the one named before"),
    .init(
      "department", #"⟦@조성준|조성준 누리대 산업공학과 교수⟧는 "⟦Q|때가 됐다⟧"고 ⟦!|했다⟧."#,
      why: "학과 before a title is a noun, 과 no particle"),
    .init(
      "comments", #"⟦@기사_댓글|기사 댓글⟧에는 "⟦Q|믿을 수 없다⟧"는 ⟦!|반응이 이어졌다⟧."#, why: "a document speaks with 에는"),
    .init(
      "topic before the paper", #"⟦@한서윤|한서윤 시장⟧은 지난해 낸 담화문에서는 "⟦Q|내일 문을 연다⟧"고 ⟦!|밝혔다⟧."#,
      why: "a paper speaks only where no topic waits"),
    .init(
      "where its head works",
      #"⟦@1 윤가람|윤가람 나루커리어 대표⟧는 "⟦Q1|서두르지 않겠다⟧"고 ⟦!1|말했다⟧."# + "\n"
        + "⟦@2 나루커리어|나루커리어⟧는 ⟦I2|새 책을 냈다⟧고 3일 ⟦!2|밝혔다⟧.",
      why: "the word between a name and a title is a body"),
    .init(
      "unknown announcer",
      #"⟦@1 윤가람|윤가람 대표⟧는 "⟦Q1|서두르지 않겠다⟧"고 ⟦!1|말했다⟧."# + "\n⟦@2 물빛숲|물빛숲⟧은 ⟦I2|새 책을 냈다⟧고 3일 ⟦!2|밝혔다⟧.",
      why: "the name that opens the sentence announces it, not the last speaker"),
    .init(
      "circle of a body", #"⟦@검찰_안팎|검찰 안팎⟧에서는 "⟦Q|너무 늦었다⟧"는 ⟦!|말이 나온다⟧."#, why: "those in and around a body"),
    .init(
      "number of bodies", #"⟦@지역_병원_11곳|지역 병원 11곳⟧은 "⟦Q|자리가 없다⟧"고 ⟦!|했다⟧."#, why: "so many bodies"),
    .init(
      "in which words", #"⟦@법원|법원⟧은 "⟦Q|다툴 여지가 있다⟧"는 ⟦!|취지로⟧ 신청을 물리쳤다."#,
      why: "취지로 tells in which words the court did it",
      known: "취지로 is no cue of the record where no verb of speech follows"),
    .init(
      "side without 의", "⟦I|새 공장이 필요하다⟧는 게 ⟦@누리전자|누리전자 측⟧ ⟦!|판단이다⟧.", rule: "genitive-source",
      why: "의 is often left out before 판단, 설명"),
    .init(
      "bare field", "⟦@학계|학계⟧에서 ⟦I|정부가 자료를 감췄다⟧고 ⟦!|주장했다⟧.", why: "에서 of a field that opens a sentence without a topic"),
    .init(
      "beside another", "경찰에서는 사고를 의심했으며, ⟦@검찰|검찰⟧에서는 ⟦I|보복 수사⟧라는 ⟦!|주장이 있었다⟧.",
      why: "behind the clause of another that speaks so"),
    .init(
      "share of respondents", "⟦@응답자의_55%|응답자의 55%⟧는 ⟦I|반대한다⟧고 ⟦!|답했다⟧.", why: "a share answers in a clause, too"),
    .init(
      "half", "⟦@응답자의_절반|응답자의 절반⟧은 ⟦I|반대한다⟧고 ⟦!|답했다⟧.", why: "a share without a number"),
    .init(
      "so many people", "⟦@응답자_400명|응답자 400명⟧은 ⟦I|값이 오를 것⟧이라고 ⟦!|답했다⟧.", why: "heads that answer"),
    .init(
      "outlet without particle", "⟦@로이터통신|로이터통신⟧ 11일 ⟦I|미국이 회담을 제안했다⟧고 ⟦!|보도했다⟧.",
      why: "a date behind an outlet that stands first"),
    .init(
      "place of a person", #"국회에서는 ⟦@한서윤|한서윤 의원⟧이 "⟦Q|길이 좁다⟧"고 ⟦!|말했다⟧."#,
      why: "who stands right before the quote speaks, at the place"),
    .init(
      "place that speaks", #"⟦@민주당|민주당⟧에서는 "⟦Q|길이 좁다⟧"고 ⟦!|말했다⟧."#, why: "nobody else is named"),
  ]

  static let answers: [AttributionCase] = [
    .init(
      "announced",
      "다음은 한서윤 시장과의 일문일답." + "\n-언제 여나.\n" + #""⟦Q1 =한서윤|내일 연다. 준비는 끝났다.⟧""# + "\n-정부 예산은 모자라지 않나.\n"
        + #""⟦Q2 =한서윤|고마운 일이다.⟧""#,
      why: "the one announced answers every question"),
    .init(
      "in one line", #"⟦@1 한서윤|한서윤 시장⟧은 "⟦Q1|늦지 않겠다⟧"고 ⟦!1|했다⟧. ―언제 여나. “⟦Q2 =한서윤|내일 연다.⟧” ―더 할 말은. “⟦Q3 =한서윤|없다.⟧”"#,
      why: "the only one who has spoken answers"),
    .init(
      "met", "지난 3일 한서윤 시장을 만났다.\n-언제 여나.\n" + #""⟦Q =한서윤|내일 연다. 준비는 끝났다.⟧""#, rule: "answer",
      why: "whom the reporter met answers"),
    .init(
      "asked", "한서윤 시장에게 들어봤다.\n-언제 여나.\n" + #""⟦Q =한서윤|내일 연다.⟧""#, rule: "answer",
      why: "whom the reporter asked answers"),
    .init(
      "met by the paper", "본지는 지난 3일 한서윤 시장을 만났다.\n-언제 여나.\n" + #""⟦Q =한서윤|내일 연다.⟧""#, rule: "answer",
      why: "본지 is the reporter's side"),
    .init(
      "only one in the lead", "한서윤 대표는 가게를 떠났다.\n-왜 떠났나.\n" + #""⟦Q =한서윤|돈이 필요했다.⟧""#, rule: "answer",
      why: "nobody else is named, and nobody has spoken"),
    .init(
      "two in the lead", "한서윤 대표는 송민재 대표를 떠났다.\n-왜 떠났나.\n" + #""⟦Q =-|돈이 필요했다.⟧""#,
      why: "two are named"),
    .init(
      "nobody known", "-언제 여나.\n" + #""⟦Q =-|내일 연다.⟧""#, why: "the text does not say who is asked"),
  ]

  /// Several, dates and places before a speaker.
  static let unnamedPlaces: [AttributionCase] = [
    .init(
      "several without a topic",
      "⟦@여러_기독교_단체|여러 기독교 단체⟧에서 “⟦Q|법안이 통과되면 안 된다⟧”고 ⟦!|주장한다⟧.",
      why: "several bodies at the head of the sentence say so"),
    .init(
      "one behind a place",
      "경기도 ⟦@한_약국|한 약국⟧은 “⟦Q|그냥 버려라⟧”고 ⟦!|했다⟧.",
      why: "the place is no part of the name"),
    .init(
      "another one",
      "경기도의 ⟦@또_다른_약국|또 다른 약국⟧은 “⟦Q|그냥 버려라⟧”고 ⟦!|했다⟧.",
      why: "또 다른 is one without a name"),
    .init(
      "trade from abroad",
      "⟦@한서윤|한서윤 슈퍼바이저⟧는 “⟦Q|더 하고 싶다⟧”는 ⟦!|포부를 밝혔다⟧.",
      why: "an occupation behind the name"),
    .init(
      "added by hearsay",
      "⟦@1 A씨|A씨⟧는 예배에서 “⟦Q1|망했다⟧”라고 ⟦!1|말했다⟧. “⟦Q2 =A씨|바꿔줘야 한다⟧”고도 ⟦!2|했다⟧고 한다.",
      why: "도 adds to what he has just said"),
  ]

  /// Houses behind a date.
  static let dates: [AttributionCase] = [
    .init(
      "house behind a date",
      "10월 8일 ⟦@백악관|백악관⟧에서는 “⟦Q|징후가 없다⟧”고 ⟦!|밝혔다⟧.",
      why: "only the day stands before it")
  ]

  /// Offices of members.
  static let offices: [AttributionCase] = [
    .init(
      "office of a member",
      "⟦@한서윤_의원실|한서윤 의원실⟧은 “⟦Q|법안은 통과될 것⟧”이라고 ⟦!|말했다⟧.",
      why: "the office is not the member"),
    .init(
      "office behind a party",
      "⟦@한서윤_더불어민주당_의원실|한서윤 더불어민주당 의원실⟧은 “⟦Q|법안은 통과될 것⟧”이라고 ⟦!|말했다⟧.",
      why: "the office is not the member, whatever stands between"),
    .init(
      "room of a member",
      "⟦@한서윤_의원_사무실|한서윤 의원 사무실⟧은 “⟦Q|법안은 통과될 것⟧”이라고 ⟦!|말했다⟧.",
      why: "a room that speaks is those who work there"),
    .init(
      "side of a member",
      "⟦@한서윤_의원_측|한서윤 의원 측⟧은 “⟦Q|법안은 통과될 것⟧”이라고 ⟦!|말했다⟧.",
      why: "측 makes no office"),
  ]

  @Test(arguments: topics) func topicByPlace(_ row: AttributionCase) { check(row) }
  @Test(arguments: bodies) func bodyOrDocument(_ row: AttributionCase) { check(row) }
  @Test(arguments: answers) func answer(_ row: AttributionCase) { check(row) }
  @Test(arguments: unnamedPlaces) func speakersBehindPlaces(_ row: AttributionCase) { check(row) }
  @Test(arguments: dates) func housesBehindDates(_ row: AttributionCase) { check(row) }
  @Test(arguments: offices) func officeIsNotMember(_ row: AttributionCase) { check(row) }
}
