/// Clauses that open with what looks like a frame: they must stay whole. A stroke parts the clause from its complementizer.
extension SubstitutionKind {
  static let clauses: [SubstitutionKind] = [
    innerTimes, innerPlaces, means, matters, joinedDeeds, innerSubjects, modifiers, conditions,
  ]

  static let innerTimes = clauses(
    "inner times", "when that happens which is told",
    [
      .init("내년 3월 다리를 열겠다|고", "a day to come can't be that of the words"),
      .init("내년까지 다리를 고치겠다|고", "until when"),
      .init("오는 5일 회의를 열겠다|고", "a day to come"),
      .init("다음 주 초 결과를 공개하겠다|고", "a week to come"),
      .init("다음 달부터 요금을 올리겠다|고", "from when"),
      .init("2030년까지 공장을 다섯 곳으로 늘리겠다|고", "a year to come"),
      .init("올해 안에 공사를 마칠 계획|이라고", "within the year"),
      .init("앞으로 1년 동안 시장을 지켜볼 것|이라고", "for how long"),
      .init("하루 뒤면 비가 그칠 것|이라고", "a condition of time"),
      .init("내일 오전 10시 다리를 열겠다|고", "tomorrow, with the hour"),
      .init("지난 10년간 인구가 꾸준히 줄었다|고", "a stretch of years"),
      .init("지난달 말 현재 빈집이 300채에 이른다|고", "the day of a figure"),
      .init("1998년 처음 문을 연 도서관을 새로 짓겠다|고", "the year belongs to 연"),
      .init("공사가 끝난 뒤 도로를 다시 포장하겠다|고", "after what the plan is to be done"),
      .init("장마가 오기 전에 둑을 높이겠다|고", "before what"),
      .init("방학이 시작되면 학교를 열겠다|고", "when"),
      .init("회의가 끝나면 결과를 알리겠다|고", "when, of a meeting"),
      .init("주말마다 광장을 열 예정|이라고", "how often"),
      .init("밤새 불이 꺼지지 않았다|고", "all night"),
      .init("이르면 다음 달 결과가 나올 것|이라고", "at the earliest"),
      .init("지금까지 다섯 명이 다쳤다|고", "until now"),
      .init("아직 문을 연 가게가 없다|고", "not yet"),
    ])

  static let innerPlaces = clauses(
    "inner places", "where that happens which is told",
    [
      .init("나루시에 비가 내린다|고", "a town"),
      .init("광장에서 빛 축제를 열겠다|고", "a square"),
      .init("모든 학교에 도서관을 짓겠다|고", "all schools"),
      .init("강 건너편에 공장이 들어선다|고", "beyond the river"),
      .init("국회에서 법안을 처리해야 한다|고", "where bills are passed"),
      .init("시청 앞 광장에서 시장을 열 계획|이라고", "before a house"),
      .init("온라인에서 표를 판다|고", "on the net"),
      .init("마을마다 쉼터를 두겠다|고", "each village"),
      .init("해외에서 물건을 들여올 것|이라고", "abroad"),
      .init("전국에서 3만 명이 모인다|고", "from everywhere"),
      .init("도서관 1층에 전시실을 꾸몄다|고", "a floor"),
      .init("바다에서 배가 멈춰 섰다|고", "at sea"),
      .init("현장에서 불에 탄 상자가 나왔다|고", "where it was found"),
      .init("법정에서 진실이 드러날 것|이라고", "a court to come"),
      .init("서울에서 부산까지 기차로 두 시간이 걸린다|고", "from where to where"),
      .init("유럽 시장에서 판매가 늘고 있다|고", "a market"),
      .init("보건소에서 약을 나눠 주고 있다|고", "where it is given out"),
    ])

