import ArticleText

/// Words that end like a complementizer and are none: `보다는`, `나라는`, `캐나다는`, `바라는`.
enum FalseLink {
  private static let stems = WordOpenings(["보다", "나라", "바라", "메라", "프라", "놀라", "모라"])
  private static let canada = WordOpenings(["나다"])

  /// Whether the word is one: it ends in `는` behind one of these syllables.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 9, Hangul.syllable(in: text, before: span.upper) == Hangul.index("는") else { return false }
    let stem = TextSpan(span.upper - 9, span.upper - 3)
    return stems.begin(text, stem)
      || canada.begin(text, stem) && Hangul.syllable(in: text, before: stem.lower) == Hangul.index("캐")
  }
}
