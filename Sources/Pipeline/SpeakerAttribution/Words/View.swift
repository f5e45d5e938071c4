import ArticleText

/// `(오를) 것으로 (보다)`: what somebody thinks, as a clause.
enum View {
  private static let nouns = WordOpenings(["것으"])

  /// Whether the word is its noun.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
