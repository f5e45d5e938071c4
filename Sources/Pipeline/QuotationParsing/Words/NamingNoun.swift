import ArticleText

/// Nouns that make the words before them a name, not speech: `"…"라는 제목의 책`.
enum NamingNoun {
  private static let words = WordOpenings(["제목", "이름", "주제", "명칭", "별명", "코너", "책을", "책이", "단어"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
