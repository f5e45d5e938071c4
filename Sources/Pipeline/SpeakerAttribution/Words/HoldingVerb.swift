import ArticleText

/// `(제안을) 담고 있다`, `(의지를) 담은 (표현)`: what a text does with words that nobody says.
enum HoldingVerb {
  private static let verbs = WordOpenings(["담고", "담았", "담은"])

  /// Whether the word begins with such a form.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
