import ArticleText

/// `(납득하기) 어렵다`, `(떠나기) 쉽다`: adjectives that tell how an act is to whoever acts; the act has no subject of its own.
enum Judging {
  private static let adjectives = WordOpenings(["어렵", "어려", "힘들", "힘든", "쉽지", "쉽다", "쉬운", "쉬워", "까다", "곤란"])

  /// Whether the word begins with a form of one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { adjectives.begin(text, span) }
}
