import ArticleText

/// `(환경 단체) 연합`, `(동문) 연대`: what groups that have joined are called.
enum UnionNoun {
  private static let nouns = WordSet(["연합", "연대", "연합회", "협의회", "연합체", "총연합", "총연합회", "연석회의"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
