import ArticleText

/// `변호인`, `법률대리인`: who acts for somebody; before `변호사` a name is the lawyer's own.
enum Proxy {
  private static let nouns = WordSet(["변호인", "변호인단", "대리인", "법률대리인", "법정대리인", "대리인단"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
