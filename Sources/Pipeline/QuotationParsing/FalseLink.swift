import ArticleText

/// Words that end like a complementizer and are none: `보다는`, `나라는`, `캐나다는`, `바라는`.
enum FalseLink {
  private static let before: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("보", "다"), ("나", "다"), ("나", "라"), ("바", "라"), ("메", "라"), ("프", "라"), ("놀", "라"), ("모", "라"), ("달", "라"),
    ("올", "라"),
  ]

  /// Whether the word is one: it ends in `는` behind one of these syllables.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 9, Hangul.syllable(in: text, before: span.upper) == Hangul.index("는"),
      let last = Hangul.syllable(in: text, before: span.upper - 3),
      let first = Hangul.syllable(in: text, before: span.upper - 6)
    else { return false }
    if first == Hangul.index("달") || first == Hangul.index("올") { return false }
    if first == Hangul.index("나"), last == Hangul.index("다") {
      return Hangul.syllable(in: text, before: span.upper - 9) == Hangul.index("캐")
    }
    return before.contains { Hangul.index($0.0) == first && Hangul.index($0.1) == last }
  }
}
