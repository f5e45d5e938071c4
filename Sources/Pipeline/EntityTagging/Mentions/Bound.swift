import ArticleText

/// `이상인`, `이하인`: bounds of quantities with the copula, which read like names.
enum Bound {
  private static let words = WordSet(["이상인", "이하인"])
  private static let units = SyllableSet("배명원개일년월시간번차점등위세살건곳층반도회")

  /// Whether the word is one.
  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }

  /// `70%`, `2배`, `절반`: what has a bound.
  static func isQuantity(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let last = text[span.upper - 1]
    if last == UInt8(ascii: "%") || 0x30...0x39 ~= last { return true }
    return units.stands(in: text, before: span.upper)
  }
}
