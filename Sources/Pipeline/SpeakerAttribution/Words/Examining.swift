import ArticleText

/// `(원인에 대해) 조사하고`, `(의혹에 대해) 감사를 (벌여)`: what is done about something, rather than said.
enum Examining {
  private static let nouns = WordOpenings([
    "조사", "수사", "감사", "협의", "검토", "점검", "심의", "심사", "실사", "단속", "처벌", "징계", "감식", "평가", "분석", "파악",
  ])
  private static let verbal = SyllableSet("하했할한해를을")

  /// Whether the word is such a noun, as a verb or as its object.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard nouns.begin(text, span) else { return false }
    return span.count == 6 || verbal.stands(in: text, at: span.lower + 6)
  }
}
