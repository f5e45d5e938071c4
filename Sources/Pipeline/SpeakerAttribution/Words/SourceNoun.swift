import ArticleText

/// `이 관계자`, `이 남성`: nouns that point to an unnamed source whatever it was called before.
enum SourceNoun {
  private static let words = WordOpenings(["관계", "당국", "소식", "인사", "고위", "핵심", "측근", "남성", "여성"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
