import ArticleText

/// `(합의를 어겼는)지에 (대해서도)`, `(열)지를 (두고)`: a question made a noun, a clause with a subject of its own.
enum EmbeddedQuestion {
  private static let particles = SyllableSet("에를와")

  /// Whether the word closes one.
  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 12, let particle = Hangul.syllable(in: text, before: span.upper), particles.contains(particle),
      Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("지"),
      let stem = Hangul.syllable(in: text, before: span.upper - 6)
    else { return false }
    return Hangul.final(of: stem) == 4 || Hangul.final(of: stem) == 8
  }
}
