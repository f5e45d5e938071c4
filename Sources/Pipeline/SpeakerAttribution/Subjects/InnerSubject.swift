import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Somebody with `이/가` who says a quote inside the sentence of another topic.
extension Attributor {
  /// `A는 우승했지만 B가 "…"고 (말했다)`: the topic has had its predicate, and somebody else stands before the quote.
  func behindPredicate(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, !last.isOpen,
      let topic = stack.topicSpeaker(before: link), topic.hasPredicate, topic.unit < last.unit,
      (topic.unit + 1..<last.unit).contains(where: { isClauseEnd(parsed.units[$0]) }), isBeside(last.unit, link - 1)
    else { return nil }
    return isSomeoneOrGroup(last.mention) ? last : nil
  }

  /// `A는 기자가 “사실이냐”고 물었지만 답하지 않았다`, `A는 B가 “멋지다”고 말하며 웃었다고 보도했다`: somebody with `이/가` right
  /// before a quote that he cannot be what it is about, or that the topic tells of.
  func toldOf(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.unit == link - 2, last.mention >= 0,
      let topic = stack.topicSpeaker(before: link), topic.particle == .topic, topic.unit < last.unit,
      isSomeone(last.mention) || isBody(last) && isBody(topic),
      report.cueLast >= 0, case .quote(let quote) = report.content
    else { return nil }
    if isInformant(last, of: topic, report) { return last }
    switch report.ending {
    case .and, .but, .because, .while, .infinitive: break
    default: return nil
    }
    if Appeal.ends(bytes.span, parsed.quotes[Int(quote)].content) { return last }
    return (report.ending == .while || report.ending == .but) && isToldLater(report) ? last : nil
  }

  /// `경찰은 박 씨가 …고 진술했고 짐도 옮겼다고 밝혔다`: who is asked stands with `이/가` inside what the office tells.
  func testifier(_ report: Report) -> SubjectStack.Subject? {
    guard report.cueFirst >= 0, Testifying.answers(bytes.span, parsed.units[Int(report.cueFirst)].span),
      let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, isSomeone(last.mention),
      let topic = stack.topicSpeaker(before: Int(report.link)), topic.particle == .topic, topic.unit < last.unit
    else { return nil }
    switch report.ending {
    case .and, .but, .while, .because, .infinitive: return isToldLater(report) ? last : nil
    default: return nil
    }
  }

  /// `누리통신은 한 당국자가 “…”고 보도했다`: somebody without a name, who is to an outlet whose words they are.
  private func isInformant(_ subject: SubjectStack.Subject, of topic: SubjectStack.Subject, _ report: Report) -> Bool {
    report.ending == .final && tagged.mentions[Int(subject.mention)].kind == .anonymous && isOutletName(topic)
  }

  /// Whether the sentence goes on to a clause that is reported as well: `…고 말하며 웃었다고 (보도했다)`.
  private func isToldLater(_ report: Report) -> Bool {
    let later = reports.filter { parsed.reports[$0].link > report.cueLast }
    let quotes = later.contains { if case .quote = parsed.reports[$0].content { true } else { false } }
    guard let last = later.last, !quotes else { return false }
    return parsed.reports[last].linkClass == .quote && !parsed.reports[last].isImpersonal
      && parsed.reports[last].ending == .final && parsed.reports[last].verb >= 0
  }

  /// `나라는 이튿날 한서윤 장관이 직접 나서 “…”고 (말했다)`: the person who comes forward for a body speaks.
  func representative(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, isPerson(last.mention),
      let topic = stack.topicSpeaker(before: last.unit), topic.particle == .topic,
      [.organization, .country].contains(tagged.mentions[Int(topic.mention)].kind)
    else { return nil }
    let between = last.unit + 1..<max(link - 1, last.unit + 1)
    return between.contains { ComingForward.matches(bytes.span, parsed.units[$0].span) } ? last : nil
  }

  /// `우승했지만`, `떠났는데`.
  private func isClauseEnd(_ unit: Unit) -> Bool {
    switch unit.ending {
    case .and, .but, .because: true
    default: false
    }
  }

  /// `통신은 김 위원장이 회의에서 한 연설에서 "…"고 밝혔다고 (전했다)`: a relative clause has taken the subject, but the cue is
  /// inside the words of the topic, so that it is his as well.
  func released(for report: Report) -> SubjectStack.Subject? {
    guard case .quote = report.content, let released = stack.released, released.mention >= 0, report.cueLast >= 0,
      isPerson(released.mention), let nearest = stack.nearestSpeaker(before: Int(report.link)),
      nearest.particle == .topic, nearest.unit < released.unit, isToldByTopic(report)
    else { return nil }
    return released
  }

  /// Whether the cue is inside what the topic of the sentence says, answers or hears.
  private func isToldByTopic(_ report: Report) -> Bool {
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    let behind = Int(report.cueLast) + 1..<units.upperBound
    if parsed.units[behind].contains(where: { $0.isSubject && $0.mention >= 0 }) { return false }
    switch report.ending {
    case .quotative:
      return reports.contains {
        parsed.reports[$0].link == report.cueLast && !parsed.reports[$0].isImpersonal && parsed.reports[$0].verb >= 0
      }
    case .adnominal: return isEmbedded(report, units)
    default: return false
    }
  }

  /// `A는 [B가 "…"라고 지지한] 다리를`: whoever stands right before the quote with `이/가` does what the adnominal behind it tells.
  func doer(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard report.cueLast < 0, report.linkClass == .quote, let last = stack.waiting.last, last.particle == .subject,
      last.mention >= 0, last.unit == link - 2, link + 1 < parsed.units.count
    else { return nil }
    let verb = parsed.units[link + 1]
    return verb.kind == .word && verb.ending == .adnominal ? last : nil
  }

