import ArticleText

/// `(성명을) 내고`, `(자료를) 배포하고`: verbs by which words come out in a text.
enum Releasing {
  private static let verbs = WordSet(["내고", "내어", "내놓고", "배포하고", "발표하고", "공개하고", "올리고"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.contains(text, span) }
}
