import ArticleText

/// `(…고) 덧붙였다`: verbs of going on with one's own words.
enum AddingVerb {
  private static let verbs = WordOpenings(["덧붙", "부연", "첨언"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
