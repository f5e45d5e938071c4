import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Sources that no table knows, told by their place: the topic right before a quote that somebody says.
///
/// `한 산책객은 "…"며`, `한서윤 누리전자 요금담당은 "…"고`, `발신인 측은 "…"고`, and a bare word that stands so twice.
extension Attributor {
  /// The nearest noun before the quote of a report, with an entity of its own; `nil` where it need not be a speaker.
  mutating func unknownSource(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard let last = stack.waiting.last, last.mention < 0, isSpoken(report) || isGapped(report),
      isBeside(last.unit, Int(report.link) - 1) || opensAsSpeaker(last, report, units)
    else { return nil }
    if !isGapped(report), let share = share(at: last, report, units) { return share }
    if let named = quotedName(last) ?? openingTopic(last, units) { return named }
    let first = firstOfOneUnnamed(endingAt: last.unit, units)
    // `한 이웃이`, `미국 쪽이`; any other noun with 이/가 may be what the words are about.
    let isPerson =
      first < last.unit && (isIndefinite(parsed.units[first].span) || isSide(last.unit))
      || isCalled(last.unit, from: first)
    guard last.particle != .subject || isPerson else { return nil }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    // `지난달은 “…”고`: a time.
    guard !TimeNoun.matches(bytes.span, word.stem) else { return nil }
    let end = word.tail.isPlural ? Int(word.tail.particleStart) : Int(word.stemEnd)
    let phrase = TextSpan(parsed.units[first].span.lower, end)
    let named = name(openingWith: first)
    guard !isEvent(last.unit), let kind = speakerKind(of: first, last.unit, units) else { return nil }
    let own = TextSpan(word.span.lower, Int(word.stemEnd))
    let name = kind == .fullName ? named ?? own : kind == .organization && !isLatinName(last.unit) ? own : phrase
    let mention = adopt(phrase, name: name, as: kind)
    return .init(unit: last.unit, mention: mention, particle: last.particle, isByPlace: true)
  }

  /// `A는 …고 밝혔지만 (돌쇠는 "…"라고)`: a topic that no table knows, where the one who waits has had a predicate of his own.
  func isNewTopic(behind subject: SubjectStack.Subject) -> Bool {
    guard subject.hasPredicate || subject.isByPlace, let last = stack.waiting.last, last.particle == .topic,
      last.mention < 0
    else {
      return false
    }
    return last.unit > subject.unit
  }

  /// `행사가 열렸는데, 3학년들이 “…”고 (했다)`: behind a clause somebody whom no table knows, or who are many, stands with `이/가`
  /// beside the words in double marks, which are not those of who waits.
  func isNewDoer(_ report: Report, behind subject: SubjectStack.Subject, _ units: Range<Int>) -> Bool {
    guard let last = stack.waiting.last, last.particle == .subject, last.mention < 0, last.unit > subject.unit,
      isSpoken(report), isBeside(last.unit, Int(report.link) - 1)
    else { return false }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    let isName = word.isUnknown(in: tagged.parts) && word.stem.count >= 6 && bytes[word.stem.upper - 1] >= 0x80
    // `활동 전력이`, `이것이`: a thing.
    let isThing = firstOfPhrase(endingAt: last.unit, units) < last.unit || Self.things.begin(bytes.span, word.stem)
    guard word.tail.isPlural || isName && !isThing else { return false }
    return (subject.unit + 1..<last.unit).contains { closesClauseBefore(last.unit, at: $0) }
  }

  private static let things = WordOpenings(["이것", "그것"])

  /// `열렸는데`, `열리자`, `열린 가운데`: a clause that one with a subject of its own can follow.
  private func closesClauseBefore(_ subject: Int, at unit: Int) -> Bool {
    switch parsed.units[unit].ending {
    case .but, .because, .when: true
    case .adnominal: unit + 1 < subject && AfterNoun.goesOn(bytes.span, parsed.units[unit + 1].span)
    default: false
    }
  }

  /// `(A는 …고 했지만) 다른 한쪽은 여전히 "…"고 (말했다)`: whoever the topic before the words in double marks is, he says them.
  func isTopicOfQuote(_ report: Report) -> Bool {
    guard isSpoken(report), let last = stack.waiting.last, parsed.units[last.unit].kind == .word else { return false }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    return isBeside(last.unit, Int(report.link) - 1) && !TimeNoun.matches(bytes.span, word.stem)
  }

