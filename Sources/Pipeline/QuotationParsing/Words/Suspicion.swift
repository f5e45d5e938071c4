public import ArticleText

/// `(…다는) 의혹에 대해 (수사했다)`, `소문과 관련해`: nouns of what is said by others than who deals with it.
public enum Suspicion {
  private static let nouns = WordOpenings([
    "의혹", "혐의", "소문", "논란", "보도", "주장", "지적", "비판", "우려", "발언",
    "소식", "전망", "분석", "관측", "평가", "해석", "요구", "제안", "반발", "항의", "공세", "목소", "여론", "질타", "루머", "폭로",
  ])

  private static let alleged = WordOpenings(["의혹", "혐의", "소문", "루머"])

  /// `(땅을 샀다는) 의혹이다`: nobody who stands before it says so.
  public static func isAlleged(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { alleged.begin(text, span) }

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
