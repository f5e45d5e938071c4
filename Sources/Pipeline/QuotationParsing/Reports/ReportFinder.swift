import ArticleText
import EntityTagging
import LexiconTables

/// Finds the reports of a sentence: every complementizer, nominal clause and bare quote with its cue.
struct ReportFinder {
  let lexicon: Lexicon
  let verbs: VerbTable
  let nouns: SpeechNounTable
  var reports: [Report] = []
  var units: [Unit] = []
  private var sentence: Int32 = 0
  var range = 0..<0
  /// Nouns of speech that wait for the cue of a later one, while it is looked for.
  var joins = 0

  init(lexicon: Lexicon, verbs: VerbTable) {
    self.lexicon = lexicon
    self.verbs = verbs
    nouns = SpeechNounTable(lexicon: lexicon)
  }

  /// Finds the reports of all sentences; O(units), each look for a cue bounded.
  mutating func run(_ text: Span<UInt8>, _ units: [Unit], _ sentences: [Sentence]) {
    reports.removeAll(keepingCapacity: true)
    self.units = units
    for index in sentences.indices {
      sentence = Int32(index)
      range = sentences[index].unitIndices
      let first = reports.count
      for unit in range { read(text, unit) }
      share(text, from: first)
      gap(text, from: first)
    }
    self.units = []
  }

  private mutating func read(_ text: Span<UInt8>, _ at: Int) {
    let unit = units[at]
    if let link = unit.link {
      linked(text, at, link)
    } else if unit.kind == .quote {
      bareQuote(text, at)
    } else if unit.kind == .word, NominalFrame.mayClose(text, unit) {
      nominal(text, at)
    }
  }

  // MARK: Complementizers

  private mutating func linked(_ text: Span<UInt8>, _ at: Int, _ link: ComplementizerClass) {
    let quoted = at > range.lowerBound && units[at - 1].kind == .quote && units[at].linkStart == units[at].span.start
    var report = Report(
      sentence: sentence, content: quoted ? .quote(units[at - 1].index) : clause(text, endingAt: at), link: Int32(at),
      linkClass: link, construction: .complement)
    switch link {
    case .quote: guard complement(text, &report, at, quoted) else { return }
    case .and: coordinate(text, &report, at)
    case .adnominal:
      var carried = report
      if speechNoun(text, &carried, at, quoted) {
        report = carried
      } else if quoted ? !recalled(text, &report, at) : !recalledClause(text, &report, at) {
        return
      }
    case .when:
      if !quoted, Agreement.follows(text, units, at, range) { return }
      report.construction = .coordinate
    }
    if quoted { quotesBefore(text, report, at) }
    if quoted ? Untold.isNever(text, units, report, range) : isRead(text, report) { return }
    reports.append(report)
  }

  /// The clause that ends with unit `at`, from the unit after the last report of the sentence on.
  private func clause(_ text: Span<UInt8>, endingAt at: Int) -> Report.Content {
    .clause(first: Int32(firstUnit(text, before: at)), end: units[at].linkStart)
  }

  private func firstUnit(_ text: Span<UInt8>, before at: Int) -> Int {
    let before = reports.reversed().lazy.prefix { $0.sentence == sentence }
    guard let last = before.first(where: { $0.link >= 0 }) else { return range.lowerBound }
    // `"…"고 말해 …라고 선을 그었다`: the words before have been told.
    if last.ending == .infinitive, last.cueLast < at, last.construction == .complement, last.verb >= 0,
      verbs.role(last.verb) == .speech, !units[Int(last.cueLast)].isPassive
    {
      return Int(last.cueLast) + 1
    }
    if last.ending == .clip, last.cueLast < at, last.construction == .complement, last.link >= 0 {
      return Int(last.cueLast) + 1
    }
    if let behind = behindListed(text, last, before: at) { return behind }
    if isInsideThing(text, last, before: at) { return range.lowerBound }
    return last.linkClass == .and || last.linkClass == .when ? Int(last.link) + 1 : range.lowerBound
  }

  /// `"A", "B"고`, `"A"거나 "B"라고`, `"A"이자 "B"라고`, `"A", 길에 대해서는 "B"고`: the quotes before the last share its cue.
  private mutating func quotesBefore(_ text: Span<UInt8>, _ report: Report, _ at: Int) {
    var unit = at - 2
    while unit >= range.lowerBound {
      if units[unit].kind == .comma || units[unit].kind == .mark || QuoteJoint.matches(text, units[unit]) {
        unit -= 1
        continue
      }
      if let comma = comma(text, beforeFrameAt: unit) {
        unit = comma
        continue
      }
      guard units[unit].kind == .quote,
        let listed = reports.lastIndex(where: { $0.content == .quote(units[unit].index) && $0.construction == .bare })
      else { return }
      var other = report
      other.content = reports[listed].content
      reports[listed] = other
      unit -= 1
    }
  }

