import ArticleText

/// `(그런지) 아니면 (저런지)`: the word between two of which one holds.
enum Alternative {
  private static let words = WordSet(["아니면"])

  /// Whether the word is it.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
