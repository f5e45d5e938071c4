import ArticleText

/// `(…라는) 추정이다`: what is supposed; a topic may suppose it, nobody who stands in the clause with `이/가`.
enum Estimate {
  private static let nouns = WordOpenings(["추정"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
