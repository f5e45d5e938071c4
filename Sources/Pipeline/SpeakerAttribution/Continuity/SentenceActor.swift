import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Who acts in a sentence without speech.
extension Attributor {
  /// `A가 지명한 B는 자리에 앉았다`, `B가 이겼다고 A는 본다`: whose topic governs the sentence behind a clause with a subject
  /// of its own.
  private mutating func governingTopic(_ units: Range<Int>) -> Int32? {
    guard let first = units.first(where: { parsed.units[$0].isSubject && parsed.units[$0].mention >= 0 }),
      parsed.units[first].particle == .subject,
      let verb = (first + 1..<units.upperBound).first(where: {
        parsed.units[$0].isPredicate || parsed.units[$0].link == .quote
      }),
      parsed.units[verb].ending == .adnominal || parsed.units[verb].link == .quote,
      let topic = (verb + 1..<units.upperBound).first(where: { parsed.units[$0].isSubject }),
      parsed.units[topic].particle == .topic, parsed.units[topic].mention >= 0,
      isPerson(parsed.units[topic].mention) || parsed.units[verb].link == .quote,
      let found = resolve(tagged.mentions[Int(parsed.units[topic].mention)])?.entity
    else { return nil }
    note(found)
    return found
  }

  /// Who is the topic or the subject of a sentence without speech: the first, a body only as the topic.
  mutating func actor(_ units: Range<Int>) -> Int32 {
    if let topic = governingTopic(units) { return topic }
    if let group = heard(units) { state.acted(group: group) }
    for at in units
    where parsed.units[at].isSubject && parsed.units[at].mention >= 0 && !isComplement(at, units)
      && !isAdditive(at, units) && !isOfTime(at, units)
    {
      let mention = tagged.mentions[Int(parsed.units[at].mention)]
      guard let found = resolve(mention)?.entity, found >= 0 else { continue }
      let kind = tagged.entities[Int(found)].kind
      let isPerson = isSomebody(found)
      let joint = isPerson ? jointSpeaker(subject(at), mention, found) : nil
      if let joint { state.acted(group: joint.entity) }
      if standsForSeveral(found) || isPerson && mention.tail.hasOthers { state.acted(group: found) }
      guard isPerson else {
        guard speaksAsBody(kind, at, units) else { continue }
        note(found)
        if isUnion(tagged.entities[Int(found)]) { state.acted(group: found) }
        // What an outlet tells goes on behind a sentence about somebody.
        return state.speaker >= 0 && isOutlet(state.speaker) ? -1 : found
      }
      if !actsUponAnother(found, units) { note(found) }
      if let joint { return joint.entity }
      return parsed.units[at].particle != .also || endsInSpeech(units) || isAllOfSentence(at, units)
        ? found : -1
    }
    return -1
  }

  /// `손님이 왔을 때 (상황을 그려 보였다)`: the `이/가` tells when somebody else did something.
  private func isOfTime(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .subject,
      let verb = (at + 1..<units.upperBound).first(where: { parsed.units[$0].isPredicate }),
      parsed.units[verb].ending == .adnominal, verb + 1 < units.upperBound
    else { return false }
    return Self.times.contains(bytes.span, parsed.units[verb + 1].span)
  }

  private static let times = WordSet(["때", "때의", "당시", "때는", "때도"])

  /// The noun of a unit as a subject.
  private func subject(_ at: Int) -> SubjectStack.Subject {
    .init(unit: at, mention: parsed.units[at].mention, particle: parsed.units[at].particle)
  }

  /// `주방장이 그를 도쿄로 보냈다`: who acts upon `그` is another, and `그는` that follows is not who acts; nobody else is named.
  private func actsUponAnother(_ actor: Int32, _ units: Range<Int>) -> Bool {
    guard state.lastPerson >= 0, state.lastPerson != actor else { return false }
    var isActedUpon = false
    for at in units where parsed.units[at].mention >= 0 {
      let mention = tagged.mentions[Int(parsed.units[at].mention)]
      if mention.kind == .pronoun {
        isActedUpon = isActedUpon || isOtherPerson(parsed.units[at])
      } else if isPerson(parsed.units[at].mention), mention.entity != actor, mention.entity != state.lastPerson {
        return false
      }
    }
    return isActedUpon
  }

