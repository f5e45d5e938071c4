/// What may stand between a source and the clause: the words begin behind it.
///
/// Left out with `besides` are templates in which the frame may as well be part of what is told: `현장을 찾아 다리를 열겠다`.
extension SubstitutionKind {
  static let frames: [SubstitutionKind] = [
    dates, places, occasions, media, addressees, topics, deeds, gestures, times, questions, contrasts, manners,
  ]

  static let dates = frames(
    "dates", "the day on which it was said",
    [
      .init("이날", "the day already named"),
      .init("전날", "the day before that"),
      .init("같은 날", "that very day"),
      .init("3일", "a day of this month"),
      .init("지난 3일", "a day gone by"),
      .init("지난달 3일", "a day of the last month"),
      .init("12월 3일", "month and day"),
      .init("2024년 6월 5일", "a whole date"),
      .init("지난해 6월", "a month of the last year"),
      .init("올해 초", "a part of the year"),
      .init("지난 월요일", "a day of the week"),
      .init("이날 오전", "a part of the day"),
      .init("3일 오전 10시", "day and hour"),
      .init("12일 정오께", "about an hour"),
      .init("지난 3일 밤", "a night"),
      .init("3일(현지시간)", "local time in brackets"),
      .init("현지시간 3일", "local time before the day"),
      .init("이날 오후 늦게", "late on that day"),
    ])

  static let places = frames(
    "places", "where it was said",
    [
      .init("국회에서", "the parliament", besides: "view"),
      .init("국회 소통관에서", "where the parliament meets the press", besides: "view"),
      .init("시청 브리핑실에서", "the room for it", besides: "view"),
      .init("청사 앞에서", "before a door", besides: "view"),
      .init("법원 앞에서", "before the court", besides: "view"),
      .init("서울 여의도 당사에서", "a house with city and district", besides: "view"),
      .init("나루시청 대강당에서", "a hall of a town hall", besides: "view"),
      .init("용산 대통령실 청사에서", "an office with its place", besides: "view"),
      .init("서울 중구 프레스센터에서", "a centre with its district", besides: "view"),
      .init("기자실에서", "the room of the press", besides: "view"),
      .init("미국 워싱턴에서", "a foreign city", besides: "view"),
      .init("스위스 제네바에서", "a city with its country", besides: "view"),
      .init("정부서울청사에서", "a house of the government", besides: "view"),
      .init("국회 본관 앞 계단에서", "before a part of a house", besides: "view"),
    ])

  static let occasions = frames(
    "occasions", "the meeting at which it was said",
    [
      .init("브리핑에서", "a briefing"),
      .init("이날 정례브리핑에서", "a briefing of that day"),
      .init("기자회견에서", "a press conference"),
      .init("신년 기자회견에서", "one of a season"),
      .init("취임 100일 기자회견에서", "one with its reason"),
      .init("기자간담회에서", "a talk with the press"),
      .init("국회에서 열린 토론회에서", "a meeting with its place"),
      .init("3일 국회에서 열린 최고위원회의에서", "day, place and meeting"),
      .init("국정감사에서", "an inquiry"),
      .init("국회 국정감사에서", "an inquiry with its house"),
      .init("국무회의에서", "the cabinet"),
      .init("의원총회에서", "a meeting of a party"),
      .init("대정부질문에서", "questions to the government"),
      .init("인사청문회에서", "a hearing"),
      .init("취임식에서", "a ceremony"),
      .init("창립 50주년 기념식에서", "a jubilee"),
      .init("개막식 축사에서", "a speech at an opening"),
      .init("유엔총회 연설에서", "a speech in an assembly"),
      .init("최후진술에서", "the last word in court"),
      .init("경찰 조사에서", "questioned by the police"),
      .init("주주총회에서", "a meeting of owners"),
      .init("비공개 회의에서", "a closed meeting"),
      .init("박도현 의원과의 회동에서", "a meeting with somebody"),
      .init("이날 오후 열린 긴급회의에서", "a meeting with its hour"),
    ])

  static let media = frames(
    "media", "the text or channel in which it was said",
    [
      .init("자신의 페이스북에", "a page of one's own"),
      .init("페이스북을 통해", "through a page"),
      .init("페이스북에 글을 올려", "by putting up a text"),
      .init("페이스북에 올린 글에서", "in a text put up"),
      .init("자신의 사회관계망서비스(SNS)에", "with the short form in brackets"),
      .init("누리집에 올린 글에서", "a text on a site"),
      .init("유튜브 방송에서", "a broadcast of one's own"),
      .init("라디오 인터뷰에서", "an interview"),
      .init("라디오에 출연해", "going on the air"),
      .init("한 방송에 나와", "appearing in a broadcast"),
      .init("라디오 ‘아침의 창’에 출연해", "a programme by its name"),
      .init("본지와의 통화에서", "a call with this paper"),
      .init("전화 통화에서", "a call"),
      .init("서면 답변에서", "an answer in writing"),
      .init("성명을 통해", "a statement"),
      .init("이날 낸 성명에서", "a statement of that day"),
      .init("입장문을 통해", "a note of one's position"),
      .init("보도자료를 통해", "a press release"),
      .init("보고서에서", "a report"),
      .init("이날 공개한 보고서에서", "a report published that day"),
      .init("학술지에 실린 논문에서", "a paper in a journal"),
      .init("주민들에게 보낸 편지에서", "a letter with its addressees"),
      .init("직원들에게 보낸 이메일에서", "a mail with its addressees"),
      .init("영상 메시지에서", "a film"),
      .init("자서전에서", "a book of one's own"),
      .init("일간지에 기고한 글에서", "a text in a paper"),
    ])

  static let addressees = frames(
    "addressees", "to whom it was said",
    [
      .init("기자들에게", "the press"),
      .init("취재진에게", "those who report"),
      .init("박도현 의원에게", "a person"),
      .init("박도현 의원을 향해", "turned towards a person"),
      .init("정부에", "a body"),
      .init("정부를 향해", "turned towards a body"),
      .init("국회에", "the parliament"),
      .init("주민들에게", "a group"),
      .init("국민을 향해", "the people"),
      .init("유족들에게", "the bereaved"),
      .init("동료 의원들에게", "colleagues"),
      .init("나루시에", "a town"),
      .init("박도현 장관과 이수민 차관에게", "two persons"),
      .init("회의에 참석한 의원들에게", "those who came to a meeting"),
    ])

  static let topics = frames(
    "topics", "what the words are about",
    [
      .init("이에 대해", "the matter already named"),
      .init("이와 관련해", "the same, looser"),
      .init("이를 두고", "the same, of a dispute"),
      .init("통행료 문제에 대해", "a matter"),
      .init("통행료 문제에 대해서는", "a matter set against others"),
      .init("향후 계획에 대해서는", "plans"),
      .init("이번 결정과 관련해", "a decision"),
      .init("최근 불거진 의혹과 관련해", "a matter with its time"),
      .init("박도현 의원의 발언에 대해", "another's words"),
      .init("박도현 의원의 제안을 두고", "another's proposal"),
      .init("박도현 의원이 사퇴한 데 대해", "another's deed"),
      .init("예산이 줄어든 것과 관련해", "what has happened"),
      .init("시민단체의 반발에 대해", "what a group does"),
      .init("정부의 대책을 두고", "what a body does"),
      .init("시의 결정을 놓고", "the same with another verb"),
      .init("공사가 늦어진 이유에 대해", "a reason with its clause"),
      .init("이번 사태에 관해", "with the rarer 관해"),
      .init("다리를 둘러싼 논란에 대해", "a dispute with its object"),
    ])
}
