import ArticleText

/// `최고경영자`, `애널리스트`: titles that companies and institutes give, whose name stands between that of the bearer and
/// the title.
enum CompanyTitle {
  private static let titles = WordEndings([
    "대표", "최고경영자", "CEO", "회장", "사장", "이사", "전무", "상무", "애널리스트", "전략가", "매니저", "창업자", "책임자", "이코노미스트", "연구원",
  ])

  /// Whether the title in the span ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { titles.end(text, span) }
}