  /// `그를`, `그에게`.
  private func isOtherPerson(_ pronoun: Unit) -> Bool {
    (pronoun.particle == .object || pronoun.particle == .dative)
      && Hangul.syllable(in: bytes.span, at: pronoun.span.lower) == Hangul.index("그")
      && resolve(tagged.mentions[Int(pronoun.mention)])?.entity == state.lastPerson
  }

  /// `(보고서는) 문제점도 지적했다`, `(언론들도) 보도하고 있다`, `반박하고 나섰다`: somebody tells something and may go on to do so.
  func endsInSpeech(_ units: Range<Int>) -> Bool {
    guard let last = lastWord(of: units) else { return false }
    let unit = parsed.units[last]
    guard unit.ending == .final else { return false }
    if isSpeech(unit) { return true }
    guard last > units.lowerBound, parsed.units[last - 1].ending == .and else { return false }
    return isSpeech(parsed.units[last - 1]) && Auxiliary.goesOn(bytes.span, unit.span)
  }

  /// Whether the verb is one of telling; `썼다` is one of spending as well.
  private func isSpeech(_ unit: Unit) -> Bool {
    guard verbs.isSpeech(unit.verb) else { return false }
    return unit.hasNoun || !Self.spending.stands(in: bytes.span, at: unit.span.lower)
  }

  private static let spending = SyllableSet("썼쓴쓰")

  /// Whether the body, the group or the text at a unit is what the sentence is about.
  private func speaksAsBody(_ kind: Entity.Kind, _ at: Int, _ units: Range<Int>) -> Bool {
    let particle = parsed.units[at].particle
    switch kind {
    case .organization:
      return particle == .topic
        || endsInSpeech(units) && (particle == .also || particle == .subject && isOnlySubject(at, units))
    case .group: return particle == .topic || particle == .also && endsInSpeech(units)
    case .document: return particle == .topic && endsInSpeech(units)
    default: return false
    }
  }

  /// `정부가 복귀를 촉구했다`: no topic follows, and what the subject does next is no relative clause (`북한이 가진 힘`).
  private func isOnlySubject(_ at: Int, _ units: Range<Int>) -> Bool {
    let behind = at + 1..<max(at + 1, units.upperBound)
    let verb = behind.first { parsed.units[$0].isPredicate && !isPostposition($0) }
    return !behind.contains { parsed.units[$0].isSubject } && verb.map { parsed.units[$0].ending != .adnominal } == true
  }

  /// `누리꾼들의 반응은 (뜨거웠다)`: the group whose voice is the first subject of a sentence.
  func heard(_ units: Range<Int>) -> Int32? {
    guard let voice = units.first(where: { parsed.units[$0].isSubject }), voice > units.lowerBound,
      VoiceNoun.begins(bytes.span, parsed.units[voice].span)
    else { return nil }
    let owner = parsed.units[voice - 1]
    guard owner.mention >= 0, owner.particle == .genitive || owner.particle == .none else { return nil }
    let mention = tagged.mentions[Int(owner.mention)]
    return mention.kind == .group && mention.entity >= 0 && !isOne(mention.entity) ? mention.entity : nil
  }

  /// `주범 1명`, `고객`: no group that `이들` can point to.
  func isOne(_ group: Int32) -> Bool {
    let entity = tagged.entities[Int(group)]
    return entity.name.hasSuffix(" 1명") || entity.name.hasSuffix("한 명")
      || entity.members.isEmpty && endsInOne(entity.name)
  }

  /// `의원들`, `대변인들`: a group, or several without a name, to whom `이들` points.
  func standsForSeveral(_ entity: Int32) -> Bool {
    switch tagged.entities[Int(entity)].kind {
    case .group: !isOne(entity)
    case .anonymous: tagged.entities[Int(entity)].name.hasSuffix("들")
    default: false
    }
  }

  /// `고객`, `해당 누리꾼`: the last noun is one by which a single person goes without a name.
  private func endsInOne(_ name: String) -> Bool {
    let letters = Array(name.utf8)
    let start = letters.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    var matches: [WordMatch] = []
    lexicon.matches(in: letters.span, at: start, into: &matches)
    return matches.contains { match in
      Int(match.end) == letters.count
        && match.senseRange.contains { lexicon.senses[$0].wordClass == .anonymous }
    }
  }
}
