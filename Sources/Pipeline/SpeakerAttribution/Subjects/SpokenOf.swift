import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Subjects that words are about, while who spoke or acted before goes on.
extension Attributor {
  /// `또 한국은 …고 전했다`: after a connective that keeps the speaker, a country is what is spoken of; a report or a
  /// law that somebody tells of says nothing itself.
  func isTopicOfContent(_ subject: SubjectStack.Subject, _ report: Report, _ effect: ConnectiveEffect?) -> Bool {
    guard case .clause = report.content, state.speaker >= 0 else { return false }
    let mention = tagged.mentions[Int(subject.mention)]
    if mention.kind == .document, report.construction == .speechNoun { return true }
    if isInnerBody(subject, mention, report, effect) || isRelayed(subject, report, effect)
      || isAdded(subject, mention, report) || isTopicOfAddition(subject, report)
    {
      return true
    }
    return effect == .keep && mention.kind == .country && mention.entity != state.speaker && !opensInContrast(report)
  }

  /// `A는 …고 밝혔다. 이어 정부가 길을 막고 있다고 지적했다`: a body, a person or a text with `이/가`, the only subject behind a
  /// connective that goes on, or behind `…에 대해서는`, is what the words are about.
  private func isInnerBody(
    _ subject: SubjectStack.Subject, _ mention: Mention, _ report: Report, _ effect: ConnectiveEffect?
  ) -> Bool {
    guard subject.particle == .subject, !subject.isByPlace, mention.kind != .pronoun || isPlainNoun(mention),
      mention.kind == .pronoun || mention.entity != state.speaker,
      state.distance == 0,
      report.construction == .complement || effect == .keep && isDemandedOf(subject, report), report.ending == .final
    else { return false }
    let first = Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
    if adds(report), !opensInContrast(report) { return true }
    guard effect == .keep || opensWithTopic(first, before: subject.unit) || opensSentence(subject, first),
      !opensInContrast(report)
    else { return false }
    return !(subject.unit + 1..<Int(report.link)).contains {
      parsed.units[$0].isSubject && !(effect == .keep && (isWhatHappens($0) || isWhatHappens($0 + 1)))
    }
  }

  /// `(한 의원이 물러나야 한다고) 덧붙였다`: who adds something has just spoken.
  func adds(_ report: Report) -> Bool {
    report.cueFirst >= 0 && AddingVerb.begins(bytes.span, parsed.units[Int(report.cueFirst)].span)
  }

  /// `(국회가 정쟁으로) 들어가는 일이 (없길 바란다고)`: what the subject before it does.
  private func isWhatHappens(_ at: Int) -> Bool {
    Self.happenings.contains(bytes.span, parsed.units[at].span) && endsLikeAdnominal(parsed.units[at - 1])
      && parsed.units[at - 1].mention < 0
  }

  private static let happenings = WordSet(["일이", "것이", "경우가", "상황이"])

  /// `(아울러) 정부가 예산을 확보해 줄 것을 당부했다`: a body that is to do what is demanded, of nobody else.
  private func isDemandedOf(_ subject: SubjectStack.Subject, _ report: Report) -> Bool {
    report.construction == .nominal && isBody(subject)
      && parsed.units[Int(report.link)].particle == .object && report.cueLast >= 0
      && Commanding.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
      && !(subject.unit + 1..<Int(report.cueLast)).contains { isAddressed(parsed.units[$0]) }
  }

  /// `(A는 …고 했다.) 그러면서 대통령이 소통하지 않는다며 “사과하라”고 요구했다`: the only subject of a clause that opens the sentence
  /// behind a connective that goes on, beside words of the same cue, is what the clause is about.
  func isInnerBeside(_ subject: SubjectStack.Subject, _ group: [Int], _ effect: ConnectiveEffect?) -> Bool {
    guard effect == .keep, state.speaker >= 0, state.distance == 0, subject.particle == .subject, group.count > 1,
      let first = group.first.map({ parsed.reports[$0] }), let last = group.last.map({ parsed.reports[$0] }),
      case .clause = first.content, first.linkClass == .and, first.construction == .coordinate,
      last.construction == .complement, last.ending == .final, !opensInContrast(first),
      subject.unit < Int(first.link), !isOutletName(subject), isNotSpeaker(subject.mention),
      opensWith(subject, behindConnectiveOf: first), !isOfHimself(first, subject)
    else { return false }
    if isPerson(subject.mention), !goesOnForCertain(first) { return false }
    return !group.contains { waiting[$0].map { $0.unit != subject.unit } == true }
      && !(subject.unit + 1..<Int(first.link)).contains { parsed.units[$0].isSubject }
      && !(Int(first.link) + 1..<max(Int(last.link), Int(first.link) + 1)).contains {
        parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0
      }
  }

