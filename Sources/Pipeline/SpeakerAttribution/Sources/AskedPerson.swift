import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `한서윤 시장에게 까닭을 묻자 “곧 연다”고 답했다`: the one who was asked, where nobody else is the subject.
extension Attributor {
  /// The person with `에게` before a verb of asking that another clause follows.
  func askedPerson(_ report: Report, _ units: Range<Int>) -> SourceChoice? {
    guard case .quote = report.content, report.ending == .final || report.ending == .while else { return nil }
    let quote = Int(report.link) - 1
    guard let asking = (units.lowerBound..<max(units.lowerBound, quote)).last(where: { isAsking($0) }),
      !parsed.units[asking..<quote].contains(where: \.isSubject),
      let person = (units.lowerBound..<asking).last(where: {
        parsed.units[$0].particle == .dative && parsed.units[$0].mention >= 0 && isPerson(parsed.units[$0].mention)
      })
    else { return nil }
    // `그에게 길을 내라 지시한 적이 있는지 묻자`: what somebody did to another is asked of a third.
    if parsed.units[person..<asking].contains(where: { $0.ending == .adnominal || $0.link != nil }) { return nil }
    return SourceChoice(
      subject: .init(unit: person, mention: parsed.units[person].mention, particle: .dative), rule: .answer)
  }

  /// `묻자`, `물으니`, `질문했더니`.
  private func isAsking(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.ending == .when && unit.verb >= 0 && lexicon.verb(unit.verb).stance == .ask
  }
}
