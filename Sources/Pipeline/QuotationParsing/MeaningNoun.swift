import ArticleText

/// `…다는 의미다`, `…다는 것이다`: the reporter explains, nobody is quoted.
enum MeaningNoun {
  /// Whether the word is one of these nouns.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower).map(single.contains) == true || double.begin(text, span)
  }

  /// `(문제는 …다는) 점이다`: what is so, not what is said.
  static func isPoint(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower) == Hangul.index("점") && span.count <= 12
  }

  private static let single = SyllableSet("것뜻")
  private static let double = WordOpenings(["의미"])
}
