import ArticleText
import QuotationParsing

/// `(반박한) 반면`, `(지적한) 데 비해`: what follows is set against what stands before.
enum Contrast {
  private static let words = WordOpenings(["반면"])
  private static let compared = WordSet(["비해", "반해", "비하여", "반하여"])

  /// Whether the contrast opens at unit `at`.
  static func opens(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    if words.begin(text, units[at].span) { return true }
    return at + 1 < units.count && units[at].span.count == 3 && compared.contains(text, units[at + 1].span)
      && Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("데")
  }
}
