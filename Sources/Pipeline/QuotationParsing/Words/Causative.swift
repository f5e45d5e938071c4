import ArticleText

/// `(보내)게 (했다)`, `(쉬)도록 (했다)`: endings behind which the light verb makes somebody act.
enum Causative {
  private static let adverbs = WordSet(["이렇게", "그렇게", "저렇게", "어떻게", "함께"])

  /// Whether the word ends so.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: span.upper), !adverbs.contains(text, span) else { return false }
    return last == Hangul.index("게")
      || last == Hangul.index("록") && Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("도")
  }
}
