import ArticleText

/// `(…는) 자신의 (견해를 밝혔다)`: whoever is the subject of the sentence, nobody named before it.
enum Reflexive {
  private static let nouns = WordOpenings(["자신", "본인", "스스"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
