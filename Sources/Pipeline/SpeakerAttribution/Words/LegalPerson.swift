import ArticleText

/// `사단법인 (한빛은)`, `법무법인 (한빛은)`: in which form of the law a body exists, behind which its name stands.
enum LegalPerson {
  private static let nouns = WordSet([
    "사단법인", "재단법인", "법무법인", "의료법인", "학교법인", "세무법인", "회계법인", "노무법인", "복지법인", "주식회사", "유한회사", "협동조합",
  ])

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.contains(text, span) }
}
