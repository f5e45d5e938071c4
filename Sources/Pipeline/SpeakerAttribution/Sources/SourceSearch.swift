import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// The order in which sources are looked for: the rules compete here, the first that fits decides.
extension Attributor {
  /// Gives the reports of one cue their source.
  mutating func decide(_ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let unit = parsed.units[cue]
    let choice = choose(group, cue, units, effect)
    let last = parsed.reports[group[group.count - 1]]
    for report in group where !isPurposeInside(report) {
      let inner = ownChoice(report, group, choice, effect)
      add(report, inner ?? choice, units)
      if let inner, tells(inner, choice), !isActedUpon(choice, last) { relay(report, through: choice) }
    }
    if choice.subject == nil, last.isImpersonal, last.construction != .question { stack.takeSubjects() }
    if last.construction == .question { return }
    guard let subject = choice.subject else {
      // `(또) 미국이 막아 줬음을 강조하며 (“…”고)`: the `이/가` is of the words of who goes on.
      if choice.rule == .droppedSubject, case .clause = last.content { stack.takeSubjects() }
      return
    }
    if isOutletName(subject)
      ? isFollowedByPeer(subject, last, units) : isClosed(cue, units) || isFollowedByPeer(subject, last, units)
    {
      stack.serve(subject.unit)
    }
    switch unit.ending {
    case .adnominal, .when, .but, .because, .condition, .nominal:
      if subject.particle == .subject { stack.remove(from: subject.unit) }
    case .quotative, .quotativeAnd, .quotativeAdnominal:
      // `X는 …할 것으로 예상한다고 밝혔다`: the only topic reports what it expects itself.
      if subject.particle != .topic || stack.waiting.count > 1 || effect == .keep { stack.remove(from: subject.unit) }
    default: break
    }
  }

  /// `(기관이) 되도록 (노력해 줄 것을 당부했다)`: what is to be done is no words beside those in which it stands.
  func isPurposeInside(_ report: Int) -> Bool {
    let purpose = parsed.reports[report]
    guard purpose.link >= 0, PurposeEnding.ends(bytes.span, parsed.units[Int(purpose.link)].span) else { return false }
    return reports.contains {
      let other = parsed.reports[$0]
      return other.construction == .nominal && other.cueLast == purpose.cueLast && other.link > purpose.link
    }
  }

  /// `A는 …다는 입장이나 (B는)`, `A는 …다고 반박했고 (B는)`, `A는 …다고 한 반면 (B는)`: a cue that another topic with its own can follow.
  private func isClosed(_ cue: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[cue]
    if unit.goesOnAsCopula { return true }
    if unit.particle == .copulaAdnominal {
      return cue + 1 < units.upperBound && Contrast.opens(bytes.span, parsed.units, cue + 1)
    }
    switch unit.ending {
    case .and, .but, .while: return isPast(unit)
    case .when: return true
    case .final: return cue + 1 < units.upperBound && parsed.units[cue + 1].kind == .comma
    case .adnominal: return cue + 1 < units.upperBound && Contrast.opens(bytes.span, parsed.units, cue + 1)
    default: return false
    }
  }

  /// `A는 …라고 주장하고 (B는 …고 요구했다)`, `누리통신은 …고 밝혔고 (가온통신은)`: right behind the cue of a topic another begins that can be
  /// one beside it and has a cue of its own.
  private func isFollowedByPeer(_ subject: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    guard report.construction == .complement, report.cueLast >= 0, subject.particle == .topic, subject.mention >= 0
    else {
      return false
    }
    switch report.ending {
    case .and, .but, .because: break
    case .while: guard isPast(parsed.units[Int(report.cueLast)]) else { return false }
    default: return false
    }
    var next = Int(report.cueLast) + 1
    while next < units.upperBound, parsed.units[next].kind == .comma { next += 1 }
    guard let peer = (next..<min(units.upperBound, next + 5)).first(where: { parsed.units[$0].isSubject }),
      parsed.units[peer].particle == .topic, parsed.units[peer].mention >= 0,
      tagged.mentions[Int(parsed.units[peer].mention)].span.start == parsed.units[next].span.start,
      isPeer(parsed.units[peer].mention, of: subject),
      !(subject.unit + 1..<max(subject.unit + 1, Int(report.link))).contains(where: {
        parsed.units[$0].isSubject && parsed.units[$0].mention >= 0
      })
    else { return false }
    return reports.contains {
      parsed.reports[$0].link > peer && parsed.reports[$0].construction == .complement
        && !parsed.reports[$0].isImpersonal
        && parsed.reports[$0].ending == .final
    }
  }