  static let means = clauses(
    "means", "by what that comes about which is told",
    [
      .init("공모를 통해 이름을 정하겠다|고", "a contest"),
      .init("대화를 통해 문제를 풀어야 한다|고", "talks"),
      .init("설문조사를 통해 주민의 뜻을 확인했다|고", "a survey"),
      .init("교육을 통해 인식을 바꿔 나가겠다|고", "schooling"),
      .init("주민투표를 거쳐 이름을 바꾸겠다|고", "a vote"),
      .init("세금으로 다리를 고쳐서는 안 된다|고", "money"),
      .init("기부금으로 장학금을 주겠다|고", "gifts"),
      .init("드론을 이용해 산불을 살피고 있다|고", "a tool"),
      .init("인공지능을 활용해 길을 안내한다|고", "a tool, with another verb"),
      .init("전문가의 도움으로 유물을 복원했다|고", "help"),
      .init("법과 원칙에 따라 처리하겠다|고", "a rule"),
      .init("조례에 따라 보조금을 줄였다|고", "a law of the town"),
      .init("절차에 따라 감사를 진행하고 있다|고", "a procedure"),
      .init("예산을 아껴 도서관을 짓겠다|고", "by saving"),
      .init("민간 자본을 끌어들여 철도를 놓겠다|고", "by bringing in money"),
    ])

  static let matters = clauses(
    "matters", "to what the verb of the clause is done",
    [
      .init("불법 행위에 대해 엄정 대응하겠다|고", "to what one responds"),
      .init("이번 사고에 대해 책임을 지겠다|고", "for what one answers"),
      .init("화재 원인에 대해 조사하고 있다|고", "what is looked into"),
      .init("피해자에 대해 보상하겠다|고", "who is paid"),
      .init("사업 전반에 대해 다시 검토하겠다|고", "what is examined"),
      .init("요금 인상에 대해 아는 바가 없다|고", "what is known"),
      .init("명단에 대해 확인해 줄 수 없다|고", "what is confirmed"),
      .init("안전 문제에 대해서는 타협하지 않겠다|고", "in what one does not yield"),
      .init("예산과 관련해 협의를 이어 가고 있다|고", "on what one confers"),
      .init("사건과 관련해 세 사람을 조사했다|고", "why they were questioned"),
      .init("시의 결정에 대해 주민들이 반발하고 있다|고", "against what people protest"),
      .init("가격을 두고 두 회사가 다투고 있다|고", "over what they fight"),
      .init("피해 주민에 대해서는 세금을 깎아 주겠다|고", "for whom"),
    ])

  static let joinedDeeds = clauses(
    "joined deeds", "all verbs are part of what is told",
    [
      .init("의견을 수렴해 결정하겠다|고", "hear, then decide"),
      .init("전문가를 만나 의견을 듣겠다|고", "a meeting to come"),
      .init("자료를 모아 백서를 펴내겠다|고", "collect, then print"),
      .init("위원회를 꾸려 원인을 밝히겠다|고", "found a body for it"),
      .init("협의체를 만들어 해법을 찾겠다|고", "the same, with 만들어"),
      .init("공장을 닫고 직원을 옮기겠다|고", "two deeds with -고"),
      .init("예산을 늘리고 절차를 줄여야 한다|고", "two duties"),
      .init("다리를 고치며 길도 넓히겠다|고", "two deeds with -며"),
      .init("땅을 사서 공원을 만들겠다|고", "with -서"),
      .init("현장을 찾아 주민의 불편을 살피겠다|고", "a visit to come"),
      .init("기자회견을 열어 의혹을 해명하겠다|고", "a press conference to come"),
      .init("법을 고쳐 처벌을 강화해야 한다|고", "a law to be changed"),
      .init("시민의 목소리를 듣고 정책에 반영하겠다|고", "hear, then act"),
      .init("관계 기관과 협력해 피해를 줄이겠다|고", "with whom"),
      .init("서류를 검토한 뒤 결과를 알리겠다|고", "after what"),
      .init("직접 나서서 갈등을 풀겠다|고", "in person"),
      .init("문을 닫은 가게를 빌려 전시장으로 쓰겠다|고", "with a clause that modifies"),
      .init("도로를 막고 공사를 벌이고 있다|고", "both go on"),
      .init("범인이 창문을 깨고 들어왔다|고", "another's two deeds"),
      .init("배를 타고 섬을 떠났다|고", "how one left"),
      .init("불을 끄고 연기를 빼내고 있다|고", "what the helpers do"),
      .init("요금을 내리는 한편 노선을 늘리겠다|고", "on the one hand"),
    ])

