import ArticleText

/// `(‘…’는) 조항을`, `단서를`, `문구를`: parts of laws and texts, whose words nobody says where nobody is named.
enum Provision {
  private static let nouns = WordOpenings(["조항", "규정", "단서", "문구", "조문", "특례", "예외"])

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
