import ArticleText

/// `(‘…’는) 조항을`, `단서를`, `문구를`: parts of laws and texts, whose words nobody says where nobody is named.
enum Provision {
  private static let articles = ["조항", "조문"]
  private static let nouns = WordOpenings(articles + ["규정", "단서", "문구", "특례", "예외"])
  private static let lastNouns = WordEndings(articles)

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }

  /// `법 조항`, `조문`, `제7조`: whether the noun is an article of a law, by its word or by a number with `조`.
  static func isArticle(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool {
    if lastNouns.end(text, noun) { return true }
    return noun.count >= 4 && Hangul.syllable(in: text, before: noun.upper) == Hangul.index("조")
      && 0x30...0x39 ~= text[noun.upper - 4]
  }
}
