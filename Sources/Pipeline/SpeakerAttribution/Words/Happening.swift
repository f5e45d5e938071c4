import ArticleText

/// `(전날) 열린 (회담)`, `있는`: adnominals of what happens, which need no subject before them.
enum Happening {
  private static let forms = WordSet(["열린", "있는", "있던", "있었던", "나온", "불거진", "벌어진", "일어난", "제기된", "같은", "다른", "새로운"])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { forms.contains(text, span) }
}
