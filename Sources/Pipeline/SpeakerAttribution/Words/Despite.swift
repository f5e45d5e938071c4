import ArticleText

/// `(반대에도) 불구하고`: a verb that has become a postposition.
enum Despite {
  private static let words = WordSet(["불구하고", "불구하고도"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
