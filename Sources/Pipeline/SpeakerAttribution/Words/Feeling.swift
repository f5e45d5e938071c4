import ArticleText

/// `억울하다(며)`, `아프다(고)`: what only the one who feels it says, so that somebody who stands before it is he.
enum Feeling {
  private static let adjectives = WordOpenings([
    "억울", "아프", "힘들", "무섭", "두렵", "고맙", "감사", "미안", "죄송", "괴롭", "답답", "싶다", "섭섭", "서운", "분하",
  ])

  /// Whether the word begins with such an adjective.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { adjectives.begin(text, span) }
}
