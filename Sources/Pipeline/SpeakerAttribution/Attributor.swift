import ArticleText
public import EntityTagging
public import LexiconTables
public import QuotationParsing

/// Gives every report its speaker: sentence by sentence, with a small memory of who spoke before.
///
/// ```swift
/// var attributor = Attributor(lexicon: lexicon, verbs: verbs)
/// let items = attributor.run(bytes, tagged, parsed)
/// ```
public struct Attributor {
  let lexicon: Lexicon
  let verbs: VerbTable
  var bytes: [UInt8] = []
  var tagged = TaggedArticle()
  var parsed = ParsedArticle()
  var items: [SpeechItem] = []
  var state = SpeakerContinuity()
  var stack = SubjectStack()
  var boundary: ContentBoundary
  var evidentials: [Evidential] = []
  var frames: EvidentialReader
  /// Range of reports of the sentence at hand.
  var reports = 0..<0
  /// Whether candidates that lost are kept.
  public var explains = false
  /// Who waited at each report's complementizer; filled only where reasons are asked for.
  var weighed: [Int: [SubjectStack.Subject]] = [:]
  /// Subject that waited when the report's complementizer was read.
  var waiting: [SubjectStack.Subject?] = []
  /// Whether a subject waited there that is nobody known.
  var hasUnknown: [Bool] = []
  /// Item of each report; -1 while it has none.
  var itemOfReport: [Int32] = []

  /// Makes an attributor over a lexicon.
  public init(lexicon: Lexicon, verbs: VerbTable) {
    self.lexicon = lexicon
    self.verbs = verbs
    boundary = ContentBoundary(lexicon: lexicon)
    frames = EvidentialReader(lexicon: lexicon)
  }

  /// Attributes all reports of an article; items stand in order of their content, the wider first.
  ///
  /// O(units) but for headlines, which are compared with the quotes of the body.
  public mutating func run(_ bytes: [UInt8], _ tagged: TaggedArticle, _ parsed: ParsedArticle) -> [SpeechItem] {
    self.bytes = bytes
    self.tagged = tagged
    self.parsed = parsed
    items.removeAll(keepingCapacity: true)
    state = SpeakerContinuity()
    weighed.removeAll()
    prepareReports()
    var report = 0
    for index in parsed.sentences.indices {
      let first = report
      while report < parsed.reports.count, Int(parsed.reports[report].sentence) == index { report += 1 }
      reports = first..<report
      attribute(sentence: index)
    }
    attributeInner()
    attributeHeadlines()
    nest()
    linkRepetitions()
    orderEntities()
    return items
  }

  /// Forgets what was noted of reports, and makes room for those at hand.
  mutating func prepareReports() {
    itemOfReport = [Int32](repeating: -1, count: parsed.reports.count)
    waiting = Array(repeating: nil, count: parsed.reports.count)
    hasUnknown = Array(repeating: false, count: parsed.reports.count)
  }

  /// The article with the entities that pronouns were found to mean.
  public var resolvedArticle: TaggedArticle { tagged }

  private mutating func attribute(sentence index: Int) {
    let sentence = parsed.sentences[index]
    if sentence.isHeadline {
      headline(sentence, index)
      return
    }
    let units = Int(sentence.units.lowerBound)..<Int(sentence.units.upperBound)
    let bytes = bytes
    evidentials = frames.read(bytes.span, parsed.units, units, tagged)
    stack.reset()
    let effect = openingEffect(units)
    for unit in units { scan(unit, units, effect) }
    coordinated(units, effect)
    freeQuotes(units, index, effect)
    evidentialClause(sentence, index, units)
    remember(units, effect)
  }

  /// `(서울=연합뉴스) 한서윤 기자 = `: the sentence begins behind the equals sign.
  private func afterByline(_ units: Range<Int>) -> Range<Int> {
    for at in units.prefix(14) where parsed.units[at].kind == .mark {
      let span = parsed.units[at].span
      if span.count == 1, bytes[span.lower] == 0x3D, at + 1 < units.upperBound { return at + 1..<units.upperBound }
    }
    return units
  }

