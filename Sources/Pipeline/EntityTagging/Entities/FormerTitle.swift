import ArticleText

/// `전 회장`, `전직 의원`: a title that somebody held once.
enum FormerTitle {
  private static let words = WordSet(["전", "전직", "前"])

  /// Whether the title begins so.
  static func begins(_ text: Span<UInt8>, _ title: TextSpan) -> Bool {
    var end = title.lower
    while end < title.upper, text[end] != 0x20 { end += 1 }
    return end < title.upper && words.contains(text, TextSpan(title.lower, end))
  }
}
