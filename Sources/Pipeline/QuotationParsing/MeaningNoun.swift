import ArticleText

/// `…다는 의미다`, `…다는 것이다`: the reporter explains, nobody is quoted.
enum MeaningNoun {
  /// Whether the word is one of these nouns.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: text, at: span.lower) else { return false }
    let second = Hangul.syllable(in: text, at: span.lower + 3)
    return first == Hangul.index("것") || first == Hangul.index("뜻")
      || first == Hangul.index("의") && second == Hangul.index("미")
  }
}
