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
      let speaker = cited(within: main) ?? taker(of: main, units) ?? items[Int(itemOfReport[main])].speaker
      if isCaptioned(main, speaker) { return }
      if isWritten(main), interrupts(main, of: speaker) {
        state.interrupted()
      } else if isExperience(main, of: speaker), goesOnBehind(units) {
        noteSpeaker(speaker)
      } else if speaker >= 0 {
        state.spoke(speaker, asWell: isSaidAsWell(main))
        if !isBesideHim(main) { noteSpeaker(speaker) }
        if tagged.entities[Int(speaker)].kind == .organization { notePatient(units) }
        if standsForSeveral(speaker) { state.acted(group: speaker) }
        if let relay = items[Int(itemOfReport[main])].via.last?.entity, tagged.entities[Int(relay)].kind == .person {
          note(relay)
        }
      } else {
        breakOff(units)
        if isOfUnreadTopic(main, units) { (state.lastPerson, state.lastAnonymous) = (-1, -1) }
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
      parsed.reports[$0].isImpersonal && parsed.reports[$0].construction != .question
        && !isFollowedUp(parsed.reports[$0])
    }) {
      breakOff(units)
      return
    }
    let actor = isOfInformant(informant, units) ? -1 : actor(units)
    if actor >= 0, announcesWords(units) {
      state.spoke(actor)
      return
    }
    if let owner = ownerOfNext(units) {
      state.spoke(owner)
      note(owner)
      return
    }
    state.passed(
      subject: Suffering.ends(bytes.span, parsed.units, units) ? -1 : actor, isBackground: isBackground(actor, units))
    if actor >= 0, tagged.entities[Int(actor)].kind == .organization { notePatient(units) }
    if actor < 0, unknownWriter(units) { state.lastPerson = -1 }
    if actor < 0, tellsOfUnknown(units) || isOfPair(units) { state.broken() }
    if actor < 0, let named = predicateName(units) ?? topicOwner(units) { note(named) }
    if let asked = asked(units) { note(asked) }
  }

  /// `A는 B가 …하겠다고 밝히자 (반박했다)`: what somebody else than the topic of the sentence has said before it.
  private func isAnswered(_ index: Int, _ units: Range<Int>) -> Bool {
    guard parsed.reports[index].ending == .when, parsed.reports[index].cueLast >= 0,
      let topic = firstTopic(units), topic < Int(parsed.reports[index].link)
    else { return false }
    let entity = tagged.mentions[Int(parsed.units[topic].mention)].entity
    return entity >= 0 && entity != items[Int(itemOfReport[index])].speaker
  }

  /// Whether nobody but the informant goes on behind the sentence: a person, or any behind a mere relative clause.
  private func isOfInformant(_ informant: Int32?, _ units: Range<Int>) -> Bool {
    if let informant, isSomebody(informant) { return true }
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

  /// `(대변인은 “…”고 밝혔다.) 문자에는 ‘…’고 적혀 있다.`: nobody, or a text, between the words of somebody who goes on.
  private func interrupts(_ report: Int, of written: Int32) -> Bool {
    guard written >= 0 else { return true }
    return !isQuote(parsed.reports[report]) && tagged.entities[Int(written)].kind == .document && state.speaker >= 0
      && state.distance == 0
      && tagged.entities[Int(state.speaker)].kind != .document
  }

  /// `(한 의원은 “…”고 말했다.) 정부는 길을 넓히겠다고 밝힌 바 있다.`: what another has said once, between the words of somebody who goes on.
  private func isExperience(_ report: Int, of other: Int32) -> Bool {
    let words = parsed.reports[report]
    guard other >= 0, state.speaker >= 0, state.speaker != other, state.distance <= 1, closesSentence(words),
      isSomebody(state.speaker)
    else { return false }
    return Auxiliary.isExperience(bytes.span, parsed.units[Int(words.cueLast) + 1].span)
  }

  /// `(밝힌 바 있다.) 이어`, `또`: the next sentence goes on with what was told before; `그러면서` does with what stands right before it.
  private func goesOnBehind(_ units: Range<Int>) -> Bool {
    units.upperBound < parsed.units.count
      && Self.goingOn.contains(bytes.span, parsed.units[units.upperBound].span)
  }

  private static let goingOn = WordSet(["이어", "이어서", "또", "또한", "아울러"])

  /// `글은 ‘…’고 적혀 있다`: what stands in a text between the words of somebody.
  private func isWritten(_ report: Int) -> Bool {
    let cue = Int(parsed.reports[report].cueLast)
    return cue >= 0 && StativeCue.matches(bytes.span, parsed.units[cue].span)
  }

  /// `[고지영 / 국방부 장관]⏎“…”`: a sound bite of another, whom the text does not tell of; captions are not read out, and who
  /// spoke before goes on.
  private func isCaptioned(_ main: Int, _ speaker: Int32) -> Bool {
    items[Int(itemOfReport[main])].rule == .label && speaker >= 0 && state.speaker >= 0 && state.speaker != speaker
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
    if Self.beginnings.begin(bytes.span, parsed.units[last].span) { return true }
    return (max(units.lowerBound, last - 2)..<last).contains { Self.pointers.begin(bytes.span, parsed.units[$0].span) }
  }

  private static let pointers = WordOpenings(["이렇", "다음"])
  /// `입을 열었다`, `말문을 열었다`, `운을 뗐다`.
  private static let beginnings = WordOpenings(["입을", "말문", "운을"])

  /// `한서윤 시장의 설명은 이렇다.`: whose words come in the next line.
  private func ownerOfNext(_ units: Range<Int>) -> Int32? {
    guard let last = lastWord(of: units), let noun = units.first(where: { parsed.units[$0].isSubject }),
      noun > units.lowerBound, parsed.units[noun].particle == .topic,
      UtteredNoun.begins(bytes.span, parsed.units[noun].span),
      parsed.units[noun - 1].particle == .genitive, parsed.units[noun - 1].mention >= 0,
      last - noun <= 2, announcesAsCopula(last)
    else { return nil }
    return resolve(tagged.mentions[Int(parsed.units[noun - 1].mention)])?.entity
  }

  /// `이렇다`, `다음과 같다`.
  private func announcesAsCopula(_ last: Int) -> Bool {
    if Self.announcing.contains(bytes.span, parsed.units[last].span) { return true }
    return Self.following.contains(bytes.span, parsed.units[last].span)
      && Self.pointers.begin(bytes.span, parsed.units[last - 1].span)
  }

  private static let announcing = WordSet(["이렇다", "이랬다", "이러했다", "이러하다", "다음과 같다"])
  private static let following = WordSet(["같다", "같았다"])

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

  /// `한서윤 시장의 태도는 (달라졌다)`: whose bearing the sentence tells of.
  private func topicOwner(_ units: Range<Int>) -> Int32? {
    guard let topic = units.first(where: { parsed.units[$0].isSubject }), topic > units.lowerBound,
      parsed.units[topic].particle == .topic, BearingNoun.begins(bytes.span, parsed.units[topic].span),
      parsed.units[topic - 1].particle == .genitive, parsed.units[topic - 1].mention >= 0,
      isPerson(parsed.units[topic - 1].mention)
    else { return nil }
    let entity = tagged.mentions[Int(parsed.units[topic - 1].mention)].entity
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

  /// `여야는 법을 고치기로 했다`: two at once are the topic, so that nobody before them goes on alone.
  private func isOfPair(_ units: Range<Int>) -> Bool {
    firstTopic(units).map { isPair(tagged.mentions[Int(parsed.units[$0].mention)]) } == true
  }

  /// The first subject of a sentence, if it is a topic that names somebody.
  func firstTopic(_ units: Range<Int>) -> Int? {
    let first = units.first { parsed.units[$0].isSubject }
    return first.flatMap { parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0 ? $0 : nil }
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
    if isFollowedUp(report) { return false }
    // `(…고 말한) 바 있다`: that somebody has done it once is told of him all the same.
    if unit.ending == .adnominal {
      return closesSentence(report)
        && Auxiliary.isExperience(bytes.span, parsed.units[Int(report.cueLast) + 1].span)
    }
    return unit.link == nil && unit.ending != .nominal
  }

  /// `(A는) “…”는 B의 요청에 따라 (떠났다)`: words upon which somebody acts.
  func isFollowedUp(_ report: Report) -> Bool {
    guard report.cueLast >= 0, report.cueLast == report.nounUnit else { return false }
    let noun = parsed.units[Int(report.cueLast)]
    switch noun.particle {
    case .place, .object, .direction, .with: return true
    default: return noun.isFrame
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