  /// `…다고 나루 언론 서비스가 보도했다`, `…다고 구조대는 전했다`: a noun that no table knows, right before a verb that tells
  /// the words.
  mutating func unknownTeller(_ report: Report) -> SubjectStack.Subject? {
    let at = tellerUnit(before: Int(report.cueFirst))
    guard report.link >= 0, at > Int(report.link), report.construction == .complement, report.ending == .final,
      verbs.isSpeech(report.verb)
    else { return nil }
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.particle == .subject || unit.particle == .topic, unit.mention < 0,
      !unit.isSpeechNoun, !unit.isFrame, !isVerbalTopic(at, 0..<parsed.units.count)
    else { return nil }
    let word = tagged.words[Int(unit.index)]
    let isGroup = word.parts.last.map { tagged.parts[Int($0)].classes.overlaps(.group) } ?? false
    let first = firstOfPhrase(endingAt: at, Int(report.link) + 1..<at + 1)
    let isName = isGroup || word.isUnknown(in: tagged.parts) || first < at && isBareNoun(first)
    guard isName, word.stem.count >= 6 || isLatinName(at), !isManner(word),
      unit.particle == .subject || !isVerbStem(word)
    else { return nil }
    let phrase = TextSpan(parsed.units[first].span.lower, Int(word.stemEnd))
    let mention = adopt(phrase, as: isGroup ? .group : .organization)
    return .init(unit: at, mention: mention, particle: unit.particle)
  }

  /// `(…다고) 나루터가 (전했다)`: an ordinary noun as the subject of the cue, so that nobody before the words is.
  func isToldByNoun(_ report: Report) -> Bool {
    let at = Int(report.cueFirst) - 1
    guard report.link >= 0, at > Int(report.link), report.construction == .complement, report.ending == .final,
      verbs.isSpeech(report.verb)
    else { return false }
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.particle == .subject, unit.mention < 0, unit.ending == nil, !unit.isFrame,
      !unit.isSpeechNoun, !AdverbInI.matches(bytes.span, unit.span)
    else { return false }
    let word = tagged.words[Int(unit.index)]
    return word.stem.count >= 6 && !isManner(word)
      && Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("가")
  }

  /// `나루터 (네트워크가)`: a bare noun, which with the next is a name.
  private func isBareNoun(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.stem.count >= 6 && word.parts.allSatisfy { !tagged.parts[Int($0)].classes.overlaps(.verb) }
      && parsed.units[at].spaceBefore
  }

  /// The word before a cue, and before an adverbial of it: `센터는 (고발장에 적시했다)`.
  func tellerUnit(before cue: Int) -> Int {
    guard cue >= 2, parsed.units[cue - 1].kind == .word else { return cue - 1 }
    switch parsed.units[cue - 1].particle {
    case .place, .source, .direction: return cue - 2
    default: return cue - 1
    }
  }

  /// `누리통신은 (한 관계자를 인용해)`: the mention of an outlet that no table knows; -1 where none cites.
  mutating func unknownCiter(before unit: Int) -> Int32 {
    guard let last = stack.waiting.last(where: { $0.unit < unit }) else { return -1 }
    if last.mention >= 0 { return adoptOpen(last.mention) }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    guard word.isUnknown(in: tagged.parts), word.stem.count >= 6 else { return -1 }
    let phrase = TextSpan(word.span.lower, Int(word.stemEnd))
    return adopt(phrase, as: .organization)
  }

  /// `가온통신은`: a noun that only its ending makes a body; -1 where it is another.
  private mutating func adoptOpen(_ mention: Int32) -> Int32 {
    let open = tagged.mentions[Int(mention)]
    guard open.isOpen, open.kind == .organization else { return -1 }
    _ = tagged.adopt(Int(mention), named: text(open.name))
    return mention
  }

  /// `시작하는`: the adnominal of a verb, which ends like a topic.
  private func isVerbStem(_ word: Word) -> Bool {
    Self.plainVerbStems.stands(in: bytes.span, before: Int(word.stemEnd))
  }

  static let plainVerbStems = SyllableSet("하되있없시치키")

  /// `혼잣말하듯이`: the way in which it is told.
  private func isManner(_ word: Word) -> Bool {
    Hangul.syllable(in: bytes.span, before: Int(word.stemEnd)) == Hangul.index("듯")
  }

