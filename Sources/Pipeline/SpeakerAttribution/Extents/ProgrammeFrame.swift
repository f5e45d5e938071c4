import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Programmes and texts by their names in single marks, in which somebody speaks.
extension ContentBoundary {
  /// `‘연례 보고서’에서 (낡았다고)`: a text by its name, with which the clause would begin.
  func behindText(
    _ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, _ quote: Int, _ end: Int
  ) -> Int? {
    quote > 0 && isProgramme(text, units, tagged, quote) ? behindProgramme(text, units, quote, end) : nil
  }

  /// `라디오 (‘한낮의 창’)`, `‘연례 보고서’`: a medium stands before the name, or it is the name of a text.
  func isProgramme(_ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, _ quote: Int) -> Bool {
    let before = units[quote - 1]
    guard before.kind == .word, isInSingleMarks(text, units[quote]) else { return false }
    if before.isChannel, before.particle == .none { return true }
    if before.mention >= 0, before.particle == .none {
      let row = tagged.mentions[Int(before.mention)].row
      if tagged.mentions[Int(before.mention)].kind == .organization, row >= 0, lexicon.organization(row).kind.isMedia {
        return true
      }
    }
    let name = units[quote].span
    return Programme.isText(text, TextSpan(name.lower, UTF8Scalar.start(in: text, before: name.upper)))
  }

  /// `라디오 ‘한낮의 창’에서 (늘려야 한다고)`, `방송 ‘오늘’에 출연해`: a programme by its name in single marks.
  func behindProgramme(_ text: Span<UInt8>, _ units: [Unit], _ quote: Int, _ end: Int) -> Int? {
    guard quote + 1 < end, !units[quote + 1].spaceBefore, units[quote + 1].kind == .word,
      isInSingleMarks(text, units[quote])
    else { return nil }
    let particle = units[quote + 1].span
    if Programme.isPlace(text, particle) { return quote + 2 }
    guard quote + 2 < end, Programme.isBeside(text, particle) else { return nil }
    let next = units[quote + 2]
    return Programme.isAppearance(text, next.span) || next.isChannel && next.particle == .source ? quote + 3 : nil
  }

  private func isInSingleMarks(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    let mark = UTF8Scalar.value(in: text, at: unit.span.lower)
    return mark == 0x27 || mark == 0x2018
  }
}
