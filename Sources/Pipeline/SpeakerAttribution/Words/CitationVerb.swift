import ArticleText

/// `인용해`, `인용하며`: the verb of citing.
enum CitationVerb {
  private static let verbs = WordOpenings(["인용"])

  static func stands(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
