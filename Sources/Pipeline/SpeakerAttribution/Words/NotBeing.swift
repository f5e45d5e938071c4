import ArticleText

/// `(‘가장’이) 아닌`, `아니라`: what something is not.
enum NotBeing {
  private static let words = WordOpenings(["아닌", "아니", "아닐", "아님"])

  /// Whether the word begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
