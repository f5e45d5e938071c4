import ArticleText

/// `(시장의) 말을 (전했다)`, `뜻을 전달했다`: what somebody passes on.
enum PassedNoun {
  private static let nouns = WordSet(["말을", "말도", "발언을", "뜻을", "메시지를", "입장을", "의중을", "당부를", "의견을", "소감을", "심경을"])

  /// Whether the word is one, the object of a verb or with `도`.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
