import ArticleText

/// `영수회담`, `선발진`, `탈원전`: last syllables of nouns for what is spoken of, which end few names.
enum Thing {
  private static let endings = SyllableSet("담론법안권률율력성화증책론식학값액량")
  private static let longEndings = SyllableSet("전진제점비세금도")

  /// Whether the noun ends like one; behind two syllables and more there are others (`선발진`, but `우진`).
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: noun.upper) else { return false }
    return endings.contains(last) || noun.count >= 9 && longEndings.contains(last)
  }
}
