import ArticleText

/// `‘…’라고 불린다`, `라고 부르는`: a name is given, nobody is quoted.
enum NamingVerb {
  /// Whether one is the next word behind the complementizer of unit `at`.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, units[at + 1].kind == .word,
      Hangul.syllable(in: text, at: units[at + 1].span.lower).map(first.contains) == true
    else { return false }
    return Hangul.syllable(in: text, at: units[at + 1].span.lower + 3).map(second.contains) == true
  }

  private static let first = SyllableSet("불부")
  private static let second = SyllableSet("리린렸릴르른를러렀")
}

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
