import ArticleText

/// `(갈등이 깊어지던) 지난달`, `(다리가 무너진) 당시`: times of which the clause before them tells what happened then.
enum ClauseTime {
  private static let nouns = WordSet([
    "당시", "당시에", "당시에는", "당일", "전날", "다음날", "이튿날", "날", "날에", "순간", "순간에", "시기", "시기에", "지난달", "지난주", "지난해", "작년", "올해",
    "이달", "동안", "사이", "사이에", "와중에",
  ])

  private static let awaiting = WordSet(["앞둔", "맞은", "맞이한", "남겨둔", "열린"])

  /// `(회담을) 앞둔`: whether the word is a verb of waiting for a day, or of what takes place on it.
  static func isAwaited(_ text: Span<UInt8>, _ verb: TextSpan) -> Bool { awaiting.contains(text, verb) }

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
