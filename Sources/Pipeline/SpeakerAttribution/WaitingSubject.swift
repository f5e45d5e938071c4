import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Who waits at the complementizer of a report: the subject of its cue.
extension Attributor {
  /// Notes who waits at a complementizer; the clause before it has taken its own subject.
  @discardableResult
  mutating func closeReports(_ at: Int, _ units: Range<Int>) -> Bool {
    var found = false
    for index in reports where Int(parsed.reports[index].link) == at {
      found = true
      let report = parsed.reports[index]
      if let law = statute(report, units) {
        waiting[index] = law
        continue
      }
      if case .clause = report.content {
        let isInner = report.ending == .adnominal && stack.isOfUnknownTopic
        stack.takeClauseSubject(isEmbedded: isInner || isEmbedded(report, units))
      }
      waiting[index] = share(waitingFor: report, units) ?? subject(waitingFor: report)
      if explains { weighed[index] = stack.waiting }
      if waiting[index] == nil {
        if case .quote = report.content {
          waiting[index] = stack.openSpeaker()
        } else {
          waiting[index] = stack.onlyOpen().flatMap { $0.particle == .topic || announces($0, report, units) ? $0 : nil }
        }
      }
      if let waits = waiting[index], let other = newTopic(behind: waits, report, units) { waiting[index] = other }
      hasUnknown[index] =
        waiting[index] == nil && (stack.endsInUnknown(inQuote: report.content) || isJudgedByTopic(report))
      if waiting[index] == nil, let source = unknownSource(report, units) {
        waiting[index] = source
        hasUnknown[index] = false
      }
    }
    return found
  }

  /// `누리숲그룹이 …한다고 3일 밝혔다`: a body opens its release; the subject is the one who announces.
  private func announces(_ subject: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    isDated(report)
      && tagged.mentions[Int(subject.mention)].span.start == parsed.units[units.lowerBound].span.start
  }

  /// Whether the report's cue has another subject than the sentence: it is itself reported (`…고 강조했다고 말했다`),
  /// answered (`…고 밝히자`) or judged (`…고 말한 것에 대해`).
  private func isEmbedded(_ report: Report, _ units: Range<Int>) -> Bool {
    switch report.ending {
    case .quotative, .quotativeAnd, .when: return true
    case .but: return report.cueLast >= 0 && isAdnominalByPlace(Int(report.cueLast), units)
    case .adnominal:
      if isFollowedByAct(report, units) { return true }
      let noun = Int(report.cueLast) + 1
      guard report.cueLast >= 0, noun + 1 < units.upperBound, boundNoun(after: noun - 1, units) else { return false }
      return TopicFrame.closes(bytes.span, parsed.units[noun + 1].span)
        || parsed.units[noun].particle == .object && Taking.up(bytes.span, parsed.units[noun + 1].span)
    default: return false
    }
  }

  /// `경찰은 그가 강을 건넜다고 말한 뒤 (조사했다)`: behind the cue the sentence tells no more words of its topic.
  private func isFollowedByAct(_ report: Report, _ units: Range<Int>) -> Bool {
    let noun = Int(report.cueLast) + 1
    guard report.cueLast >= 0, noun < units.upperBound, AfterNoun.matches(bytes.span, parsed.units[noun].span) else {
      return false
    }
    return !reports.contains { parsed.reports[$0].link > report.cueLast }
      && !parsed.units[noun..<units.upperBound].contains { $0.kind == .quote }
  }

  /// `A는 "…"라고 묘사하는 것에 대해 경고했다`: those who say so are others than A.
  private func isJudgedByTopic(_ report: Report) -> Bool {
    guard report.ending == .adnominal, report.cueLast >= 0, parsed.units[Int(report.cueLast)].tense == .present,
      isEmbedded(report, parsed.sentences[Int(report.sentence)].unitIndices)
    else { return false }
    return stack.nearestSpeaker(before: Int(report.link))?.particle == .topic
  }

  /// `A는 B는 …는 입장을 고수하고 있으나 …고 지적했다`: the cue stands inside the clause of a later one.
  private func isCoordinatedInside(_ report: Report) -> Bool {
    switch report.ending {
    case .and, .but, .because:
      return reports.contains {
        guard case .clause = parsed.reports[$0].content else { return false }
        return parsed.reports[$0].link > report.cueLast && parsed.reports[$0].construction == .complement
      }
    default: return false
    }
  }

  /// Who waits for the report's cue: inside a larger clause the nearest subject, else the topic.
  func subject(waitingFor report: Report) -> SubjectStack.Subject? {
    let unit = Int(report.link)
    switch report.ending {
    case .quotative, .quotativeAnd, .quotativeAdnominal, .adnominal, .nominal, .when, .condition:
      if isJudgedByTopic(report) { return nil }
      if let released = released(for: report) { return released }
      if case .quote = report.content, stack.endsInUnknownSubject { return nil }
      return stack.nearestSpeaker(before: unit, countsOpen: report.ending == .when)
    default:
      if let inner = innerSpeaker(report) { return inner }
      if case .quote = report.content {
        if report.ending == .but, isEmbedded(report, parsed.sentences[Int(report.sentence)].unitIndices) {
          return stack.nearestSpeaker(before: unit)
        }
        if let doer = doer(report) ?? nearerThanHeading(unit) ?? behindPredicate(report) ?? toldOf(report) {
          return doer
        }
        if let topic = stack.topicSpeaker(before: unit) { return topic }
        return stack.hasUnknownTopic || isInsideUnknown(report) ? nil : stack.nearestSpeaker(before: unit)
      }
      if isCoordinatedInside(report), let topic = stack.topicSpeaker(before: unit) { return topic }
      return stack.outerTopic(before: unit) ?? stack.nearestSpeaker(before: unit)
    }
  }

