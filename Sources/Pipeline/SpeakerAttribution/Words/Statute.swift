import ArticleText

/// `도로교통법`, `조례`, `시행령`, `제7조`: last syllables of laws and of their parts.
enum Statute {
  private static let endings = SyllableSet("법조항령칙례")

  /// Whether the noun ends like one.
  static func ends(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    (noun.count >= 6 || 0x30...0x39 ~= text[noun.lower])
      && endings.stands(in: text, before: noun.upper)
  }
}
