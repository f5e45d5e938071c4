import ArticleText
import EntityTagging
import LexiconTables

/// Reports by a noun of speech: `…다는 입장을 밝혔다`, `“…”는 지적이 나왔다`, `“…”라는 글을 올렸다`.
extension ReportFinder {
  /// `…다는 입장을 밝혔다`, `…라는 지적이다`, `…다는 취지로 말했다`.
  mutating func speechNoun(_ text: Span<UInt8>, _ report: inout Report, _ at: Int, _ quoted: Bool) -> Bool {
    report.construction = .speechNoun
    if at + 1 < range.upperBound, units[at + 1].kind == .word, NamingNoun.begins(text, units[at + 1].span) {
      return false
    }
    if quoted, let noun = AskedQuestion.noun(text, units, at + 1..<range.upperBound) {
      ask(&report, noun)
      return true
    }
    if quoted, let noun = AnsweredWords.noun(text, units, at + 1..<range.upperBound) {
      report.isImpersonal = true
      report.nounUnit = Int32(noun)
      take(&report, noun, noun)
      return true
    }
    if quoted, isNamed(text, at) { return false }
    if !quoted, at + 1 < range.upperBound, GroundNoun.matches(text, units[at + 1].span) { return false }
    if quoted, isInDoubleMarks(text, at - 1), explains(text, at + 1) {
      take(&report, at + 1, at + 1)
      report.construction = .complement
      return true
    }
    if quoted, let verb = verbOfWay(text, at + 1) {
      take(&report, verb, verb)
      report.construction = .complement
      return true
    }
    var noun = at + 1
    while noun < range.upperBound, noun - at <= 5 {
      let unit = units[noun]
      if unit.kind == .quote || isOfSomebody(unit) { return false }
      if !quoted, AskedQuestion.isQuestion(text, unit.span) { return false }
      if isPhrase(noun) {
        take(&report, noun, noun)
        return true
      }
      if unit.isSpeechNoun, isHeard(noun) {
        tell(&report, noun)
        return true
      }
      if unit.link != nil { return false }
      if !quoted, unit.isFrame, !unit.isSpeechNoun, isOwned(text, report, noun) {
        takeOwned(text, &report, noun)
        return true
      }
      if unit.isSpeechNoun { break }
      if unit.isPredicate, unit.ending != .adnominal { break }
      noun += 1
    }
    let judged = noun == at + 1 ? judged(text, thing: noun) : nil
    if let judged, units[judged].link != nil {
      tell(&report, judged)
      return true
    }
    noun = judged ?? noun
    if noun < range.upperBound, judged != nil || noun - at <= 5, units[noun].isSpeechNoun {
      if isInterpreted(text, noun) || isCompared(text, noun, behind: at) { return false }
      if completed(text, &report, at, noun) { return true }
      if quoted, units[noun].particle == .genitive, issued(text, &report, at) { return true }
      if quoted, !MeaningNoun.begins(text, units[noun].span) { return true }
    }
    return quoted && document(text, &report, at)
  }

  /// `(폭행을 당했다는) 시민을 만나 (사실을 확인했다)`: what the clause tells of is somebody, not words.
  private func isOfSomebody(_ unit: Unit) -> Bool {
    unit.mention >= 0 && unit.particle == .object && unit.inMention && !unit.isDocument && !unit.isSpeechNoun
  }

  /// `“다시는 늦지 않겠다”던 (한서윤 시장은)`: words of whom the complementizer modifies, who has said them before.
  mutating func recalled(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard at + 1 < range.upperBound, units[at + 1].inMention, isRecalling(text, at),
      isInDoubleMarks(text, at - 1) || endsLikeClause(text, at - 1)
    else { return false }
    recall(&report, at)
    return true
  }

  /// `다시는 늦지 않겠다던 (한서윤 시장은)`: the same without marks, where nobody else could be the one who has said it.
  mutating func recalledClause(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard isRecalling(text, at), let head = headOfClause(behind: at),
      !units[range.lowerBound..<at].contains(where: { ($0.isSubject || $0.particle == .with) && $0.mention >= 0 })
    else { return false }
    switch units[head].particle {
    case .subject, .topic, .also: break
    default: return false
    }
    recall(&report, at)
    return true
  }

