import ArticleText

/// `(…다는) 의혹에 대해 (수사했다)`, `소문과 관련해`: nouns of what is said by others than who deals with it.
enum Suspicion {
  private static let nouns = WordOpenings(["의혹", "혐의", "소문", "논란", "보도", "주장", "지적", "비판", "우려", "발언"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
