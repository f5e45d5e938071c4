import ArticleText

/// Verbs of setting oneself against somebody, to which he answers: `부인하다`, `거부하다`, `요구하다`; orders of courts.
enum Refusal {
  private static let verbs = WordOpenings(["부인", "반대", "거부", "거절", "요구", "항의", "반발", "발부", "기각", "선고"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
