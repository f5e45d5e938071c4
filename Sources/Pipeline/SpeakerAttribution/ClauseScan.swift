import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// The clause parser: reads a sentence once and tells which subject waits for which predicate.
extension Attributor {
  /// Reads a sentence that reports something, from left to right.
  mutating func scan(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    for at in units where parsed.units[at].kind == .word { scan(at, units, effect) }
  }

  private mutating func scan(_ at: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    switch role(of: at, units) {
    case .lostTopic: stack.push(.init(unit: at, mention: -1, particle: .topic))
    case .subject: push(at, units)
    case .contrast:
      stack.serve()
      close(at, units, effect)
    case .other: close(at, units, effect)
    }
  }

  /// What a word is to the subjects that wait.
  private enum Role { case lostTopic, subject, contrast, other }

  /// All questions about a word are asked here at once: each that is asked by who changes the attributor copies it.
  private func role(of at: Int, _ units: Range<Int>) -> Role {
    if parsed.units[at].span.count == 3, isOrphan(at, units) || isNamedTopic(at, units) { return .lostTopic }
    if isSubject(at, units), !isEvidentialSource(at) { return .subject }
    if parsed.units[at].particle == .direction, isNominalPredicate(at, units) { return .contrast }
    return isContrast(at, units) ? .contrast : .other
  }

  /// A word that waits for nothing closes reports, the clause before it or its own.
  private mutating func close(_ at: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    if parsed.units[at].link == nil { closeReports(at, units) }
    let group = parsed.reports.numbers(in: reports, withCueAt: at)
    if !group.isEmpty {
      decide(group, at, units, effect)
      if parsed.units[at].link != nil { closeReports(at, units) }
    } else if parsed.units[at].link != nil {
      takeSubject(ofClauseAt: at, units)
    } else if let predicate = predicate(at, units) {
      stack.pass(predicate.ending, closesClause: predicate.closesClause, isPast: predicate.isPast)
    }
  }

  /// A subject begins to wait for its predicate.
  private mutating func push(_ at: Int, _ units: Range<Int>) {
    let unit = parsed.units[at]
    if unit.isFrame || TopicFrame.closes(bytes.span, unit.span) || isVerbalTopic(at, units) || isPointedAt(at, units) {
      return
    }
    let isOpen =
      unit.mention >= 0 && tagged.mentions[Int(unit.mention)].isOpen && tagged.mentions[Int(unit.mention)].entity < 0
    stack.push(
      .init(
        unit: at, mention: unit.mention, particle: unit.particle == .source ? .topic : unit.particle, isOpen: isOpen,
        isPlace: unit.particle == .source || unit.particle == .place))
  }

  /// A complementizer closes the clause before it, which takes its own subject.
  private mutating func takeSubject(ofClauseAt at: Int, _ units: Range<Int>) {
    guard !closeReports(at, units), parsed.units[at].linkStart > parsed.units[at].span.start, !hasOwner(at, units)
    else { return }
    stack.takeNearestSubject()
    if parsed.units[at].link == .adnominal { stack.takeUnknownTopic(at: at - 1) }
  }

  /// What a predicate that is no reporting verb does to the subjects that wait; `nil` where the word is none.
  private func predicate(
    _ at: Int, _ units: Range<Int>
  ) -> (ending: VerbEnding, closesClause: Bool, isPast: Bool)? {
    if let ending = parsed.units[at].ending, ending != .clip, !isPostposition(at), !isAlternative(at, units) {
      if ending == .final, isInterrupted(at, units) { return nil }
      return (ending, ending == .adnominal && closesClause(at, units), isPast(parsed.units[at]))
    }
    return isRelativeCopula(at) ? (.adnominal, false, false) : nil
  }

  /// Whether an adnominal takes the subject right before it, or stands before a bound noun.
  private func closesClause(_ at: Int, _ units: Range<Int>) -> Bool {
    (boundNoun(after: at, units) || stack.waiting.last?.unit == at - 1) && !hasChannel(before: at)
  }

  /// `(그런지) 아니면 (저런지)`: it joins two nouns or questions and ends no clause; with a subject it is a condition.
  private func isAlternative(_ at: Int, _ units: Range<Int>) -> Bool {
    parsed.units[at].ending == .condition && Alternative.matches(bytes.span, parsed.units[at].span)
      && (at == units.lowerBound || parsed.units[at - 1].particle != .subject)
  }

  /// `(그는) 한서윤 시장은 직접 가리키며 "…"고 (말했다)`: the topic is what somebody else points at, as nothing else is.
  private func isPointedAt(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .topic, parsed.units[at].mention >= 0 else { return false }
    var next = at + 1
    while next < units.upperBound, next - at <= 2, parsed.units[next].kind == .word,
      parsed.units[next].particle == .none, parsed.units[next].ending == nil, parsed.units[next].mention < 0
    { next += 1 }
    return next < units.upperBound && parsed.units[next].kind == .word && parsed.units[next].ending != nil
      && Pointing.begins(bytes.span, parsed.units[next].span)
  }

