import ArticleText
import EntityTagging
import QuotationParsing

/// When the words were said, as their sentence gives it: `23일`, `지난 12일`, `3월 4일`.
extension Attributor {
  /// The date between the start of the sentence and the cue, outside what was said; empty if there is none.
  ///
  /// O(units of the sentence).
  func saidDate(_ item: SpeechItem, _ units: Range<Int>) -> TextSpan {
    for at in units where parsed.units[at].kind == .word {
      let unit = parsed.units[at]
      guard !item.content.overlaps(unit.span), item.cue.isEmpty || unit.span.start < item.cue.start else { continue }
      guard let day = dayNumber(unit.span) else { continue }
      var first = unit.span.lower
      if at > units.lowerBound, isDateLead(parsed.units[at - 1].span) { first = parsed.units[at - 1].span.lower }
      return TextSpan(first, day)
    }
    return TextSpan(0, 0)
  }

  /// End of `N일` inside a word that begins with a number; `nil` if it is none.
  func dayNumber(_ span: TextSpan) -> Int? {
    var at = span.lower
    while at < span.upper, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    guard at > span.lower, at - span.lower <= 2, Hangul.syllable(in: bytes.span, at: at) == Hangul.index("일") else {
      return nil
    }
    return at + 3
  }

  /// `지난`, `오는`, `3월`.
  private func isDateLead(_ span: TextSpan) -> Bool {
    if Hangul.syllable(in: bytes.span, before: span.upper) == Hangul.index("월"), bytes[span.lower] <= 0x39 {
      return true
    }
    return Hangul.syllable(in: bytes.span, at: span.lower) == Hangul.index("지") && span.count == 6
      && Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("난")
  }
}
