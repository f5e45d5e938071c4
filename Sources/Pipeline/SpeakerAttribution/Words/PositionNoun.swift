import ArticleText

/// `…다는 입장이다`, `…다는 계획이다`: nouns for what somebody holds or means to do.
enum PositionNoun {
  private static let nouns = WordOpenings(["입장", "계획", "방침"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
