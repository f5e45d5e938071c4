import ArticleText

/// `발언`, `설명`, `주장`: what its owner has said himself; a rumour or a report may be about him.
enum UtteredNoun {
  private static let nouns = WordOpenings(["발언", "설명", "주장", "해명", "입장", "지적"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
