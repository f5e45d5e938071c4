import ArticleText

/// `(친서를) 전달했다`, `(진술서를) 제출했다`: verbs of one who gives out a document.
enum Issuing {
  private static let verbs = WordOpenings([
    "보내", "보냈", "보낸", "전달", "발송", "제출", "게시", "게재", "올렸", "올린", "남겼", "남긴", "배포", "전송", "공개", "발표", "내걸", "내건",
  ])

  /// Whether the verb begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
