import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What a sentence leaves behind for the next one.
extension Attributor {
  /// Carries the speaker of the main clause, or the one who acted, to the next sentence.
  ///
  /// `informant`: whose words the sentence is by a frame such as `에 따르면`.
  mutating func remember(_ units: Range<Int>, informant: Int32?) {
    state.aged(hasReports: !reports.isEmpty)
    if explainsWords(units) {
      state.passed(subject: -1)
      return
    }
    let main = reports.last { itemOfReport[$0] >= 0 && isMain($0) && !isAnswered($0, units) }
    if let main {
      let speaker = cited(within: main) ?? items[Int(itemOfReport[main])].speaker
      if speaker >= 0 {
        state.spoke(speaker)
        note(speaker)
        if tagged.entities[Int(speaker)].kind == .organization { notePatient(units) }
        if isSeveral(speaker) { state.acted(group: speaker) }
        if let relay = items[Int(itemOfReport[main])].via.last?.entity, tagged.entities[Int(relay)].kind == .person {
          note(relay)
        }
      } else if isWritten(main) {
        state.interrupted()
      } else {
        breakOff(units)
      }
      return
    }
    if let quoted = items.last, Int(quoted.sentence) == (reports.first.map { Int(parsed.reports[$0].sentence) } ?? -1),
      quoted.speaker >= 0, quoted.rule == .turn
    {
      state.spoke(quoted.speaker)
      return
    }
    if reports.contains(where: {
      parsed.reports[$0].isImpersonal && parsed.reports[$0].construction != .question && !isFollowedUp($0)
    }) {
      breakOff(units)
      return
    }
    let actor = isOfInformant(informant, units) ? -1 : actor(units)
    if actor >= 0, announcesWords(units) {
      state.spoke(actor)
      return
    }
    state.passed(
      subject: Suffering.ends(bytes.span, parsed.units, units) ? -1 : actor, isBackground: isBackground(actor, units))
    if actor >= 0, tagged.entities[Int(actor)].kind == .organization { notePatient(units) }
    if actor < 0, unknownWriter(units) { state.lastPerson = -1 }
    if actor < 0, tellsOfUnknown(units) { state.broken() }
    if actor < 0, let named = predicateName(units) { note(named) }
    if let asked = asked(units) { note(asked) }
  }

  /// `A는 B가 …하겠다고 밝히자 (반박했다)`: what somebody else than the topic of the sentence has said before it.
  private func isAnswered(_ index: Int, _ units: Range<Int>) -> Bool {
    guard parsed.reports[index].ending == .when, parsed.reports[index].cueLast >= 0,
      let topic = units.first(where: { parsed.units[$0].isSubject }), parsed.units[topic].particle == .topic,
      parsed.units[topic].mention >= 0, topic < Int(parsed.reports[index].link)
    else { return false }
    let entity = tagged.mentions[Int(parsed.units[topic].mention)].entity
    return entity >= 0 && entity != items[Int(itemOfReport[index])].speaker
  }

  /// Whether nobody but the informant goes on behind the sentence: a person, or any behind a mere relative clause.
  private func isOfInformant(_ informant: Int32?, _ units: Range<Int>) -> Bool {
    if let informant, [.person, .anonymous].contains(tagged.entities[Int(informant)].kind) { return true }
    return tellsOfWork(units, isTold: informant != nil)
  }

  /// `(또) 박 의원이 낸 법안을 비판했다`: the only `이/가` belongs to a relative clause, and who spoke before goes on telling.
  private func tellsOfWork(_ units: Range<Int>, isTold: Bool) -> Bool {
    guard isTold || state.speaker >= 0 && endsInSpeech(units),
      let first = units.first(where: { parsed.units[$0].isSubject }), parsed.units[first].particle == .subject,
      let verb = (first + 1..<units.upperBound).first(where: { parsed.units[$0].isPredicate }),
      parsed.units[verb].ending == .adnominal
    else { return false }
    return !(verb + 1..<units.upperBound).contains { parsed.units[$0].isSubject }
  }

