import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Quotes that no complementizer ties to a verb.
extension Attributor {
  /// Attributes quotes with a cue but no complementizer, and quotes that stand alone.
  mutating func freeQuotes(_ units: Range<Int>, _ sentence: Int, _ effect: ConnectiveEffect?) {
    for index in reports where itemOfReport[index] < 0 && parsed.reports[index].construction == .bare {
      guard case .quote(let quote) = parsed.reports[index].content, parsed.quotes[Int(quote)].marks == .doubleMark,
        let at = units.first(where: { parsed.units[$0].kind == .quote && parsed.units[$0].index == quote })
      else { continue }
      if let subject = heading(at, units) {
        addHeadline(index, named: subject, units)
      } else if let choice = labelChoice(at, units, sentence) {
        add(index, choice, units)
      } else if parsed.reports[index].cueFirst >= 0 || parsed.quotes[Int(quote)].isTruncated {
        stack.reset()
        replay(upTo: at, units)
        if endsInGerund(parsed.quotes[Int(quote)].content) { stack.takeInnerSubject() }
        cued(index, units, effect)
      } else if standsAlone(at, units) {
        turn(index, sentence, units)
      } else if let told = utterer(in: at + 1..<units.upperBound) {
        add(index, SourceChoice(subject: told.subject, rule: .lookingBack), units)
        tellByNoun(told.noun)
      }
    }
  }

  /// `크렘린궁 "…" 한서윤 시장은 …`: a headline glued to the text; a bare name, and nothing before it but another quote.
  private func heading(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard at > units.lowerBound, at + 1 == units.upperBound || parsed.units[at + 1].link == nil else { return nil }
    let name = parsed.units[at - 1]
    guard name.kind == .word, name.mention >= 0, name.particle == .none, !isByline(name.mention) else { return nil }
    let mention = tagged.mentions[Int(name.mention)]
    var first = at - 1
    while first > units.lowerBound, parsed.units[first].span.start > mention.span.start { first -= 1 }
    guard first == units.lowerBound || parsed.units[first - 1].kind != .word || isHeaded(first - 1, units) else {
      return nil
    }
    return .init(unit: at - 1, mention: name.mention, particle: .none)
  }

  /// `"최선을 다하겠다."(한서윤 시장)`: the name in brackets right behind the quote.
  func signature(behind at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .bracket,
      !parsed.units[at + 1].spaceBefore || opensTurn(at, units)
    else { return nil }
    let start = parsed.units[at + 1].span.lower + 1
    let found = tagged.mentions.firstIndex { $0.span.lower == start }
    guard let found, isPerson(Int32(found)) || tagged.mentions[found].kind == .organization else { return nil }
    // Behind a space a bracket tells of other things as well: it must hold a name with its title and nothing else.
    if parsed.units[at + 1].spaceBefore, at + 2 < units.upperBound || at > units.lowerBound {
      guard isPerson(Int32(found)), !tagged.mentions[found].title.isEmpty,
        tagged.mentions[found].span.upper == parsed.units[at + 1].span.upper - 1
      else { return nil }
    }
    return .init(unit: at + 1, mention: Int32(found), particle: .none)
  }

  /// Whether nothing stands before the quote but another with its own bracket.
  private func opensTurn(_ at: Int, _ units: Range<Int>) -> Bool {
    at == units.lowerBound || parsed.units[at - 1].kind == .bracket
  }

  /// `경찰 "봤다" 주장에 (檢 "아니다")`: a noun of speech right behind another quote.
  private func isHeaded(_ at: Int, _ units: Range<Int>) -> Bool {
    at > units.lowerBound && parsed.units[at].isSpeechNoun && parsed.units[at - 1].kind == .quote
  }

  /// Who waits at unit `end`, the reports of the sentence aside.
  private mutating func replay(upTo end: Int, _ units: Range<Int>) {
    for at in units.lowerBound..<end where parsed.units[at].kind == .word {
      let unit = parsed.units[at]
      if unit.isSubject {
        stack.push(.init(unit: at, mention: unit.mention, particle: unit.particle))
      } else if let predicate = predicate(at, units) {
        stack.pass(predicate.ending, closesClause: predicate.closesClause, isPast: predicate.isPast)
      }
    }
  }

