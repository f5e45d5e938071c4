import ArticleText

/// `(떠나기) 전`, `(떠나기에) 앞서`, `(알리기) 위해`: what somebody does before the other, or for it.
enum BehindNominal {
  private static let before = WordSet(["전", "전에", "직전", "직전에", "앞서"])
  private static let purposes = WordSet(["위해", "위해서"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    isBefore(text, span) || purposes.contains(text, span)
  }

  /// `(조사를 받기) 전에`: whether the word tells that something comes before.
  static func isBefore(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { before.contains(text, span) }
}
