import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(한 의원은 …고 했다.) ‘늦었다’는 비판에 무게를 실은 셈이다`: words of others, with whom somebody sides.
extension Attributor {
  /// Whether the noun of the words stands where one sides with it, `쪽에` behind it as well.
  func isSidedWith(_ report: Report, _ units: Range<Int>) -> Bool {
    if report.nounUnit < 0, report.cueFirst > report.link + 1, report.linkClass == .adnominal {
      let view = parsed.units[Int(report.cueFirst) - 1]
      return endsInPlace(view) && Siding.isView(bytes.span, view.span)
        && Siding.begins(bytes.span, parsed.units[Int(report.cueFirst)].span)
    }
    let noun = Int(report.nounUnit)
    guard report.linkClass == .adnominal, noun >= 0, noun < units.upperBound,
      Siding.isView(bytes.span, parsed.units[noun].span)
    else { return false }
    if report.cueLast > report.nounUnit, parsed.units[noun].particle == .place {
      return (noun + 1...Int(report.cueLast)).contains { Siding.begins(bytes.span, parsed.units[$0].span) }
    }
    let behind = noun..<min(units.upperBound, noun + 3)
    guard let place = behind.first(where: { endsInPlace(parsed.units[$0]) }), place + 1 < units.upperBound else {
      return false
    }
    return Siding.begins(bytes.span, parsed.units[place + 1].span)
  }

  /// `비판에`, `(지적) 쪽에`, whatever a table makes of the word: `비판에 무게를 실은` is one unit.
  private func endsInPlace(_ unit: Unit) -> Bool {
    unit.kind == .word && Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("에")
  }
}
