import ArticleText

/// `(새 제도에 대해 국회와) 논의하겠다`: verbs of what is talked about, which have `에 대해` for their own.
enum Discussing {
  private static let verbs = WordOpenings(["논의", "협의", "설명", "증언", "토론", "상의", "질의", "문의", "해명", "소명", "보고"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
