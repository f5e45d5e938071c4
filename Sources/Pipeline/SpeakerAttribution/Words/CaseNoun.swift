import ArticleText

/// `(나루시의) 경우`, `(가수의) 경우에는`: of whom or of what something is told.
enum CaseNoun {
  private static let words = WordSet(["경우", "경우는", "경우에는", "경우엔", "경우도"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
