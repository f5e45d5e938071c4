import ArticleText

/// `"…"고 판단했다`, `"…"고 봤다`: what a court finds in its own words is written down.
enum Finding {
  /// Whether the verb is one of finding.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let first = Hangul.syllable(in: text, at: span.lower)
    if first == Hangul.index("봤") { return true }
    return first == Hangul.index("판") && Hangul.syllable(in: text, at: span.lower + 3) == Hangul.index("단")
  }
}
