import ArticleText

/// Nouns that make the words before them a name, not speech: `"…"라는 제목의 책`.
enum NamingNoun {
  private static let words: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("제", "목"), ("이", "름"), ("주", "제"), ("명", "칭"), ("별", "명"), ("코", "너"), ("책", "을"), ("책", "이"), ("단", "어"),
  ]

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: text, at: span.lower),
      let second = Hangul.syllable(in: text, at: span.lower + 3)
    else { return false }
    return words.contains { Hangul.index($0.0) == first && Hangul.index($0.1) == second }
  }
}
