import ArticleText

/// `(“갑질”) 논란`, `(‘뒷거래’) 의혹`: nouns of an affair, before which a noun in marks says what it is about.
enum AffairNoun {
  private static let nouns = WordOpenings(["논란", "의혹", "파문", "시비"])

  /// Bytes of the longest term, marks included: some nine syllables.
  static let longestTerm = 33

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
