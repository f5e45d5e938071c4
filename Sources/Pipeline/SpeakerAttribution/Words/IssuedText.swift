import ArticleText

/// `성명(을 내)`, `글(을 올려)`: a text that holds nothing but somebody's words.
enum IssuedText {
  private static let nouns = WordEndings([
    "성명", "성명서", "논평", "담화", "담화문", "입장문", "사과문", "호소문", "글", "게시물", "서한", "편지", "메시지", "보도자료", "회견문", "결의문", "보고서",
  ])

  /// Whether the noun ends in one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.end(text, noun) }
}
