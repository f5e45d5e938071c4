import ArticleText

/// `(경찰에서 …고) 진술했다`: verbs of one who is questioned, so that the office is where he speaks.
enum Testifying {
  private static let verbs = WordOpenings(["진술", "주장", "자백", "부인", "시인", "증언", "해명", "털어"])
  private static let answers = WordOpenings(["진술", "자백", "증언", "답했", "답하", "답변", "대답", "응답"])
  private static let offices = WordSet(["경찰", "검찰", "특검", "공수처", "경찰서"])
  private static let courts = WordEndings(["1심", "2심", "원심", "상고심", "파기환송심"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }

  /// Whether the word begins with what only one who is asked does, never the office that asks.
  static func answers(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { answers.begin(text, span) }

  /// Whether the words name such an office or court.
  static func isOffice(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    offices.contains(text, span) || courts.end(text, span)
  }
}
