import ArticleText

/// `중국 시장`, `외환 시장`: the market, which is written like a mayor.
enum Market {
  private static let word = WordSet(["시장"])
  private static let traded = WordSet([
    "국내", "해외", "국제", "세계", "글로벌", "반도체", "부동산", "주식", "증권", "금융", "자본", "채권", "노동", "고용", "외환", "에너지", "자동차", "스마트폰",
    "배터리", "전기차", "메모리", "소비자", "기존", "신규", "신흥", "주택", "아파트", "전세", "임대", "원유", "가상화폐", "암호화폐",
  ])

  /// Whether the word is one; a mayor too.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { word.contains(text, span) }

  /// `반도체 (시장)`, `국내 (시장)`: what is traded in it, or where, and no mayor has before his title.
  static func isTraded(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { traded.contains(text, span) }
}
