import ArticleText

/// `(“…”라고) 올렸다`: by what somebody puts words up for others to read.
enum Posting {
  private static let verbs = WordOpenings(["올렸", "올린", "올려", "올리"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