  /// `는 4일 사설에서`: a topic whose name the page has lost.
  func isOrphan(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at == units.lowerBound || parsed.units[at - 1].kind == .comma, unit.kind == .word, unit.span.count == 3,
      let syllable = Hangul.syllable(in: bytes.span, at: unit.span.lower)
    else {
      return false
    }
    return syllable == Hangul.index("는") || syllable == Hangul.index("은")
  }

  /// `‘바다의 소리’는`: the particle of a name in marks, where no complementizer of words in marks is read.
  private func isNamedTopic(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at > units.lowerBound, unit.span.count == 3, !unit.spaceBefore,
      !reports.contains(where: { Int(parsed.reports[$0].link) == at })
    else { return false }
    var name = at - 1
    if name > units.lowerBound, parsed.units[name].kind == .bracket, !parsed.units[name].spaceBefore { name -= 1 }
    guard parsed.units[name].kind == .quote, isTopicParticle(unit) || name == at - 1 && unit.link == .adnominal else {
      return false
    }
    let quote = parsed.quotes[Int(parsed.units[name].index)]
    return quote.marks == .singleMark && !endsLikeVerb(quote.content)
      && !(at + 1 < units.upperBound && parsed.units[at + 1].isSpeechNoun)
  }

  /// `(‘바다의 소리’(SOS))는`: the particle behind a bracket.
  private func isTopicParticle(_ unit: Unit) -> Bool {
    let syllable = Hangul.syllable(in: bytes.span, at: unit.span.lower)
    return unit.kind == .word && (syllable == Hangul.index("은") || syllable == Hangul.index("는"))
  }

  /// `(A는) 배우로, B는`: a noun of direction with a comma, before another topic.
  private func isNominalPredicate(_ at: Int, _ units: Range<Int>) -> Bool {
    at + 2 < units.upperBound && parsed.units[at + 1].kind == .comma
      && (at + 2..<min(at + 6, units.upperBound)).contains {
        parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0
      }
  }

  /// `(A는 수사를 촉구한) 반면 (B는)`: what A has said is over before another topic.
  private func isContrast(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at > units.lowerBound, at + 1 < units.upperBound, parsed.units[at - 1].ending == .adnominal,
      parsed.units[at - 1].verb >= 0, Contrast.begins(bytes.span, parsed.units[at].span)
    else { return false }
    let next = parsed.units[at + 1].kind == .comma ? at + 2 : at + 1
    return verbs.role(parsed.units[at - 1].verb) == .speech
      && (next..<min(next + 4, units.upperBound)).contains {
        parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0
      }
  }

  /// `B가 통화에서 (전쟁을 시작하는 것은 …다고)`: between the waiting subject and unit `at` a channel tells that it speaks.
  private func hasChannel(before at: Int) -> Bool {
    guard let last = stack.waiting.last, last.particle == .subject, last.mention >= 0, stack.waiting.count > 1 else {
      return false
    }
    return (last.unit + 1..<max(at, last.unit + 1)).contains {
      parsed.units[$0].isChannel && parsed.units[$0].particle == .source
    }
  }

