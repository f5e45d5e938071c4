import ArticleText

/// `(비판에) 무게를 실은`, `(제안에) 주목한`, `(지적에) 손을 들어준`: what somebody does with words that are not his own.
enum Siding {
  private static let acts = WordOpenings(["무게", "주목", "손을", "힘을"])
  private static let views = WordOpenings([
    "비판", "지적", "제안", "메시", "요구", "주장", "의견", "관측", "여론", "목소", "분석", "전망", "해석", "호소", "견해",
  ])

  /// `비판`, `제안`: words that others have for their own; not `점`, `사실`.
  static func isView(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { views.begin(text, span) }

  /// Whether the word begins with it.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { acts.begin(text, span) }
}
