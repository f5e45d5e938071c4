import ArticleText

/// People of whom numbers are told, and what is told of them: `사망자는 늘어날 것이라고`, `관광객은 8천 명으로 늘었다고`.
enum ToldPeople {
  private static let dead = WordEndings(["사망자", "희생자", "전사자", "고인", "숨진 이", "사망자들", "희생자들"])
  private static let others = WordEndings(["피고인", "상고인", "참고인", "증인"])
  private static let counted = WordEndings([
    "운전자", "탑승자", "동승자", "부상자", "중상자", "사상자", "실종자", "피해자", "감염자", "확진자", "환자", "격리자", "입국자", "출국자", "방문자", "신청자",
    "가입자", "이용자", "취업자", "실업자", "노숙자", "관광객", "승객", "이용객", "방문객", "입장객", "관람객", "투숙객", "난민", "이재민", "출생아",
    "신생아", "선원", "승무원", "등산객", "피서객",
  ])
  private static let states = WordOpenings([
    "숨졌", "숨진", "사망", "늘었", "늘어", "늘고", "줄었", "줄어", "줄고", "증가", "감소", "다쳤", "집계", "넘었", "달했", "달한", "이른", "이르",
    "실종", "입원", "퇴원", "완치",
  ])
  private static let counters = SyllableSet("명")

  /// `사망자`, `희생자`: those who can say nothing any more.
  static func areDead(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    dead.end(text, noun) && !others.end(text, noun)
  }

  /// `관광객`, `운전자`: those whom others count, or find.
  static func areCounted(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { counted.end(text, noun) }

  /// `늘었다고`, `숨졌다고`: a predicate of people whom somebody else has counted or seen.
  static func tell(_ text: Span<UInt8>, _ predicate: TextSpan) -> Bool { states.begin(text, predicate) }

  /// `없다고`: right behind the people, of whom there are none.
  static func areNone(_ text: Span<UInt8>, _ predicate: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: predicate.lower) == Hangul.index("없")
  }

  /// `4천 (명으로)`, `8명으로`, `3명이라고`: a number of people.
  static func areCounted(_ text: Span<UInt8>, _ number: TextSpan, _ next: TextSpan) -> Bool {
    guard 0x30...0x39 ~= text[number.lower] else { return false }
    return counters.stands(in: text, at: next.lower)
      || (number.lower..<max(number.lower, number.upper - 2)).contains { counters.stands(in: text, at: $0) }
  }
}
