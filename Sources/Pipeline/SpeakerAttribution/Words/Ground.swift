import ArticleText

/// `(…다는 점을) 들어`, `(조항을) 근거로`: what words rest on.
enum Ground {
  private static let verbs = WordSet(["들어", "들며", "들면서", "근거로"])
  private static let nouns = WordSet(["점을", "사실을", "사례를", "예를", "조항을", "통계를", "판결을", "자료를", "규정을", "판례를"])

  /// Whether the word says that something is rested on.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.contains(text, span) }

  private static let given = WordSet(["이유로", "근거로", "예로", "사례로"])

  /// `(비용을) 이유로 (들어)`.
  static func isGiven(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { given.contains(text, span) }

  private static let reasons = WordOpenings(["때문"])

  /// `(이유) 때문이었다`.
  static func because(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { reasons.begin(text, span) }

  /// Whether the word names such a thing; reasons and excuses (`이유를`) belong to what is told as often.
  static func isNamed(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