  /// `(않겠다던) 한서윤 시장은`: the last unit of the mention right behind a clause, which is no paper, no occasion and nobody without
  /// a name (`건강하다던 아들은`).
  private func headOfClause(behind at: Int) -> Int? {
    let head = (at + 1..<min(at + 7, range.upperBound)).first { units[$0].mention >= 0 || !units[$0].inMention }
    guard let head, units[head].mention >= 0, !units[head].isDocument, !units[head].isChannel,
      !units[head].isAnonymous
    else { return nil }
    return head
  }

  /// `(…다)던`, `(…라)던`.
  private func isRecalling(_ text: Span<UInt8>, _ at: Int) -> Bool {
    Hangul.syllable(in: text, before: units[at].span.upper) == Hangul.index("던")
  }

  /// Makes the complementizer the cue, without words of its own, of whom it modifies.
  private mutating func recall(_ report: inout Report, _ at: Int) {
    report.construction = .complement
    take(&report, at, at)
    report.cue = TextSpan(0, 0)
    report.verb = -1
    report.ending = .adnominal
  }

  /// `"…"는 기자의 질문에`: the words are those of who asks.
  mutating func ask(_ report: inout Report, _ noun: Int) {
    report.construction = .question
    report.isImpersonal = true
    report.nounUnit = Int32(noun)
    take(&report, noun, noun)
    report.cue = AskedQuestion.words(units[noun].span)
  }

  /// `‘천릿길도 한 걸음’이라는 말처럼`: a saying that nobody is said to say.
  private func isCompared(_ text: Span<UInt8>, _ noun: Int, behind link: Int) -> Bool {
    noun == link + 1 && Comparison.ends(text, units[noun].span)
  }

  /// `(…는) 말로 통한다`.
  private func isInterpreted(_ text: Span<UInt8>, _ noun: Int) -> Bool {
    units[noun].particle == .direction && noun + 1 < range.upperBound
      && Interpretation.begins(text, units[noun + 1].span)
  }

  /// Whether the quote of a unit begins with a double mark; single ones hold terms as often.
  func isInDoubleMarks(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let mark = UTF8Scalar.value(in: text, at: units[at].span.lower)
    return mark == 0x22 || 0x201C...0x201F ~= mark
  }

  /// `‘숲의 소리’는 (입장문을 내고)`: a name in single marks and its particle, which reads like a complementizer.
  private func isNamed(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard units[at].span.count == 3, !isInDoubleMarks(text, at - 1) else { return false }
    let before = at - 1 > range.lowerBound ? units[at - 2] : nil
    if Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("은")
      || before.map({ NameBearer.matches(text, $0.span) }) == true
    {
      return true
    }
    let reach = before?.particle == .genitive ? 2 : 3
    return !units[at + 1..<min(at + reach, range.upperBound)].contains(where: \.isSpeechNoun)
      && !endsLikeClause(text, at - 1)
  }

  /// Whether what stands in the marks of a unit ends like a clause rather than a name.
  func endsLikeClause(_ text: Span<UInt8>, _ quote: Int) -> Bool {
    let marked = units[quote].span
    return ClauseEnding.ends(text, TextSpan(marked.lower, UTF8Scalar.start(in: text, before: marked.upper)))
  }

  /// `"…"는 것이다`, `"…"는 겁니다`: the words of who spoke before, and nothing else follows.
  private func explains(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at < range.upperBound && units[at].kind == .word && isLast(at) && Restatement.matches(text, units[at].span)
  }

  /// `(…다는) 것이 X의 설명이다`: the noun that says what the thing is, by its copula.
  private func judged(_ text: Span<UInt8>, thing: Int) -> Int? {
    guard thing < range.upperBound, units[thing].particle == .subject || units[thing].particle == .topic,
      MeaningNoun.begins(text, units[thing].span)
    else { return nil }
    let noun = (thing + 1..<min(thing + 8, range.upperBound)).first {
      units[$0].isSpeechNoun || units[$0].isPredicate && units[$0].ending != .adnominal
    }
    guard let noun, units[noun].isSpeechNoun else { return nil }
    return units[noun].particle == .copula && units[noun].link == nil || isHeard(noun) ? noun : nil
  }

  /// Makes a noun of speech the cue, as its copula does.
  private mutating func tell(_ report: inout Report, _ noun: Int) {
    report.noun = units[noun].speechNoun
    report.nounUnit = Int32(noun)
    take(&report, noun, noun)
    report.ending = .final
  }

