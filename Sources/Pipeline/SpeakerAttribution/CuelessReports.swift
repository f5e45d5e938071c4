import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Reports whose cue is no reporting verb: `"…"며 고개를 저었다`.
extension Attributor {
  /// `"…"며 고개를 저었다`, `…라며 지지를 거두지 않고 있다`: the subject takes them.
  mutating func coordinated(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    for index in reports where itemOfReport[index] < 0 {
      let report = parsed.reports[index]
      guard report.construction != .bare else { continue }
      let choice: SourceChoice
      if report.isImpersonal, report.construction != .speechNoun {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      } else if report.construction == .speechNoun {
        choice = owner(of: report) ?? inWords(of: index) ?? speakingPlace([index])
      } else if let subject = waiting[index] ?? following(report, units) {
        choice = waitingChoice(subject, report)
      } else if case .quote = report.content, report.linkClass != .adnominal, !hasUnknown[index],
        let continued = state.continued(effect, isQuote: isQuote(report))
      {
        choice = SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
      } else {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      }
      if case .clause = report.content, choice.subject == nil { continue }
      add(index, choice, units)
    }
  }

  /// `법원은 "…"는 취지로 영장을 기각했다`: the subject says the words while it does something else.
  private func inWords(of index: Int) -> SourceChoice? {
    let report = parsed.reports[index]
    guard let subject = waiting[index], subject.mention >= 0, isQuote(report), report.link + 1 < parsed.units.count,
      MannerNoun.matches(bytes.span, parsed.units[Int(report.link) + 1].span)
    else { return nil }
    return waitingChoice(subject, report)
  }

  /// `"…"며 X는 고개를 저었다`: the subject right behind the complementizer.
  func following(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.linkClass == .and else { return nil }
    var at = Int(report.link) + 1
    while at < units.upperBound, at - Int(report.link) <= 8 {
      let unit = parsed.units[at]
      if unit.kind == .quote || unit.link != nil || unit.isPredicate { return nil }
      if unit.isSubject, unit.mention >= 0 { return .init(unit: at, mention: unit.mention, particle: unit.particle) }
      at += 1
    }
    return nil
  }
}