  /// `A는 B가 "…"며 돈을 가로챘다고 밝혔다`, `B가 "…"며 거절한 사실`: who does what follows the quote inside a clause of
  /// another said it, too.
  func innerSpeaker(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, !last.isOpen,
      stack.waiting.count > 1
    else { return nil }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    if tellsItself(report, last) || goesOnToTold(report, last) || goesOnToThing(report, units) { return last }
    guard report.linkClass == .and, report.construction == .coordinate else { return nil }
    if case .quote = report.content, Filing.follows(bytes.span, parsed.units, link) { return last }
    if case .quote = report.content, last.unit != link - 2, !isBeside(last.unit, link - 1) {
      return actsBefore(report, last) ? last : nil
    }
    for at in link + 1..<min(units.upperBound, link + 13) {
      let unit = parsed.units[at]
      if unit.kind == .quote { return nil }
      if case .quote = report.content, isFollowed(at, units) { return last }
      guard unit.ending != nil || unit.link != nil, !isPostposition(at) else { continue }
      if unit.link == .quote || unit.link == .adnominal, isPast(unit), case .quote = report.content { return last }
      if case .quote = report.content, refuses(at, last, units) { return last }
      let isSpeech = unit.verb >= 0 && verbs.role(unit.verb) != .other
      if !isSpeech, last.unit == link - 2, goesOnBehindAppeal(report, unit) { return last }
      return !isSpeech && (unit.ending == .adnominal || unit.link == .quote) ? last : nil
    }
    return nil
  }

  /// `A는 B가 “물러나겠다”며 떠났지만 졌다`: nobody but B can say so of himself, and the sentence goes on to A.
  private func goesOnBehindAppeal(_ report: Report, _ unit: Unit) -> Bool {
    guard case .quote(let quote) = report.content, Appeal.ends(bytes.span, parsed.quotes[Int(quote)].content) else {
      return false
    }
    switch unit.ending {
    case .but, .and, .because, .when: return true
    default: return false
    }
  }

  /// `A는 B가 대사를 불러 “…”며 사과를 요구했다고 밝혔다`: B has done something before he said the words, and A tells both.
  private func actsBefore(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    let link = Int(report.link)
    guard subject.unit < link - 1,
      stack.waiting.dropLast().contains(where: { $0.particle == .topic && $0.mention >= 0 }),
      isPerson(subject.mention) || tagged.mentions[Int(subject.mention)].kind == .organization
    else { return false }
    let goesOn = (subject.unit + 1..<link - 1).allSatisfy { at in
      let unit = parsed.units[at]
      switch unit.ending {
      case nil, .and?, .infinitive?, .clip?: return unit.kind != .quote && unit.link == nil
      case .adnominal?: return isPostposition(at)
      default: return false
      }
    }
    guard goesOn else { return false }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    for at in link + 1..<min(units.upperBound, link + 13) {
      let unit = parsed.units[at]
      if unit.kind == .quote || unit.isSubject { return false }
      if unit.link == .quote { return isPast(unit) }
      if unit.ending != nil, !isPostposition(at) { return false }
    }
    return false
  }

  /// `A는 B가 “…”며 혐의를 부인함에 따라 (수사했다)`, `B가 “…”며 사과를 요구한 데 대해`: what B does with the words, A answers.
  private func refuses(_ at: Int, _ subject: SubjectStack.Subject, _ units: Range<Int>) -> Bool {
    guard Refusal.begins(bytes.span, parsed.units[at].span), at + 1 < units.upperBound else { return false }
    let kind = tagged.mentions[Int(subject.mention)].kind
    switch parsed.units[at].ending {
    case .nominal, .because, .but, .while, .infinitive: return isPerson(subject.mention) || kind == .organization
    case .adnominal: return boundNoun(after: at, units)
    default: return false
    }
  }

  /// `(혐의를) 부인함에 따라`: what the topic does upon it.
  private func isFollowed(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at].kind == .word, parsed.units[at].particle == .place else {
      return false
    }
    return Refusal.begins(bytes.span, parsed.units[at].span)
      && Hangul.syllable(in: bytes.span, at: parsed.units[at + 1].span.lower) == Hangul.index("따")
  }

  /// `A는 B가 회의에서 "…"는 입장을 밝히고 대화를 계속하자고 말했다고 공개했다`: both are what A tells of B.
  private func goesOnToTold(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard case .quote = report.content, report.ending == .and, report.cueLast >= 0, isPerson(subject.mention) else {
      return false
    }
    let told = reports.first {
      parsed.reports[$0].link > report.cueLast && parsed.reports[$0].ending == .quotative
    }
    guard let told else { return false }
    return !(Int(report.cueLast)..<Int(parsed.reports[told].link)).contains { parsed.units[$0].isSubject }
  }

  /// `A는 B가 조사에서 "…"고 반박하면서 어려움을 겪었다`: the cue goes on to another verb, and words of B's saying stand before
  /// the quote.
  private func tellsItself(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard case .quote = report.content, report.construction == .complement, verbs.isSpeech(report.verb),
      subject.unit + 1 < Int(report.link) - 1,
      isPerson(subject.mention) || tagged.mentions[Int(subject.mention)].kind == .organization
    else { return false }
    switch report.ending {
    case .while, .but, .because: break
    default: return false
    }
    let before = parsed.units[Int(report.link) - 2]
    return before.kind == .word && (before.particle == .source || before.particle == .place || before.isFrame)
      && !TopicFrame.closes(bytes.span, before.span)
  }
}
