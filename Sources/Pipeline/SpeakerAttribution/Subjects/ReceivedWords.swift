import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 B로부터 “…”며 고발당했다`: words that the topic of the sentence has been told, not its own.
extension Attributor {
  /// Who told the words to the topic; `nil` where nobody stands before the quote from whom they come.
  func teller(ofReceived report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    if let scolder = scolder(behind: report, units) { return scolder }
    let at = Int(report.link) - 2
    guard case .quote = report.content, at >= units.lowerBound, parsed.units[at].kind == .word else { return nil }
    let unit = parsed.units[at]
    guard isGiver(unit) || unit.particle == .dative, let verb = predicate(behind: Int(report.link), units) else {
      return nil
    }
    let act = parsed.units[verb].span
    let isAddressee = unit.particle == .dative
    guard isAddressee ? Receiving.isReproached(bytes.span, act) : Receiving.ends(bytes.span, act) else { return nil }
    return .init(unit: at, mention: unit.mention, particle: unit.particle)
  }

  /// `“성적이 나쁘다”며 어머니에게 혼난 (학생이)`, `아버지로부터 꾸중을 들은`: who scolds with the words, behind them.
  private func scolder(behind report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    let at = Int(report.link) + 1
    guard case .quote = report.content, report.linkClass == .and, at + 1 < units.upperBound,
      parsed.units[at].kind == .word, parsed.units[at].particle == .dative || isGiver(parsed.units[at]),
      Scolding.isReceived(bytes.span, parsed.units, at + 1, units)
    else { return nil }
    return .init(unit: at, mention: parsed.units[at].mention, particle: parsed.units[at].particle)
  }

  /// The first predicate behind the complementizer that is no adnominal.
  private func predicate(behind link: Int, _ units: Range<Int>) -> Int? {
    (link + 1..<min(units.upperBound, link + 8)).first { at in
      parsed.units[at].isPredicate && parsed.units[at].ending != .adnominal
    }
  }
}
