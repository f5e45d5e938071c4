import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// The clause parser: reads a sentence once and tells which subject waits for which predicate.
extension Attributor {
  mutating func scan(_ at: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    let unit = parsed.units[at]
    guard unit.kind == .word else { return }
    if isSubject(at, unit, units), !isEvidentialSource(at) {
      if unit.isFrame || TopicFrame.closes(bytes.span, unit.span) || isNegated(unit) { return }
      let isOpen =
        unit.mention >= 0 && tagged.mentions[Int(unit.mention)].isOpen && tagged.mentions[Int(unit.mention)].entity < 0
      stack.push(
        .init(
          unit: at, mention: unit.mention, particle: unit.isSubject ? unit.particle : .topic, isOpen: isOpen,
          isPlace: unit.particle == .source))
      return
    }
    if unit.link == nil { closeReports(at) }
    if !reports.isEmpty, let group = group(withCueAt: at) {
      decide(group, at, units, effect)
      if unit.link != nil { closeReports(at) }
    } else if unit.link != nil {
      if !closeReports(at), unit.linkStart > unit.span.start { stack.takeNearestSubject() }
    } else if let ending = unit.ending, ending != .clip, !isPostposition(unit) {
      let closes = ending == .adnominal && (boundNoun(after: at, units) || stack.waiting.last?.unit == at - 1)
      stack.pass(ending, closesClause: closes)
    }
  }

  /// Whether a word waits for a predicate: a subject, or what stands for one.
  private func isSubject(_ at: Int, _ unit: Unit, _ units: Range<Int>) -> Bool {
    switch unit.particle {
    case .source: unit.mention >= 0 && isSpeakingPlace(at, units)
    case .none: unit.mention >= 0 && isHeading(at, units)
    default: unit.isSubject
    }
  }

  /// `대한`, `위한`, `따른`: adnominals that have become postpositions.
  func isPostposition(_ unit: Unit) -> Bool {
    unit.ending == .adnominal && PostpositionalAdnominal.matches(bytes.span, unit.span)
  }

  func boundNoun(after at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .word else { return false }
    return BoundNoun.begins(bytes.span, parsed.units[at + 1].span)
  }

  /// Notes who waits at a complementizer; the clause before it has taken its own subject.
  @discardableResult
  mutating func closeReports(_ at: Int) -> Bool {
    var found = false
    for index in reports where Int(parsed.reports[index].link) == at {
      found = true
      let report = parsed.reports[index]
      if case .clause = report.content { stack.takeClauseSubject(isEmbedded: isEmbedded(report)) }
      waiting[index] = subject(waitingFor: report)
      if explains { weighed[index] = stack.waiting }
      if waiting[index] == nil {
        if case .quote = report.content {
          waiting[index] = stack.openSpeaker()
        } else {
          waiting[index] = stack.onlyOpenTopic()
        }
      }
      hasUnknown[index] = waiting[index] == nil && stack.endsInUnknown(inQuote: report.content)
    }
    return found
  }

  /// Whether the report's cue is itself reported: `…고 강조했다고 말했다`.
  private func isEmbedded(_ report: Report) -> Bool {
    report.ending == .quotative || report.ending == .quotativeAnd
  }

  /// Who waits for the report's cue: inside a larger clause the nearest subject, else the topic.
  func subject(waitingFor report: Report) -> SubjectStack.Subject? {
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
  func isSpeakingPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source, unit.mention >= 0,
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper),
      last == Hangul.index("는") || last == Hangul.index("선")
    else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    let isFirst = at == units.lowerBound || at == units.lowerBound + 1 && parsed.units[units.lowerBound].isFrame
    return mention.kind == .group || mention.kind == .organization && (mention.tail.isSide || isFirst)
  }

  /// `발표하지는 (않았다)`: a verb, for all its particle.
  func isNegated(_ unit: Unit) -> Bool {
    guard unit.mention < 0, unit.span.count >= 12 else { return false }
    let stem = Int(tagged.words[Int(unit.index)].stemEnd)
    return Hangul.syllable(in: bytes.span, before: stem) == Hangul.index("지")
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

  /// Reports of the sentence whose cue ends at unit `at`.
  func group(withCueAt at: Int) -> [Int]? {
    let group = reports.filter { Int(parsed.reports[$0].cueLast) == at && parsed.reports[$0].construction != .bare }
    return group.isEmpty ? nil : group
  }
}
