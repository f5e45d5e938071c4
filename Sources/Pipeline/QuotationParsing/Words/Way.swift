import ArticleText

/// `(“…”는) 식으로 (설명했다)`: the way in which something is said.
enum Way {
  private static let words = WordSet(["식으로", "투로", "식으로도"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
