/// Ways to name a source: the words are theirs. `name` is what the speaker is called, where that is not the whole phrase.
extension SubstitutionKind {
  static let sources: [SubstitutionKind] = [
    titlesBehind, titlesBefore, foreignPersons, bodies, companies, sides, officials, unnamed, outlets, courts, joint,
  ]

  static let titlesBehind = sources(
    "titles behind", "persons with what they are behind the name",
    [
      .init("한서윤 시장", "a title", name: "한서윤"),
      .init("한서윤 나루시장", "a title with its town", name: "한서윤"),
      .init("한서윤 나루당 의원", "party and title", name: "한서윤"),
      .init("한서윤 의원(나루당)", "the party in brackets", name: "한서윤"),
      .init("한서윤(55) 의원", "the age in brackets", name: "한서윤"),
      .init("한서윤 전 나루시장", "a former title", name: "한서윤"),
      .init("한서윤 나루전자 대표", "a firm", name: "한서윤"),
      .init("한서윤 나루전자 대표이사 사장", "two titles", name: "한서윤"),
      .init("한서윤 나루전자 최고경영자(CEO)", "a title with its short form", name: "한서윤"),
      .init("한서윤 나루증권 연구원", "an analyst", name: "한서윤"),
      .init("한서윤 한빛대 경제학과 교수", "university and subject", name: "한서윤"),
      .init("한서윤 한빛대병원 소화기내과 교수", "hospital and ward", name: "한서윤"),
      .init("한서윤 나루경찰서장", "title and body in one word", name: "한서윤"),
      .init("한서윤 나루노조 위원장", "a union", name: "한서윤"),
      .init("한서윤 한빛협회장", "an association and its head", name: "한서윤"),
      .init("한서윤 감독", "a coach", name: "한서윤"),
      .init("한서윤씨", "a form of address", name: "한서윤"),
      .init("한서윤 변호사(법무법인 나루)", "the firm in brackets", name: "한서윤"),
    ])

  static let titlesBefore = sources(
    "titles before", "persons with what they are before the name",
    [
      .init("나루당 한서윤 의원", "the party", name: "한서윤"),
      .init("나루당 소속 한서윤 의원", "the party with 소속", name: "한서윤"),
      .init("나루당 대표인 한서윤 의원", "an office with a copula", name: "한서윤"),
      .init("나루시의회 한서윤 의원", "a council", name: "한서윤"),
      .init("나루증권 한서윤 연구원", "a firm", name: "한서윤"),
      .init("나루증권 리서치센터 한서윤 연구위원", "firm and division", name: "한서윤"),
      .init("한빛대 경제학과 한서윤 교수", "university and subject", name: "한서윤"),
      .init("법무법인 나루 소속 한서윤 변호사", "a law firm", name: "한서윤"),
      .init("나루FC 한서윤 감독", "a club", name: "한서윤"),
      .init("나루의 한서윤 감독", "a club with 의", name: "한서윤"),
      .init("배우 한서윤", "a trade", name: "한서윤"),
      .init("가수 한서윤", "another trade", name: "한서윤"),
      .init("유튜버 한서윤", "a new trade", name: "한서윤"),
      .init("주장 한서윤", "the captain", name: "한서윤"),
      .init("주민 한서윤씨", "one who lives there", name: "한서윤"),
      .init("피해자 한서윤씨", "one who suffered", name: "한서윤"),
      .init("연구를 이끈 한서윤 교수", "what she did", name: "한서윤"),
      .init("이번 사업을 맡은 한서윤 팀장", "what she does", name: "한서윤"),
      .init("20년째 이곳에 사는 한서윤씨", "how long she lives there", name: "한서윤"),
      .init("전 나루시장 한서윤씨", "a former office", name: "한서윤"),
    ])

