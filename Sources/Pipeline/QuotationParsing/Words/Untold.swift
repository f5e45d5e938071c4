import ArticleText
import LexiconTables

/// `…고 밝혀야 한다`, `…다는 판단을 내리면`, `…고 선언한 셈이다`: clauses that nobody has said, or only as one may see it.
enum Untold {
  private static let likenesses = WordOpenings(["셈이", "격이", "꼴이", "셈으", "격으", "꼴로"])

  /// Whether the cue of a clause is an obligation, a condition, or what an act comes to.
  static func matches(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    let cue = Int(report.cueLast)
    guard cue >= 0 else { return false }
    if report.ending == .condition || isDuty(text, units[cue].span) { return true }
    if cue - 1 > Int(report.link), isNeed(text, units[cue].span), endsInDuty(text, units[cue - 1].span.upper) {
      return true
    }
    guard report.ending == .adnominal, cue + 1 < range.upperBound else { return false }
    return likenesses.begin(text, units[cue + 1].span)
  }

  /// `밝혀야 (한다)`, `(각오를) 해야 한다`.
  private static func isDuty(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    endsInDuty(text, (span.lower..<span.upper).last { text[$0] == 0x20 } ?? span.upper)
  }

  private static let needs = SyllableSet("한할했하합된될됐되됩돼")

  /// `(해야) 한다`, `(해야) 된다`: the verb behind what must be done; not `이제야 밝혔다`.
  private static func isNeed(_ text: Span<UInt8>, _ cue: TextSpan) -> Bool {
    Hangul.syllable(in: text, at: cue.lower).map(needs.contains) == true
  }

  private static func endsInDuty(_ text: Span<UInt8>, _ end: Int) -> Bool {
    Hangul.syllable(in: text, before: end) == Hangul.index("야")
  }
}
