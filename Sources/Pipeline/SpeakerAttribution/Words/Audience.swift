import ArticleText

/// `누리꾼들`, `네티즌`: those of whom nothing is told but what they say.
enum Audience {
  private static let nouns = WordEndings(["누리꾼", "누리꾼들", "네티즌", "네티즌들", "시청자들", "팬들"])

  /// Whether the words end in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}
