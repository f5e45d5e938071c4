import ArticleText

/// `(이용해) 달라고`, `(가지) 말라고`: the words with which a request ends.
enum Request {
  private static let forms = WordOpenings(["달라", "말라", "말아"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.begin(text, span) }
}
