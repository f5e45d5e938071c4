import ArticleText

/// `(시간이 없다는) 이유로 (거부했다)`, `(법이 낡았다는) 점에서`: the clause is why something is done, and told by the reporter.
enum GroundNoun {
  private static let words = WordSet(["이유로", "이유로는", "이유만으로", "이유에서", "점에서", "점에서는", "점에서도", "점에선"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
