import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Whose words they are where the sentence names nobody: who spoke before, unless something speaks against it.
extension Attributor {
  /// `…하겠다는 취지다`: what somebody means to do is not the word of a trade that tells of it.
  private func isIntent(_ report: Report) -> Bool {
    let unit = parsed.units[Int(report.link)]
    return Hangul.syllable(in: bytes.span, before: unit.span.upper - 6) == Hangul.index("겠")
  }

  /// `송민재 대표가 길을 닫는 것은 안 된다고 밝혔다`: where nobody has spoken before in the text, the subject that opens the sentence does,
  /// though a predicate inside the clause could be its own.
  private func opener(_ report: Report, _ units: Range<Int>) -> SourceChoice? {
    guard case .clause = report.content, report.ending == .final, report.construction == .complement,
      !state.hasBegun,
      let first = stack.first, first.mention >= 0, !first.isOpen, first.particle == .subject,
      opensSentence(first.mention, units)
    else { return nil }
    return waitingChoice(first, report)
  }

  /// `가능성을 시사한 것이다`, `…다는 점을 강조한 셈이다`: the reporter's reading of words that were told before.
  private func isReading(_ report: Report, _ units: Range<Int>) -> Bool {
    guard case .clause = report.content, let noun = modified(by: report, units), !isRepeated(report) else {
      return false
    }
    return ExplainingNoun.matches(bytes.span, parsed.units[noun].span)
  }

  /// `(…는 입장을) 고수한 (것이다)`, `재확인한`: who has just spoken says it once more.
  private func isRepeated(_ report: Report) -> Bool {
    state.speaker >= 0 && state.distance == 0 && Repeating.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
  }

  /// The word that the cue of a report modifies: `(…고 진술한) 혐의를`.
  func modified(by report: Report, _ units: Range<Int>) -> Int? {
    let next = Int(report.cueLast) + 1
    return report.ending == .adnominal && report.cueLast >= 0 && next < units.upperBound
      && parsed.units[next].kind == .word ? next : nil
  }

  /// `“…”는 이유 때문이었다`: why something was done, as the reporter tells it.
  private func isReason(_ report: Report, _ units: Range<Int>) -> Bool {
    let next = Int(report.nounUnit) + 1
    guard report.nounUnit >= 0, next < units.upperBound, parsed.units[next].kind == .word else { return false }
    return Ground.because(bytes.span, parsed.units[next].span)
  }

  /// `‘모른다’고 진술한 혐의를`, `‘줄일 수 있다’는 조항을 (넣었다)`: what is charged, or stands in a law, is of no one who spoke before.
  private func isOfNobody(_ report: Report, _ units: Range<Int>) -> Bool {
    if let noun = modified(by: report, units), Charge.begins(bytes.span, parsed.units[noun].span),
      !isAccused(behind: noun, units)
    {
      return true
    }
    guard report.linkClass == .adnominal else { return false }
    return (Int(report.link) + 1..<min(units.upperBound, Int(report.link) + 3)).contains {
      parsed.units[$0].kind == .word && Provision.begins(bytes.span, parsed.units[$0].span)
    }
  }

  /// `(협박한) 혐의도 받고 있다`: the sentence is about the one who is charged.
  private func isAccused(behind noun: Int, _ units: Range<Int>) -> Bool {
    noun + 1 < units.upperBound
      && Hangul.syllable(in: bytes.span, at: parsed.units[noun + 1].span.lower) == Hangul.index("받")
  }

  /// `“시간은 우리 편”이라는 생각이다`: what somebody thinks, unless a subject beside it says who tells so.
  private func isThought(_ report: Report) -> Bool {
    guard report.construction == .speechNoun, report.nounUnit >= 0, report.cueLast == report.nounUnit else {
      return false
    }
    return ThoughtNoun.begins(bytes.span, parsed.units[Int(report.nounUnit)].span)
  }

  /// `“…”라고 지적하는 목소리가 (커졌다)`: the voices are of others than who spoke before.
  private func tellsOfVoices(_ report: Report, _ units: Range<Int>) -> Bool {
    guard let noun = modified(by: report, units) else { return false }
    return EvaluationNoun.begins(bytes.span, parsed.units[noun].span) || tellsOfSound(report, units)
  }

