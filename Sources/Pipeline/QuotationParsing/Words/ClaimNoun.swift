import ArticleText

/// `(이 법이 위헌이란) 주장`, `관측`: nouns of what somebody holds to be so; `(자유란) 말` tells of a word.
enum ClaimNoun {
  private static let nouns = WordOpenings([
    "주장", "관측", "지적", "분석", "비판", "평가", "입장", "해석", "반론", "우려", "의견", "설명", "견해", "진단", "시각", "전망", "논리",
  ])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