  /// `…고 말했다`: the reporting verb that follows.
  private mutating func complement(_ text: Span<UInt8>, _ report: inout Report, _ at: Int, _ quoted: Bool) -> Bool {
    if NamingVerb.follows(text, units, at, range) { return false }
    if quoted, Concession.follows(text, units, at, range) || Untold.isDenied(text, units, at, range) { return false }
    // `말했다고`: the reporting verb carries the complementizer of the clause around it; its own clause is another.
    guard let cue = verb(text, after: at, reach: quoted ? 12 : 9) else { return quoted }
    let entry = units[cue].verb
    let role = entry >= 0 ? verbs.role(entry) : .other
    if !quoted {
      guard role == .speech || role == .light, entry < 0 || verbs.frames(entry).contains(.clause) else { return false }
      if role == .light, !lightFits(at, cue) || cue - at > 3 || isConcession(text, cue) || isGranted(text, cue) {
        return false
      }
      if units[cue].ending == .adnominal, units[cue].tense == .future { return false }
    }
    guard role != .thought || quoted && Finding.begins(text, units[cue].span), role != .hearsay || quoted else {
      return false
    }
    report.isImpersonal = role == .hearsay
    if role == .speech || role == .light || role == .thought || isPosted(text, at, cue, quoted) {
      take(&report, cue, cue)
    }
    return true
  }

  /// `“…”라고 올렸다`: words in marks that are put up somewhere.
  private func isPosted(_ text: Span<UInt8>, _ at: Int, _ cue: Int, _ quoted: Bool) -> Bool {
    quoted && cue == at + 1 && Posting.begins(text, units[cue].span)
  }

  /// `다고 해도`, `다고 하더라도`: it grants something that nobody has said.
  private func isConcession(_ text: Span<UInt8>, _ cue: Int) -> Bool {
    Concession.matches(text, units[cue].span)
  }

  /// `(A는 이것이) 성과라고 하지만 (…고 말했다)`: it grants, in what somebody says, what others say.
  private func isGranted(_ text: Span<UInt8>, _ cue: Int) -> Bool {
    guard Concession.isGranted(text, units[cue].span) else { return false }
    for unit in units[cue + 1..<range.upperBound] {
      if unit.kind == .quote || unit.isSubject && unit.mention >= 0 { return false }
      if unit.link == .quote { return true }
    }
    return false
  }

  /// `다고 했다`, `다고 하자`, `다고 한`; not `다고 해서`, `다고 할`, `라고 하는`.
  private func lightFits(_ at: Int, _ cue: Int) -> Bool {
    switch units[cue].ending {
    case .because, .condition, .nominal: return false
    case .final: return units[cue].tense != .present
    case .adnominal: return units[cue].tense != .future
    default: return cue - at <= 3
    }
  }

  /// `…며`: the cue is that of the next report of the sentence, or the verb that ends it.
  private mutating func coordinate(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) {
    report.construction = .coordinate
    var adnominal: Int?
    var unit = at + 1
    while unit < range.upperBound, unit - at <= 40 {
      if units[unit].link != nil || units[unit].kind == .quote { return }
      if isReporting(unit), !(Upon.ends(text, units[unit]) && units[at + 1..<unit].contains(where: \.isSubject)) {
        guard units[unit].ending == .adnominal, !modifiesActedThing(text, unit, link: at) else {
          return take(&report, unit, unit)
        }
        adnominal = adnominal ?? unit
      }
      unit += 1
    }
    if let adnominal { take(&report, adnominal, adnominal) }
  }

  /// Whether a unit reports speech beside a coordinated clause; `하다` only after a word that looks back.
  private func isReporting(_ unit: Int) -> Bool {
    guard let ending = units[unit].ending, ending != .clip, units[unit].verb >= 0 else { return false }
    let role = verbs.role(units[unit].verb)
    return role == .speech || role == .light && isBack(unit)
  }

  /// `이같이 했다`-like: a light verb after a word that looks back.
  private func isBack(_ unit: Int) -> Bool { unit > range.lowerBound && units[unit - 1].isFrame }

  // MARK: Clauses as nouns

  /// `…할 것을 촉구했다`, `…할 것으로 내다봤다`, `…임을 분명히 했다`, `…도록 지시했다`.
  private mutating func nominal(_ text: Span<UInt8>, _ at: Int) {
    guard let frame = NominalFrame.read(text, units, at, range), let cue = verb(text, after: at, reach: 4) else {
      return
    }
    let entry = units[cue].verb
    guard entry >= 0,
      verbs.role(entry) == .speech && !verbs.frames(entry).isDisjoint(with: frame.frames)
        || frame.frames == .object && nouns.takes(units[at].speechNoun, entry),
      !(units[cue].ending == .adnominal && units[cue].tense == .future)
    else { return }
    var report = Report(
      sentence: sentence, content: .clause(first: Int32(firstUnit(text, before: at)), end: frame.end), link: Int32(at),
      linkClass: .quote, construction: .nominal)
    take(&report, cue, cue)
    if isRead(text, report) { return }
    reports.append(report)
  }

