import ArticleText
import QuotationParsing

/// `중국은 물론 (일본도)`, `비는커녕`: a topic to which another is added, and which does nothing itself.
extension Attributor {
  /// Whether the topic at a unit is one.
  func isAdditive(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .topic, at + 2 < units.upperBound,
      Additive.matches(bytes.span, parsed.units[at + 1].span)
    else { return false }
    return !parsed.units[at + 2].isPredicate
  }
}

/// `물론`, `커녕`.
private enum Additive {
  private static let words = WordSet(["물론", "물론이고", "물론이며", "커녕", "고사하고", "차치하고"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
