import ArticleText
import QuotationParsing

/// `혼난`, `꾸중을 들은`, `야단을 맞고`: predicates of one who is scolded.
enum Scolding {
  private static let predicates = WordOpenings(["혼나", "혼난", "혼났", "혼쭐"])
  private static let nouns = WordOpenings([
    "꾸중", "꾸지", "야단", "질책", "핀잔", "잔소", "훈계", "호통", "타박", "욕을", "꾸짖", "지적", "나무",
  ])
  private static let received = SyllableSet("듣들받맞먹")

  /// Whether the predicate at unit `at`, or a noun there with the next word, is one; the noun and its verb may be one word (`꾸중들은`).
  static func isReceived(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ range: Range<Int>) -> Bool {
    let span = units[at].span
    if predicates.begin(text, span) { return true }
    guard nouns.begin(text, span) else { return false }
    if (span.lower..<span.upper).contains(where: { text[$0] == 0x20 && received.stands(in: text, at: $0 + 1) }) {
      return true
    }
    if units[at].particle == .object || units[at].particle == .none, at + 1 < range.upperBound,
      received.stands(in: text, at: units[at + 1].span.lower)
    {
      return true
    }
    return span.count >= 9 && received.stands(in: text, at: span.lower + 6)
  }
}