  /// `(A는 B가) “먼저 나서기”를 (기대한다)`: the words are a clause made a noun, with a subject of its own.
  private func endsInGerund(_ content: TextSpan) -> Bool {
    Hangul.syllable(in: bytes.span, before: content.upper) == Hangul.index("기")
  }

  private mutating func cued(_ index: Int, _ units: Range<Int>, _ effect: ConnectiveEffect?) {
    if let subject = stack.nearestSpeaker() {
      add(index, SourceChoice(subject: subject, rule: .subjectBeforeQuote), units)
    } else if !stack.hasUnknownTopic, let continued = state.continued(effect, isQuote: isQuote(parsed.reports[index])) {
      add(index, SourceChoice(subject: nil, rule: .droppedSubject, entity: continued), units)
    } else {
      add(index, SourceChoice(subject: nil, rule: .unattributed), units)
    }
  }

  /// Whether the quote is all there is in its sentence.
  private func standsAlone(_ at: Int, _ units: Range<Int>) -> Bool {
    units.allSatisfy { $0 == at || parsed.units[$0].kind == .mark || parsed.units[$0].kind == .comma }
  }

  /// A whole turn in marks: the next sentence may take it up (`X는 이같이 말했다`), else the speaker goes on, or the one
  /// of the headline where the article begins with it.
  private mutating func turn(_ index: Int, _ sentence: Int, _ units: Range<Int>) {
    if interview.isAsked {
      let speaker = answeringSpeaker(of: index)
      add(index, SourceChoice(subject: nil, rule: speaker < 0 ? .unattributed : .answer, entity: speaker), units)
    } else if let witness = witness(behind: sentence) {
      add(index, SourceChoice(subject: witness.subject, rule: .lookingBack), units)
      tellByNoun(witness.noun)
    } else if let speaker = lookingBack(from: sentence) {
      add(index, SourceChoice(subject: nil, rule: .lookingBack, entity: speaker), units)
    } else if let teller = teller(behind: sentence) {
      add(index, SourceChoice(subject: teller.subject, rule: .lookingBack), units)
      items[items.count - 1].cue = parsed.units[teller.verb].span
      items[items.count - 1].verb = parsed.units[teller.verb].verb
    } else if state.speaker >= 0, state.distance == 0 {
      add(index, SourceChoice(subject: nil, rule: .turn, entity: state.speaker), units)
    } else if let speaker = personOfSentence(before: sentence) {
      add(index, SourceChoice(subject: nil, rule: .turn, entity: speaker), units)
    } else if let speaker = speakerOfHeadline(before: sentence), isSomebody(speaker) {
      add(index, SourceChoice(subject: nil, rule: .turn, entity: speaker), units)
    } else {
      add(index, SourceChoice(subject: nil, rule: .unattributed), units)
    }
  }

  /// `한서윤 감독은 패인으로 수비를 꼽았다. (“…”)`: the person who is the topic of the sentence before in the same paragraph; nobody is
  /// named behind the words.
  private func personOfSentence(before sentence: Int) -> Int32? {
    guard sentence > 0, !parsed.sentences[sentence].startsLine, state.actor >= 0, !interview.hasBegun,
      sentence + 1 == parsed.sentences.count || parsed.sentences[sentence + 1].startsLine
    else { return nil }
    let before = parsed.sentences[sentence - 1].unitIndices
    guard let topic = before.first(where: { parsed.units[$0].isSubject }), parsed.units[topic].particle == .topic,
      parsed.units[topic].mention >= 0,
      resolve(tagged.mentions[Int(parsed.units[topic].mention)])?.entity == state.actor,
      let last = lastWord(of: before), parsed.units[last].ending == .final
    else { return nil }
    switch tagged.entities[Int(state.actor)].kind {
    case .person: return state.actor
    case .anonymous: return endsInSpeech(before) || before.contains(where: isLeftText) ? state.actor : nil
    default: return nil
    }
  }

  /// `메시지를 (남겼다)`.
  private func isLeftText(_ at: Int) -> Bool {
    parsed.units[at].particle == .object && (parsed.units[at].isDocument || parsed.units[at].isSpeechNoun)
  }

  /// Makes the noun at a unit the cue of the last item.
  private mutating func tellByNoun(_ noun: Int) {
    items[items.count - 1].cue = parsed.units[noun].span
    items[items.count - 1].noun = parsed.units[noun].speechNoun
  }

