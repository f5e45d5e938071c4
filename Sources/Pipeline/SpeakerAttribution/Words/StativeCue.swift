import ArticleText

/// `적혀 있었다`, `쓰여 있다`, `적은 (종이)`: words that stand written somewhere are not those of who spoke before.
enum StativeCue {
  private static let words = WordOpenings(["적혀", "적힌", "쓰여", "쓰인", "씌어", "새겨", "붙어"])
  private static let adnominals = WordSet(["적은", "쓴"])

  /// Whether the cue is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 6 && words.begin(text, span) || adnominals.contains(text, span)
  }
}
