import ArticleText
import QuotationParsing

/// `94점을 받으며`, `흑자를 기록하면서`: what is told together with the clause behind it, and no manner of speaking.
enum Gaining {
  private static let records = WordSet(["기록하며", "기록하면서"])
  private static let gains = WordSet(["받으며", "받으면서", "얻으며", "얻으면서"])

  /// Whether the word at a unit is one; other things than numbers are received while one speaks (`박수를 받으며`).
  static func matches(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    if records.contains(text, units[at].span) { return true }
    return gains.contains(text, units[at].span) && at > 0 && 0x30...0x39 ~= text[units[at - 1].span.lower]
  }
}
