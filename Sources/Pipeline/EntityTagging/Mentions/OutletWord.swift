public import ArticleText

/// Words that point back to an outlet: `신문`, `방송`, `통신`, `매체`, `언론사`.
public enum OutletWord {
  private static let endings = SyllableSet("문송신체사지론")
  private static let first = SyllableSet("신방통매언잡")

  /// Whether the words end in one.
  public static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: span.upper), endings.contains(last) else { return false }
    for back in [6, 9] where span.count >= back {
      if let syllable = Hangul.syllable(in: text, at: span.upper - back), first.contains(syllable) { return true }
    }
    return false
  }
}
