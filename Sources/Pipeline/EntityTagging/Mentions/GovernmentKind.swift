import ArticleText

/// `연방 (정부)`, `지방 (법원)`: words that tell which of several bodies of one name is meant.
enum GovernmentKind {
  private static let words = WordSet(["연방", "중앙", "지방", "과도", "임시", "망명", "자치"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
