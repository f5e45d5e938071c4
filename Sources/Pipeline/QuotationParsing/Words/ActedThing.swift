import ArticleText

/// `(B가 …며 눈물을 흘린) 것은`, `(A는 B가 …며 압박한) 데 대해`: what somebody has done with words, made a thing.
enum ActedThing {
  private static let topics = WordSet(["것은", "것이", "것도", "게", "건"])
  private static let objects = WordSet(["것을", "것에", "데", "데에", "점을", "사실을", "사실에"])

  /// Whether the word makes of the clause before it what is spoken of.
  static func isTopic(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { topics.contains(text, span) }

  /// Whether the word makes of it what something is done with, or answered to.
  static func isObject(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { objects.contains(text, span) }
}
