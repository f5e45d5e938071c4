import ArticleText

/// `통해`, `통하여`: what makes a channel of an object.
enum Through {
  private static let words = WordOpenings(["통해", "통하"])

  /// Whether the word begins with it.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
