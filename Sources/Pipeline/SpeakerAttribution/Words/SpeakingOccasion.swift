import ArticleText

/// `기자회견(을 열고)`, `심의회(를 열어)`: what is held in order to speak or decide; a feast, a contest or a hearing is held for
/// itself.
enum SpeakingOccasion {
  private static let nouns = WordEndings([
    "회의", "의총", "회동", "회담", "연설", "방송", "국감", "면담", "당정", "재판", "포럼", "세미나", "회", "식", "위",
  ])
  private static let feasts = WordEndings([
    "축제", "공청회", "토론회", "박람회", "전시회", "음악회", "연주회", "바자회", "기회", "대회", "행사", "캠프", "운동회", "경연", "장터",
  ])
  private static let rallies = WordEndings(["결의대회", "규탄대회", "전당대회", "궐기대회"])
  private static let holding = WordSet(["열고", "열어"])
  private static let calling = WordSet([
    "갖고", "가져", "자청해", "자청하고", "자처해", "자처하고", "소집해", "소집하고", "개최해", "개최하고",
  ])

  /// Whether the verb is that of holding it.
  static func isHeld(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool { holding.contains(text, verb) }

  private static let press = WordEndings(["회견", "브리핑", "간담회", "설명회"])

  /// `기자회견(을 열어)`: whether the noun ends in one that is held for nothing but speaking.
  static func isForPress(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { press.end(text, noun) }

  /// `(기자회견을) 자청해`: whether the verb is one of calling people to it.
  static func isCalled(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool {
    isHeld(text, verb) || calling.contains(text, verb)
  }

  /// Whether the noun ends in one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    isForPress(text, noun) || rallies.end(text, noun) || nouns.end(text, noun) && !feasts.end(text, noun)
  }
}
