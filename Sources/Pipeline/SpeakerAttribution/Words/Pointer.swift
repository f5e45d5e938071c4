import ArticleText

/// `이같이 (밝혔다)`, `이렇게 (말했다)`: words that point to others and are none themselves.
enum Pointer {
  private static let words = WordOpenings(["이같", "이렇", "그렇", "이처"])

  /// Whether the word is one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
