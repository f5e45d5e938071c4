import ArticleText

/// `"…"는 취지로`, `"…"라는 발언으로`: in which words somebody does something.
enum MannerNoun {
  private static let words = WordSet(["취지로", "발언으로", "말로", "주장으로", "표현으로", "논리로", "해명으로"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
