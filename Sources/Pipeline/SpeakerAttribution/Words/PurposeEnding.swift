import ArticleText

/// `하도록`, `하게끔`, `복귀토록`: what somebody is to do, so that a subject before it is his.
enum PurposeEnding {
  /// Whether the word ends so.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 9, let last = Hangul.syllable(in: text, before: span.upper),
      let before = Hangul.syllable(in: text, before: span.upper - 3)
    else { return false }
    return last == Hangul.index("록") && (before == Hangul.index("도") || before == Hangul.index("토"))
      || last == Hangul.index("끔") && before == Hangul.index("게")
  }
}
