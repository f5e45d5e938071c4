import ArticleText

/// `종합대책(을 내놓고)`, `개편안(을 발표하고)`: what an authority puts forth in words.
enum PlanNoun {
  private static let nouns = WordEndings([
    "대책", "방안", "계획", "개편안", "개선안", "개혁안", "수정안", "로드맵", "청사진", "지침", "권고안", "보고서", "입장", "성명", "자료",
  ])

  private static let statements = WordEndings([
    "성명", "성명서", "논평", "담화", "담화문", "입장문", "사과문", "호소문", "글", "게시물", "서한", "편지", "메시지", "보도자료", "회견문", "결의문", "보고서",
  ])

  /// `성명(을 내)`, `글(을 올려)`: what holds nothing but somebody's words.
  static func isStatement(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { statements.end(text, noun) }

  /// Whether the noun ends in one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.end(text, noun) }
}
