import ArticleText

/// `(길을) 넓혀야 (한다)`: what must be done.
public enum DutyEnding {
  /// Whether the words up to byte `end` end so.
  public static func stands(_ text: Span<UInt8>, before end: Int) -> Bool {
    Hangul.syllable(in: text, before: end) == Hangul.index("야")
  }
}
