public import ArticleText

/// `…다는 의미다`, `…다는 것이다`: the reporter explains, nobody is quoted.
public enum MeaningNoun {
  /// Whether the word is one of these nouns.
  public static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    single.stands(in: text, at: span.lower) || double.begin(text, span)
  }

  /// `(…다는) 것은`, `것이`.
  static func isThing(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower) == Hangul.index("것") && span.count <= 9
  }

  /// `(입장은 …다는) 것이다`, `것이었다`.
  static func isCopula(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    copulas.contains(text, span)
  }

  private static let copulas = WordSet(["것이다", "것이었다", "것입니다", "겁니다"])

  /// `(문제는 …다는) 점이다`: what is so, not what is said.
  static func isPoint(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower) == Hangul.index("점") && span.count <= 12
  }

  private static let single = SyllableSet("것뜻")
  private static let double = WordOpenings(["의미"])
}
