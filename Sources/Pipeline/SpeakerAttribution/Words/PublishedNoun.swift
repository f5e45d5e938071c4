import ArticleText

/// `(나루신문의) 보도를 인용해`, `보도는`: nouns for what an outlet publishes, which says nothing itself.
enum PublishedNoun {
  private static let nouns = WordSet(["보도", "기사"])

  /// Whether the noun is one.
  static func matches(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { nouns.contains(text, noun) }
}
