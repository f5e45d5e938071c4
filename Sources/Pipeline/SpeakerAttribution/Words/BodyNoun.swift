import ArticleText

/// `단체(는)`, `업체(는)`, `회사(는)`: nouns that point back to the body that spoke, without `이`.
enum BodyNoun {
  private static let nouns = WordSet(["단체", "업체", "회사"])

  /// Whether the words are one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
