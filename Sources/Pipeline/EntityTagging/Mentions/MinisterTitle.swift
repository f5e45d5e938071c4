import ArticleText

/// `장관`, `부장관`, `차관`: titles of ministries.
enum MinisterTitle {
  private static let titles = WordEndings(["장관", "차관", "차관보", "대변인", "국무상", "정무관"])

  /// Whether the title in the span ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { titles.end(text, span) }
}
