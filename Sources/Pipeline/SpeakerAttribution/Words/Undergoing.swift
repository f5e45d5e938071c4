import ArticleText

/// `사용된`, `숨진`, `나온`: adnominals of what happened somewhere.
enum Undergoing {
  private static let endings = WordEndings(["된", "되던", "됐던", "당한"])
  private static let forms = WordSet(["숨진", "다친", "나온", "나왔던", "열린", "벌어진", "일어난"])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 9 && endings.end(text, span) || forms.contains(text, span)
  }
}
