import ArticleText

/// `중국 시장`, `외환 시장`: the market, which is written like a mayor.
enum Market {
  private static let word = WordSet(["시장"])

  /// Whether the word is one; a mayor too.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { word.contains(text, span) }
}
