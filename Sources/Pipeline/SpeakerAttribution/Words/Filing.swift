import ArticleText
import QuotationParsing

/// `“형이 무겁다”며 (나라를 상대로) 낸 (소송)`: who files a suit says why, not the court that rules on it.
enum Filing {
  private static let verbs = WordSet(["낸", "제기한", "신청한", "청구한", "제출한", "접수한"])
  private static let against = WordSet(["상대로"])

  /// Whether the verb follows the complementizer at unit `link` at once, or behind whom the suit is against.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ link: Int) -> Bool {
    var at = link + 1
    if at + 2 < units.count, units[at].particle == .object, against.contains(text, units[at + 1].span) { at += 2 }
    return at < units.count && units[at].kind == .word && verbs.contains(text, units[at].span)
  }
}
