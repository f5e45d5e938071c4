import ArticleText

/// `특례법`, `법률`: nouns with which the name of a law ends.
enum LawNoun {
  private static let nouns = WordEndings(["법률", "법", "조례", "협약", "협정", "규칙", "시행령"])

  /// Whether the word ends in one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}

/// `(처벌에) 관한 (법)`: what joins a law to its matter.
enum Relation {
  private static let words = WordSet(["관한", "대한"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
