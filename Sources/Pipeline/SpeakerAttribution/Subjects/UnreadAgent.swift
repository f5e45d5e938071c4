import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Topics that no table knows but that are somebody, so that nobody named before goes on speaking across them:
/// `(A는 …고 했다.) 개발사인 무지개는 매출이 줄었다고 밝혔다`.
///
/// A topic without such evidence is rather what the words are about: `세금은 올리지 않겠다고 밝혔다`.
extension Attributor {
  /// The unit of the one that opens the sentence of a report and is the subject of its cue; `nil` where there is none.
  func unreadAgent(_ report: Report, _ units: Range<Int>) -> Int? {
    guard isOfAgent(report), let start = firstNoun(units),
      let at = (start..<min(start + 6, max(start, Int(report.link)))).first(where: { isTopicWord($0, units) })
    else { return nil }
    if isNamedTopic(at, units) { return isMarkedAgent(at, from: start, report) ? at : nil }
    let isPhrase = firstOfPhrase(endingAt: at, units) <= start || isBorne(at, units)
    let goesOn = openingEffect(units) == .keep && !opensInContrast(report)
    let isSomebody = isAgent(at, from: start, units, goesOn: goesOn) || at == start && passesOn(at, report)
    return isPhrase && isSomebody && !isSpeakerBefore(at) ? at : nil
  }

  /// `시민단체 ‘한빛나눔’은`, `‘숲의 모임’은 …자고 제안했다`: a name in marks is somebody's behind a noun of bodies, by its last noun,
  /// or where nobody but a person could do what the verb says.
  private func isMarkedAgent(_ at: Int, from start: Int, _ report: Report) -> Bool {
    let mark = nameInMarks(before: at)
    if mark > start, isBorne(at, start..<at + 1) { return true }
    guard mark == start else { return false }
    let name = parsed.quotes[Int(parsed.units[mark].index)].content
    if BodyPart.ends(bytes.span, name) || BodyPart.isAssembly(bytes.span, name) { return true }
    guard report.verb >= 0 else { return false }
    switch lexicon.verb(report.verb).stance {
    case .demand, .accuse, .deny: return true
    case .relay: return report.cueFirst >= 0 && Reporting.begins(bytes.span, parsed.units[Int(report.cueFirst)].span)
    default: return false
    }
  }

  /// The unit of the name in marks whose particle stands at unit `at`, behind a bracket or not.
  func nameInMarks(before at: Int) -> Int { parsed.units[at - 1].kind == .bracket ? at - 2 : at - 1 }

  /// `…고 밝혔다`, `…고 반발하며`, `…다는 뜻을 밝혔다`, `…다는 입장이다`: what is told of its subject, no explanation of
  /// words that were told before.
  private func isOfAgent(_ report: Report) -> Bool {
    if report.construction == .speechNoun, report.nounUnit >= 0, report.cueLast == report.nounUnit {
      return parsed.units[Int(report.nounUnit)].particle == .copula
        && PositionNoun.begins(bytes.span, parsed.units[Int(report.nounUnit)].span)
    }
    guard report.construction != .coordinate, report.construction != .question, !report.isImpersonal,
      verbs.isSpeech(report.verb)
    else { return false }
    switch report.ending {
    case .final, .and, .while, .but: return true
    default: return false
    }
  }

  /// The first word of a sentence behind connectives and times.
  func firstNoun(_ units: Range<Int>) -> Int? {
    units.first { parsed.units[$0].kind != .comma && !parsed.units[$0].isFrame && effect(of: parsed.units[$0]) == nil }
  }

