import ArticleText

/// `혐의로`: what somebody is charged with.
enum Charge {
  private static let words = WordOpenings(["혐의"])

  /// Whether the word begins with it.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