  /// `글은 ‘…’고 적혀 있다`: what stands in a text between the words of somebody.
  private func isWritten(_ report: Int) -> Bool {
    let cue = Int(parsed.reports[report].cueLast)
    return cue >= 0 && StativeCue.matches(bytes.span, parsed.units[cue].span)
  }

  /// `한서윤 시장은 물러나라는 요구를 받았다`: nobody goes on speaking, but `그는` that follows is the topic.
  private mutating func breakOff(_ units: Range<Int>) {
    state.broken()
    let topic = units.first { parsed.units[$0].isSubject && parsed.units[$0].mention >= 0 }
    guard let topic, parsed.units[topic].particle == .topic, isPerson(parsed.units[topic].mention),
      let found = resolve(tagged.mentions[Int(parsed.units[topic].mention)])?.entity
    else { return }
    note(found)
  }

  /// `앞서 한서윤 시장은 공사를 미룬 바 있다`: what somebody did before who has not spoken in the article.
  private func isBackground(_ actor: Int32, _ units: Range<Int>) -> Bool {
    actor >= 0 && Background.isTold(bytes.span, parsed.units, units) && !items.contains { $0.speaker == actor }
  }

  /// `한서윤 시장은 이렇게 말했다.`: the words come in the next line.
  private func announcesWords(_ units: Range<Int>) -> Bool {
    guard let last = lastWord(of: units), last > units.lowerBound,
      endsInSpeech(units),
      !reports.contains(where: { itemOfReport[$0] >= 0 && items[Int(itemOfReport[$0])].speaker >= 0 })
    else { return false }
    return (max(units.lowerBound, last - 2)..<last).contains { Self.pointers.begin(bytes.span, parsed.units[$0].span) }
  }

  private static let pointers = WordOpenings(["이렇", "다음"])

  /// `검찰은 A씨를 불러 조사했다`: `그는` that follows is the only person in what a body did or told.
  private mutating func notePatient(_ units: Range<Int>) {
    var patient: Int32 = -1
    for at in units where parsed.units[at].mention >= 0 && isPerson(parsed.units[at].mention) {
      let found = resolve(tagged.mentions[Int(parsed.units[at].mention)])?.entity
      guard let found, found != patient else { continue }
      if patient >= 0 { return }
      switch parsed.units[at].particle {
      case .object, .subject: patient = found
      default: return
      }
    }
    if patient >= 0 { note(patient) }
  }

  /// `(주인공은) 한서윤 시장이다`: the person with whom the copula ends the sentence.
  private func predicateName(_ units: Range<Int>) -> Int32? {
    guard let last = lastWord(of: units), parsed.units[last].particle == .copula,
      parsed.units[last].mention >= 0, isPerson(parsed.units[last].mention)
    else { return nil }
    let entity = tagged.mentions[Int(parsed.units[last].mention)].entity
    return entity >= 0 ? entity : nil
  }

  /// `달빛은 해명글을 올렸다`: somebody whom no table knows has written or spoken, and `그는` that follows is nobody named before.
  private func unknownWriter(_ units: Range<Int>) -> Bool {
    guard let topic = units.first(where: { parsed.units[$0].isSubject }), parsed.units[topic].particle == .topic,
      parsed.units[topic].mention < 0, parsed.units[topic].span.count >= 9,
      let last = lastWord(of: units), parsed.units[last].ending == .final
    else { return false }
    return (topic + 1..<max(last, topic + 1)).contains {
      parsed.units[$0].particle == .object && (parsed.units[$0].isDocument || parsed.units[$0].isSpeechNoun)
    }
  }

