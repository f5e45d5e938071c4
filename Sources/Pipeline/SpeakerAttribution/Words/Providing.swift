import ArticleText

/// `규정한다`, `명시한다`: what laws do with words.
enum Providing {
  private static let verbs = WordOpenings(["규정", "명시", "못박"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
