import ArticleText

/// `(B가 …고 지시한 것을) 거론하며`, `문제 삼았다`: the verb of one who takes up what another has said.
enum Taking {
  private static let verbs = WordOpenings([
    "거론", "문제", "비판", "지적", "언급", "겨냥", "꼬집", "반박", "비난", "규탄", "추궁", "질타",
  ])

  /// Whether the word begins with one.
  static func up(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