  static let innerSubjects = clauses(
    "inner subjects", "the clause has somebody of its own who speaks not",
    [
      .init("정부는 약속을 지켜야 한다|고", "a body as a topic"),
      .init("정부가 약속을 어겼다|고", "a body as a subject"),
      .init("국회가 법안을 서둘러 처리해야 한다|고", "the parliament"),
      .init("시민들은 진실을 알 권리가 있다|고", "a group as a topic"),
      .init("두 나라는 대화를 이어 가야 한다|고", "two states"),
      .init("박도현 의원은 사과해야 한다|고", "a person as a topic"),
      .init("박도현 의원이 자료를 숨겼다|고", "a person as a subject"),
      .init("박도현 의원은 당을 떠났지만 뜻은 남았다|고", "two clauses, two subjects"),
      .init("박도현 의원이 먼저 사과해야 당이 산다|고", "a person and a party"),
      .init("회사는 책임을 피할 수 없다|고", "a firm"),
      .init("누구도 법 위에 설 수 없다|고", "nobody"),
      .init("우리는 다리를 떠나지 않을 것|이라고", "we"),
      .init("자신은 그 자리에 없었다|고", "himself as a topic"),
      .init("자신이 직접 서명하지 않았다|고", "himself as a subject"),
      .init("물가가 오르고 수출이 줄었다|고", "two things"),
      .init("경찰이 현장을 찾았고 불은 꺼져 있었다|고", "the police and the fire"),
      .init("가격은 내리고 품질은 좋아졌다|고", "two topics"),
      .init("은행이 문을 닫아 손님이 줄었다|고", "cause and effect"),
      .init("학생들은 학교로 돌아와야 한다|고", "pupils"),
      .init("북한은 대화에 응해야 한다|고", "a state"),
      .init("일본 정부는 자료를 공개해야 한다|고", "a foreign government"),
      .init("이 법은 시민을 지키지 못한다|고", "a law"),
      .init("전문가들은 모두 반대했다|고", "experts who are told of"),
      .init("국민이 정부를 믿지 못한다|고", "the people"),
      .init("아이들이 안심하고 놀 곳이 없다|고", "children"),
      .init("검찰이 무리하게 수사하고 있다|고", "the prosecutors"),
      .init("나루전자는 기술이 뛰어나다|고", "a firm and what it has"),
    ])

  static let modifiers = clauses(
    "modifiers", "the clause opens with a clause that modifies",
    [
      .init("박도현 의원이 낸 법안은 낡았다|고", "whose bill"),
      .init("박도현 의원이 제안한 회의에 나가겠다|고", "whose proposal"),
      .init("시민이 모은 성금을 돌려주겠다|고", "whose money"),
      .init("정부가 내놓은 대책은 늦었다|고", "whose plan"),
      .init("지난달 문을 연 시장에 손님이 몰린다|고", "since when"),
      .init("회사가 약속한 돈을 받지 못했다|고", "who promised"),
      .init("불이 난 건물에 다섯 명이 있었다|고", "which house"),
      .init("집을 잃은 주민에게 쉼터를 내주겠다|고", "which people"),
      .init("길을 건너던 노인이 차에 치였다|고", "which man"),
      .init("사고를 막을 수 있는 시설이 없다|고", "which things"),
      .init("도움이 필요한 사람은 누구나 올 수 있다|고", "whoever"),
      .init("오래된 다리를 고치는 일이 먼저|라고", "which work"),
    ])

  static let conditions = clauses(
    "conditions", "the clause opens with a condition, a reason or a concession",
    [
      .init("비가 오면 행사를 미루겠다|고", "if"),
      .init("주민들이 원하면 다리를 열겠다|고", "if, with a subject"),
      .init("정부가 나서지 않으면 시장이 무너진다|고", "if not"),
      .init("값이 싸면서도 품질이 좋다|고", "and yet"),
      .init("예산이 줄었는데도 사업을 늘렸다|고", "although"),
      .init("반대가 있더라도 추진하겠다|고", "even if"),
      .init("시간이 걸리더라도 원칙을 지키겠다|고", "even if it takes long"),
      .init("수요가 늘어 공장을 더 짓겠다|고", "because, with -어"),
      .init("비용이 들기 때문에 미룰 수밖에 없다|고", "because, with 때문에"),
      .init("사고가 나지 않도록 시설을 고치겠다|고", "so that"),
      .init("손님이 줄어들자 값을 내렸다|고", "when, of what is told"),
      .init("물이 부족한 데다 길도 끊겼다|고", "and besides"),
      .init("다리가 낡아 위험하다|고", "a cause"),
      .init("아무리 급해도 절차를 지켜야 한다|고", "however"),
    ])
}
