import ArticleText

/// `내년`, `앞으로`, `매달`: when something will be done, or is done again and again.
enum Upcoming {
  private static let words = WordSet([
    "내년", "내년에", "내년에는", "내년부터", "다음", "내달", "앞으로", "앞으로도", "향후", "매년", "매달", "매월", "매주", "매일", "오는", "해마다", "달마다",
    "수시로",
    "정기적으로", "조만간", "곧",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
