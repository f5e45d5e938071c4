import ArticleText

/// `(한서윤 시장을) 가리키며`: verbs of one who points at somebody, whom they always name.
enum Pointing {
  private static let verbs = WordOpenings(["가리", "지목", "지칭", "거명"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