  /// Two outlets, or two of whom neither is one and both can tell.
  func isPeer(_ mention: Int32, of subject: SubjectStack.Subject) -> Bool {
    let other = SubjectStack.Subject(unit: 0, mention: mention, particle: .topic)
    return isOutletName(other) == isOutletName(subject) && canTell(mention) && canTell(subject.mention)
      && tagged.mentions[Int(mention)].entity != tagged.mentions[Int(subject.mention)].entity
  }

  /// Whether the subject is an outlet, which goes on reporting whatever others have said.
  func isOutletName(_ subject: SubjectStack.Subject) -> Bool {
    let entity = subject.mention >= 0 ? tagged.mentions[Int(subject.mention)].entity : -1
    return entity >= 0 && isOutlet(entity)
  }

  /// Tries the rules in their order: what is named beside the cue, then who waits, then who goes on.
  private mutating func choose(_ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?)
    -> SourceChoice
  {
    let report = parsed.reports[group[group.count - 1]]
    if report.construction == .question { return asker(report) }
    if isOfNote(report) || isOwnFinding(report, units) || weighsFact(report, units) {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    // `…고 가온일보가 소식통을 인용해 보도했다`: the one cited stands nearer to the cue than the outlet.
    if let cited = cited(report, before: cue), cited.subject?.unit ?? -1 > Int(report.link) { return cited }
    if let beside = besideCue(report, firstWaiting(group)) { return beside }
    if isSidedWith(report, units) { return SourceChoice(subject: nil, rule: .unattributed) }
    if report.isImpersonal { return speakingPlace(group) }
    if let cited = cited(report, before: cue) { return cited }
    if report.ending == .adnominal, let press = askingPress(after: cue, units) {
      return SourceChoice(subject: press, rule: .adnominalHead)
    }
    if let doer = openingDoer(of: report, units) { return SourceChoice(subject: doer, rule: .subjectBeforeClause) }
    if let waiting = waitingSource(group, report, cue, units, effect) { return waiting }
    if let head = headBehindNext(report, units) { return SourceChoice(subject: head, rule: .adnominalHead) }
    if let doer = doer(behindCue: cue, report, units) { return SourceChoice(subject: doer, rule: .adnominalHead) }
    if let asked = askedPerson(report, units) { return asked }
    if let other = otherSource(report, cue) { return other }
    if let announcer = announcer(of: report, units) ?? datedSubject(of: report, units) {
      return SourceChoice(subject: announcer, rule: .subjectBeforeClause)
    }
    return continued(group, report, cue, effect)
  }

  /// `“A”고 말하며 (“B”고 밝힌 한서윤 의원은)`: whom the next cue modifies, with nothing but its own quote between, has said both.
  private func headBehindNext(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard case .quote = report.content, report.ending == .while || report.ending == .and, report.cueLast >= 0,
      let next = reports.lazy.map({ parsed.reports[$0] }).first(where: { $0.link > report.cueLast }), next.cueLast >= 0,
      next.ending == .adnominal, case .quote = next.content,
      (Int(report.cueLast) + 1..<Int(next.link)).allSatisfy({ parsed.units[$0].kind != .word })
    else { return nil }
    return head(after: Int(next.cueLast), units)
  }

  /// Who waits at the complementizers of a cue.
  private func firstWaiting(_ group: [Int]) -> SubjectStack.Subject? {
    let subjects = group.compactMap { waiting[$0] }
    guard let first = subjects.first, let last = subjects.last else { return nil }
    if let told = toldOfInside(group, first, last) { return told }
    let isTopics = first.particle == .subject && last.particle == .topic && last.unit < first.unit
    return isTopics && group.last.map { isReported(parsed.reports[$0]) } == false ? last : first
  }

  /// `나루신문은 “…”며 한 시장이 “…”고 강조한 (사실을 거론했다)`, `A는 “…”며 화제를 돌리자 B는 “…”고 답했다`: who comes in right
  /// before the last words says those; the words before are of who waits for them.
  private func toldOfInside(
    _ group: [Int], _ first: SubjectStack.Subject, _ last: SubjectStack.Subject
  ) -> SubjectStack.Subject? {
    if group.count == 2, isGapped(group[0]), last.unit > first.unit { return last }
    guard group.count > 1, let report = group.last.map({ parsed.reports[$0] }), first.particle == .topic,
      last.mention >= 0, last.unit > Int(parsed.reports[group[group.count - 2]].link)
    else { return nil }
    if isReported(report), isPerson(last.mention), last.unit != first.unit { return last }
    if last.particle == .topic {
      let between = Int(parsed.reports[group[group.count - 2]].link) + 1..<last.unit
      return between.contains { isOccasion($0) } && isBeside(last.unit, Int(report.link) - 1) ? last : nil
    }
    return report.ending == .adnominal && last.particle == .subject && isPerson(last.mention) ? last : nil
  }

  /// `(화제를) 돌리자`: upon what another comes in.
  private func isOccasion(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.ending == .when
      || unit.kind == .word && unit.mention < 0 && !unit.isSubject && at > 0 && parsed.units[at - 1].particle == .object
        && Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("자")
  }

  /// The owner of the speech noun, or the subject between complementizer and cue.
  ///
  /// `송민재 대통령이 …는 나라의 입장을 밝혔다`: a person who states the position of a body speaks himself.
  private mutating func besideCue(_ report: Report, _ waiting: SubjectStack.Subject?) -> SourceChoice? {
    if let giver = giver(of: report) ?? teller(of: report) ?? passedOn(report, waiting) { return giver }
    let states =
      report.nounUnit >= 0 && parsed.units[Int(report.nounUnit)].particle == .object && report.cueLast > report.nounUnit
    if report.nounUnit >= 0, let owner = owner(between: Int(report.link), and: Int(report.nounUnit)),
      !(states && isBody(owner.subject)
        && waiting.map { (isPerson($0.mention) || isUnnamed($0)) && !retells($0, report) } == true)
    {
      return states ? relayed(owner, report, waiting) : owner
    }
    if states, let relayed = relayedOpinion(report, waiting) { return relayed }
    if let between = subject(behind: report, waiting) {
      return SourceChoice(subject: between, rule: .subjectBeforeCue)
    }
    if let teller = unknownTeller(report) { return SourceChoice(subject: teller, rule: .subjectBeforeCue) }
    if isToldByNoun(report) { return SourceChoice(subject: nil, rule: .unattributed) }
    return states && waiting != nil && !cites(report) && !report.isImpersonal ? nil : owner(of: report)
  }

  /// `나루신문은 …는 한서윤 시장의 설명을 전했다`: the topic passes on what the owner of the noun says.
  private func relayed(_ owner: SourceChoice, _ report: Report, _ waiting: SubjectStack.Subject?) -> SourceChoice {
    guard let waiting, waiting.particle == .topic, waiting.mention >= 0, report.cueLast > report.nounUnit,
      report.verb >= 0, lexicon.verb(report.verb).stance == .relay || retells(waiting, report)
    else { return owner }
    var relayed = owner
    relayed.relay = waiting.mention
    return relayed
  }

  /// `나루신문은 …다는 전문가 의견을 전했다`: those whose opinion is passed on, `의` left out.
  private func relayedOpinion(_ report: Report, _ waiting: SubjectStack.Subject?) -> SourceChoice? {
    guard let owner = bareOwner(of: report), let subject = owner.subject else { return nil }
    switch tagged.mentions[Int(subject.mention)].kind {
    case .group, .anonymous: break
    default: return nil
    }
    let relayed = relayed(owner, report, waiting)
    return relayed.relay >= 0 ? relayed : nil
  }

  /// `(“…”는 나루 시장) 발언을 인용하며`: the noun's owner has said it, not who cites it.
  private func cites(_ report: Report) -> Bool {
    report.cueLast >= 0 && CitationVerb.stands(bytes.span, parsed.units[Int(report.cueLast)].span)
  }

  /// `산림청 관계자`, `대변인`: a person without a name.
  private func isUnnamed(_ subject: SubjectStack.Subject) -> Bool {
    guard subject.mention >= 0, subject.particle == .topic else { return false }
    let kind = tagged.mentions[Int(subject.mention)].kind
    return kind == .anonymous || kind == .titleAlone
  }

  func isBody(_ subject: SubjectStack.Subject?) -> Bool {
    guard let subject, subject.mention >= 0 else { return false }
    let kind = tagged.mentions[Int(subject.mention)].kind
    return kind == .organization || kind == .country
  }

  /// `정치권에서는 …는 목소리가 나왔다`: nobody is the subject, a place may speak; a paper only beside a noun.
  func speakingPlace(_ group: [Int]) -> SourceChoice {
    if group.contains(where: { isMissing(parsed.reports[$0]) }) {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    let hasPlainVerb = group.contains { parsed.reports[$0].nounUnit < 0 && parsed.reports[$0].cueFirst >= 0 }
    let waiting = waiting
    let place = group.lazy.compactMap { waiting[$0] }.first {
      $0.isPlace && !(hasPlainVerb && $0.particle == .place) || isOfList($0, group)
    }
    if let place { return SourceChoice(subject: place, rule: .subjectBeforeClause) }
    if let audience = group.lazy.compactMap({ waiting[$0] }).first(where: { isAudience($0, group) }) {
      return SourceChoice(subject: audience, rule: .subjectBeforeClause)
    }
    guard let last = group.last, let among = among(parsed.reports[last]) else {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    return SourceChoice(subject: among, rule: .subjectBeforeClause)
  }

  /// `‘…’라는 표현이 빠졌다`: what does not stand there.
  private func isMissing(_ report: Report) -> Bool {
    let noun = Int(report.nounUnit)
    guard noun >= 0, report.cueLast >= report.nounUnit else { return false }
    let verb = report.cueLast > report.nounUnit ? Int(report.cueLast) : noun + 1
    return verb < parsed.units.count && Missing.begins(bytes.span, parsed.units[verb].span)
  }

  /// `누리꾼들은 “A” “B” 등의 반응이 나왔다`: a group, right before a list of what is heard from it.
  private func isOfList(_ subject: SubjectStack.Subject, _ group: [Int]) -> Bool {
    guard let last = group.last, case .quote = parsed.reports[last].content, subject.particle == .topic,
      subject.mention >= 0, tagged.mentions[Int(subject.mention)].kind == .group,
      ListWord.matches(bytes.span, parsed.units[Int(parsed.reports[last].link)].span)
    else { return false }
    return (subject.unit + 1..<Int(parsed.reports[last].link)).allSatisfy { parsed.units[$0].kind != .word }
  }

  /// `누리꾼들은 가수가 약속을 어겼다는 주장이 나왔다`: those who read or watch, as the topic of what is heard from them; the clause
  /// has a subject of its own.
  private func isAudience(_ topic: SubjectStack.Subject, _ group: [Int]) -> Bool {
    guard topic.particle == .topic, topic.mention >= 0, let last = group.last,
      parsed.reports[last].construction == .speechNoun, case .clause = parsed.reports[last].content,
      Audience.ends(bytes.span, tagged.mentions[Int(topic.mention)].span)
    else { return false }
    return (topic.unit + 1..<Int(parsed.reports[last].link)).contains { parsed.units[$0].particle == .subject }
  }

  /// The subject that waits for the cue, or the noun that an adnominal cue modifies.
  private mutating func waitingSource(
    _ group: [Int], _ report: Report, _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?
  ) -> SourceChoice? {
    let left = firstWaiting(group)
    if report.ending == .adnominal, left.map({ $0.particle != .subject || isAuthority($0.mention) }) ?? true {
      if let charged = charged(after: cue, units) ?? charged(before: report, units) {
        return SourceChoice(subject: charged, rule: .adnominalHead)
      }
      if isCharge(cue + 1, units), left.map({ isAuthority($0.mention) }) == true {
        return SourceChoice(subject: nil, rule: .unattributed)
      }
    }
    if left?.particle != .subject, let law = modifiedStatute(after: cue, report, units) {
      return SourceChoice(subject: law, rule: .adnominalHead)
    }
    if isArticleOfLaw(report, units) { return SourceChoice(subject: nil, rule: .unattributed) }
    if report.ending == .adnominal, left?.particle != .subject, modifiesThing(after: cue, units) {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    if left == nil, isIrrealis(report, cue, units) {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    if report.ending == .adnominal, left?.particle != .subject, let head = head(after: cue, units),
      !(head.particle == .copula && left.map { isPerson($0.mention) } == true), !isIssued(head, by: left, units)
    {
      return SourceChoice(subject: head, rule: .adnominalHead)
    }
    guard let left else { return nil }
    if isDefined(left, report) { return SourceChoice(subject: nil, rule: .unattributed) }
    if left.particle != .subject, tellsOfSound(report, units) { return SourceChoice(subject: nil, rule: .unattributed) }
    if isInsideExplanation(left, report, units) { return otherSource(report, cue) ?? explanation(report) }
    if isOfCharged(left, report, units) || isAskedOfTopic(left, report) || isMentionedDemand(report) {
      return SourceChoice(subject: nil, rule: .unattributed)
    }
    if let actor = actorBeside(left, report, effect) {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: actor)
    }
    if isBehindOwnWords(left, group), let speaker = state.continued(effect, isQuote: true) {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: speaker)
    }
    if isTold(ofPeople: left, report) || isSelf(left, report) { return continued(group, report, cue, effect) }
    if isTopicOfContent(left, report, effect) || isTopicOfWords(left, group, effect)
      || isInnerBeside(left, group, effect) || isNation(left, report, effect)
    {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: state.speaker)
    }
    return waitingChoice(left, report)
  }

  /// `외교부는 …할 것을 촉구하는 성명을 발표했다`: who puts out the text says what stands in it.
  private func isIssued(_ text: SubjectStack.Subject, by topic: SubjectStack.Subject?, _ units: Range<Int>) -> Bool {
    guard let topic, topic.mention >= 0, topic.particle == .topic, text.particle == .object,
      tagged.mentions[Int(text.mention)].kind == .document, text.unit + 1 < units.upperBound
    else { return false }
    return Releasing.publishes(bytes.span, parsed.units[text.unit + 1].span)
  }

  /// `사퇴하라는 요구를 거론하며 (“…”고 말했다)`: what others demand, of whom the sentence does not tell.
  private func isMentionedDemand(_ report: Report) -> Bool {
    report.construction == .speechNoun && 0..<report.cueLast ~= report.nounUnit
      && DemandNoun.begins(bytes.span, parsed.units[Int(report.nounUnit)].span)
      && DemandNoun.isMentioned(bytes.span, parsed.units[Int(report.cueLast)].span)
  }

  /// `“…”며 찬성할 국민은`: what is not done yet is no report; `“…”라고 할 때` is.
  private func isIrrealis(_ report: Report, _ cue: Int, _ units: Range<Int>) -> Bool {
    guard report.ending == .adnominal, parsed.units[cue].tense == .future, cue + 1 < units.upperBound else {
      return false
    }
    return Hangul.syllable(in: bytes.span, at: parsed.units[cue + 1].span.lower) != Hangul.index("때")
  }

  /// A subject that stands before the words, under the name of its rule.
  func waitingChoice(_ subject: SubjectStack.Subject, _ report: Report) -> SourceChoice {
    guard case .quote = report.content else { return SourceChoice(subject: subject, rule: .subjectBeforeClause) }
    return SourceChoice(subject: subject, rule: subject.isByPlace ? .topicByPlace : .subjectBeforeQuote)
  }

  /// The noun of an evidential frame, or a document.
  private mutating func otherSource(_ report: Report, _ cue: Int) -> SourceChoice? {
    let isOwn = isOwnStatement(report)
    let isUsable = { (frame: Evidential) in frame.lastUnit < Int(report.link) && !(frame.isCitation && isOwn) }
    if let frame = evidentials.last(where: { $0.mention >= 0 && isUsable($0) }) {
      if let teller = teller(behind: frame, report) { return teller }
      return SourceChoice(
        subject: .init(unit: frame.sourceUnit, mention: frame.mention, particle: .none), rule: .evidential)
    }
    if case .quote = report.content, let frame = evidentials.last(where: isUsable) {
      guard let team = unknownTeam(of: frame) else { return SourceChoice(subject: nil, rule: .unattributed) }
      return SourceChoice(subject: team, rule: .evidential)
    }
    return document(between: Int(report.link), and: cue).map { SourceChoice(subject: $0, rule: .documentSource) }
  }

  /// Whether the words stand in double marks; single ones hold terms as often.
  func isQuote(_ report: Report) -> Bool {
    guard case .quote(let quote) = report.content else { return false }
    return parsed.quotes[Int(quote)].marks == .doubleMark
  }
}
