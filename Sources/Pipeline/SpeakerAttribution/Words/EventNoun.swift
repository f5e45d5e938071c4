import ArticleText

/// `누리군, “가족 별빛 캠프” 성료`: nouns that make what a headline quotes the name of a thing held, opened or handed over.
enum EventNoun {
  private static let nouns = WordSet([
    "성료", "개최", "운영", "선정", "출범", "가동", "추진", "시행", "출시", "모집", "기부", "전달", "수상", "공개", "발간", "개막", "개강", "개관", "개소",
    "진행", "실시", "마련", "제작", "행사", "캠페인", "공모", "접수", "체결", "배포", "오픈",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