  /// What the connective at the start of the sentence does to the speaker.
  private func openingEffect(_ units: Range<Int>) -> ConnectiveEffect? {
    guard let first = units.first, parsed.units[first].kind == .word else { return nil }
    let word = tagged.words[Int(parsed.units[first].index)]
    for part in word.parts {
      let view = tagged.parts[Int(part)]
      for offset in 0..<Int(view.senseCount) {
        let sense = lexicon.senses[Int(view.firstSense) + offset]
        if sense.wordClass == .connective { return lexicon.connectiveEffect(sense.row) }
      }
    }
    return nil
  }

  // MARK: The clause parser's step

  mutating func scan(_ at: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let unit = parsed.units[at]
    guard unit.kind == .word else { return }
    if unit.isSubject || isSpeakingPlace(at, units) || isHeading(at, units), !isEvidentialSource(at) {
      if unit.isFrame || TopicFrame.closes(bytes.span, unit.span) || isNegated(unit) { return }
      let isOpen = unit.mention >= 0 && tagged.mentions[Int(unit.mention)].isOpen && tagged.mentions[Int(unit.mention)].entity < 0
      stack.push(
        .init(unit: at, mention: unit.mention, particle: unit.isSubject ? unit.particle : .topic, isOpen: isOpen,
          isPlace: unit.particle == .source))
      return
    }
    if unit.link == nil { closeReports(at) }
    if let group = group(withCueAt: at) {
      decide(group, at, units, effect)
      if unit.link != nil { closeReports(at) }
    } else if unit.link != nil {
      if !closeReports(at), unit.linkStart > unit.span.start { stack.takeNearestSubject() }
    } else if let ending = unit.ending, ending != .clip, !isPostposition(unit) {
      let closes = ending == .adnominal && (boundNoun(after: at, units) || stack.waiting.last?.unit == at - 1)
      stack.pass(ending, closesClause: closes)
    }
  }

  /// `대한`, `위한`, `따른`: adnominals that have become postpositions.
  private func isPostposition(_ unit: Unit) -> Bool {
    unit.ending == .adnominal && PostpositionalAdnominal.matches(bytes.span, unit.span)
  }

  private func boundNoun(after at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .word else { return false }
    return BoundNoun.begins(bytes.span, parsed.units[at + 1].span)
  }

  /// Notes who waits at a complementizer; the clause before it has taken its own subject.
  @discardableResult
  private mutating func closeReports(_ at: Int) -> Bool {
    var found = false
    for index in reports where Int(parsed.reports[index].link) == at {
      found = true
      let report = parsed.reports[index]
      if case .clause = report.content { stack.takeClauseSubject(keeping: nil) }
      waiting[index] = subject(waitingFor: report)
      if explains { weighed[index] = stack.waiting }
      if waiting[index] == nil {
        if case .quote = report.content { waiting[index] = stack.openSpeaker() } else { waiting[index] = stack.onlyOpenTopic() }
      }
      hasUnknown[index] = waiting[index] == nil && stack.endsInUnknown(inQuote: report.content)
    }
    return found
  }

  /// Who waits for the report's cue: inside a larger clause the nearest subject, else the topic.
  private func subject(waitingFor report: Report) -> SubjectStack.Subject? {
    let unit = Int(report.link)
    switch report.ending {
    case .quotative, .quotativeAnd, .quotativeAdnominal, .adnominal, .nominal, .when, .condition:
      return stack.nearestSpeaker(before: unit, countsOpen: report.ending == .when)
    default:
      if case .quote = report.content { return stack.topicSpeaker(before: unit) ?? stack.nearestSpeaker(before: unit) }
      return stack.outerTopic(before: unit) ?? stack.nearestSpeaker(before: unit)
    }
  }

