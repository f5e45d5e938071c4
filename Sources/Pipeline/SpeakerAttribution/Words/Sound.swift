import ArticleText

/// `(“불이야”라고 외치는) 소리를 (들었다)`: what is heard, of somebody who is not seen.
enum Sound {
  private static let nouns = WordOpenings(["소리", "비명", "고함", "외침"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
