import ArticleText

/// `재판부`: the judges of one case, several of which an article may name.
enum Bench {
  private static let nouns = WordSet(["재판부"])

  /// Whether the word is it.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