  /// `(A는 해명했다.) “다 갚았다”며 남편이 집을 나갔다고 말했다`: the words that open the sentence are of who goes on, and the only noun
  /// behind them, no name, is what he tells of.
  func isBehindOwnWords(_ subject: SubjectStack.Subject, _ group: [Int]) -> Bool {
    guard subject.particle == .subject, subject.mention >= 0, !isPerson(subject.mention), !isOutletName(subject),
      group.count == 2, let first = group.first.map({ parsed.reports[$0] }),
      let last = group.last.map({ parsed.reports[$0] }), case .quote = first.content, case .clause = last.content,
      first.linkClass == .and, last.construction == .complement, last.ending == .final,
      Int(first.link) < subject.unit, subject.unit < Int(last.link), waiting[group[0]] == nil,
      !isOfHimself(last, subject)
    else { return false }
    let start = Int(parsed.sentences[Int(first.sentence)].units.lowerBound)
    return (start..<Int(first.link) - 1).allSatisfy { parsed.units[$0].isFrame || parsed.units[$0].kind == .comma }
      && !(subject.unit + 1..<Int(last.link)).contains { parsed.units[$0].isSubject }
  }

  /// `(A는 …고 했다.) 그러면서 국민들은 믿지 않는다며 …고 비판했다`: the nation says nothing by itself, and who spoke before tells of it.
  func isNation(_ subject: SubjectStack.Subject, _ report: Report, _ effect: ConnectiveEffect?) -> Bool {
    guard effect == .keep, case .clause = report.content, state.speaker >= 0, state.distance == 0,
      !opensInContrast(report)
    else { return false }
    return Self.nation.contains(bytes.span, tagged.mentions[Int(subject.mention)].span)
  }

  private static let nation = WordSet(["국민", "국민들", "우리 국민"])

  /// Whether the mention is somebody else than who spoke before.
  private func isNotSpeaker(_ mention: Int32) -> Bool {
    tagged.mentions[Int(mention)].kind != .pronoun && tagged.mentions[Int(mention)].entity != state.speaker
  }

  /// `그러면서 (대통령이)`: nothing but the connective, and what tells when, before the subject.
  private func opensWith(_ subject: SubjectStack.Subject, behindConnectiveOf report: Report) -> Bool {
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    guard let first = firstNoun(units) else { return false }
    return tagged.mentions[Int(subject.mention)].span.start == parsed.units[first].span.start
  }

  /// `그러면서`, `아울러`: who spoke goes on; behind `이어` another may come.
  private func goesOnForCertain(_ report: Report) -> Bool {
    let first = Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
    return Self.certain.contains(bytes.span, parsed.units[first].span)
  }

  private static let certain = WordSet(["그러면서", "그러면서도", "아울러"])

  /// `(A는 회견을 열었다.) 수사에 대해서는 검찰이 결정할 것이라고 말했다`: who acted before goes on to speak of the body with `이/가`.
  func actorBeside(_ subject: SubjectStack.Subject, _ report: Report, _ effect: ConnectiveEffect?) -> Int32? {
    guard case .clause = report.content, subject.particle == .subject, !isPerson(subject.mention),
      report.construction == .complement, report.ending == .final,
      let actor = state.continued(effect, isQuote: false), actor != tagged.mentions[Int(subject.mention)].entity
    else { return nil }
    let first = Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
    guard opensWithTopic(first, before: subject.unit), !opensInContrast(report) else { return nil }
    return (subject.unit + 1..<Int(report.link)).contains { parsed.units[$0].isSubject } ? nil : actor
  }

  /// `사망자는 더 늘어날 것이라고 (덧붙였다)`, `관광객은 8천 명으로 늘었다고`: people whom somebody else has counted, or who can say nothing.
  func isTold(ofPeople subject: SubjectStack.Subject, _ report: Report) -> Bool {
    guard subject.particle == .topic, subject.mention >= 0, case .clause = report.content,
      report.construction == .complement, subject.unit + 1 <= Int(report.link)
    else { return false }
    switch tagged.mentions[Int(subject.mention)].kind {
    case .group, .anonymous, .titleAlone: break
    default: return false
    }
    let noun = tagged.words[Int(parsed.units[subject.unit].index)].stem
    if ToldPeople.areDead(bytes.span, noun) { return true }
    guard ToldPeople.areCounted(bytes.span, noun) else { return false }
    let (first, link) = (subject.unit + 1, Int(report.link))
    if first == link, ToldPeople.areNone(bytes.span, parsed.units[link].span) { return true }
    guard !parsed.units[first..<link].contains(where: \.isSubject) else { return false }
    let last = parsed.units[link].span
    return ToldPeople.tell(bytes.span, last) || ToldPeople.areCounted(bytes.span, last, last)
      || first < link && ToldPeople.areCounted(bytes.span, parsed.units[first].span, parsed.units[first + 1].span)
  }

