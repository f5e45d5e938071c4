import ArticleText

/// `취재진`, `기자들`, `기자단`: the reporters at the scene.
enum PressNoun {
  private static let nouns = WordSet(["취재진", "기자들", "기자단"])
  private static let size = 9

  /// The noun with which a word begins; `nil` where it begins with another.
  static func opens(_ text: Span<UInt8>, _ span: TextSpan) -> TextSpan? {
    guard span.count >= size else { return nil }
    let noun = TextSpan(span.lower, span.lower + size)
    return nouns.contains(text, noun) ? noun : nil
  }
}
