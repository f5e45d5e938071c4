import ArticleText

/// `특례법`, `법률`: nouns with which the name of a law ends.
enum LawNoun {
  private static let nouns = WordEndings(["법률", "법", "조례", "협약", "협정", "규칙", "시행령"])

  /// Whether the word ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}
