import ArticleText

/// `(내용이) 담긴`, `적힌`: what stands in a document.
enum Holding {
  private static let words = WordSet(["담긴", "적힌", "쓰인", "실린"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