  /// `(길이 좁다고) 강조하는 글이 (나왔다)`, `(반대한다고) 답한 비율이`: whoever does so, it is not the one who spoke before.
  private func tellsOfOthers(_ report: Report, _ units: Range<Int>) -> Bool {
    guard case .clause = report.content, let noun = modified(by: report, units),
      !Meanwhile.matches(bytes.span, parsed.units[noun].span)
    else { return false }
    return parsed.units[Int(report.cueLast)].tense == .present || ShareNoun.begins(bytes.span, parsed.units[noun].span)
  }

  /// `“불이야”라고 외치는 소리를 (들었다)`: somebody who is not seen.
  func tellsOfSound(_ report: Report, _ units: Range<Int>) -> Bool {
    modified(by: report, units).map { Sound.begins(bytes.span, parsed.units[$0].span) } == true
  }

  /// `나루커리어는 …했다고 3일 밝혔다`: the first noun is a topic that no table knows, which has announced it.
  private func opensWithUnknown(_ units: Range<Int>) -> Bool {
    guard let first = units.first(where: { parsed.units[$0].kind == .word && !parsed.units[$0].isFrame }) else {
      return false
    }
    let unit = parsed.units[first]
    return unit.isSubject && unit.mention < 0 && !isVerbalTopic(first, units)
  }

  /// `"…"라고 하자 A는 (답했다)`: the one who answers has not said the words before.
  private func answers(_ speaker: Int32, after cue: Int, _ units: Range<Int>) -> Bool {
    guard let next = (cue + 1..<max(units.upperBound, cue + 1)).first(where: { parsed.units[$0].isSubject }) else {
      return false
    }
    let mention = parsed.units[next].mention
    return mention >= 0 && tagged.mentions[Int(mention)].entity == speaker
  }

  /// `“…”는 것이 강론의 골자였다`: the thing is the subject, so that nobody is dropped.
  private func isThingOfNoun(_ report: Report) -> Bool {
    let thing = Int(report.link) + 1
    guard report.linkClass == .adnominal, report.nounUnit > report.link + 1, parsed.units[thing].particle == .subject,
      BoundNoun.isSingle(bytes.span, parsed.units[thing].span)
    else { return false }
    return parsed.units[Int(report.nounUnit)].particle == .copula
  }

  /// `(…다는 제안을) 담고 있다`: a text holds words, nobody says them.
  private func isHeld(_ report: Report, _ cue: Int) -> Bool {
    report.cueFirst >= 0
      && (Int(report.cueFirst)...cue).contains {
        HoldingVerb.begins(bytes.span, parsed.units[$0].span)
      }
  }

  /// `한서윤 씨에게 ‘…’고 (묻자)`: whom the words are said to does not say them; no verb of its own stands behind the noun.
  private func isAddressee(_ speaker: Int32, _ report: Report, _ units: Range<Int>) -> Bool {
    guard case .quote = report.content else { return false }
    let before = units.lowerBound..<max(units.lowerBound, Int(report.link) - 1)
    guard let dative = before.last(where: { parsed.units[$0].particle == .dative && parsed.units[$0].mention >= 0 })
    else { return false }
    return tagged.mentions[Int(parsed.units[dative].mention)].entity == speaker
      && !(dative + 1..<before.upperBound).contains { parsed.units[$0].isPredicate }
  }

  /// Whether the cue is one of asking.
  private func asks(_ report: Report) -> Bool {
    report.verb >= 0 && lexicon.verb(report.verb).stance == .ask
  }

  /// `(한서윤 의원은 …고 했다.) 길을 넓힌다는 데 뜻을 모았다`: one who spoke before does not agree alone.
  private func isAgreedByOne(_ speaker: Int32, _ report: Report, _ units: Range<Int>) -> Bool {
    report.link >= 0 && tagged.entities[Int(speaker)].kind != .group
      && Agreement.isReached(bytes.span, parsed.units, Int(report.link), units)
  }

  /// `이어 “…”고 말했다고 대변인이 전했다`: another tells behind the verb what he who spoke before has gone on to say.
  private func isRetold(_ cue: Int) -> Bool {
    guard parsed.units[cue].link == .quote, state.speaker >= 0, state.distance == 0,
      tagged.entities[Int(state.speaker)].kind == .person,
      let outer = reports.first(where: { Int(parsed.reports[$0].link) == cue }), parsed.reports[outer].cueFirst > cue
    else { return false }
    return (cue + 1..<Int(parsed.reports[outer].cueFirst)).contains { at in
      let unit = parsed.units[at]
      guard unit.isSubject, unit.mention >= 0 else { return false }
      let mention = tagged.mentions[Int(unit.mention)]
      return mention.entity != state.speaker && isPerson(unit.mention)
    }
  }