  /// `‘바다의 소리’는`, `‘숲의 법칙’(숲법) 측은`: a name in single marks right before the particle.
  mutating func quotedName(_ subject: SubjectStack.Subject) -> SubjectStack.Subject? {
    let at = subject.unit
    if let bracketed = bracketedPaper(subject) { return bracketed }
    var name = at - 1
    if name > 0, parsed.units[name].kind == .bracket, !parsed.units[name].spaceBefore { name -= 1 }
    guard name >= 0, parsed.units[name].kind == .quote, isSide(at) || !parsed.units[at].spaceBefore else { return nil }
    let quote = parsed.quotes[Int(parsed.units[name].index)]
    guard quote.marks == .singleMark, quote.content.count <= 45 else { return nil }
    let side = isSide(at)
    let phrase = TextSpan(
      parsed.units[name].span.lower,
      side ? Int(tagged.words[Int(parsed.units[at].index)].tail.particleStart) : parsed.units[name].span.upper)
    let called = side ? text(parsed.units[name].span) + " 측" : text(quote.content)
    let mention = tagged.adopt(phrase, name: quote.content, named: called, as: .group)
    return .init(unit: at, mention: mention, particle: subject.particle, isByPlace: true)
  }

  /// Whether a verb of speech follows the quote, as its complement.
  private func isSpoken(_ report: Report) -> Bool {
    guard case .quote(let quote) = report.content, parsed.quotes[Int(quote)].marks == .doubleMark, report.verb >= 0,
      !report.isImpersonal, report.construction == .complement || report.construction == .coordinate
    else { return false }
    let role = verbs.role(report.verb)
    return role == .speech || role == .light
  }

  /// `수민은 “…”라고, (지훈은 “…”라고 말했다)`: the verb comes with the words of the next.
  private func isGapped(_ report: Report) -> Bool {
    guard isQuote(report), report.cueFirst < 0, report.linkClass == .quote,
      Int(report.link) + 1 < parsed.units.count
    else { return false }
    return parsed.units[Int(report.link) + 1].kind == .comma
  }

  /// Whether only adverbials of the verb stand between the noun and the quote.
  func isBeside(_ noun: Int, _ quote: Int) -> Bool {
    guard noun < quote, quote - noun <= 6, parsed.units[quote].kind == .quote else { return false }
    return (noun + 1..<quote).allSatisfy { at in
      let unit = parsed.units[at]
      guard unit.kind == .word else { return unit.kind != .quote }
      if unit.ending == .and || unit.ending == .infinitive { return isRelease(at) }
      return unit.link == nil && unit.ending == nil
        && (unit.isFrame || unit.particle != .none && unit.particle != .copula)
    }
  }

  /// `성명을 내고`, `입장문을 내`, `누리소통망을 통해`: what the words stand in.
  private func isRelease(_ at: Int) -> Bool {
    Through.begins(bytes.span, parsed.units[at].span) && parsed.units[at - 1].particle == .object
      || parsed.units[at].hasNoun && verbs.isSpeech(parsed.units[at].verb)
      || parsed.units[at - 1].isDocument && parsed.units[at - 1].particle == .object
  }

  /// `나루도 (한 약국은)`: behind a place the determiner with which somebody unnamed begins.
  private func firstOfOneUnnamed(endingAt last: Int, _ units: Range<Int>) -> Int {
    let first = firstOfPhrase(endingAt: last, units)
    guard first + 1 < last, isIndefinite(parsed.units[first + 1].span),
      tagged.words[Int(parsed.units[first].index)].parts.contains(where: {
        tagged.parts[Int($0)].classes.overlaps(.affiliation)
      })
    else { return first }
    return first + 1
  }

  /// First of the bare nouns that stand before the last one.
  func firstOfPhrase(endingAt last: Int, _ units: Range<Int>) -> Int {
    var first = last
    while first > units.lowerBound, last - first < 6 {
      let before = parsed.units[first - 1]
      guard before.kind == .word, before.particle == .none, before.link == nil, !before.isFrame,
        before.ending == nil || isIndefinite(before.span) && tagged.words[Int(before.index)].isDeterminer,
        !AfterNoun.matches(bytes.span, before.span),
        !isParticleOfMark(first - 1)
      else { break }
      first -= 1
    }
    return first
  }

  /// `(‘이름 조사’)에서`: a particle that stands alone behind a closing mark.
  func isParticleOfMark(_ at: Int) -> Bool { tagged.words[Int(parsed.units[at].index)].followsMark }

  /// `(한서윤 시장 간) 통화는`: what people do together says nothing.
  private func isEvent(_ at: Int) -> Bool { Self.events.begin(bytes.span, parsed.units[at].span) }

  private static let events = WordOpenings(["통화", "회담", "대화", "회동", "관계", "만남", "협상"])
}