  /// `(…는 게 X의) 설명이라고 한다`: the noun that says what the thing is, as people tell.
  private func isHeard(_ noun: Int) -> Bool {
    units[noun].link == .quote && noun + 1 < range.upperBound && units[noun + 1].verb >= 0
      && verbs.role(units[noun + 1].verb) == .light && units[noun + 1].ending == .final
      && units[noun + 1].tense == .present
  }

  /// `“…”는 식으로 설명했다`: the verb of speech behind the way in which the words were said.
  private func verbOfWay(_ text: Span<UInt8>, _ at: Int) -> Int? {
    guard at < range.upperBound, Way.matches(text, units[at].span), let verb = verb(text, after: at, reach: 4),
      verbs.isSpeech(units[verb].verb)
    else { return nil }
    return verb
  }

  /// Whether a unit is a reporting verb with its noun: `글을 올렸다`.
  func isPhrase(_ at: Int) -> Bool {
    let unit = units[at]
    return unit.verb >= 0 && unit.ending != .clip && unit.hasNoun && verbs.role(unit.verb) == .speech
  }

  /// `"…"는 글을 올렸다`, `"…"라는 내용증명을 보냈다`: a document carries the quote.
  private mutating func document(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    var noun = at + 1
    while noun < range.upperBound, noun - at <= 4, !units[noun].isDocument {
      if units[noun].kind == .quote || units[noun].link != nil { return false }
      noun += 1
    }
    guard noun < range.upperBound, noun - at <= 4 else { return false }
    // `“…”는 누리신문 보도에 대해 (말했다)`: the words are the document's.
    let isAbout = noun + 1 < range.upperBound && TopicFrame.closes(text, units[noun + 1].span)
    report.isImpersonal = isAbout || units[noun].particle == .subject || units[noun].particle == .topic
    take(&report, noun, isAbout ? noun : verb(text, after: noun, reach: 5) ?? noun)
    return true
  }

  /// `“…”는 내용의 친서를 전달했다`: the words stand in a document that somebody gives out.
  private mutating func issued(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    var issued = report
    guard document(text, &issued, at),
      let verb = units[Int(issued.cueFirst) + 1..<range.upperBound].first(where: \.isPredicate),
      Issuing.begins(text, verb.span)
    else { return false }
    report = issued
    return true
  }

  /// The predicate that completes a speech noun.
  mutating func completed(_ text: Span<UInt8>, _ report: inout Report, _ at: Int, _ noun: Int) -> Bool {
    let unit = units[noun]
    report.noun = unit.speechNoun
    report.nounUnit = Int32(noun)
    switch unit.particle {
    case .copula, .copulaAdnominal:
      if MeaningNoun.begins(text, unit.span) && !isOfOwnedTopic(text, noun) || MeaningNoun.isPoint(text, unit.span) {
        return false
      }
      report.isImpersonal =
        EvaluationNoun.begins(text, unit.span) || Suspicion.isAlleged(text, unit.span)
        || Estimate.begins(text, unit.span) && !hasTopic(before: at)
      take(&report, noun, noun)
      report.ending = unit.particle == .copula ? .final : .adnominal
      return true
    case .genitive:
      var next = noun + 1
      while next < range.upperBound, next - noun <= 3, !units[next].isSpeechNoun, !isPhrase(next) { next += 1 }
      guard next < range.upperBound, next - noun <= 3 else { return false }
      guard isPhrase(next) else { return completed(text, &report, at, next) }
      take(&report, noun, next)
      return true
    case .subject where isHeld(text, noun):
      guard let verb = verb(text, after: noun + 1, reach: 5), isPhrase(verb) || Conveying.begins(text, units[verb].span)
      else { return false }
      take(&report, noun, verb)
      return true
    case .subject, .topic:
      // `(…하라는) 것은 (나라가 거부해 온 안이다)`: what the words amount to, unless a noun of speech says that they are said.
      if granted(text, &report, noun) { return true }
      if isThing(text, unit.span) { return false }
      report.isImpersonal = true
      let verb = verb(text, after: noun, reach: 4, completing: unit.speechNoun)
      take(&report, noun, verb.flatMap { startsClause(noun + 1..<$0) ? nil : $0 } ?? noun)
      return true
    case _ where unit.particle == .also || Extent.ends(text, unit.span):
      report.isImpersonal = !isTransitive(text, noun)
      take(&report, noun, verb(text, after: noun, reach: 4, completing: unit.speechNoun) ?? noun)
      return true
    default:
      if joined(text, &report, noun) { return true }
      if noun + 1 < range.upperBound, TopicFrame.follows(text, units[noun + 1].span), Suspicion.begins(text, unit.span)
      {
        return false
      }
      let isOwned = isOwned(text, report, noun)
      guard let verb = verb(text, after: noun, reach: 6, completing: unit.speechNoun), completes(text, verb, noun),
        !(isOwned && units[noun + 1..<verb].contains { $0.isSubject && $0.mention >= 0 })
      else {
        if isOwned { takeOwned(text, &report, noun) } else if unit.particle == .none { take(&report, noun, noun) }
        return isOwned
      }
      take(&report, noun, verb)
      report.isImpersonal =
        nouns.isReceiving(units[verb].verb) || denies(noun, verb)
        || unit.particle == .object && Reproach.strikes(text, unit.span, units[verb].span)
      return true
    }
  }