  static let foreignPersons = sources(
    "foreign persons", "names that no Korean bears",
    [
      .init("올가 베렌스키", "two names", name: "올가 베렌스키|베렌스키"),
      .init("올가 베렌스키 대변인", "with a title", name: "올가 베렌스키|베렌스키"),
      .init("올가 베렌스키 러시아 외무부 대변인", "with state and body", name: "올가 베렌스키|베렌스키"),
      .init("러시아 외무부의 올가 베렌스키 대변인", "the body with 의", name: "올가 베렌스키|베렌스키"),
      .init("러시아 외무부 대변인 올가 베렌스키", "the title before", name: "올가 베렌스키|베렌스키"),
      .init("헨리 멜번 미국 국무장관", "an American", name: "헨리 멜번|멜번"),
      .init("미국의 헨리 멜번 국무장관", "the state with 의", name: "헨리 멜번|멜번"),
      .init("헨리 멜번 나루연구소 선임연구원", "an institute", name: "헨리 멜번|멜번"),
      .init("리웨이칭 중국 외교부 대변인", "a Chinese", name: "리웨이칭"),
      .init("사토 겐조 일본 관방장관", "a Japanese", name: "사토 겐조|사토"),
      .init("일본의 사토 겐조 관방장관", "the state with 의", name: "사토 겐조|사토"),
      .init("응우옌 반 람 베트남 총리", "a Vietnamese, three words", name: "응우옌 반 람"),
      .init("압둘 하심 요르단 외무장관", "an Arab", name: "압둘 하심|하심"),
      .init("마리아 로벨라 스페인 총리", "a Spaniard", name: "마리아 로벨라|로벨라"),
      .init("카를 헬만 독일 재무장관", "a German", name: "카를 헬만|헬만"),
      .init("나루FC 공격수 디에고 로카", "a player", name: "디에고 로카|로카"),
      .init("배우 엠마 로렌", "an actor", name: "엠마 로렌|로렌"),
      .init("페터 헬만(48) 교수", "with the age", name: "페터 헬만|헬만"),
    ])

  static let bodies = sources(
    "bodies", "offices, parties, associations",
    [
      .init("나루시", "a town"),
      .init("나루군", "a county"),
      .init("나루시의회", "a council"),
      .init("나루교육청", "schools"),
      .init("해오름경찰서", "the police of a town"),
      .init("국방부", "a ministry"),
      .init("기상청", "an office"),
      .init("질병관리청", "another office"),
      .init("한국은행", "the central bank"),
      .init("공정거래위원회", "a commission"),
      .init("대통령실", "the office of the president"),
      .init("나루당", "a party"),
      .init("나루연대", "a league"),
      .init("한빛환경운동연합", "a movement"),
      .init("나루노조", "a union"),
      .init("민주노총 나루지부", "a branch of a union"),
      .init("재단법인 나루재단", "a foundation with its form", name: "나루재단"),
      .init("유엔", "the United Nations"),
      .init("국제통화기금(IMF)", "with its letters"),
      .init("러시아 외무부", "a foreign ministry"),
      .init("일본 정부", "a foreign government"),
      .init("소방당국", "an authority"),
      .init("한빛대", "a university"),
      .init("나루연구원", "an institute"),
    ])

  static let companies = sources(
    "companies", "firms by the form of their names",
    [
      .init("나루전자", "an electronics firm"),
      .init("㈜나루전자", "its form in one sign", name: "나루전자"),
      .init("(주)나루전자", "its form in brackets", name: "나루전자"),
      .init("나루전자㈜", "its form behind", name: "나루전자"),
      .init("주식회사 나루전자", "its form as words", name: "나루전자"),
      .init("나루그룹", "a group"),
      .init("나루항공", "an airline"),
      .init("나루증권", "a broker"),
      .init("해오름은행", "a bank"),
      .init("나루제약", "a maker of drugs"),
      .init("나루바이오", "another"),
      .init("나루엔터테인먼트", "an agency"),
      .init("소속사 나루엔터테인먼트", "an agency with what it is", name: "나루엔터테인먼트"),
      .init("나루커머스", "a trader"),
      .init("나루모터스", "a maker of cars"),
      .init("배달 플랫폼 나루밥", "what it runs before its name", name: "나루밥"),
      .init("반도체 기업 나루칩스", "what it makes before its name", name: "나루칩스"),
    ])
}
