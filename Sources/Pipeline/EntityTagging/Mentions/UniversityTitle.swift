import ArticleText

/// `교수`, `총장`: titles of universities.
enum UniversityTitle {
  private static let titles = WordEndings(["교수", "총장", "학장", "강사", "연구원", "박사"])

  /// Whether the title in the span ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { titles.end(text, span) }
}
