public import ArticleText

/// `(…다는 말)까지`: as far as that it goes.
public enum Extent {
  /// Whether the word ends so.
  public static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count >= 9 && Hangul.syllable(in: text, before: span.upper) == Hangul.index("지")
      && Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("까")
  }
}
