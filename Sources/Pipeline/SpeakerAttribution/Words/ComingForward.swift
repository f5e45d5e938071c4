import ArticleText

/// `(장관이 직접) 나서 (“…”고 했다)`: what somebody does who speaks for others.
enum ComingForward {
  private static let words = WordSet(["나서", "나서서", "나와", "나와서"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
