import ArticleText

/// `(말)처럼`, `(말)대로`: as it is said.
enum Comparison {
  private static let endings = WordEndings(["처럼", "대로"])

  /// Whether the word ends so.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { span.count > 6 && endings.end(text, span) }
}