  /// `달빛은 동향을 설명했다`, `‘달빛’은 …`: somebody whom no table knows has spoken, so that nobody before him goes on.
  private func tellsOfUnknown(_ units: Range<Int>) -> Bool {
    guard endsInSpeech(units), let topic = units.first(where: { parsed.units[$0].isSubject || isNamedTopic($0, units) })
    else { return false }
    let unit = parsed.units[topic]
    guard unit.mention < 0, !isSpeaker(tagged.words[Int(unit.index)].stem) else { return false }
    if isNamedTopic(topic, units) { return true }
    return unit.particle == .topic && !isVerbalTopic(topic, units) && readsAsName(topic, units)
  }

  /// Whether the noun is the name of who has spoken before.
  private func isSpeaker(_ noun: TextSpan) -> Bool {
    state.speaker >= 0 && tagged.entities[Int(state.speaker)].name == text(noun)
  }

  /// `기자에게 "…"고 물었다`, `기자에게 까닭을 물었다`: `그는` that follows is the one asked.
  private func asked(_ units: Range<Int>) -> Int32? {
    guard let addressee = units.last(where: { parsed.units[$0].particle == .dative && parsed.units[$0].mention >= 0 }),
      units.contains(where: {
        $0 > addressee && parsed.units[$0].ending == .final && parsed.units[$0].verb >= 0
          && lexicon.verb(parsed.units[$0].verb).stance == .ask
      })
    else { return nil }
    let entity = tagged.mentions[Int(parsed.units[addressee].mention)].entity
    return entity >= 0 ? entity : nil
  }

  /// `A가 …고 말했다고 로이터가 보도했다`, `A가 …고 말했다고 대변인이 전했다`: what follows goes on with A, not with who tells of it.
  func cited(within main: Int) -> Int32? {
    let outer = items[Int(itemOfReport[main])]
    guard outer.speaker >= 0, isOutlet(outer.speaker) || isPassedOn(main) else { return nil }
    for index in reports where itemOfReport[index] >= 0 && index != main {
      let inner = items[Int(itemOfReport[index])]
      if inner.speaker >= 0, inner.speaker != outer.speaker, outer.content.contains(inner.content) {
        return inner.speaker
      }
    }
    return nil
  }

  /// `(…고 말했다)고 대변인이 전했다`: the one who tells stands behind the words, and his verb passes them on.
  private func isPassedOn(_ main: Int) -> Bool {
    let report = parsed.reports[main]
    return items[Int(itemOfReport[main])].rule == .subjectBeforeCue && report.verb >= 0
      && lexicon.verb(report.verb).stance == .relay
  }

  /// Whether the entity is an outlet: by the table, or by its name (`누리일보`).
  func isOutlet(_ entity: Int32) -> Bool {
    let found = tagged.entities[Int(entity)]
    if found.table == .none, found.kind == .organization { return Self.outlets.contains { found.name.hasSuffix($0) } }
    return found.table == .organizations && lexicon.organization(found.row).kind.isMedia
  }

  private static let outlets = ["일보", "신문", "통신", "타임스", "방송", "포스트"]

  /// Whether the report's cue ends its sentence or a coordinated part of it.
  func isMain(_ index: Int) -> Bool {
    let report = parsed.reports[index]
    guard report.cueLast >= 0 else { return true }
    if report.construction == .question { return false }
    let unit = parsed.units[Int(report.cueLast)]
    if isFollowedUp(index) { return false }
    return unit.link == nil && unit.ending != .adnominal && unit.ending != .nominal
  }

