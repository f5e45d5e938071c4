import ArticleText

/// Adnominal forms that have become postpositions and take no subject: `대한`, `위한`, `따른`, `둘러싼`.
enum PostpositionalAdnominal {
  private static let before = SyllableSet("대위관의향통인비")

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count == 6 || span.count == 9, let last = Hangul.syllable(in: text, before: span.upper),
      let stem = Hangul.syllable(in: text, before: span.upper - 3)
    else { return false }
    if span.count == 9 { return last == Hangul.index("싼") && stem == Hangul.index("러") }
    return last == Hangul.index("한") && before.contains(stem) || last == Hangul.index("른") && stem == Hangul.index("따")
  }
}
