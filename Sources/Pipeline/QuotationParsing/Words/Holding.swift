import ArticleText

/// `(내용이) 담긴`, `적힌`: what stands in a document.
enum Holding {
  private static let words = WordSet(["담긴", "적힌", "쓰인", "실린"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `(“…”라고) 올렸다`: by what somebody puts words up for others to read.
enum Posting {
  private static let verbs = WordOpenings(["올렸", "올린", "올려", "올리"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}

/// `(서한을) 보냈다`, `전달했다`, `올렸다`: by what somebody makes the words of a document his.
enum Conveying {
  private static let verbs = WordOpenings(["보냈", "보내", "전달", "발송", "제출", "올렸", "올리", "게시", "발표"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
