import ArticleText

/// `의혹`, `역풍`, `논란`: nouns of what others hold against somebody, or call him.
enum LabelNoun {
  private static let words = WordOpenings([
    "의혹", "역풍", "논란", "별명", "별칭", "비난", "오명", "꼬리", "수식", "목표", "개념", "이미", "인식", "혐의", "반론",
  ])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.begin(text, span) }
}
