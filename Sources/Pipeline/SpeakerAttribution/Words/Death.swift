import ArticleText

/// `숨진 채 발견…“…”`: the one whom a headline names so does not say what follows.
enum Death {
  private static let words = WordOpenings(["숨진", "숨져", "별세", "사망"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
