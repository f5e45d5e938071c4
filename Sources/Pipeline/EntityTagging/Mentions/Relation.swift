import ArticleText

/// `(처벌에) 관한 (법)`: what joins a law to its matter.
enum Relation {
  private static let words = WordSet(["관한", "대한"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