  /// `(A는) “…”는 B의 요청에 따라 (떠났다)`: words upon which somebody acts.
  private func isFollowedUp(_ index: Int) -> Bool {
    let report = parsed.reports[index]
    return report.cueLast >= 0 && report.cueLast == report.nounUnit
      && parsed.units[Int(report.cueLast)].particle == .place
  }

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
      && !isAdditive(at, units)
    {
      let mention = tagged.mentions[Int(parsed.units[at].mention)]
      guard let found = resolve(mention)?.entity, found >= 0 else { continue }
      let kind = tagged.entities[Int(found)].kind
      let isPerson = kind == .person || kind == .anonymous
      if isPerson, let joint = jointSpeaker(subject(at), mention, found) { state.acted(group: joint.entity) }
      if isSeveral(found) || isPerson && mention.tail.hasOthers { state.acted(group: found) }
      guard isPerson else {
        guard speaksAsBody(kind, parsed.units[at].particle, units) else { continue }
        note(found)
        if isUnion(tagged.entities[Int(found)]) { state.acted(group: found) }
        // What an outlet tells goes on behind a sentence about somebody.
        return state.speaker >= 0 && isOutlet(state.speaker) ? -1 : found
      }
      if !actsUponAnother(found, units) { note(found) }
      return parsed.units[at].particle != .also || isPerson && endsInSpeech(units) ? found : -1
    }
    return -1
  }

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
  private func endsInSpeech(_ units: Range<Int>) -> Bool {
    guard let last = lastWord(of: units) else { return false }
    let unit = parsed.units[last]
    guard unit.ending == .final else { return false }
    if isSpeech(unit) { return true }
    guard last > units.lowerBound, parsed.units[last - 1].ending == .and else { return false }
    return isSpeech(parsed.units[last - 1]) && Auxiliary.goesOn(bytes.span, unit.span)
  }

  /// Whether the verb is one of telling; `썼다` is one of spending as well.
  private func isSpeech(_ unit: Unit) -> Bool {
    guard unit.verb >= 0, verbs.role(unit.verb) == .speech else { return false }
    return unit.hasNoun || Hangul.syllable(in: bytes.span, at: unit.span.lower).map(Self.spending.contains) != true
  }

  private static let spending = SyllableSet("썼쓴쓰")

  /// Whether a body, a group or a text with the particle is what the sentence is about.
  private func speaksAsBody(_ kind: Entity.Kind, _ particle: Particle, _ units: Range<Int>) -> Bool {
    switch kind {
    case .organization, .group: particle == .topic || particle == .also && endsInSpeech(units)
    case .document: particle == .topic && endsInSpeech(units)
    default: false
    }
  }

  /// `변호사가 (된)`, `가수가 (아니다)`: what somebody is or becomes.
  private func isComplement(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .subject, at + 1 < units.upperBound,
      let next = Hangul.syllable(in: bytes.span, at: parsed.units[at + 1].span.lower)
    else { return false }
    return Self.becoming.contains(next)
  }

  private static let becoming = SyllableSet("된될됐되돼아")

  /// `누리꾼들의 반응은 (뜨거웠다)`: the group whose voice is the first subject of a sentence.
  private func heard(_ units: Range<Int>) -> Int32? {
    guard let voice = units.first(where: { parsed.units[$0].isSubject }), voice > units.lowerBound,
      VoiceNoun.begins(bytes.span, parsed.units[voice].span)
    else { return nil }
    let owner = parsed.units[voice - 1]
    guard owner.mention >= 0, owner.particle == .genitive || owner.particle == .none else { return nil }
    let mention = tagged.mentions[Int(owner.mention)]
    return mention.kind == .group && mention.entity >= 0 && !isOne(mention.entity) ? mention.entity : nil
  }

  /// `주범 1명`, `고객`: no group that `이들` can point to.
  private func isOne(_ group: Int32) -> Bool {
    let entity = tagged.entities[Int(group)]
    return entity.name.hasSuffix(" 1명") || entity.name.hasSuffix("한 명")
      || entity.members.isEmpty && endsInOne(entity.name)
  }

  /// `의원들`, `대변인들`: a group, or several without a name, to whom `이들` points.
  private func isSeveral(_ entity: Int32) -> Bool {
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

  /// Remembers whom pronouns can point to.
  mutating func note(_ entity: Int32) {
    switch tagged.entities[Int(entity)].kind {
    case .person: state.lastPerson = entity
    case .anonymous:
      state.lastAnonymous = entity
      state.lastPerson = entity
    case .group: if !isOne(entity) { state.lastGroup = entity }
    case .organization, .document, .place: break
    }
  }
}