  /// `누리노트는 한국이 “…”고 예상했다`: a name that no table knows is the topic, and the body with `이/가` behind it what the
  /// words are about.
  private func isInsideUnknown(_ report: Report) -> Bool {
    guard let nearest = stack.nearestSpeaker(before: Int(report.link)), nearest.particle == .subject,
      [.country, .organization].contains(tagged.mentions[Int(nearest.mention)].kind),
      let topic = stack.waiting.last(where: { $0.mention < 0 && $0.particle == .topic && $0.unit < nearest.unit })
    else { return false }
    return readsAsName(topic.unit, parsed.sentences[Int(report.sentence)].unitIndices)
  }

  /// `의회, … 정부가 "…"며`: a heading that stands first gives way to a subject before the quote.
  private func nearerThanHeading(_ link: Int) -> SubjectStack.Subject? {
    guard let nearest = stack.nearestSpeaker(before: link), nearest.particle == .subject,
      stack.topicSpeaker(before: link)?.particle == Particle.none
    else { return nil }
    return nearest
  }

  /// `A는 우승했지만 B가 "…"고 (말했다)`: the topic has had its predicate, and somebody else stands before the quote.
  private func behindPredicate(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, !last.isOpen,
      let topic = stack.topicSpeaker(before: link), topic.hasPredicate, topic.unit < last.unit,
      (topic.unit + 1..<last.unit).contains(where: { isClauseEnd(parsed.units[$0]) }), isBeside(last.unit, link - 1)
    else { return nil }
    switch tagged.mentions[Int(last.mention)].kind {
    case .fullName, .shortName, .surnameTitle, .letter, .group, .anonymous: return last
    default: return nil
    }
  }

  /// `A는 기자가 “사실이냐”고 물었지만 답하지 않았다`, `A는 B가 “멋지다”고 말하며 웃었다고 보도했다`: a person with `이/가` right before
  /// a quote that he cannot be what it is about, or that the topic tells of.
  private func toldOf(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.unit == link - 2, last.mention >= 0,
      let topic = stack.topicSpeaker(before: link), topic.particle == .topic, topic.unit < last.unit,
      isPerson(last.mention) || tagged.mentions[Int(last.mention)].kind == .anonymous, report.cueLast >= 0,
      case .quote(let quote) = report.content
    else { return nil }
    switch report.ending {
    case .and, .but, .because, .while: break
    default: return nil
    }
    if Appeal.ends(bytes.span, parsed.quotes[Int(quote)].content) { return last }
    return report.ending == .while && isToldLater(report) ? last : nil
  }

  /// Whether the sentence goes on to a clause that is reported as well: `…고 말하며 웃었다고 (보도했다)`.
  private func isToldLater(_ report: Report) -> Bool {
    let later = reports.filter { parsed.reports[$0].link > report.cueLast }
    guard let last = later.last, !later.contains(where: { if case .quote = parsed.reports[$0].content { true } else { false } })
    else { return false }
    return parsed.reports[last].linkClass == .quote && !parsed.reports[last].isImpersonal
      && parsed.reports[last].ending == .final && parsed.reports[last].verb >= 0
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
  private func released(for report: Report) -> SubjectStack.Subject? {
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
  private func doer(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard report.cueLast < 0, report.linkClass == .quote, let last = stack.waiting.last, last.particle == .subject,
      last.mention >= 0, last.unit == link - 2, link + 1 < parsed.units.count
    else { return nil }
    let verb = parsed.units[link + 1]
    return verb.kind == .word && verb.ending == .adnominal ? last : nil
  }

  /// `A는 B가 "…"며 돈을 가로챘다고 밝혔다`, `B가 "…"며 거절한 사실`: who does what follows the quote inside a clause of
  /// another said it, too.
  private func innerSpeaker(_ report: Report) -> SubjectStack.Subject? {
    let link = Int(report.link)
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, !last.isOpen,
      stack.waiting.count > 1
    else { return nil }
    if tellsItself(report, last) { return last }
    guard report.linkClass == .and, report.construction == .coordinate else { return nil }
    if case .quote = report.content, Filing.follows(bytes.span, parsed.units, link) { return last }
    if case .quote = report.content, last.unit != link - 2, !isBeside(last.unit, link - 1) { return nil }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    for at in link + 1..<min(units.upperBound, link + 13) {
      let unit = parsed.units[at]
      if unit.kind == .quote { return nil }
      if case .quote = report.content, isFollowed(at, units) { return last }
      guard unit.ending != nil || unit.link != nil, !isPostposition(at) else { continue }
      if unit.link == .quote, isPast(unit), case .quote = report.content { return last }
      if case .quote = report.content, refuses(at, last, units) { return last }
      let isSpeech = unit.verb >= 0 && verbs.role(unit.verb) != .other
      return !isSpeech && (unit.ending == .adnominal || unit.link == .quote) ? last : nil
    }
    return nil
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

  /// `A는 B가 조사에서 "…"고 반박하면서 어려움을 겪었다`: the cue goes on to another verb, and words of B's saying stand before
  /// the quote.
  private func tellsItself(_ report: Report, _ subject: SubjectStack.Subject) -> Bool {
    guard case .quote = report.content, report.construction == .complement, report.verb >= 0,
      verbs.role(report.verb) == .speech, subject.unit + 1 < Int(report.link) - 1,
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
