import ArticleText

/// `내란 (혐의)`, `권한 (대행)`: nouns that are spelled like a form of a verb (`내라는`, `권하다`), and hardly ever are one.
enum NounLikeVerb {
  private static let nouns = WordSet(["내란", "권한", "나눔", "느낌", "돼지", "믿음"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
