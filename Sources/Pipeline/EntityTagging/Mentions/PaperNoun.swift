import ArticleText

/// `일간 (누리자이퉁)`, `전문매체 (가온타임)`: nouns behind which the name of a paper stands.
enum PaperNoun {
  private static let nouns = WordSet([
    "일간", "일간지", "주간지", "월간지", "경제지", "유력지", "시사주간지", "매체", "전문매체", "인터넷매체", "온라인매체", "탐사매체", "독립매체",
  ])
  private static let press = WordEndings(["언론", "언론사", "방송사"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }

  /// `호주 언론`, `현지 언론`: whether the words end in the press of some place.
  static func isPress(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { press.end(text, span) }
}
