import ArticleText

/// `(한서윤 시장 설) 메시지`, `기자회견`: what a headline calls the statement that it quotes.
enum StatementNoun {
  private static let nouns = WordSet([
    "메시지", "신년사", "담화", "대국민담화", "축사", "연설", "기자회견", "회견", "입장문", "성명", "취임사", "퇴임사", "사과문", "인터뷰", "간담회",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
