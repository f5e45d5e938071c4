import ArticleText

/// `…라는 인식이다`, `…다는 계산이다`: nouns of what is thought, not said.
enum ThoughtNoun {
  private static let words = WordOpenings(["인식", "생각", "판단", "속내", "계산", "심산", "속셈", "복안"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
