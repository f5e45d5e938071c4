import ArticleText

/// `"…"고 판단했다`, `"…"고 봤다`: what a court finds in its own words is written down.
enum Finding {
  /// Whether the verb is one of finding.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: span.lower) == Hangul.index("봤") || judging.begin(text, span)
  }

  private static let judging = WordOpenings(["판단"])
}