  /// Whether the clause tells what is read into words or acts, or what nobody has said yet.
  private func isRead(_ text: Span<UInt8>, _ report: Report) -> Bool {
    Reading.follows(text, units, report, range) || Reading.isShown(text, units, report, range)
      || Untold.matches(text, units, report, range)
  }

  // MARK: Quotes without a complementizer

  private mutating func bareQuote(_ text: Span<UInt8>, _ at: Int) {
    if at + 1 < range.upperBound, units[at + 1].link != nil,
      units[at + 1].linkStart == units[at + 1].span.start
    {
      return
    }
    if isTerm(text, at) { return }
    var report = Report(
      sentence: sentence, content: .quote(units[at].index), link: -1, linkClass: nil, construction: .bare)
    if at + 1 < range.upperBound, units[at + 1].kind == .word {
      if listed(text, &report, at + 1) || listedQuestion(text, &report, at + 1) {
        quotesBefore(text, report, at + 1)
      } else if units[at + 1].spaceBefore, !isInDoubleMarks(text, at), endsLikeClause(text, at),
        SpokenVerb.begins(text, units[at + 1].span)
      {
        report.link = Int32(at + 1)
        report.linkClass = .quote
        report.construction = .complement
        take(&report, at + 1, at + 1)
      } else if let noun = testimony(text, at + 1) {
        report.link = Int32(at)
        report.construction = .speechNoun
        report.noun = units[noun].speechNoun
        report.nounUnit = Int32(noun)
        take(&report, noun, noun)
      } else if let next = clip(at + 1) {
        take(&report, next, next)
        quotesBefore(text, report, at + 1)
      }
    }
    reports.append(report)
  }

  /// `"갑질" 논란`, `'뒷거래' 의혹`: a noun in marks that says what an affair is about.
  private func isTerm(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 1 < range.upperBound && units[at + 1].kind == .word && AffairNoun.begins(text, units[at + 1].span)
      && units[at].span.count <= AffairNoun.longestTerm && !endsLikeClause(text, at)
  }

  /// The unit that makes examples of the quote before unit `at`: that unit, or the one behind it (`"A"와 같은`).
  private func listWord(_ text: Span<UInt8>, _ at: Int) -> Int? {
    if ListWord.matches(text, units[at].span) { return at }
    let isLike = !units[at].spaceBefore && at + 1 < range.upperBound && ListWord.compares(text, units, at)
    return isLike ? at + 1 : nil
  }

  /// `"A", "B" 등 다양한 소감을 전했다`, `"A" 같은 지적이 나왔다`: the speech noun and the verb that the quotes of a list share.
  private mutating func listed(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard let word = listWord(text, at) else { return false }
    var noun = word + 1
    while noun < range.upperBound, noun - at <= 4, units[noun].kind == .word, units[noun].link == nil,
      !units[noun].isSpeechNoun, !isPhrase(noun)
    { noun += 1 }
    if noun < range.upperBound, noun - at <= 4, isPhrase(noun), !isTopic(text, noun),
      isInDoubleMarks(text, at - 1) || endsLikeClause(text, at - 1)
    {
      report.link = Int32(at)
      report.construction = .speechNoun
      take(&report, noun, noun)
      return true
    }
    guard noun < range.upperBound, units[noun].isSpeechNoun else { return false }
    switch units[noun].particle {
    case .object: break
    case .subject, .topic, .also: guard isInDoubleMarks(text, at - 1) else { return false }
    default: return false
    }
    if !isInDoubleMarks(text, at - 1), ListWord.isWritten(text, units[noun].span) { return false }
    var listed = report
    listed.link = Int32(at)
    listed.construction = .speechNoun
    guard completed(text, &listed, at, noun), listed.cueLast > listed.nounUnit else { return false }
    report = listed
    return true
  }

  /// `(“A” 등의 표현을) 쓴 것과 관련해 (B는)`: the words are those of which somebody else is asked.
  private func isTopic(_ text: Span<UInt8>, _ phrase: Int) -> Bool {
    phrase + 2 < range.upperBound && units[phrase].ending == .adnominal
      && TopicFrame.follows(text, units[phrase + 2].span)
  }

  /// `"A", "B" 등의 취재진의 질문에`: a list of what is asked; in single marks a question, no name.
  private mutating func listedQuestion(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard ListWord.matches(text, units[at].span),
      let noun = AskedQuestion.noun(text, units, at + 1..<range.upperBound),
      isInDoubleMarks(text, at - 1) || endsLikeClause(text, at - 1)
    else { return false }
    report.link = Int32(at)
    ask(&report, noun)
    return true
  }