  /// Whether the word is a topic that no table knows.
  private func isTopicWord(_ at: Int, _ units: Range<Int>) -> Bool {
    if parsed.units[at].kind == .word, isNamedTopic(at, units) {
      return Hangul.final(of: Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper) ?? 0) == 4
    }
    return parsed.units[at].isSubject && parsed.units[at].particle == .topic && parsed.units[at].mention < 0
      && !isVerbalTopic(at, units)
  }

  /// What tells that a topic is somebody: what it is called before it, its last noun, or letters of which names are made.
  private func isAgent(_ at: Int, from start: Int, _ units: Range<Int>, goesOn: Bool) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    // `기업 70.2%는`: so many of them.
    if 0x30...0x39 ~= bytes[word.span.lower] { return false }
    let isName = word.isUnknown(in: tagged.parts)
    // `중소기업 대출은`: a thing of bodies; `개발사인 무지개는`: a body, whatever its name is elsewhere.
    if isBorne(at, units), isName || parsed.units[at - 1].particle == .copulaAdnominal { return true }
    if isPeople(word) || isCalledPerson(at) { return true }
    if at > start, parsed.units[start].inMention, BodyPart.ends(bytes.span, word.stem) { return true }
    // `이어 갈라디우스는`: who goes on tells of it as likely.
    guard isName, !goesOn else { return false }
    return isMixedName(word.stem) || isLetteredName(word.stem) || isForeignName(word.stem)
  }

  /// `더벨은 매각이 무산됐다고 전했다`: the clause behind the topic has a subject of its own, and the verb passes words on.
  private func passesOn(_ at: Int, _ report: Report) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    guard case .clause = report.content, report.ending == .final, report.verb >= 0,
      lexicon.verb(report.verb).stance == .relay,
      word.isUnknown(in: tagged.parts), word.stem.count >= 6, bytes[word.stem.lower] > 0x39,
      !isThing(word.stem), !TimeNoun.matches(bytes.span, word.stem)
    else { return false }
    return parsed.units[at + 1..<max(at + 1, Int(report.link))].contains {
      $0.kind == .word && $0.particle == .subject && $0.ending == nil
    }
  }

  /// `누리온은 수요가 는다고 했다`: a topic that no table knows, right before a clause with a subject of its own, is no part of
  /// what somebody before him says.
  func opensWithUnread(_ report: Report, _ units: Range<Int>) -> Bool {
    guard case .clause = report.content, let at = firstNoun(units), at + 1 < Int(report.link),
      parsed.units[at].kind == .word, isTopicWord(at, units) || isUnreadSubject(at)
    else { return false }
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.isUnknown(in: tagged.parts) && word.stem.count >= 9 && bytes[word.stem.lower] > 0x39
      && !isThing(word.stem) && !TimeNoun.matches(bytes.span, word.stem) && !isSpeakerBefore(at)
      && (parsed.units[at].particle == .topic && names.foreignness(bytes.span, word.stem) >= 20
        || isPossibleName(word.stem))
      && isOwnSubject(at + 1)
  }

  /// `김소라가 (준비가 끝났다고 했다)`: a word with `이/가` that no table knows.
  private func isUnreadSubject(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.isSubject && unit.particle == .subject && unit.mention < 0 && unit.ending == nil && unit.link == nil
  }

  /// `이하늘`, `장웨이`: a surname, and what can be a given name, or a Chinese one.
  private func isPossibleName(_ noun: TextSpan) -> Bool {
    guard noun.count == 9, names.isSurname(bytes.span, TextSpan(noun.lower, noun.lower + 3)) else { return false }
    let given = TextSpan(noun.lower + 3, noun.upper)
    return names.koreanName(bytes.span, noun) >= 1 || names.foreignness(bytes.span, given) >= 60
  }

  /// `수요가`: a thing as the subject of the clause.
  func isOwnSubject(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.kind == .word && unit.particle == .subject && unit.ending == nil && unit.link == nil
  }

  /// `갈라디우스는 말이 같다고 주장했다`: letters of which foreign names are made, right before a clause with a subject of its own.
  func isForeignTeller(_ at: Int, _ report: Report) -> Bool {
    report.ending == .final && at + 1 < Int(report.link) && isOwnSubject(at + 1)
      && isForeignName(tagged.words[Int(parsed.units[at].index)].stem)
  }

  /// `옹호론자들은`, `지역민들은`: several of whom the last syllable makes people.
  private func isPeople(_ word: Word) -> Bool {
    word.tail.isPlural && word.stem.count >= 6
      && Self.people.stands(in: bytes.span, before: word.stem.upper)
  }

  private static let people = SyllableSet("자민인원생객")

  /// `갈라디우스는`, `NR플래닛은`: three syllables and more of which foreign names are made, capitals before them or not.
  private func isForeignName(_ noun: TextSpan) -> Bool {
    var start = noun.lower
    while start < noun.upper, 0x41...0x5A ~= bytes[start] { start += 1 }
    let syllables = TextSpan(start, noun.upper)
    return syllables.count >= 9 && names.foreignness(bytes.span, syllables) >= 40
  }

  /// `개발사인 (무지개는)`, `주간지 (나래는)`: a noun of bodies right before the word.
  func isBorne(_ at: Int, _ units: Range<Int>) -> Bool {
    let name = isNamedTopic(at, units) ? nameInMarks(before: at) : at
    guard name > units.lowerBound, parsed.units[name - 1].kind == .word else { return false }
    let before = parsed.units[name - 1]
    if name < at, NameBearer.matches(bytes.span, before.span) { return true }
    if NameBearer.endsInBody(bytes.span, before.span) { return true }
    let stem = tagged.words[Int(before.index)].stem
    return before.particle == .copulaAdnominal && NameBearer.endsInBody(bytes.span, stem)
  }

  /// `A경정은`, `B업체는`: a letter for a name, and what he or it is; not `K푸드는`.
  private func isLetteredName(_ noun: TextSpan) -> Bool {
    noun.count >= 7 && 0x41...0x4A ~= bytes[noun.lower]
      && Hangul.isAllSyllables(bytes.span, TextSpan(noun.lower + 1, noun.upper))
  }

  /// `나래ST는`, `스튜디오7은`: syllables with capitals or a number behind them.
  private func isMixedName(_ noun: TextSpan) -> Bool {
    var end = noun.upper
    while end > noun.lower, 0x30...0x39 ~= bytes[end - 1] || 0x41...0x5A ~= bytes[end - 1] { end -= 1 }
    return end < noun.upper && end - noun.lower >= 6
      && Hangul.isAllSyllables(bytes.span, TextSpan(noun.lower, end))
  }

  /// `(유한회사 나래ST는 …고 했다.) 나래ST는`: the one who spoke before, by the last noun of his name.
  func isSpeakerBefore(_ at: Int) -> Bool {
    state.speaker >= 0
      && tagged.entities[Int(state.speaker)].name.hasSuffix(text(tagged.words[Int(parsed.units[at].index)].stem))
  }
}

/// `보도했다`: what outlets alone do.
private enum Reporting {
  private static let verbs = WordOpenings(["보도"])

  /// Whether the word begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
