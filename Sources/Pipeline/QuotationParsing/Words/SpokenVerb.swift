import ArticleText

/// `(‘늦었다’) 하셨다`, `하더라`, `그러더군요`: who tells what another said needs no complementizer.
enum SpokenVerb {
  private static let verbs = WordOpenings(["하셨", "하시", "하더", "하길", "했다", "했어", "했죠", "그러", "그랬"])

  private static let connectives = WordSet([
    "그러나", "그러자", "그러면서", "그러면서도", "그러면", "그러니", "그러니까", "그러므로", "그러다", "그러다가",
  ])

  /// Whether the word behind the marks is such a verb, and no connective that is made of one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    verbs.begin(text, span) && !connectives.contains(text, span)
  }
}
