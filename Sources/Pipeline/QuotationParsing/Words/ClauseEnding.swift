public import ArticleText

/// Last syllables of clauses in marks and headlines: `다`, `해야`, `할 것`, `하자`; names and terms have others.
public enum ClauseEnding {
  private static let finals = SyllableSet("다라자까요네야나냐것지데워줘아어돼해려")

  /// Whether the words end so, or with a mark of sentences.
  public static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard !span.isEmpty else { return false }
    let last = text[span.upper - 1]
    if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") { return true }
    return finals.stands(in: text, before: span.upper)
  }
}
