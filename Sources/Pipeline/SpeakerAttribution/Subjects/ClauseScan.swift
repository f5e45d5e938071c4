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
    if TopicFrame.isSetApart(bytes.span, parsed.units[at].span) || isQuestionBeforeTopic(at, units) { closeFrame(at) }
    switch role(of: at, units) {
    case .lostTopic:
      let particle: Particle = isSubjectParticle(at) ? .subject : .topic
      stack.push(.init(unit: at, mention: bracketedName(before: at), particle: particle))
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
    if parsed.units[at].span.count == 3,
      isOrphan(at, units) || isNamedTopic(at, units) || bracketed(before: at) != nil
    {
      return .lostTopic
    }
    if isOpeningTopic(at, units) { return .lostTopic }
    if isSubject(at, units), !isEvidentialSource(at), !isAdnominalByPlace(at, units) { return .subject }
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
    } else if PurposeEnding.ends(bytes.span, parsed.units[at].span), !isComplementizer(at) {
      if goesOnBehindPurpose() { stack.takeNearestSubject() } else { stack.takeInnerSubject() }
    } else if let predicate = predicate(at, units), !isDemanded(at, units), !isIntended(at, units), !isAble(at, units),
      !isReleased(at), !isOpinion(at, predicate.ending, predicate.isPast),
      !(predicate.ending == .and && !predicate.isPast && opensToldPair(at, units)),
      !(predicate.ending == .adnominal && awaitsCue(at))
    {
      stack.pass(predicate.ending, closesClause: predicate.closesClause, isPast: predicate.isPast)
      if goesOnBehindWriting(at, predicate.ending) { stack.takePlaces() }
    }
  }

  /// `(보고서에는 요청이) 적혀 있었는데 (“…”고 반박했다)`: what stands written is told, and somebody speaks of it.
  private func goesOnBehindWriting(_ at: Int, _ ending: VerbEnding) -> Bool {
    switch ending {
    case .but, .and, .because, .when: StativeCue.matches(bytes.span, parsed.units[at].span)
    default: false
    }
  }

  /// `(A는 …고 했다.) 주민들이 쉬도록 “도와 달라”고 당부했다`: a group of whom the one speaks who has just spoken; anybody where the
  /// cue adds to what has been said (`나루시가 자리를 잡도록 도울 계획임도 덧붙였다`).
  private func goesOnBehindPurpose() -> Bool {
    guard let only = stack.waiting.last, stack.waiting.count == 1, only.mention >= 0, state.speaker >= 0 else {
      return false
    }
    guard state.distance == 0 else { return false }
    return tagged.mentions[Int(only.mention)].kind == .group || only.particle == .subject && isAdded(behind: only)
  }

  /// Whether the cue adds the one clause of the sentence, behind the subject: `(도울 계획임도) 덧붙였다`.
  private func isAdded(behind subject: SubjectStack.Subject) -> Bool {
    guard reports.count == 1, let only = reports.first else { return false }
    let report = parsed.reports[only]
    return report.construction == .nominal && Int(report.link) > subject.unit && adds(report)
  }

  /// `(한서윤 의원이 정부에 예산을) 늘릴 (것을 촉구했다)`: the only subject, who opens the sentence as a person or has
  /// the one beside him of whom it is demanded, demands, and is not the one who is to do it.
  private func isDemanded(_ at: Int, _ units: Range<Int>) -> Bool {
    guard let only = stack.waiting.last, stack.waiting.count == 1, only.particle == .subject, only.mention >= 0,
      let demand = reports.first(where: { Int(parsed.reports[$0].link) == at + 1 }),
      parsed.reports[demand].construction == .nominal, parsed.units[at + 1].particle == .object,
      parsed.reports[demand].cueLast >= 0,
      Commanding.begins(bytes.span, parsed.units[Int(parsed.reports[demand].cueLast)].span)
    else { return false }
    let opens = opensSentence(only.mention, units)
    return opens && isPerson(only.mention)
      || (only.unit + 1..<Int(parsed.reports[demand].cueLast)).contains { isAddressed(parsed.units[$0]) }
  }

  /// `(A는) B가 “…”며 언제 볼 (수 있느냐고 묻자)`: whoever has begun to speak waits for the cue of his words.
  private func awaitsCue(_ at: Int) -> Bool {
    guard let last = stack.waiting.last, last.particle == .subject else { return false }
    return reports.contains {
      let report = parsed.reports[$0]
      return report.linkClass == .and && report.link < at && report.cueLast > at && waiting[$0]?.unit == last.unit
    }
  }

  /// `A는 B가 법을 고칠 (뜻을 밝힌 데 대해)`: B means to do it and says so, which A judges.
  private func isIntended(_ at: Int, _ units: Range<Int>) -> Bool {
    guard stack.waiting.count == 2,
      let intent = reports.first(where: { Int(parsed.reports[$0].link) == at + 1 }),
      parsed.reports[intent].construction == .nominal, parsed.units[at + 1].isSpeechNoun
    else { return false }
    return isEmbedded(parsed.reports[intent], units)
  }

  /// `A는 B가 법을 고칠 (수 있다고 말한 데 대해)`: what B says can be done, upon which A speaks.
  private func isAble(_ at: Int, _ units: Range<Int>) -> Bool {
    guard stack.waiting.count == 2, let last = stack.waiting.last, last.particle == .subject, last.mention >= 0,
      at + 2 < units.upperBound, Self.ability.contains(bytes.span, parsed.units[at + 1].span),
      let report = reports.first(where: { Int(parsed.reports[$0].link) == at + 2 })
    else { return false }
    return parsed.reports[report].ending == .adnominal && isEmbedded(parsed.reports[report], units)
  }

  private static let ability = WordSet(["수", "수도", "수는"])

  /// `(한 시장은 강연에서 시민은) 반대할 수 있지만 (의원은 그럴 수 없다고 말했다)`: what is so, behind the place where the topic speaks, or what
  /// can be so, is what he says and no predicate of his own.
  ///
  /// Looks at twelve units behind the topic.
  private func isOpinion(_ at: Int, _ ending: VerbEnding, _ isPast: Bool) -> Bool {
    guard !isPast, ending == .but || ending == .and || ending == .because, let topic = stack.waiting.last,
      topic.particle == .topic || topic.particle == .also, topic.mention >= 0, at > topic.unit + 1
    else { return false }
    let isPossible =
      Self.ability.contains(bytes.span, parsed.units[at - 1].span)
      && Existence.begins(bytes.span, parsed.units[at].span)
    return isPossible || (topic.unit + 1..<min(at, topic.unit + 13)).contains { opensSpeech($0, behind: topic) }
  }

  /// `강연에서`, `진술서를 통해`, and `이어` right behind the topic: what stands before words.
  private func opensSpeech(_ at: Int, behind topic: SubjectStack.Subject) -> Bool {
    let unit = parsed.units[at]
    if unit.isChannel || unit.isDocument {
      return unit.particle == .source || Through.begins(bytes.span, parsed.units[at + 1].span)
    }
    return at == topic.unit + 1 && Self.next.contains(bytes.span, unit.span)
  }

  private static let next = WordSet(["이어", "이어서", "또", "또한"])

  /// `(국방부는) 보고서를 내고 (북한은 위협이라고 평가했다)`, `브리핑을 갖고`: what the words of the topic stand in, or for what it has
  /// called people, is no predicate of its own.
  private func isReleased(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.ending == .and else { return false }
    let verb = LastWord.of(bytes.span, unit.span)
    if verb != unit.span {
      return Releasing.matches(bytes.span, verb)
        || isPressCalled(TextSpan(unit.span.lower, max(unit.span.lower, verb.lower - 4)), verb)
    }
    guard at > 0, parsed.units[at - 1].particle == .object else { return false }
    let noun = tagged.words[Int(parsed.units[at - 1].index)].stem
    return (parsed.units[at - 1].isDocument || StatementNoun.matches(bytes.span, noun))
      && Releasing.matches(bytes.span, unit.span) || isPressCalled(noun, unit.span)
  }

  /// `브리핑을 갖고`, `기자회견을 열고`.
  private func isPressCalled(_ noun: TextSpan, _ verb: TextSpan) -> Bool {
    SpeakingOccasion.isCalled(bytes.span, verb) && SpeakingOccasion.isForPress(bytes.span, noun)
  }

  /// `정부에`, `의원에게`: of whom something is demanded.
  func isAddressed(_ unit: Unit) -> Bool {
    guard unit.mention >= 0 else { return false }
    return unit.particle == .dative || unit.particle == .place && !unit.isChannel && !unit.isDocument
  }

  /// Whether a report of the sentence ends its words at the unit: `…하도록 (지시했다)`.
  private func isComplementizer(_ at: Int) -> Bool { reports.contains { Int(parsed.reports[$0].link) == at } }

  /// `(대통령이 어떤 답을 했는)지에 대해 (대변인은)`: what the words of the topic behind it are about.
  private func isQuestionBeforeTopic(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at > units.lowerBound, at + 1 < units.upperBound, TopicFrame.closes(bytes.span, parsed.units[at].span),
      EmbeddedQuestion.ends(bytes.span, parsed.units[at - 1].span)
    else { return false }
    let next = (at + 1..<min(units.upperBound, at + 7)).first {
      parsed.units[$0].isSubject || parsed.units[$0].isPredicate
    }
    return next.map { parsed.units[$0].isSubject && parsed.units[$0].particle == .topic } ?? false
  }

  /// `(의원이 법원에 낸 자료)에 대해서는`: what the words are about, the subject of its clause with it.
  private mutating func closeFrame(_ at: Int) {
    guard let last = stack.waiting.last, last.particle == .subject, last.unit + 1 < at else { return }
    let acts = (last.unit + 1..<at).contains { unit in
      let this = parsed.units[unit]
      if this.link == .adnominal || this.link == .quote || EmbeddedQuestion.ends(bytes.span, this.span) { return true }
      if isAdnominalByForm(this) { return true }
      return this.ending == .adnominal && !this.isPassive && !isPostposition(unit)
        && !Happening.matches(bytes.span, this.span)
    }
    if acts { stack.takeNearestSubject() }
  }

  /// A subject begins to wait for its predicate.
  private mutating func push(_ at: Int, _ units: Range<Int>) {
    let unit = parsed.units[at]
    if unit.mention < 0, AdverbInI.matches(bytes.span, unit.span) { return }
    if isEmphasized(at, units) { return }
    if isAdditive(at, units) || isComplement(at, units) || isOnlyOne(at, units) || isTimeOfWords(at, units) { return }
    if unit.isFrame || TopicFrame.closes(bytes.span, unit.span) || isPointedAt(at, units) { return }
    if isAdnominalByForm(unit) {
      stack.pass(.adnominal, closesClause: closesClause(at, units), isPast: false)
      return
    }
    if isVerbalTopic(at, units) {
      // `(박 의원이) 오는 것을 (보고)`: what ends like a topic closes the clause of its subject.
      let isBound = boundNoun(after: at, units) && !AfterNoun.matches(bytes.span, parsed.units[at + 1].span)
      if isBound || isUnreadRelative(at, units) { stack.pass(.adnominal, closesClause: true, isPast: false) }
      return
    }
    if unit.particle == .topic, hasOwnRelative(at, units) { stack.takeNearestSubject() }
    let mention = unit.mention >= 0 ? unit.mention : newName(at, units)
    let isOpen =
      mention >= 0 && tagged.mentions[Int(mention)].isOpen && tagged.mentions[Int(mention)].entity < 0
    let isAll = unit.particle == .none && at + 1 < units.upperBound && isOfAll(at + 1)
    if unit.particle == .genitive {
      stack.push(.init(unit: at + 1, mention: unit.mention, particle: .topic))
      return
    }
    stack.push(
      .init(
        unit: isAll ? at + 1 : at, mention: mention,
        particle: isAlsoInside(at, units) ? .subject : unit.particle == .source ? .topic : unit.particle,
        isOpen: isOpen,
        isPlace: unit.particle == .source || unit.particle == .place))
  }

  /// `분석가인 토니 매팅슨은`, `(새별은 “…”고 했다.) 새별은`: a name that only the words around it tell; -1 where the word is none.
  private mutating func newName(_ at: Int, _ units: Range<Int>) -> Int32 {
    let named = namedBefore(at, units)
    return named >= 0 ? named : apposed(at, units)
  }

  /// A complementizer closes the clause before it, which takes its own subject.
  private mutating func takeSubject(ofClauseAt at: Int, _ units: Range<Int>) {
    guard !closeReports(at, units), parsed.units[at].linkStart > parsed.units[at].span.start, !hasOwner(at, units),
      !isAskedHimself(at, units)
    else { return }
    let own = stack.waiting.last
    stack.takeNearestSubject()
    if let own, hasOutside(own, at, units) { stack.takeNearestSubject() }
    if parsed.units[at].link == .adnominal { stack.takeUnknownTopic(at: at - 1) }
  }

  /// `박 의원이 사퇴하겠느냐는 질문에 (“…”고 답했다)`: the person who opens the sentence answers, nobody else having spoken before.
  private func isAskedHimself(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].link == .adnominal, at + 2 < units.upperBound, let only = stack.waiting.last,
      stack.waiting.count == 1, only.particle == .subject, only.mention >= 0, isPerson(only.mention),
      opensSentence(only.mention, units),
      state.speaker < 0 || state.speaker == tagged.mentions[Int(only.mention)].entity,
      AnsweredNoun.matches(bytes.span, parsed.units[at + 1].span)
    else { return false }
    return !parsed.units[at + 2..<units.upperBound].contains(where: \.isSubject)
      && parsed.units[at + 2].kind == .quote
  }

  /// `황씨가 관련이 없다는 (점과 함께)`: what is there or not is somebody's, who stands with `이/가` as well.
  private func hasOutside(_ own: SubjectStack.Subject, _ at: Int, _ units: Range<Int>) -> Bool {
    own.mention < 0 && own.particle == .subject && own.unit == at - 1 && boundNoun(after: at, units)
      && Existence.begins(bytes.span, parsed.units[at].span)
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
      parsed.units[at - 1].verb >= 0, Contrast.opens(bytes.span, parsed.units, at)
    else { return false }
    let next = parsed.units[at + 1].kind == .comma ? at + 2 : at + 1
    return verbs.role(parsed.units[at - 1].verb) == .speech
      && (next..<min(next + 4, units.upperBound)).contains {
        parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0
      }
  }

  /// `(검토하겠다는) 정부 방침`: the noun behind names whose words they are, so that the clause takes no subject.
  func hasOwner(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].link == .adnominal, at + 2 < units.upperBound, stack.waiting.count == 1 else { return false }
    let owner = parsed.units[at + 1]
    guard owner.mention >= 0, owner.particle == .none,
      !AskedQuestion.isQuestion(bytes.span, parsed.units[at + 2].span)
    else { return false }
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
    case .other: parsed.units[at].mention >= 0 && isExtreme(at, units)
    case .genitive: parsed.units[at].mention >= 0 && isCase(at, units)
    case .also: parsed.units[at].isSubject && !closesNominal(at)
    default: parsed.units[at].isSubject
    }
  }

  /// `(다리를 열 것)도 (요구했다)`: a clause made a noun, the object of the cue.
  private func closesNominal(_ at: Int) -> Bool {
    reports.contains { parsed.reports[$0].construction == .nominal && Int(parsed.reports[$0].link) == at }
  }
}

extension [Report] {
  /// Those of the reports in `range` whose cue ends at unit `unit`.
  fileprivate func numbers(in range: Range<Int>, withCueAt unit: Int) -> [Int] {
    range.filter { Int(self[$0].cueLast) == unit && self[$0].construction != .bare }
  }
}