  /// `"…" 한서윤 시장의 말이다`: the noun of speech, somebody's, that ends the sentence of a quote.
  private func testimony(_ text: Span<UInt8>, _ at: Int) -> Int? {
    Testimony.noun(text, units, at..<range.upperBound)
  }

  /// A clipped verb or a verb form right behind a headline's quote: `"…" 강조`.
  private func clip(_ at: Int) -> Int? {
    var unit = at
    while unit < range.upperBound, unit - at < 3 {
      if verbs.isSpeech(units[unit].verb) { return unit }
      guard units[unit].kind == .word, units[unit].ending == nil, units[unit].link == nil,
        !(unit == at && units[unit].particle == .genitive && units[unit].mention >= 0)
      else { return nil }
      unit += 1
    }
    return nil
  }

  // MARK: Cues

  /// The next reporting verb, or verb that completes the noun, over adverbs, objects and links that do not end a clause.
  func verb(_ text: Span<UInt8>, after at: Int, reach: Int, completing noun: Int32 = -1) -> Int? {
    var unit = at + 1
    var passed = 0
    while unit < range.upperBound, unit - at <= reach {
      let this = units[unit]
      if this.kind == .quote { return nil }
      if let ending = this.ending, ending != .clip || isLast(unit) || unit == at + 1 && isClippedClause(text, unit) {
        if isCitation(unit) || isSurnameHan(text, unit, behind: at) {
          unit += 1
          continue
        }
        if isCausative(text, unit) { return nil }
        if this.verb >= 0, verbs.role(this.verb) != .other || nouns.takes(noun, this.verb) { return unit }
        switch ending {
        case .final, .and, .but, .when, .quotative, .quotativeAnd, .quotativeAdnominal, .because, .condition:
          return unit
        case .while where noun >= 0: return unit
        default: passed += 1
        }
        // `“…”고 속인 후 (피해자들이 응하는)`: what comes later is told of others.
        if ending == .adnominal, unit + 1 < range.upperBound, AfterNoun.matches(text, units[unit + 1].span) {
          return nil
        }
        if passed > 2 { return nil }
      } else if this.link != nil {
        return nil
      }
      unit += 1
    }
    return nil
  }

  /// `(…고) 요청, (의원을 만났다)`: a noun of speech for its verb, before another clause; not `(…고) 보고,`, nor where other words
  /// of the sentence would share it.
  private func isClippedClause(_ text: Span<UInt8>, _ unit: Int) -> Bool {
    unit + 2 < range.upperBound && units[unit + 1].kind == .comma && units[unit - 1].link == .quote
      && verbs.isSpeech(units[unit].verb) && units[unit].particle == .none && !Seeing.begins(text, units[unit].span)
      && reports.last?.sentence != sentence
  }

  /// `(속여 돈을 보내)게 했다`, `(쉬)도록 했다`: the light verb makes somebody act and says nothing.
  private func isCausative(_ text: Span<UInt8>, _ unit: Int) -> Bool {
    guard unit > range.lowerBound, units[unit].verb >= 0, verbs.role(units[unit].verb) == .light,
      units[unit - 1].kind == .word, units[unit - 1].particle != .dative, units[unit - 1].span.count >= 6
    else { return false }
    return Causative.ends(text, units[unit - 1].span)
  }

  /// Whether nothing but marks follows.
  func isLast(_ unit: Int) -> Bool {
    unit + 1 == range.upperBound || unit + 2 == range.upperBound && units[unit + 1].kind == .mark
  }

  /// `…고 소식통을 인용해 보도했다`: whom somebody cites, before the verb that reports it.
  private func isCitation(_ unit: Int) -> Bool {
    guard unit > range.lowerBound, units[unit - 1].particle == .object, units[unit].ending == .infinitive,
      verbs.cites(units[unit].verb)
    else { return false }
    return (unit + 1..<min(unit + 4, range.upperBound)).contains { units[$0].verb >= 0 && units[$0].ending == .final }
  }

  mutating func take(_ report: inout Report, _ first: Int, _ last: Int) {
    report.cueFirst = Int32(first)
    report.cueLast = Int32(last)
    report.cue = TextSpan(units[first].span.lower, cueEnd(last))
    report.verb = units[last].verb
    report.ending = units[last].ending
  }

  /// `말했다고` is cut before its own complementizer.
  private func cueEnd(_ unit: Int) -> Int {
    units[unit].link != nil ? Int(units[unit].linkStart) : units[unit].span.upper
  }
}

/// `(…고) 보고, (조사했다)`: a form of `보다`, though `보고하다` is clipped to it as well.
private enum Seeing {
  private static let verbs = WordOpenings(["보고"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