  /// `(A씨는 “…”고 말했다.) “바꿔야 한다”는 발언도 했다고 한다`: nobody has the outer cue, and `도` adds to what has just been said.
  private func isAddedByHearsay(_ report: Report, _ cue: Int) -> Bool {
    guard case .quote = report.content, state.speaker >= 0, state.distance == 0, isSomebody(state.speaker),
      isHearsay(behind: cue)
    else { return false }
    let added = report.nounUnit >= 0 ? parsed.units[Int(report.nounUnit)] : parsed.units[Int(report.link)]
    return added.particle == .also || Hangul.syllable(in: bytes.span, before: added.span.upper) == Hangul.index("도")
      || report.nounUnit >= 0 && parsed.units[Int(report.nounUnit)].hasNoun
  }

  /// `그러자 B가 …고 답했다고 (전했다)`: it is B who answers, and who told of the words before tells of his.
  private func retellsAnswer(_ report: Report) -> Bool {
    guard let inner = reports.first(where: { parsed.reports[$0].cueLast == report.link }),
      let answerer = waiting[inner], answerer.mention >= 0
    else { return false }
    return tagged.mentions[Int(answerer.mention)].entity != state.speaker
  }

  /// The speaker of the words before, where nothing speaks against it.
  func continued(
    _ group: [Int], _ report: Report, _ cue: Int, _ connective: ConnectiveEffect?
  ) -> SourceChoice {
    let effect = connective == .check && retellsAnswer(report) ? .keep : connective
    let open = SourceChoice(subject: nil, rule: .unattributed)
    if group.contains(where: { hasUnknown[$0] }), effect != .keep { return open }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    if opensWithNewcomer(report, units) || tellsOfScene(report, units) { return open }
    if units.contains(where: { isOrphan($0, units) }) { return open }
    if parsed.units[cue].isPassive
      || parsed.units[cue].link != nil && !(effect == .keep && isRetold(cue)) && !isAddedByHearsay(report, cue)
    {
      return open
    }
    if effect != .keep, opensWithUnread(report, units) { return open }
    if isDated(report), opensWithUnknown(units) { return open }
    if unreadAgent(report, units) != nil { return open }
    if isThought(report) || tellsOfVoices(report, units) || asks(report) && asksForAnswer(report) { return open }
    if effect != .keep, tellsOfOthers(report, units) { return open }
    if isThingOfNoun(report) || describesTopic(report, units) { return open }
    if isReading(report, units) || isReason(report, units) || isOfNobody(report, units) { return open }
    if case .quote = report.content, isHeardElsewhere(report, units) { return open }
    if report.construction == .speechNoun, state.informant >= 0, effect != .break {
      if isIntent(report), tagged.entities[Int(state.informant)].kind == .group { return open }
      if isAgreedByOne(state.informant, report, units) { return open }
      return SourceChoice(subject: nil, rule: .droppedSubject, entity: state.informant)
    }
    guard let speaker = state.continued(effect, isQuote: isQuote(report)) else { return opener(report, units) ?? open }
    if isAddressee(speaker, report, units) || isAgreedByOne(speaker, report, units) { return open }
    if case .quote(let quote) = report.content, isNamedByOthers(speaker, in: Int(quote)) { return open }
    if report.ending == .when || asks(report), answers(speaker, after: cue, units) { return open }
    let isWritten =
      StativeCue.matches(bytes.span, parsed.units[cue].span) || isHeld(report, cue)
      || report.ending == .final && parsed.units[cue].tense == .present
        && Providing.begins(bytes.span, parsed.units[cue].span)
    if isWritten, tagged.entities[Int(speaker)].kind != .document {
      return open
    }
    return SourceChoice(subject: nil, rule: .droppedSubject, entity: speaker)
  }
}

/// `(…고 경고하는) 동시에`, `한편`, `등`: the one who says so does something else as well.
private enum Meanwhile {
  private static let words = WordSet(["동시에", "한편", "등"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `고수한`, `재확인한`, `되풀이한`: to say again what one has said.
private enum Repeating {
  private static let verbs = WordOpenings(["고수", "재확", "되풀", "거듭"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
