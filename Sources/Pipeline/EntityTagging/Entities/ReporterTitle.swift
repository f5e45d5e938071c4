public import ArticleText

/// `기자`, `특파원`: who writes the article, not whom it quotes.
public enum ReporterTitle {
  /// Whether the title in the span, in bytes, ends in one.
  ///
  /// ```swift
  /// ReporterTitle.ends(text, mention.title)
  /// ```
  public static func ends(_ text: Span<UInt8>, _ title: TextSpan) -> Bool {
    guard title.count >= 6, let last = Hangul.syllable(in: text, before: title.upper),
      let before = Hangul.syllable(in: text, before: title.upper - 3)
    else { return false }
    return before == Hangul.index("기") && last == Hangul.index("자")
      || before == Hangul.index("파") && last == Hangul.index("원")
  }
}
