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
    itemOfReport = [Int32](repeating: -1, count: parsed.reports.count)
    var report = 0
    for index in parsed.sentences.indices {
      let first = report
      while report < parsed.reports.count, Int(parsed.reports[report].sentence) == index { report += 1 }
      reports = first..<report
      attribute(sentence: index)
    }
    attributeHeadlines()
    nest()
    linkRepetitions()
    return items
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

  private mutating func scan(_ at: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let unit = parsed.units[at]
    guard unit.kind == .word else { return }
    if unit.isSubject, !isEvidentialSource(at) {
      stack.push(.init(unit: at, mention: unit.mention, particle: unit.particle))
      return
    }
    if let group = group(withCueAt: at) {
      decide(group, at, units, effect)
    } else if unit.link != nil {
      endClause(at)
    } else if let ending = unit.ending, ending != .clip {
      stack.pass(ending, isPassive: unit.isPassive)
    }
  }

  private func isEvidentialSource(_ at: Int) -> Bool { evidentials.contains { $0.sourceUnit == at } }

  /// Reports of the sentence whose cue ends at unit `at`.
  private func group(withCueAt at: Int) -> [Int]? {
    let group = reports.filter { Int(parsed.reports[$0].cueLast) == at && parsed.reports[$0].construction != .bare }
    return group.isEmpty ? nil : group
  }

  /// A complementizer that is no cue itself closes its clause: the clause takes its subject.
  private mutating func endClause(_ at: Int) {
    guard let report = reports.first(where: { Int(parsed.reports[$0].link) == at }) else {
      if parsed.units[at].linkStart > parsed.units[at].span.start { stack.takeNearestSubject() }
      return
    }
    if case .clause = parsed.reports[report].content { stack.takeClauseSubject(keeping: nil) }
  }

  /// Gives the reports of one cue their source.
  private mutating func decide(_ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let last = parsed.reports[group[group.count - 1]]
    let unit = parsed.units[cue]
    let choice = choose(last, group, cue, units, effect)
    for report in group { add(report, choice, units) }
    let embeds = unit.link != nil || unit.ending == .adnominal
    if embeds, let subject = choice.subject, subject.particle == .subject || unit.link != nil {
      stack.remove(from: subject.unit)
    }
    if unit.link != nil, unit.linkStart > unit.span.start { return }
  }

  private func choose(
    _ report: Report, _ group: [Int], _ cue: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?
  ) -> SourceChoice {
    let link = Int(report.link)
    if let between = stack.waiting.last(where: { $0.unit > link && $0.mention >= 0 }) {
      return SourceChoice(subject: between, rule: .subjectBeforeCue)
    }
    if report.noun >= 0, let owner = owner(between: link, and: cue) { return owner }
    let left = leftSubject(report)
    if report.ending == .adnominal, let head = head(after: cue, units), left == nil || left!.particle != .subject {
      return SourceChoice(subject: head, rule: .adnominalHead)
    }
    if let left {
      let isQuote = if case .quote = report.content { true } else { false }
      return SourceChoice(subject: left, rule: isQuote ? .subjectBeforeQuote : .subjectBeforeClause)
    }
    if let evidential = evidentials.last(where: { $0.lastUnit < link && $0.mention >= 0 }) {
      return SourceChoice(
        subject: .init(unit: evidential.sourceUnit, mention: evidential.mention, particle: .none), rule: .evidential)
    }
    if parsed.units[cue].isPassive || parsed.units[cue].link != nil { return SourceChoice(subject: nil, rule: .unattributed) }
    if let continued = state.continued(effect) {
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
    }
    return SourceChoice(subject: nil, rule: .unattributed)
  }

  private func leftSubject(_ report: Report) -> SubjectStack.Subject? {
    switch report.content {
    case .quote: return stack.nearestSpeaker(before: Int(report.link))
    case .clause:
      return stack.nearestSpeaker(before: Int(report.link))
    }
  }

  /// `…다는 게 X의 설명이다`, `…라는 X의 지적이 나왔다`: the noun before `의`.
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
  private mutating func coordinated(_ units: Range<Int>, _ effect: ConnectiveEffect?) {
    for index in reports where itemOfReport[index] < 0 {
      let report = parsed.reports[index]
      guard report.construction != .bare else { continue }
      stack.reset()
      replay(from: units.lowerBound, to: Int(report.link))
      let choice: SourceChoice
      if let subject = leftSubject(report) ?? following(report, units) {
        let isQuote = if case .quote = report.content { true } else { false }
        choice = SourceChoice(subject: subject, rule: isQuote ? .subjectBeforeQuote : .subjectBeforeClause)
      } else if case .quote = report.content, report.linkClass != .adnominal, let continued = state.continued(effect) {
        choice = SourceChoice(subject: nil, rule: .droppedSubject, entity: continued)
      } else {
        choice = SourceChoice(subject: nil, rule: .unattributed)
      }
      if case .clause = report.content, choice.subject == nil { continue }
      add(index, choice, units)
    }
  }

  /// Reads the subjects up to `end` again.
  private mutating func replay(from start: Int, to end: Int) {
    guard start <= end else { return }
    for at in start...end {
      let unit = parsed.units[at]
      guard unit.kind == .word else { continue }
      if unit.isSubject, !isEvidentialSource(at) {
        stack.push(.init(unit: at, mention: unit.mention, particle: unit.particle))
      } else if unit.link != nil {
        endClause(at)
      } else if let ending = unit.ending, ending != .clip {
        stack.pass(ending, isPassive: unit.isPassive)
      }
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
      guard let span = clause(Int(first), Int(end), report, choice) else { return }
      item.content = span
    }
    name(&item, choice)
    if let evidential = evidentials.first(where: { $0.lastUnit < max(Int(report.link), 0) && $0.mention >= 0 }) {
      addChannel(&item, evidential)
    }
    itemOfReport[index] = Int32(items.count)
    items.append(item)
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
      let speaker = items[Int(itemOfReport[main])].speaker
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
}