  /// `(김 대표가 운영) 중인 (회사)`: the copula of a relative clause; not `26일`, which only ends like one.
  @inline(__always)
  private func isRelativeCopula(_ at: Int) -> Bool {
    parsed.units[at].particle == .copulaAdnominal && parsed.units[at].mention < 0
      && Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper) == Hangul.index("인")
  }

  /// `포함됐으며`: a past that no table of verbs need know.
  func isPast(_ unit: Unit) -> Bool {
    if unit.tense == .past { return true }
    guard unit.span.count >= 12, let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 6) else {
      return false
    }
    return Hangul.final(of: stem) == 20
  }

  /// `활동하다 (입문한)`: the dictionary form inside a sentence is short for `-다가` and ends nothing.
  func isInterrupted(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.tense == .present, at + 1 < units.upperBound, parsed.units[at + 1].kind == .word, unit.span.count >= 6,
      let stem = Hangul.syllable(in: bytes.span, before: unit.span.upper - 3)
    else { return false }
    return stem == Hangul.index("하") || stem == Hangul.index("되") || stem == Hangul.index("가")
      || stem == Hangul.index("오") || stem == Hangul.index("보")
  }

  /// `(검토하겠다는) 정부 방침`: the noun behind names whose words they are, so that the clause takes no subject.
  func hasOwner(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].link == .adnominal, at + 2 < units.upperBound, stack.waiting.count == 1 else { return false }
    let owner = parsed.units[at + 1]
    guard owner.mention >= 0, owner.particle == .none else { return false }
    switch tagged.mentions[Int(owner.mention)].kind {
    case .organization, .country, .fullName, .surnameTitle, .group: return true
    default: return false
    }
  }

  /// Whether a word waits for a predicate: a subject, or what stands for one.
  @inline(__always)
  private func isSubject(_ at: Int, _ units: Range<Int>) -> Bool {
    switch parsed.units[at].particle {
    case .source, .place: parsed.units[at].mention >= 0 && isSpeakingPlace(at, units)
    case .none: parsed.units[at].mention >= 0 && isHeading(at, units)
    default: parsed.units[at].isSubject
    }
  }

  /// `대한`, `위한`, `따른`: adnominals that have become postpositions.
  @inline(__always)
  func isPostposition(_ at: Int) -> Bool {
    parsed.units[at].ending == .adnominal && PostpositionalAdnominal.matches(bytes.span, parsed.units[at].span)
  }

  @inline(__always)
  func boundNoun(after at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .word else { return false }
    return BoundNoun.begins(bytes.span, parsed.units[at + 1].span)
  }

  /// Notes who waits at a complementizer; the clause before it has taken its own subject.
  @discardableResult
  mutating func closeReports(_ at: Int, _ units: Range<Int>) -> Bool {
    var found = false
    for index in reports where Int(parsed.reports[index].link) == at {
      found = true
      let report = parsed.reports[index]
      if case .clause = report.content { stack.takeClauseSubject(isEmbedded: isEmbedded(report, units)) }
      waiting[index] = subject(waitingFor: report)
      if explains { weighed[index] = stack.waiting }
      if waiting[index] == nil {
        if case .quote = report.content {
          waiting[index] = stack.openSpeaker()
        } else {
          waiting[index] = stack.onlyOpen().flatMap { $0.particle == .topic || announces($0, report, units) ? $0 : nil }
        }
      }
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
    case .adnominal:
      let noun = Int(report.cueLast) + 1
      guard report.cueLast >= 0, noun + 1 < units.upperBound, boundNoun(after: noun - 1, units) else { return false }
      return TopicFrame.closes(bytes.span, parsed.units[noun + 1].span)
        || parsed.units[noun].particle == .object && Taking.up(bytes.span, parsed.units[noun + 1].span)
    default: return false
    }
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
      if case .quote = report.content, stack.endsInUnknownSubject { return nil }
      return stack.nearestSpeaker(before: unit, countsOpen: report.ending == .when)
    default:
      if let inner = innerSpeaker(report) { return inner }
      if case .quote = report.content {
        if let doer = doer(report) ?? nearerThanHeading(unit) { return doer }
        return stack.topicSpeaker(before: unit) ?? (stack.hasUnknownTopic ? nil : stack.nearestSpeaker(before: unit))
      }
      if isCoordinatedInside(report), let topic = stack.topicSpeaker(before: unit) { return topic }
      return stack.outerTopic(before: unit) ?? stack.nearestSpeaker(before: unit)
    }
  }

  /// `의회, … 정부가 "…"며`: a heading that stands first gives way to a subject before the quote.
  private func nearerThanHeading(_ link: Int) -> SubjectStack.Subject? {
    guard let nearest = stack.nearestSpeaker(before: link), nearest.particle == .subject,
      stack.topicSpeaker(before: link)?.particle == Particle.none
    else { return nil }
    return nearest
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
    if case .quote = report.content, last.unit != link - 2 { return nil }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    for at in link + 1..<min(units.upperBound, link + 13) {
      let unit = parsed.units[at]
      if unit.kind == .quote { return nil }
      guard unit.ending != nil || unit.link != nil, !isPostposition(at) else { continue }
      if unit.link == .quote, isPast(unit), case .quote = report.content { return last }
      let isSpeech = unit.verb >= 0 && verbs.role(unit.verb) != .other
      return !isSpeech && (unit.ending == .adnominal || unit.link == .quote) ? last : nil
    }
    return nil
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

  /// `일각에서는`, `학교 측에서는`, `댓글에는`: a group or a document that speaks with the particle of a place.
  func isSpeakingPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source || unit.particle == .place, unit.mention >= 0,
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper),
      last == Hangul.index("는") || last == Hangul.index("선") || last == Hangul.index("엔") || last == Hangul.index("도")
    else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    // `정부 일각에서도`: others have said so before; a paper or a body with it is a place more often.
    if last == Hangul.index("도"), unit.particle == .place || mention.kind != .group { return false }
    if mention.kind == .document { return stack.topicSpeaker(before: at) == nil }
    if unit.particle == .place { return false }
    let opener = parsed.units[units.lowerBound]
    let isFirst =
      at == units.lowerBound || at == units.lowerBound + 1 && (opener.isFrame || opener.particle == .copulaAdnominal)
    return mention.kind == .group || mention.kind == .organization && (mention.tail.isSide || isFirst)
  }

  /// `백악관, …고 확인했다`: a body that stands first with a comma is the topic.
  func isHeading(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .none, at + 1 < units.upperBound, parsed.units[at + 1].kind == .comma
    else {
      return false
    }
    let mention = tagged.mentions[Int(unit.mention)]
    return mention.kind == .organization && mention.span.start == parsed.units[units.lowerBound].span.start
  }

  func isEvidentialSource(_ at: Int) -> Bool { evidentials.contains { $0.sourceUnit == at } }
}

extension [Report] {
  /// Those of the reports in `range` whose cue ends at unit `unit`.
  fileprivate func numbers(in range: Range<Int>, withCueAt unit: Int) -> [Int] {
    range.filter { Int(self[$0].cueLast) == unit && self[$0].construction != .bare }
  }
}