  /// `일각에서는`, `학교 측에서는`: a group that speaks with the particle of a place.
  private func isSpeakingPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source, unit.mention >= 0, let last = Hangul.syllable(in: bytes.span, before: unit.span.upper),
      last == Hangul.index("는") || last == Hangul.index("선")
    else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    let isFirst = at == units.lowerBound || at == units.lowerBound + 1 && parsed.units[units.lowerBound].isFrame
    return mention.kind == .group || mention.kind == .organization && (mention.tail.isSide || isFirst)
  }

  /// `발표하지는 (않았다)`: a verb, for all its particle.
  private func isNegated(_ unit: Unit) -> Bool {
    guard unit.mention < 0, unit.span.count >= 12 else { return false }
    let stem = Int(tagged.words[Int(unit.index)].stemEnd)
    return Hangul.syllable(in: bytes.span, before: stem) == Hangul.index("지")
  }

  /// `백악관, …고 확인했다`: a body that stands first with a comma is the topic.
  private func isHeading(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .none, at + 1 < units.upperBound, parsed.units[at + 1].kind == .comma else {
      return false
    }
    let mention = tagged.mentions[Int(unit.mention)]
    return mention.kind == .organization && mention.span.start == parsed.units[units.lowerBound].span.start
  }

  private func isEvidentialSource(_ at: Int) -> Bool { evidentials.contains { $0.sourceUnit == at } }

  /// Reports of the sentence whose cue ends at unit `at`.
  private func group(withCueAt at: Int) -> [Int]? {
    let group = reports.filter { Int(parsed.reports[$0].cueLast) == at && parsed.reports[$0].construction != .bare }
    return group.isEmpty ? nil : group
  }

  /// Gives the reports of one cue their source.
  private mutating func decide(_ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let unit = parsed.units[cue]
    let choice = choose(group, cue, units, effect)
    for report in group { add(report, choice, units) }
    guard let subject = choice.subject else { return }
    switch unit.ending {
    case .adnominal, .when, .but, .because, .condition, .nominal:
      if subject.particle == .subject { stack.remove(from: subject.unit) }
    case .quotative, .quotativeAnd, .quotativeAdnominal: stack.remove(from: subject.unit)
    default: break
    }
  }

  private func choose(
    _ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?
  ) -> SourceChoice {
    let last = group[group.count - 1]
    let report = parsed.reports[last]
    let link = Int(report.link)
    let behind = max(link, Int(report.nounUnit))
    if let between = stack.waiting.last(where: { $0.unit > behind && $0.mention >= 0 && !$0.isOpen }) {
      return SourceChoice(subject: between, rule: .subjectBeforeCue)
    }
    if let owner = owner(of: report) { return owner }
    if report.isImpersonal {
      let place = group.lazy.compactMap { self.waiting[$0] }.first { $0.isPlace }
      return SourceChoice(subject: place, rule: place == nil ? .unattributed : .subjectBeforeClause)
    }
    if let cited = cited(report, before: link) { return cited }
    let left = group.lazy.compactMap { self.waiting[$0] }.first
    if report.ending == .adnominal, let head = head(after: cue, units), left == nil || left!.particle != .subject {
      return SourceChoice(subject: head, rule: .adnominalHead)
    }
    if let left, effect == .keep, state.speaker >= 0, isTopicOfContent(left, report) {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: state.speaker)
    }
    if let left {
      let isQuote = if case .quote = report.content { true } else { false }
      return SourceChoice(subject: left, rule: isQuote ? .subjectBeforeQuote : .subjectBeforeClause)
    }
    if let evidential = evidentials.last(where: { $0.lastUnit < link && $0.mention >= 0 }) {
      return SourceChoice(
        subject: .init(unit: evidential.sourceUnit, mention: evidential.mention, particle: .none), rule: .evidential)
    }
    if let document = document(between: link, and: cue) { return SourceChoice(subject: document, rule: .documentSource) }
    if group.contains(where: { hasUnknown[$0] }), effect != .keep { return SourceChoice(subject: nil, rule: .unattributed) }
    if parsed.units[cue].isPassive || parsed.units[cue].link != nil { return SourceChoice(subject: nil, rule: .unattributed) }
    if let continued = state.continued(effect) {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
    }
    return SourceChoice(subject: nil, rule: .unattributed)
  }

  /// `또 한국은 …고 전했다`: after a connective that keeps the speaker, a country is what is spoken of.
  private func isTopicOfContent(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    guard case .clause = report.content else { return false }
    let mention = tagged.mentions[Int(subject.mention)]
    return mention.kind == .country && mention.entity != state.speaker
  }

  /// `Y는 X를 인용해 …고 전했다`: the words are X's, unless Y's verb is one of judgement.
  private func cited(_ report: Report, before link: Int) -> SourceChoice? {
    guard let frame = evidentials.last(where: { $0.lastUnit < link && $0.mention >= 0 && $0.isCitation }),
      report.verb >= 0
    else { return nil }
    switch lexicon.verb(report.verb).stance {
    case .relay, .neutral, .announce:
      return SourceChoice(
        subject: .init(unit: frame.sourceUnit, mention: frame.mention, particle: .none), rule: .evidential,
        relay: stack.nearestSpeaker(before: frame.sourceUnit)?.mention ?? -1)
    default: return nil
    }
  }

  /// `…고 성명에서 밝혔다`: a document speaks where nobody else does.
  private func document(between link: Int, and cue: Int) -> SubjectStack.Subject? {
    guard link + 1 < cue else { return nil }
    for at in link + 1..<cue where parsed.units[at].particle == .source && parsed.units[at].mention >= 0 {
      guard tagged.mentions[Int(parsed.units[at].mention)].kind == .document else { continue }
      return .init(unit: at, mention: parsed.units[at].mention, particle: .source)
    }
    return nil
  }

  /// `…다는 게 X의 설명이다`, `…라는 X의 지적이 나왔다`: the noun before `의`.
  private func owner(of report: Report) -> SourceChoice? {
    let link = Int(report.link)
    if report.nounUnit >= 0, let owner = owner(between: link, and: Int(report.nounUnit)) { return owner }
    guard report.construction == .speechNoun, case .quote = report.content, link >= 2 else { return nil }
    let before = parsed.units[link - 2]
    guard before.kind == .word, before.mention >= 0, before.particle == .genitive || isGiver(before) else { return nil }
    return SourceChoice(
      subject: .init(unit: link - 2, mention: before.mention, particle: before.particle), rule: .genitiveSource)
  }

  /// `교수에게서 "…"는 말을 들었다`: the one from whom the words come.
  private func isGiver(_ unit: Unit) -> Bool {
    guard unit.particle == .source || unit.particle == .direction, unit.span.count >= 9 else { return false }
    let start = Int(tagged.words[Int(unit.index)].tail.particleStart)
    let first = Hangul.syllable(in: bytes.span, at: start)
    return unit.span.upper - start == 9 && (first == Hangul.index("에") || first == Hangul.index("한") || first == Hangul.index("로"))
      && Hangul.syllable(in: bytes.span, before: unit.span.upper) != Hangul.index("는")
  }

  private func owner(between link: Int, and cue: Int) -> SourceChoice? {
    guard cue > link + 1 else { return nil }
    for unit in link + 1..<cue where parsed.units[unit].particle == .genitive && parsed.units[unit].mention >= 0 {
      return SourceChoice(
        subject: .init(unit: unit, mention: parsed.units[unit].mention, particle: .genitive), rule: .genitiveSource)
    }
    return nil
  }

  /// `…고 지적한 윤 의원을`: the noun that the reporting clause modifies, if it can speak.
  private func head(after cue: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    var unit = cue + 1
    while unit < units.upperBound, unit - cue <= 6 {
      let this = parsed.units[unit]
      guard this.kind == .word, this.link == nil else { return nil }
      if this.mention >= 0 {
        return .init(unit: unit, mention: this.mention, particle: this.particle)
      }
      guard this.inMention else { return nil }
      unit += 1
    }
    return nil
  }

  // MARK: Reports without a cue

  /// `"…"며 고개를 저었다`, `…라며 지지를 거두지 않고 있다`: the subject takes them.
  mutating func coordinated(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    for index in reports where itemOfReport[index] < 0 {
      let report = parsed.reports[index]
      guard report.construction != .bare else { continue }
      let choice: SourceChoice
      if report.construction == .speechNoun {
        choice = owner(of: report) ?? SourceChoice(subject: nil, rule: .unattributed)
      } else if let subject = waiting[index] ?? following(report, units) {
        let isQuote = if case .quote = report.content { true } else { false }
        choice = SourceChoice(subject: subject, rule: isQuote ? .subjectBeforeQuote : .subjectBeforeClause)
      } else if case .quote = report.content, report.linkClass != .adnominal, !hasUnknown[index],
        let continued = state.continued(effect) {
        choice = SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
      } else {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      }
      if case .clause = report.content, choice.subject == nil { continue }
      add(index, choice, units)
    }
  }

  /// `"…"며 X는 고개를 저었다`: the subject right behind the complementizer.
  private func following(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
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

  // MARK: Items

  /// Makes the item of a report.
  mutating func add(_ index: Int, _ choice: SourceChoice, _ units: Range<Int>) {
    let report = parsed.reports[index]
    var item = SpeechItem(content: TextSpan(0, 0), rule: choice.rule, sentence: report.sentence)
    item.cue = report.cue
    item.verb = report.verb
    item.noun = report.noun
    switch report.content {
    case .quote(let quote):
      item.content = parsed.quotes[Int(quote)].content
      item.quote = quote
    case .clause(let first, let end):
      guard let span = clause(max(Int(first), units.lowerBound), Int(end), report, choice) else { return }
      item.content = span
    }
    name(&item, choice)
    item.said = saidDate(item, units)
    if explains { item.rejected = rejected(index, choice) }
    if item.speaker < 0, item.source.isEmpty, item.quote < 0, report.construction == .speechNoun { return }
    if choice.relay >= 0 {
      let mention = tagged.mentions[Int(choice.relay)]
      if let outlet = resolve(mention) { item.via = [.init(entity: outlet.entity, source: mention.span, cue: report.cue)] }
    } else if let evidential = evidentials.first(where: { $0.lastUnit < max(Int(report.link), 0) && $0.mention >= 0 }) {
      addChannel(&item, evidential)
    }
    itemOfReport[index] = Int32(items.count)
    items.append(item)
    if item.quote >= 0, report.link >= 0 { addMixed(item, report, choice) }
  }

  /// `X는 이번 협상이 "중요하다"며`: the subject of the quoted words is reported beside them, in a clause of its own.
  private mutating func addMixed(_ quoted: SpeechItem, _ report: Report, _ choice: SourceChoice) {
    let quote = Int(report.link) - 1
    let before = quote - 1
    let source = choice.subject?.unit ?? -1
    guard before > source, before >= 0, !BoundNoun.begins(bytes.span, parsed.units[before].span), parsed.units[before].isSubject, parsed.units[quote].kind == .quote, !parsed.units[before].isFrame,
      !parsed.units[before].isChannel,
      !TopicFrame.closes(bytes.span, parsed.units[before].span)
    else { return }
    let sentence = parsed.sentences[Int(report.sentence)]
    var from = max(source + 1, Int(sentence.units.lowerBound))
    for other in reports where Int(parsed.reports[other].link) < before { from = max(from, Int(parsed.reports[other].link) + 1) }
    if let evidential = evidentials.last(where: { $0.lastUnit < before }) { from = max(from, evidential.lastUnit + 1) }
    guard from <= before else { return }
    let bytes = bytes
    let start = boundary.start(bytes.span, parsed.units, tagged, from: from, to: quote)
    guard start <= before else { return }
    var item = quoted
    item.quote = -1
    item.content = TextSpan(parsed.units[start].span.lower, parsed.units[quote].span.upper)
    items.append(item)
  }

  /// The subjects that waited beside the one chosen.
  private func rejected(_ index: Int, _ choice: SourceChoice) -> [SpeechItem.Rejection] {
    (weighed[index] ?? []).filter { $0.mention >= 0 && $0.unit != choice.subject?.unit }.map { subject in
      let isInner = subject.unit > (choice.subject?.unit ?? -1)
      return .init(span: tagged.mentions[Int(subject.mention)].span, reason: isInner ? .innerSubject : .farther)
    }
  }

  private mutating func clause(_ first: Int, _ end: Int, _ report: Report, _ choice: SourceChoice) -> TextSpan? {
    let link = Int(report.link)
    var from = first
    if let subject = choice.subject, subject.unit < link, choice.rule != .adnominalHead { from = max(from, subject.unit + 1) }
    if let evidential = evidentials.last(where: { $0.lastUnit < link }) { from = max(from, evidential.lastUnit + 1) }
    let bytes = bytes
    let start = boundary.start(bytes.span, parsed.units, tagged, from: min(from, link), to: link)
    let span = TextSpan(parsed.units[start].span.lower, end)
    return span.count >= 6 ? span : nil
  }

  private func addChannel(_ item: inout SpeechItem, _ evidential: Evidential) {
    let entity = tagged.mentions[Int(evidential.mention)].entity
    guard entity >= 0, entity != item.speaker else { return }
    item.via = [.init(entity: entity, source: tagged.mentions[Int(evidential.mention)].span, cue: evidential.cue)]
  }

  // MARK: Memory

  /// Carries the speaker of the main clause, or the one who acted, to the next sentence.
  private mutating func remember(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let main = reports.last { itemOfReport[$0] >= 0 && isMain($0) }
    if let main {
      let speaker = cited(within: main) ?? items[Int(itemOfReport[main])].speaker
      if speaker >= 0 {
        state.spoke(speaker)
        note(speaker)
      } else {
        state.broken()
      }
      return
    }
    if let quoted = items.last, Int(quoted.sentence) == (reports.first.map { Int(parsed.reports[$0].sentence) } ?? -1),
      quoted.speaker >= 0, quoted.rule == .turn
    {
      state.spoke(quoted.speaker)
      return
    }
    state.passed(subject: actor(units))
  }

  /// `A가 …고 말했다고 로이터가 보도했다`: what follows goes on with A, not with the outlet.
  private func cited(within main: Int) -> Int32? {
    let outer = items[Int(itemOfReport[main])]
    guard outer.speaker >= 0, isOutlet(outer.speaker) else { return nil }
    for index in reports where itemOfReport[index] >= 0 && index != main {
      let inner = items[Int(itemOfReport[index])]
      if inner.speaker >= 0, inner.speaker != outer.speaker, outer.content.contains(inner.content) { return inner.speaker }
    }
    return nil
  }

  private func isOutlet(_ entity: Int32) -> Bool {
    let found = tagged.entities[Int(entity)]
    return found.table == .organizations && lexicon.organization(found.row).kind.isMedia
  }

  /// Whether the report's cue ends its sentence or a coordinated part of it.
  private func isMain(_ index: Int) -> Bool {
    let report = parsed.reports[index]
    guard report.cueLast >= 0 else { return true }
    let unit = parsed.units[Int(report.cueLast)]
    return unit.link == nil && unit.ending != .adnominal && unit.ending != .nominal
  }

  /// The person who is the topic of a sentence without speech.
  private mutating func actor(_ units: Range<Int>) -> Int32 {
    for at in units where parsed.units[at].isSubject && parsed.units[at].mention >= 0 {
      let mention = tagged.mentions[Int(parsed.units[at].mention)]
      guard let found = resolve(mention)?.entity, found >= 0 else { continue }
      let kind = tagged.entities[Int(found)].kind
      guard kind == .person || kind == .anonymous else { continue }
      note(found)
      return parsed.units[at].particle == .topic || parsed.units[at].particle == .subject ? found : -1
    }
    return -1
  }

  /// Remembers whom pronouns can point to.
  mutating func note(_ entity: Int32) {
    switch tagged.entities[Int(entity)].kind {
    case .person: state.lastPerson = entity
    case .anonymous:
      state.lastAnonymous = entity
      state.lastPerson = entity
    case .organization: state.lastBody = entity
    case .group: state.lastGroup = entity
    case .document, .place: break
    }
  }
}

/// The noun that a rule takes for the source.
struct SourceChoice {
  var subject: SubjectStack.Subject?
  var rule: AttributionRule
  /// Entity, where no noun of the sentence names it.
  var entity: Int32 = -1
  /// Mention of the outlet that cites the source; -1 if none does.
  var relay: Int32 = -1
}
