import ArticleText

/// `전 회장`, `전직 의원`: a title that somebody held once.
enum FormerTitle {
  private static let words = WordSet(["전", "전직", "前"])

  /// Whether the title begins so.
  static func begins(_ text: Span<UInt8>, _ title: TextSpan) -> Bool { title.opens(text, with: words) }
}

/// `신임 회장`, `새 장관`: a title that somebody has just come to hold.
enum NewTitle {
  private static let words = WordSet(["신임", "새", "新"])

  /// Whether the title begins so.
  static func begins(_ text: Span<UInt8>, _ title: TextSpan) -> Bool { title.opens(text, with: words) }
}

extension TextSpan {
  /// Whether the first of several words is one of the set.
  fileprivate func opens(_ text: Span<UInt8>, with words: WordSet) -> Bool {
    var end = lower
    while end < upper, text[end] != 0x20 { end += 1 }
    return end < upper && words.contains(text, TextSpan(lower, end))
  }
}
