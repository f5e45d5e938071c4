import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Names of plans and meetings in single marks, as one noun of a frame: `‘안전 대책’을 발표하며`, `‘안전의 날’ 행사에서`.
extension ContentBoundary {
  /// What stands behind a term: the unit with which the clause goes on, and whether the frame is closed there.
  struct BehindTerm {
    var unit: Int
    var isClosed: Bool
  }

  /// Behind the term at unit `quote` and its particle; `nil` where it is none, or the subject of the clause.
  mutating func behindTerm(
    _ text: Span<UInt8>, _ units: [Unit], _ quote: Int, _ end: Int
  ) -> BehindTerm? {
    guard quote + 1 < end, units[quote].span.count <= 100, isTermMark(text, units[quote].span.lower) else { return nil }
    let next = units[quote + 1]
    guard next.kind == .word, next.link == nil else { return nil }
    if next.spaceBefore { return BehindTerm(unit: quote + 1, isClosed: false) }
    guard !Self.subjects.contains(text, next.span) else { return nil }
    if let closed = frameEnd(text, units, quote + 1, end) { return BehindTerm(unit: closed, isClosed: true) }
    return BehindTerm(unit: quote + 2, isClosed: false)
  }

  private static let subjects = WordSet(["은", "는", "이", "가", "도", "에서", "에서는", "의", "이라는", "라는"])

  /// `‘`, `'`, `「`, `『`, `《`, `〈`: marks of names.
  private func isTermMark(_ text: Span<UInt8>, _ at: Int) -> Bool {
    switch UTF8Scalar.value(in: text, at: at) {
    case 0x27, 0x2018, 0x300C, 0x300E, 0x300A, 0x3008: true
    default: false
    }
  }

  /// `(‘안전 포럼’)에 참석해`, `과 관련해`: the unit behind a frame that begins with the particle at unit `at`, be it a word of its
  /// own or not.
  private mutating func frameEnd(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Int? {
    guard let upper = endOfFrame(text, at: units[at].span.lower), upper >= units[at].span.upper,
      let next = (at + 1..<end).first(where: { units[$0].span.lower >= upper })
    else { return nil }
    let verb = LastWord.of(text, units[next - 1].span)
    return SpeakingOccasion.isHeld(text, verb) || Through.begins(text, verb) ? nil : next
  }
}