  /// `것은`, `건`: the bound noun, its particle contracted with it or not.
  private func isThing(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    MeaningNoun.isThing(text, span) || ContractedThing.particle(text, span) != nil
  }

  /// `(어렵다는) 것은 인정했다`, `건 시인했다`: what somebody grants, the thing its object.
  private mutating func granted(_ text: Span<UInt8>, _ report: inout Report, _ thing: Int) -> Bool {
    guard units[thing].particle == .topic, thing + 1 < range.upperBound, units[thing + 1].verb >= 0,
      isThing(text, units[thing].span),
      lexicon.verb(units[thing + 1].verb).stance == .admit, verbs.isSpeech(units[thing + 1].verb),
      units[thing + 1].isPredicate, !units[thing + 1].isPassive
    else { return false }
    take(&report, thing, thing + 1)
    return true
  }

  /// `(…는 내용이) 담긴 서한을`: the words stand in a document, with which something is done.
  private func isHeld(_ text: Span<UInt8>, _ noun: Int) -> Bool {
    guard noun + 2 < range.upperBound, Holding.matches(text, units[noun + 1].span) else { return false }
    return isPhrase(noun + 2) || units[noun + 2].particle == .object && units[noun + 2].isDocument
  }

  /// `(고소장이) 접수돼 경찰이 (나섰다)`: behind a predicate of the noun somebody else does something.
  private func startsClause(_ between: Range<Int>) -> Bool {
    guard let predicate = between.first(where: { units[$0].isPredicate }) else { return false }
    return units[predicate + 1..<between.upperBound].contains(where: \.isSubject)
  }

  /// `…다는 우려에 선을 그었다`, `…다는 의혹을 부인했다`: the words are those that are denied, not the denier's own.
  private func denies(_ noun: Int, _ verb: Int) -> Bool {
    guard units[noun].particle == .object || units[noun].particle == .place, units[verb].verb >= 0 else { return false }
    return verbs.denies(units[verb].verb)
  }

  /// Whether the verb behind a noun with `도`, `까지` takes it as its object: `점도 지적했다`.
  private func isTransitive(_ text: Span<UInt8>, _ noun: Int) -> Bool {
    guard let verb = verb(text, after: noun, reach: 4, completing: units[noun].speechNoun), units[verb].verb >= 0 else {
      return false
    }
    let role = verbs.role(units[verb].verb)
    return (role == .speech || role == .light || nouns.isUttering(units[verb].verb)) && !units[verb].isPassive
  }

  /// Whether the verb reports speech by itself or with the noun of unit `at`.
  func completes(_ text: Span<UInt8>, _ verb: Int, _ at: Int) -> Bool {
    let noun = units[at].speechNoun
    let row = units[verb].verb
    // `인식을 바꿔야 한다`: an auxiliary.
    if verb > range.lowerBound, DutyEnding.stands(text, before: units[verb - 1].span.upper) { return false }
    guard row >= 0, !(units[verb].ending == .adnominal && units[verb].tense == .future) || isOnly(text, verb + 1) else {
      return false
    }
    return verbs.role(row) == .speech || nouns.takes(noun, row) && !MeaningNoun.begins(text, units[at].span)
  }

  /// `(입장을 되풀이할) 뿐이었다`: it has been said, and no more.
  private func isOnly(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at < range.upperBound && Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("뿐")
  }
}
