import ArticleText
import LexiconTables
import QuotationParsing

/// `(김씨는) 무죄를 선고받았다`, `풀려났다`: what is done to somebody, of which another gives the reason.
enum Suffering {
  private static let verbs = WordOpenings(["풀려", "탈락"])
  private static let passives = WordOpenings(["기각", "석방", "해임", "구속"])
  private static let become = SyllableSet("됐되돼")

  /// Whether the sentence ends in such a predicate.
  static func ends(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>) -> Bool {
    guard let last = range.last(where: { units[$0].kind == .word }), units[last].ending == .final else { return false }
    let span = units[last].span
    if verbs.begin(text, span) { return true }
    if passives.begin(text, span), become.stands(in: text, at: span.lower + 6) {
      return true
    }
    guard span.count >= 9, Hangul.syllable(in: text, before: span.upper - 6) == Hangul.index("받") else { return false }
    return span.count > 9 || last > range.lowerBound && units[last - 1].particle == .object
  }
}
