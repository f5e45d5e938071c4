import ArticleText

/// `(…는 주장과) 함께 (…는 입장을 밝혔다)`: what joins two nouns of speech that one verb completes.
enum Togetherness {
  private static let adverbs = WordSet(["함께", "더불어", "아울러", "동시에", "나란히"])
  private static let contrasts = WordOpenings([
    "달리", "다르", "다른", "반대", "상반", "배치", "무관", "관련", "비교", "정반", "관계", "맞물", "맞서",
  ])

  /// Whether the word is such an adverb.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { adverbs.contains(text, span) }

  /// `(…는 주장과) 달리`: whether the word sets the noun before it against something.
  static func contrasts(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { contrasts.begin(text, span) }
}