  /// `(한서윤 의원은 …고 했다.) 또 일본은 성실히 협상했다며 이번 조치는 “…”이라고 말했다`: a country or the government at the head of
  /// what a person goes on to say, the first of it told in a clause.
  func isTopicOfWords(_ subject: SubjectStack.Subject, _ group: [Int], _ effect: ConnectiveEffect?) -> Bool {
    guard effect == .keep, subject.mention >= 0, let first = group.first, let last = group.last, first != last,
      case .clause = parsed.reports[first].content, case .quote = parsed.reports[last].content,
      parsed.reports[first].linkClass == .and, state.speaker >= 0, state.distance == 0,
      tagged.entities[Int(state.speaker)].kind == .person, subject.unit < Int(parsed.reports[first].link)
    else { return false }
    let mention = tagged.mentions[Int(subject.mention)]
    return (mention.kind == .country || Self.government.contains(bytes.span, mention.span))
      && !opensInContrast(parsed.reports[first])
  }

  private static let government = WordSet(["정부", "우리 정부"])

  /// `(A는 …고 밝혔다.) 소상공인이 쉽게 신청할 수 있다고 설명했다`: who opens the sentence with `이/가` and is no person.
  private func opensSentence(_ subject: SubjectStack.Subject, _ first: Int) -> Bool {
    guard !isPerson(subject.mention), tagged.mentions[Int(subject.mention)].kind != .titleAlone else { return false }
    return tagged.mentions[Int(subject.mention)].span.lower == parsed.units[first].span.lower
  }

  /// `나루신문은 …고 전했다. 또 김 장관이 …한다고 전했다`: what an outlet goes on telling is about the subject.
  private func isRelayed(
    _ subject: SubjectStack.Subject, _ report: Report, _ effect: ConnectiveEffect?
  ) -> Bool {
    guard effect == .keep, subject.particle == .subject, state.distance == 0, isOutlet(state.speaker), report.verb >= 0,
      report.construction == .complement, report.ending == .final
    else { return false }
    return lexicon.verb(report.verb).stance == .relay
  }

  /// `(A는 …고 했다.) 용의자가 때렸다고도 했다`, `…다는 주장도 했다`: who has just spoken adds it; the `이/가` is what he tells of.
  private func isAdded(_ subject: SubjectStack.Subject, _ mention: Mention, _ report: Report) -> Bool {
    guard subject.particle == .subject || subject.particle == .also || subject.isPlace || isSpokenOfMore(subject),
      mention.entity != state.speaker, state.distance == 0, report.ending == .final, report.link >= 0
    else { return false }
    if report.construction == .speechNoun, report.nounUnit >= 0 {
      return subject.particle == .subject && parsed.units[Int(report.nounUnit)].particle == .also
    }
    guard report.construction == .complement else { return false }
    let link = parsed.units[Int(report.link)].span
    return link.count >= 9 && Hangul.syllable(in: bytes.span, before: link.upper) == Hangul.index("도")
  }

  /// `북한은 또 (…고도 했다)`: of whom more is told; a person of whom a body tells, if nobody has let him speak.
  private func isSpokenOfMore(_ subject: SubjectStack.Subject) -> Bool {
    guard subject.particle == .topic, subject.unit + 1 < parsed.units.count else { return false }
    if !isPerson(subject.mention) { return effect(of: parsed.units[subject.unit + 1]) == .keep }
    let entity = tagged.mentions[Int(subject.mention)].entity
    return tagged.entities[Int(state.speaker)].kind == .organization && !items.contains { $0.speaker == entity }
  }

  /// `추가 정보에 대해서는`, `생활비와 관련해서도`: what the sentence is about, before its subject.
  private func opensWithTopic(_ first: Int, before subject: Int) -> Bool {
    (first..<subject).contains {
      TopicFrame.isAbout(bytes.span, parsed.units[$0].span)
    }
  }

  /// `하지만 한국은`, `그러나`: what is set against the words before has a speaker of its own.
  func opensInContrast(_ report: Report) -> Bool {
    let first = Int(parsed.sentences[Int(report.sentence)].units.lowerBound)
    return Self.contrasts.contains(bytes.span, parsed.units[first].span)
  }

  private static let contrasts = WordSet(["하지만", "그러나", "그렇지만", "그런데", "반대로", "다만", "오히려"])
}
