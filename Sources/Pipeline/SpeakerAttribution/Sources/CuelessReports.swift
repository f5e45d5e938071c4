import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Reports whose cue is no reporting verb: `"…"며 고개를 저었다`.
extension Attributor {
  /// `"…"며 고개를 저었다`, `…라며 지지를 거두지 않고 있다`: the subject takes them.
  mutating func coordinated(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    for index in reports where itemOfReport[index] < 0 && !isPurposeInside(index) {
      let report = parsed.reports[index]
      guard report.construction != .bare else { continue }
      let choice: SourceChoice
      if report.isImpersonal, report.construction != .speechNoun {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      } else if report.construction == .speechNoun {
        choice = owner(of: report) ?? inWords(of: index) ?? speakingPlace([index])
      } else if let filer = filer(of: index, units) {
        choice = filer
      } else if let waits = waiting[index], let pursued = pursued(waits, report, units) {
        choice = SourceChoice(subject: pursued, rule: .adnominalHead, outside: waits.unit)
      } else if waiting[index] == nil, let doer = doer(behind: report, units) ?? doer(spokenOfBehind: report, units) {
        choice = SourceChoice(subject: doer, rule: .adnominalHead)
      } else if let waits = waiting[index], isOfCharged(waits, report, units) {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      } else if waiting[index] == nil, let present = present(behind: report, units) {
        choice = present
      } else if let subject = waiting[index] ?? following(report, units) {
        choice = waitingChoice(subject, report)
      } else if case .quote = report.content, report.linkClass != .adnominal, !hasUnknown[index],
        !opensWithNewcomer(report, units),
        !isHeardElsewhere(report, units), let continued = state.continued(effect, isQuote: isQuote(report))
      {
        choice = SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
      } else {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      }
      if case .clause = report.content, choice.subject == nil { continue }
      add(index, choice, units)
    }
  }

  /// `법원은 “형이 무겁다”며 낸 한서윤 시장의 항소를 기각했다`: whose suit it is, never the court; nobody where the text does
  /// not tell.
  func filer(of index: Int, _ units: Range<Int>) -> SourceChoice? {
    let report = parsed.reports[index]
    guard let waits = waiting[index], waits.particle == .topic, isCourt(waits.mention), report.linkClass == .and,
      case .quote = report.content, Filing.follows(bytes.span, parsed.units, Int(report.link))
    else { return nil }
    let behind = Int(report.link) + 2..<max(min(units.upperBound, Int(report.link) + 9), Int(report.link) + 2)
    let owner = behind.first { parsed.units[$0].mention >= 0 && parsed.units[$0].particle == .genitive }
    return SourceChoice(
      subject: owner.map { .init(unit: $0, mention: parsed.units[$0].mention, particle: .genitive) },
      rule: owner == nil ? .unattributed : .genitiveSource)
  }

  /// `나루경찰서는 “돈을 안 갚는다”며 이웃을 때린 혐의로 (A씨를 붙잡았다)`: words of the deed, not of who pursues it.
  func isOfCharged(_ subject: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    guard case .quote = report.content, report.linkClass == .and, subject.particle == .topic, subject.mention >= 0,
      tagged.mentions[Int(subject.mention)].kind == .organization,
      let deed = (Int(report.link) + 1..<max(units.upperBound, Int(report.link) + 1)).first(where: {
        parsed.units[$0].kind != .word || parsed.units[$0].ending == .adnominal || parsed.units[$0].isSubject
      })
    else { return false }
    return parsed.units[deed].ending == .adnominal && deed + 1 < units.upperBound
      && Charge.begins(bytes.span, parsed.units[deed + 1].span)
  }

  /// Whether the mention is of a court or of those who sit there.
  func isCourt(_ index: Int32) -> Bool {
    guard index >= 0 else { return false }
    let mention = tagged.mentions[Int(index)]
    if mention.entity >= 0, tagged.entities[Int(mention.entity)].table == .organizations,
      lexicon.organization(tagged.entities[Int(mention.entity)].row).kind == .court
    {
      return true
    }
    return CourtNoun.stands(bytes.span, mention.span)
  }

  /// `법원은 "…"는 취지로 영장을 기각했다`: the subject says the words while it does something else; in single marks words
  /// end like a clause.
  private func inWords(of index: Int) -> SourceChoice? {
    let report = parsed.reports[index]
    guard let subject = waiting[index], subject.mention >= 0, case .quote(let quote) = report.content,
      isQuote(report) || endsLikeVerb(parsed.quotes[Int(quote)].content), report.link + 1 < parsed.units.count,
      MannerNoun.opens(bytes.span, parsed.units, Int(report.link) + 1), !isMade(behind: Int(report.link) + 1)
    else { return nil }
    return waitingChoice(subject, report)
  }

  /// `(“…”는 취지로) 만들어졌다`: what has words for its purpose says none.
  private func isMade(behind noun: Int) -> Bool {
    guard let next = parsed.units[(noun + 1)...].prefix(8).first(where: \.isPredicate) else { return false }
    return next.isPassive || Coming.begins(bytes.span, next.span)
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
