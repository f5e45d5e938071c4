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
      if let teller = teller(ofReceived: report, units) {
        waiting[index] = teller.mention >= 0 ? teller : nil
        hasUnknown[index] = teller.mention < 0
        continue
      }
      if let actedUpon = subject(actedUpon: report, units) {
        waiting[index] = actedUpon.mention >= 0 ? actedUpon : nil
        hasUnknown[index] = actedUpon.mention < 0
        continue
      }
      if let telling = tellingSubject(report) ?? unreadTeller(report, units) {
        waiting[index] = telling
        continue
      }
      if case .clause = report.content {
        if endsInAskedPublic(report) {
          stack.takeTopic()
        } else {
          let isEmbedded = isInsideOfThing(report, units) || isEmbedded(report, units)
          stack.takeClauseSubject(isEmbedded: isEmbedded, isBehindThings: !isEmbedded && isBehindThings(report, units))
        }
      }
      waiting[index] = share(waitingFor: report, units) ?? outerOfTopics(report) ?? subject(waitingFor: report)
      if explains { weighed[index] = stack.waiting }
      if waiting[index] == nil {
        if case .quote = report.content {
          waiting[index] = stack.openSpeaker()
        } else {
          waiting[index] = stack.onlyOpen().flatMap {
            $0.particle == .topic || announces($0, report, units) || meansIt($0, report) ? $0 : nil
          }
        }
      }
      if let waits = waiting[index], isGapped(index) { stack.serve(waits.unit) }
      if let waits = waiting[index], isNewTopic(behind: waits) {
        let other = unknownSource(report, units)
        if other != nil || isTopicOfQuote(report) { waiting[index] = other }
      }
      let isOthers = waiting[index].map { isNewDoer(report, behind: $0, units) } == true
      if isOthers { waiting[index] = nil }
      hasUnknown[index] =
        waiting[index] == nil
        && (isOthers || stack.endsInUnknown(inQuote: report.content) || isJudgedByTopic(report)
          || opensWithUnknownSubject(report, units))
      if waiting[index] == nil, let source = unknownSource(report, units) {
        waiting[index] = source
        hasUnknown[index] = false
        stack.identify(source)
      }
    }
    return found
  }

  /// `누리숲그룹이 …한다고 3일 밝혔다`: a body opens its release; the subject is the one who announces.
  private func announces(_ subject: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    isDated(report)
      && opensSentence(subject.mention, units)
  }

  /// `한서윤이 물러나겠다고 밝혔다`: somebody who opens the sentence and means to do what only he can say of himself.
  private func meansIt(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    report.construction == .complement && report.ending == .final && isMeant(report) && isPerson(subject.mention)
      && tagged.mentions[Int(subject.mention)].span.start
        == parsed.sentences[Int(report.sentence)].span.start
  }

  /// Whether the report's cue has another subject than the sentence: it is itself reported (`…고 강조했다고 말했다`),
  /// answered (`…고 밝히자`) or judged (`…고 말한 것에 대해`).
  func isEmbedded(_ report: Report, _ units: Range<Int>) -> Bool {
    switch report.ending {
    case .quotative, .quotativeAnd: return !isToldBehind(report) && !isHearsayOfTopic(report)
    case .quotativeAdnominal: return isObjectOfTopic(report, units)
    case .when: return true
    case .while, .and: return goesOnToThing(report, units)
    case .adnominal:
      if isFollowedByAct(report, units) || modifiesRecord(report, units) { return true }
      if report.cueLast >= 0, isAdnominalByPlace(Int(report.cueLast), units) { return true }
      let noun = Int(report.cueLast) + 1
      guard report.cueLast >= 0, noun + 1 < units.upperBound, boundNoun(after: noun - 1, units) else { return false }
      return TopicFrame.closes(bytes.span, parsed.units[noun + 1].span)
        || parsed.units[noun].particle == .object
          && (Taking.up(bytes.span, parsed.units[noun + 1].span)
            || Receiving.ends(bytes.span, parsed.units[noun + 1].span))
    default: return false
    }
  }

  /// `A는 B가 길을 봤다고 진술했다는 보도를 (반박했다)`: the topic does something with the noun behind the cue, which B has.
  private func isObjectOfTopic(_ report: Report, _ units: Range<Int>) -> Bool {
    let noun = Int(report.cueLast) + 1
    return report.cueLast >= 0 && noun < units.upperBound && parsed.units[noun].kind == .word
      && parsed.units[noun].particle == .object && isPast(parsed.units[Int(report.cueLast)])
  }

  /// `(A는 B가 졌다고) 비판했다고 누리신문이 전했다`: the outer cue has its subject beside it, so that the topic is that of
  /// the inner one.
  private func isToldBehind(_ report: Report) -> Bool {
    guard let outer = reports.first(where: { parsed.reports[$0].link == report.cueLast }),
      parsed.reports[outer].cueFirst > report.cueLast
    else { return false }
    return (Int(report.cueLast) + 1..<Int(parsed.reports[outer].cueFirst)).contains {
      parsed.units[$0].isSubject && parsed.units[$0].mention >= 0
    }
  }

  /// `A는 B가 유능하다고 말했다고 (한다)`: nobody has an outer cue, so that the inner one is the topic's, unless B alone can say so
  /// of himself.
  private func isHearsayOfTopic(_ report: Report) -> Bool {
    guard report.cueLast >= 0, isHearsay(behind: Int(report.cueLast)), let inner = stack.waiting.last,
      inner.particle == .subject, inner.mention >= 0
    else { return false }
    return !isOfHimself(report, inner) || reports.contains { isBesideClause(parsed.reports[$0], report) }
  }

  /// `B가 고생했다며 (도와 달라고 부탁했다고 한다)`: the clause beside it has taken B.
  private func isBesideClause(_ first: Report, _ second: Report) -> Bool {
    guard case .clause = first.content else { return false }
    return first.linkClass == .and && first.link < second.link && first.cueLast == second.cueLast
  }

  /// `경찰은 그가 강을 건넜다고 말한 뒤 (조사했다)`: behind the cue the sentence tells no more words of its topic.
  func isFollowedByAct(_ report: Report, _ units: Range<Int>) -> Bool {
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
    case .adnominal where isClause(report) && closesSentence(report):
      return innerSpeaker(report) ?? testifier(report) ?? subject(ofClause: report)
    case .quotative, .quotativeAnd, .quotativeAdnominal, .adnominal, .nominal, .when, .condition:
      if closesSentence(report), let topic = topicBehindUnreadClause(report) ?? topicBehindUnknown(report) {
        return topic
      }
      if isJudgedByTopic(report) { return nil }
      if let released = released(for: report) { return released }
      if case .quote = report.content, stack.endsInUnknownSubject { return nil }
      return stack.nearestSpeaker(before: unit, countsOpen: report.ending == .when)
    default:
      if let inner = innerSpeaker(report) ?? testifier(report) { return inner }
      if case .quote = report.content {
        let inner = doer(report) ?? nearerThanHeading(unit) ?? behindPredicate(report) ?? toldOf(report)
        if let inner = inner ?? representative(report) { return inner }
        if let topic = stack.topicSpeaker(before: unit) { return teller(outside: topic) ?? topic }
        return stack.hasUnknownTopic || isInsideUnknown(report) ? nil : stack.nearestSpeaker(before: unit)
      }
      return subject(ofClause: report)
    }
  }

  /// Who waits for the cue of a clause that no other cue holds: the topic, else the first with `이/가`, whose clause nothing has closed.
  private func subject(ofClause report: Report) -> SubjectStack.Subject? {
    let unit = Int(report.link)
    if isCoordinatedInside(report), let topic = stack.topicSpeaker(before: unit) { return topic }
    if let topic = stack.outerTopic(before: unit) ?? openTopic(before: unit) ?? outermost(before: unit) { return topic }
    let nearest = stack.nearestSpeaker(before: unit)
    // `A가 일하고 있는데 (믿기 어렵다는 취지다)`: whoever has had a predicate in the words is none that they are of.
    let isOfWords =
      report.construction == .speechNoun && report.cueLast == report.nounUnit && nearest?.particle == .subject
      && nearest?.hasPredicate == true
    return isOfWords ? nil : nearest
  }

  /// `A가 B가 (돈이 없으면서도 다리를 지었다고 주장했다)`, `A가 B의 길이 좁다고 경고하며 B가 (나서야 한다고 촉구했다)`: the first of those with `이/가`, between
  /// whom no clause ends but one of A's words.
  ///
  /// Looks at sixty units at most.
  private func outermost(before unit: Int) -> SubjectStack.Subject? {
    guard stack.waiting.count > 1, stack.waiting.allSatisfy({ $0.particle == .subject }),
      let first = stack.waiting.first, first.mention >= 0, !first.isOpen, stack.waiting[1].unit < unit,
      stack.waiting[1].unit - first.unit <= 60
    else { return nil }
    let second = stack.waiting[1].unit
    let spoken = reports.last {
      let report = parsed.reports[$0]
      return report.ending == .while && first.unit < Int(report.link) && report.cueLast < second
    }
    let behind = spoken.map { Int(parsed.reports[$0].cueLast) } ?? first.unit
    let isFree = (behind + 1..<max(behind + 1, second)).allSatisfy {
      !parsed.units[$0].isPredicate && parsed.units[$0].link == nil
    }
    return isFree ? first : nil
  }

  /// Whether the words are a clause without marks.
  private func isClause(_ report: Report) -> Bool {
    if case .clause = report.content { true } else { false }
  }

  /// `재단은 법안이 통과되면서 (부담이 줄었다고 밝혔다)`: a noun of bodies as the topic, before somebody or something with `이/가` that has had
  /// a predicate inside the words.
  private func openTopic(before unit: Int) -> SubjectStack.Subject? {
    guard let nearest = stack.nearestSpeaker(before: unit), nearest.particle == .subject,
      let topic = stack.waiting.first(where: { $0.unit < nearest.unit }), topic.isOpen, topic.particle == .topic,
      (nearest.unit + 1..<unit).contains(where: { goesOnInside($0) })
    else { return nil }
    return topic
  }

  /// `통과되면서`, `통과되고`, `사퇴해`.
  private func goesOnInside(_ at: Int) -> Bool {
    switch parsed.units[at].ending {
    case .and, .while, .infinitive, .because, .when: parsed.units[at].link == nil && !parsed.units[at].isFrame
    default: false
    }
  }

  /// `(…고) 말한 바 있다`, `말한 것으로 알려졌다`: the cue is the predicate of the sentence, though an adnominal by its form.
  func closesSentence(_ report: Report) -> Bool {
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    guard report.ending == .adnominal, report.cueLast >= 0,
      let last = lastWord(of: units), last == Int(report.cueLast) + 2
    else { return false }
    return Auxiliary.follows(bytes.span, parsed.units[last - 1].span, parsed.units[last].span)
  }

  /// The topic of a sentence in which an `이/가` still waits whose predicate no table knows: `A는 B가 빚은 논란에 대해 “…”`.
  private func topicBehindUnreadClause(_ report: Report) -> SubjectStack.Subject? {
    guard case .quote = report.content, let last = stack.waiting.last, last.particle == .subject, last.mention >= 0,
      let topic = stack.topicSpeaker(before: last.unit), topic.particle == .topic
    else { return nil }
    let quote = Int(report.link) - 1
    return (last.unit + 1..<quote).contains { TopicFrame.follows(bytes.span, parsed.units[$0].span) } ? topic : nil
  }

  /// `A는 비판이 몰아치자 “…”고 말한 바 있다`: the topic behind a thing whose predicate no table knows.
  private func topicBehindUnknown(_ report: Report) -> SubjectStack.Subject? {
    guard case .quote = report.content, stack.endsInUnknownSubject, let thing = stack.waiting.last,
      let topic = stack.topicSpeaker(before: Int(report.link)), topic.particle == .topic,
      thing.unit < Int(report.link) - 2 || isClauseInMarks(report)
    else { return nil }
    return topic
  }

  /// `(조사가) ‘위의 지시로 멈췄다’(는 취지로 진술한 바 있다)`: single marks hold the predicate of the thing before them.
  private func isClauseInMarks(_ report: Report) -> Bool {
    guard case .quote(let quote) = report.content, !isQuote(report) else { return false }
    return endsLikeVerb(parsed.quotes[Int(quote)].content)
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
}
