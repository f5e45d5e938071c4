import ArticleText

/// `("…"는) 것이다`, `겁니다`: what goes on with the words of who spoke before.
enum Restatement {
  private static let words = WordSet(["것이다", "것입니다", "거다", "겁니다", "거죠", "것이죠", "것이었다"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
