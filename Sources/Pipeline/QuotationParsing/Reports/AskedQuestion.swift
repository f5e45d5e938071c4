public import ArticleText

/// `"…"는 취재진의 질문에`: a question that is answered, or not, by another than who asks it.
public enum AskedQuestion {
  private static let nouns = WordOpenings(["질문", "질의", "물음"])
  private static let particles = WordSet(["에", "에는", "에도", "엔"])
  /// `(‘…’ 등을) 묻는 (취재진의 질문에)`.
  private static let asking = WordSet(["묻는", "물은"])
  /// Words between the complementizer and the noun: whose question it is.
  private static let reach = 4

  /// The unit of the noun, if one of the first units is one and only its owner stands before it.
  static func noun(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>) -> Int? {
    for at in range.prefix(reach) {
      guard units[at].kind == .word, units[at].link == nil else { return nil }
      if isQuestion(text, units[at].span) { return at }
      if asking.contains(text, units[at].span) { continue }
      guard units[at].ending == nil, units[at].particle == .none || units[at].particle == .genitive else { return nil }
    }
    return nil
  }

  /// The noun of a question's word, its particle left out.
  static func words(_ span: TextSpan) -> TextSpan { TextSpan(span.lower, span.lower + 6) }

  /// Whether the word begins with such a noun.
  public static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }

  /// Whether the word is such a noun with its particle.
  public static func isQuestion(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    begins(text, span) && particles.contains(text, TextSpan(span.lower + 6, span.upper))
  }
}
