/// Sources that are no single named person or body: sides, officials, people without a name, the press, courts, several.
extension SubstitutionKind {
  static let sides = sources(
    "sides", "who speaks for somebody is not he",
    [
      .init("나루전자 측", "the side of a firm"),
      .init("나루시 측", "of a town"),
      .init("한서윤 의원 측", "of a person with a title"),
      .init("한서윤씨 측", "of a person"),
      .init("한서윤 의원실", "the office of a member"),
      .init("한서윤 후보 캠프", "the camp of a candidate"),
      .init("한서윤씨 측 변호인", "the counsel of a side"),
      .init("소속사 측", "an agency without a name"),
      .init("유족 측", "the bereaved"),
      .init("피해자 측", "who suffered"),
      .init("학교 측", "a school"),
      .init("노조 측", "a union"),
      .init("검찰 측", "the prosecution"),
    ])

  static let officials = sources(
    "officials", "those who speak for a body without a name",
    [
      .init("나루시 관계자", "of a town"),
      .init("나루전자 관계자", "of a firm"),
      .init("나루전자 홍보팀 관계자", "of a division"),
      .init("나루시청 안전과 관계자", "of a division of a town"),
      .init("외교부 당국자", "of a ministry"),
      .init("외교부 고위 당국자", "a high one"),
      .init("정부 고위 관계자", "of the government"),
      .init("대통령실 핵심 관계자", "near the president"),
      .init("여권 관계자", "of a camp"),
      .init("업계 관계자", "of a trade"),
      .init("소방 관계자", "of the fire brigade"),
      .init("국방부 대변인", "the voice of a ministry"),
      .init("나루당 원내대변인", "the voice of a party"),
      .init("나루경찰서 형사과장", "the head of a division"),
      .init("이 회사 관계자", "of the firm already named", name: "관계자"),
    ])

  static let unnamed = sources(
    "unnamed", "people without a name, or with a letter",
    [
      .init("한 주민", "one who lives there"),
      .init("한 40대 주민", "with the age", name: "한 주민|주민"),
      .init("한 전문가", "one who knows"),
      .init("또 다른 관계자", "another one"),
      .init("익명을 요구한 한 공무원", "who asks for it", name: "공무원"),
      .init("이름을 밝히지 않은 한 공무원", "who keeps it", name: "공무원"),
      .init("사정을 잘 아는 한 소식통", "who knows the matter", name: "소식통"),
      .init("현장에 있던 한 시민", "who was there", name: "시민"),
      .init("일부 학부모", "some"),
      .init("이웃 주민들", "neighbours"),
      .init("유가족들", "the bereaved"),
      .init("누리꾼들", "people on the net"),
      .init("전문가들", "those who know"),
      .init("상인들", "those who sell"),
      .init("A씨", "a letter"),
      .init("주민 A씨", "a letter with what he is", name: "A씨"),
      .init("직장인 B(32)씨", "a letter with the age", name: "B씨"),
      .init("나루시에 사는 대학생 C씨", "a letter with where he lives", name: "C씨"),
      .init("주민 김모씨", "a surname", name: "김모씨"),
      .init("주민 김모(45)씨", "a surname with the age", name: "김모씨"),
    ])

  static let outlets = sources(
    "outlets", "papers, agencies and stations that tell it themselves",
    [
      .init("나루일보", "a paper"),
      .init("나루방송", "a station"),
      .init("블룸버그통신", "an agency"),
      .init("로이터통신", "another"),
      .init("교도통신", "a Japanese one"),
      .init("중국 관영 신화통신", "with state and owner", name: "신화통신"),
      .init("조선중앙통신", "the one of the North"),
      .init("영국 일간 가디언", "with what it is", name: "가디언"),
      .init("뉴욕타임스(NYT)", "with its letters", name: "뉴욕타임스"),
      .init("월스트리트저널(WSJ)", "with its letters", name: "월스트리트저널"),
      .init("미국 CNN 방송", "letters and state", name: "CNN"),
      .init("현지 매체", "the press of the place"),
      .init("경제 매체 나루경제", "with its field", name: "나루경제"),
    ])

  static let courts = sources(
    "courts", "courts and prosecutors with their divisions",
    [
      .init("나루지법", "a district court"),
      .init("나루고법", "a high court"),
      .init("대법원", "the supreme court"),
      .init("헌법재판소", "the constitutional court"),
      .init("재판부", "the bench"),
      .init("1심 재판부", "the bench of the first instance", name: "재판부"),
      .init("나루지법 형사합의11부", "a division"),
      .init("나루지법 형사합의11부(부장판사 한서윤)", "with its judge in brackets", name: "나루지법 형사합의11부"),
      .init("나루지법 형사3단독 한서윤 판사", "a single judge", name: "한서윤"),
      .init("나루지법 영장전담 한서윤 부장판사", "a judge of warrants", name: "한서윤"),
      .init("대법원 3부(주심 한서윤 대법관)", "a division of the supreme court", name: "대법원 3부"),
      .init("나루지검", "prosecutors"),
      .init("나루지검 형사1부(부장검사 한서윤)", "a division of them", name: "나루지검 형사1부"),
      .init("국제사법재판소(ICJ)", "a court of nations", name: "국제사법재판소"),
      .init("중앙선거관리위원회", "who watches votes"),
    ])

  static let joint = sources(
    "joint", "several who speak together",
    [
      .init("한서윤 의원과 박도현 의원", "two persons"),
      .init("한서윤·박도현 의원", "with a point and one title"),
      .init("한서윤 시장과 박도현 군수", "two titles"),
      .init("두 정상", "two heads of state", besides: "evidence"),
      .init("두 사람", "two already named", besides: "evidence"),
      .init("한미 양국", "two states by letters"),
      .init("한국과 일본", "two states by name"),
      .init("양측", "both sides"),
      .init("여야", "both camps"),
      .init("두 회사", "two firms"),
      .init("나루시와 해오름시", "two towns"),
      .init("나루전자와 해오름전자", "two firms by name"),
      .init("나루당과 해오름당", "two parties"),
      .init("검찰과 경찰", "two offices"),
      .init("유가족과 시민단체", "two groups"),
      .init("나루연대 등 시민단체", "one of several", name: "시민단체"),
    ])
}