  /// `(“…”) 한서윤 감독이 활짝 웃으며 말했다`: who tells the turn in the sentence behind it, and the verb; no other turn follows that
  /// he could tell, and the paragraph of the turn has no speaker of its own.
  private func teller(behind sentence: Int) -> (subject: SubjectStack.Subject, verb: Int)? {
    guard let next = sentenceBehindTurns(sentence), let teller = tellerWithoutWords(in: next),
      let verb = lastWord(of: parsed.sentences[next].unitIndices)
    else { return nil }
    if next + 1 < parsed.sentences.count {
      let behind = parsed.sentences[next + 1].unitIndices
      if let quote = behind.first, parsed.units[quote].kind == .quote, standsAlone(quote, behind) { return nil }
    }
    let goesOn = state.speaker >= 0 && state.distance == 0 || state.actor >= 0
    if goesOn, parsed.sentences[next].startsLine, !parsed.sentences[sentence].startsLine { return nil }
    return (teller, verb)
  }

  /// `한서윤 시장의 말이다.`: whose words the next sentence says they are, and its noun.
  private func witness(behind sentence: Int) -> (subject: SubjectStack.Subject, noun: Int)? {
    if let behind = sentenceBehindTurns(sentence), let told = utterer(in: parsed.sentences[behind].unitIndices) {
      return told
    }
    guard sentence + 1 < parsed.sentences.count else { return nil }
    let next = parsed.sentences[sentence + 1].unitIndices
    guard let noun = Testimony.noun(bytes.span, parsed.units, next),
      let owner = Testimony.owner(parsed.units, next.lowerBound..<noun)
    else { return nil }
    return (.init(unit: owner, mention: parsed.units[owner].mention, particle: .genitive), noun)
  }

  /// The sentence behind a turn and those that follow it at once: `“…” “…” 한서윤 시장은 이같이 말했다`.
  private func sentenceBehindTurns(_ sentence: Int) -> Int? {
    (sentence + 1..<min(sentence + 8, parsed.sentences.count)).first { next in
      let units = parsed.sentences[next].unitIndices
      guard let quote = units.first(where: { parsed.units[$0].kind == .quote }) else { return true }
      return !standsAlone(quote, units)
    }
  }

  /// Whether the word is a verb or a noun of telling: `이처럼 장모님은 그릇을 챙겼다` looks back to no words.
  private func isOfSpeech(_ unit: Unit) -> Bool {
    unit.isSpeechNoun || unit.isDocument || unit.isChannel || unit.verb >= 0 && verbs.role(unit.verb) != .other
  }

  /// Who speaks in the next sentence that is no turn, if that looks back: its first topic, else its last subject.
  ///
  /// Only behind a quote that opens the article may it quote something itself (`“…”라며 이같이 말했다`).
  private mutating func lookingBack(from sentence: Int) -> Int32? {
    guard let behind = sentenceBehindTurns(sentence) else { return nil }
    let next = parsed.sentences[behind].unitIndices
    let isLead = parsed.sentences[..<sentence].allSatisfy(\.isHeadline)
    var looksBack = false
    for at in next {
      let unit = parsed.units[at]
      if unit.kind == .quote, parsed.quotes[Int(unit.index)].marks == .doubleMark, !isLead { return nil }
      if effect(of: unit) == .back { looksBack = true }
    }
    guard looksBack, next.contains(where: { isOfSpeech(parsed.units[$0]) }) else { return nil }
    let subjects = next.filter { parsed.units[$0].isSubject && parsed.units[$0].mention >= 0 }
    guard let subject = subjects.first(where: { parsed.units[$0].particle == .topic }) ?? subjects.last else {
      return nil
    }
    return entity(ofBack: parsed.units[subject].mention)
  }

  /// Who is named; a body that nobody has let speak before becomes one by it: `(“…”) 한빛연대는 이같이 밝혔다`.
  private mutating func entity(ofBack index: Int32) -> Int32? {
    let mention = tagged.mentions[Int(index)]
    if mention.entity >= 0 { return mention.entity }
    guard mention.isOpen, mention.kind == .organization else { return nil }
    return tagged.adopt(Int(index), named: text(mention.name.isEmpty ? mention.span : mention.name))
  }
}
