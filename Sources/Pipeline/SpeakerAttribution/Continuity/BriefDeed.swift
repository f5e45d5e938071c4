import ArticleText
import EntityTagging
import QuotationParsing

/// `(A는 “…”고 했다.) B도 고개를 저었다. (“…”고 말했다.)`: a sentence so short that nothing but what B does as well stands in it.
extension Attributor {
  /// Whether the sentence is nothing but the person at a unit and what he does, which is not that he was there as well.
  func isAllOfSentence(_ at: Int, _ units: Range<Int>) -> Bool {
    guard isPerson(parsed.units[at].mention),
      opensSentence(parsed.units[at].mention, units),
      units.upperBound - at <= 6
    else { return false }
    return parsed.units[at + 1..<units.upperBound].allSatisfy {
      $0.kind == .mark || $0.kind == .word && !Attendance.begins(bytes.span, $0.span)
    }
  }
}

/// `참석했다`, `함께했다`: that somebody was there.
private enum Attendance {
  private static let verbs = WordOpenings(["참석", "동석", "배석", "동행", "함께", "참여", "출연", "나왔", "왔다", "있었", "있다"])

  /// Whether the word begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
