import ArticleText

/// `(…는 취지로) 만들어졌다`, `시작됐다`: how things come to be.
enum Coming {
  private static let verbs = WordOpenings(["만들", "시작", "마련", "출발", "생겼", "생겨", "제정", "도입", "기획"])

  /// Whether the verb begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
