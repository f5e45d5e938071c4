import ArticleText

/// `행정 심판`, `회계 감사`, `주식 시장`: acts and things that are written like titles, told by the noun right before them.
enum ActNoun {
  /// What is written like titles, and the nouns behind which it is none.
  private struct Homograph {
    let titles: WordSet
    let nouns: WordSet

    init(_ titles: [String], behind nouns: [String]) {
      self.titles = WordSet(titles)
      self.nouns = WordSet(nouns)
    }
  }

  private static let homographs = [
    Homograph(
      ["심판"], behind: ["행정", "탄핵", "위헌", "헌법", "특허", "조세", "파면", "불복", "이혼", "권한쟁의", "위헌법률"]),
    Homograph(["감독"], behind: ["금융", "관리", "건전성", "선거", "업무", "보험", "은행", "행정", "회계", "안전", "시험"]),
    Homograph(
      ["검사"],
      behind: [
        "건강", "음주", "코로나", "코로나19", "PCR", "진단", "혈액", "유전자", "DNA", "소변", "항체", "항원", "신속항원", "전수", "안전", "품질", "정밀",
        "수질", "약물", "마약", "알코올", "시력", "성능", "정기", "자동차", "초음파", "MRI", "CT", "조직", "적성", "심리", "체력", "신체", "위생", "감염",
        "바이러스", "방사능", "지능",
      ]),
    Homograph(["교사"], behind: ["살인", "방화", "범죄", "위증", "폭행", "절도", "횡령", "뇌물", "증거인멸", "자살", "청부"]),
    Homograph(["감사"], behind: ["국정", "회계", "특별", "정기", "종합", "재무", "외부", "직무", "업무", "행정"]),
    Homograph(
      ["의사"],
      behind: [
        "투자", "매각", "인수", "출마", "탈당", "사퇴", "지지", "참여", "협상", "대화", "구매", "매수", "매도", "입찰", "합병", "협력", "복귀", "은퇴",
        "사임",
      ]),
    Homograph(
      ["시장"],
      behind: [
        "부동산", "주식", "노동", "증권", "반도체", "금융", "외환", "주택", "채권", "고용", "전세", "자동차", "국제", "세계", "글로벌", "국내",
        "해외", "내수", "수출", "가상자산", "암호화폐", "스마트폰", "배터리", "전기차", "원유", "석유", "곡물", "청약", "분양", "선물", "자본", "아파트",
        "매매", "임대차", "취업", "중고차", "면세점", "게임", "콘텐츠", "광고", "온라인", "신흥", "이동통신", "통신", "유통", "의류", "항공", "여행",
        "에너지", "전력", "재래", "전통", "수산", "농산물", "메모리", "소비자", "기존", "신규", "임대", "가상화폐",
      ]),
    Homograph(["통장"], behind: ["은행", "예금", "적금", "월급", "급여", "마이너스", "대포", "청약"]),
    Homograph(["대행"], behind: ["구매", "배달", "결제", "광고", "예약", "업무"]),
    Homograph(["고문"], behind: ["물", "전기", "성"]),
  ]

  /// Whether the word in `span`, right behind the noun in `before`, is what is done or a thing.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan, behind before: TextSpan) -> Bool {
    span.count == 6
      && homographs.contains { $0.titles.contains(text, span) && $0.nouns.contains(text, before) }
  }
}
