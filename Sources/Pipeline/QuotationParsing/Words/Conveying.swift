import ArticleText

/// `(서한을) 보냈다`, `전달했다`, `올렸다`: by what somebody makes the words of a document his.
enum Conveying {
  private static let verbs = WordOpenings(["보냈", "보내", "전달", "발송", "제출", "올렸", "올리", "게시", "발표"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
