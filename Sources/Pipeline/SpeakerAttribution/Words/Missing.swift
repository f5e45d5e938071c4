import ArticleText

/// `(…라는 표현이) 없다`, `빠졌다`, `삭제됐다`: what somebody has not said, or no longer says.
enum Missing {
  private static let verbs = WordOpenings(["없다", "없었", "없는", "없고", "없어", "빠졌", "빠진", "빠져", "사라", "삭제", "누락"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
