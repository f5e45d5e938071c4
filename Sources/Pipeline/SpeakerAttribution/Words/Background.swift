import ArticleText
import QuotationParsing

/// `(A는 “…”고 말했다.) 앞서 B는 협의회를 열었다.`: what was before the words, told in between.
///
/// The next words with a connective are A's, not those of B, who has not spoken.
enum Background {
  private static let openings = WordSet(["앞서", "이에 앞서", "당시", "과거"])
  private static let tails = WordSet(["있다", "있었다", "있습니다"])

  /// Whether the sentence opens with such a time, or ends in `…한 바 있다`.
  static func isTold(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { units[$0].kind == .word }) else { return false }
    if openings.contains(text, units[first].span) { return true }
    guard let last = range.last(where: { units[$0].kind == .word }), last > first,
      tails.contains(text, units[last].span), units[last - 1].span.count <= 6,
      let noun = Hangul.syllable(in: text, at: units[last - 1].span.lower)
    else { return false }
    return noun == Hangul.index("바") || noun == Hangul.index("적")
  }
}
