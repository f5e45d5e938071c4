import ArticleText

/// `(주민들이) 모인 (대책위원회는)`: what many do who are the body behind it.
enum Gathering {
  private static let forms = WordSet(["모인", "뭉친", "모여", "구성된", "결집한"])

  /// Whether the word is such a form.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.contains(text, span) }
}
