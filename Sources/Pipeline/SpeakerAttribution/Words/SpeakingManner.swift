import ArticleText

/// `(어눌한) 말투로`, `(다급한) 목소리로`: how somebody speaks, which the word before it describes.
enum SpeakingManner {
  private static let words = WordSet([
    "말투로", "목소리로", "어조로", "어투로", "음성으로", "톤으로", "표정으로", "얼굴로", "태도로", "눈빛으로", "억양으로", "말씨로",
  ])

  /// Whether the word tells so.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
