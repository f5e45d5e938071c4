import ArticleText

/// `(검찰에) 출석해`, `(증인으로) 나와`: verbs of coming before those who ask.
enum Appearing {
  private static let verbs = WordSet(["출석해", "출석해서", "출석하여", "출두해", "출두해서", "출두하여"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.contains(text, span) }
}
