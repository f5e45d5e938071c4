import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// A frame such as `X에 따르면`.
struct Evidential {
  /// Unit of the source's last word.
  var sourceUnit: Int
  /// Mention of the source; -1 where it is nobody known.
  var mention: Int32
  /// Last unit of the frame.
  var lastUnit: Int
  /// Words of the frame.
  var cue: TextSpan
  /// Whether somebody cites the source: `X를 인용해`.
  var isCitation: Bool
}

/// Finds evidential frames by the table.
struct EvidentialReader {
  let lexicon: Lexicon
  private var matches: [WordMatch] = []
  /// Syllables with which words behind the first begin in the frames of sources: `따르면`, `말을`.
  private let laterWords: SyllableSet

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    let words = lexicon.evidentialFrames.filter { $0.kind == .source }.flatMap {
      $0.form.unicodeScalars.split(separator: " ").dropFirst()
    }
    laterWords = SyllableSet(String(String.UnicodeScalarView(words.compactMap(\.first).filter(Hangul.isSyllable))))
  }

  /// The frames of a sentence in order; O(units).
  mutating func read(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, _ tagged: TaggedArticle) -> [Evidential]
  {
    var found: [Evidential] = []
    for at in range where units[at].kind == .word {
      let unit = units[at]
      if at > range.lowerBound, units[at - 1].kind == .quote || units[at - 1].kind == .bracket {
        if let frame = behindMark(text, units, range, at) {
          found.append(frame)
          continue
        }
      }
      let isPage = isPage(text, unit)
      guard
        unit.particle == .place || unit.particle == .object || isPage || WordsOfSomebody.matches(text, unit.span),
        mayGoOn(text, unit.span.upper)
      else { continue }
      let word = tagged.words[Int(unit.index)]
      let start =
        isPage
        ? word.span.upper - 3 : WordsOfSomebody.particle(text, unit.span) ?? Int(word.tail.particleStart)
      lexicon.matches(in: text, at: start, into: &matches)
      guard let match = matches.last(where: { isSource($0) }), Int(match.end) > word.span.upper else { continue }
      guard let last = lastUnit(of: match, from: at, units, range) else { continue }
      let isCitation =
        unit.particle == .object
        && (CitationVerb.stands(text, units[last].span) || Borrowing.passesOn(text, word.stem, units[last].span))
      if isCitation, followsWords(at, units, range) || isCitedInside(text, units, last, range) { continue }
      let finding = firstOfFinding(text, units, range, at, word.stem)
      let before = beforeDates(text, units, range, finding)
      if unit.particle == .object, !isCitation, !unit.isDocument, !isSummary(text, units[last].span, unit),
        !isSummaryOfWords(text, units, range, tagged, at, before, last)
      {
        continue
      }
      let isReport = isCitation && PublishedNoun.matches(text, word.stem)
      let isOwned =
        before >= range.lowerBound
        && (isOwner(units[before], of: unit, tagged, text) || isReport && isUnread(units[before], tagged))
      if !isOwned, WordsOfSomebody.matches(text, unit.span) { continue }
      let source = isOwned ? before : teller(text, units, range, of: finding, word.stem) ?? at
      found.append(
        Evidential(
          sourceUnit: source, mention: isReport && !isOwned ? -1 : units[source].mention, lastUnit: last,
          cue: TextSpan(start, Int(match.end)), isCitation: isCitation))
    }
    return found
  }

  /// `나루시 홈페이지에 (따르면)`: an adverb of where something is written, with the noun in it.
  private func isPage(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.isFrame && unit.mention < 0 && unit.span.count >= 9
      && Hangul.syllable(in: text, before: unit.span.upper) == Hangul.index("에")
  }

  /// `(누리은행의) 물가 조사 결과에`, `(누리은행이 발표한) 분석 결과에`: the first of the bare nouns that tell how it was found.
  private func firstOfFinding(
    _ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, _ at: Int, _ stem: TextSpan
  ) -> Int {
    guard ToldNoun.isFinding(text, stem) else { return at }
    var first = at
    while first > range.lowerBound, at - first < 3, units[first - 1].kind == .word, units[first - 1].particle == .none,
      units[first - 1].ending == nil || units[first - 1].ending == .clip,
      !units[first - 1].inMention || units[first - 1].isDocument, units[first - 1].link == nil,
      !units[first - 1].isFrame
    { first -= 1 }
    return first
  }

  /// `나루시가 3일 밝힌 바에 (따르면)`, `나루통신이 보도한 내용에 (따르면)`: who has told what the frame rests on.
  private func teller(
    _ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, of noun: Int, _ stem: TextSpan
  ) -> Int? {
    guard noun > range.lowerBound, units[noun - 1].ending == .adnominal else { return nil }
    let isTold =
      ToldNoun.isTold(text, stem) && units[noun - 1].verb >= 0
      && VerbRole(lexicon.verb(units[noun - 1].verb).verbClass) == .speech
    guard isTold || ToldNoun.isFound(text, stem, by: units[noun - 1].span) else { return nil }
    return publisher(units, range, before: noun)
  }

  /// `“…”는 대통령 발언을 인용하며 (“…”고 밝혔다)`: what is cited has been quoted already, and what follows is the reporter's.
  private func followsWords(_ at: Int, _ units: [Unit], _ range: Range<Int>) -> Bool {
    guard units[at].isSpeechNoun, at > range.lowerBound else { return false }
    var first = at - 1
    while first > range.lowerBound, units[first].inMention, units[first].link == nil { first -= 1 }
    return units[first].link == .adnominal
  }

  /// `(소식통을) 인용한 기사를 (실었다)`: a text that cites somebody, and is no frame of what follows.
  private func isCitedInside(_ text: Span<UInt8>, _ units: [Unit], _ verb: Int, _ range: Range<Int>) -> Bool {
    guard verb + 1 < range.upperBound, Hangul.syllable(in: text, before: units[verb].span.upper) == Hangul.index("한")
    else { return false }
    switch units[verb + 1].particle {
    case .object, .subject, .topic, .genitive, .copula, .copulaAdnominal: return true
    default: return false
    }
  }

  /// `누리은행의 (12월 말) 집계에`: the unit before the noun and what dates it.
  private func beforeDates(_ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, _ at: Int) -> Int {
    var before = at - 1
    while before > range.lowerBound, at - before <= 4, units[before].kind == .word, units[before].particle == .none,
      0x30...0x39 ~= text[units[before].span.lower] || Self.dates.contains(text, units[before].span)
    { before -= 1 }
    return before
  }

  /// `누리스탠다드의 (보도를 인용해)`: a paper that no table knows.
  private func isUnread(_ owner: Unit, _ tagged: TaggedArticle) -> Bool {
    guard owner.kind == .word, owner.particle == .genitive, owner.mention < 0 else { return false }
    let word = tagged.words[Int(owner.index)]
    return word.isUnknown(in: tagged.parts) && word.stem.count >= 9
  }

  private static let dates = WordSet(["말", "초", "중순", "하순", "최신", "최근", "올해", "지난해", "지난달", "이달", "상반기", "하반기"])

  /// `소식통의 말을`, `한 관계자 말을`: whose words they are that the frame cites.
  private func isOwner(_ owner: Unit, of unit: Unit, _ tagged: TaggedArticle, _ text: Span<UInt8>) -> Bool {
    guard owner.mention >= 0 else { return false }
    let kind = tagged.mentions[Int(owner.mention)].kind
    // `누리은행의 자료`; the indictment of somebody is not his.
    if unit.mention >= 0, !unit.isSpeechNoun {
      return owner.particle == .genitive && kind == .organization
        && tagged.mentions[Int(unit.mention)].kind == .document
    }
    let isSpeech = unit.isSpeechNoun || WordsOfSomebody.matches(text, unit.span)
    switch owner.particle {
    case .genitive: return isSpeech || kind != .country
    case .none: return isSpeech && isSpeaker(kind) || unit.isChannel && kind == .fullName
    default: return false
    }
  }

  /// Whether a mention of the kind is somebody who speaks.
  private func isSpeaker(_ kind: MentionKind) -> Bool { kind != .pronoun && kind != .document }

  /// `외신을 종합하면`: what several say.
  private func isSummary(_ text: Span<UInt8>, _ span: TextSpan, _ unit: Unit) -> Bool {
    unit.mention >= 0 && Self.summaries.begin(text, span)
  }

  private static let summaries = WordOpenings(["종합"])

  /// `경찰의 설명을 종합하면`, `주민들의 말을 들어보면`: what somebody says; nobody else beside him with other
  /// words, and nobody before him whose judgement it is (`경찰은 유족의 진술을 종합하면 …고 설명했다`).
  private func isSummaryOfWords(
    _ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, _ tagged: TaggedArticle, _ at: Int, _ before: Int,
    _ last: Int
  ) -> Bool {
    guard WordsOfSomebody.areTold(text, units[at].span), before >= range.lowerBound,
      Self.hearing.begin(text, units[last].span) || at + 1 < last && Self.hearing.begin(text, units[at + 1].span)
    else { return false }
    guard isOwner(units[before], of: units[at], tagged, text) else { return false }
    let first = Int(tagged.mentions[Int(units[before].mention)].words.lowerBound)
    let others = units[range.lowerBound..<before].filter { Int($0.index) < first || $0.kind != .word }
    if others.contains(where: { $0.isSubject && $0.mention >= 0 }) { return false }
    return others.last.map { $0.particle != .with || $0.mention >= 0 } ?? true
  }

  private static let hearing = WordOpenings(["종합", "들어", "빌리"])

  /// `누리연구원의 ‘실태조사’(2026년)에 따르면`, `누리부가 발표한 ‘현황’에 따르면`: a frame behind a title in marks.
  private mutating func behindMark(
    _ text: Span<UInt8>, _ units: [Unit], _ range: Range<Int>, _ at: Int
  ) -> Evidential? {
    var title = at - 1
    while title > range.lowerBound, units[title].kind == .bracket { title -= 1 }
    guard title > range.lowerBound, units[title].kind == .quote, !units[at].spaceBefore else { return nil }
    lexicon.matches(in: text, at: units[at].span.lower, into: &matches)
    guard let match = matches.last(where: { isSource($0) }), let source = publisher(units, range, before: title),
      let last = lastUnit(of: match, from: at, units, range)
    else { return nil }
    return Evidential(
      sourceUnit: source, mention: units[source].mention, lastUnit: last,
      cue: TextSpan(units[at].span.lower, Int(match.end)), isCitation: false)
  }

  /// The unit that ends where the frame does; `nil` where the frame ends inside a word.
  private func lastUnit(of match: WordMatch, from at: Int, _ units: [Unit], _ range: Range<Int>) -> Int? {
    var last = at
    while last + 1 < range.upperBound, units[last + 1].span.lower < Int(match.end) { last += 1 }
    return units[last].span.upper == Int(match.end) ? last : nil
  }

  /// Who published the title: the noun in the genitive before it, or the subject of the adnominal before it.
  private func publisher(_ units: [Unit], _ range: Range<Int>, before title: Int) -> Int? {
    let before = units[title - 1]
    if before.mention >= 0, before.particle == .genitive || before.particle == .none { return title - 1 }
    guard before.ending == .adnominal else { return nil }
    return (max(range.lowerBound, title - 7)..<title - 1).last {
      units[$0].mention >= 0 && units[$0].particle == .subject
    }
  }

  /// Whether a frame may go on behind a word that ends before byte `end`.
  private func mayGoOn(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count, text[end] == 0x20, let next = Hangul.syllable(in: text, at: end + 1) else { return true }
    return laterWords.contains(next)
  }

  private func isSource(_ match: WordMatch) -> Bool {
    match.senseRange.contains { index in
      let sense = lexicon.senses[index]
      return sense.wordClass == .evidential && lexicon.evidentialKind(sense.row) == .source
    }
  }
}

extension Attributor {
  /// Makes bodies of the papers that no table knows and whose reports are cited.
  mutating func adoptCited() {
    for index in evidentials.indices where evidentials[index].isCitation && evidentials[index].mention < 0 {
      let owner = parsed.units[evidentials[index].sourceUnit]
      guard owner.kind == .word, owner.particle == .genitive else { continue }
      let name = tagged.words[Int(owner.index)].stem
      evidentials[index].mention = adopt(name, as: .organization)
    }
  }

  /// `시청에 따르면 다리는 내일 열린다.`: the sentence is what the source says, unless it reports somebody itself.
  ///
  /// Returns that source; `nil` where the sentence is no such clause.
  mutating func evidentialClause(_ sentence: Sentence, _ index: Int, _ units: Range<Int>) -> Int32? {
    guard let evidential = evidentials.last, !evidential.isCitation, evidential.lastUnit + 1 < units.upperBound else {
      return nil
    }
    if reports.contains(where: { itemOfReport[$0] >= 0 && endsSentence($0) }) { return nil }
    let source =
      evidential.mention >= 0 ? tagged.mentions[Int(evidential.mention)].span : sourcePhrase(evidential, units)
    guard let found = resolveSource(evidential, source) else { return nil }
    var first = evidential.lastUnit + 1
    while first < units.upperBound, parsed.units[first].kind == .comma { first += 1 }
    var last = units.upperBound - 1
    while last > first, parsed.units[last].kind == .mark { last -= 1 }
    guard first < last else { return nil }
    // A quote that the page cuts off ends with furniture, behind the sentence.
    let end = min(parsed.units[last].span.upper, sentence.span.upper)
    var item = SpeechItem(
      content: TextSpan(parsed.units[first].span.lower, end), rule: .evidential, sentence: Int32(index))
    item.source = source
    item.speaker = found.entity
    item.resolution = found.resolution
    item.cue = evidential.cue
    if let joint = jointSource(evidential, found.entity) {
      item.speaker = joint.entity
      item.source = joint.source
    }
    items.append(item)
    if !isField(found.entity) { note(found.entity) }
    return found.entity
  }

  /// `누리통신과 가온통신에 따르면`: those who tell it together.
  mutating func jointSource(_ evidential: Evidential, _ entity: Int32) -> Joint? {
    guard evidential.mention >= 0 else { return nil }
    let last = SubjectStack.Subject(unit: evidential.sourceUnit, mention: evidential.mention, particle: .none)
    return jointSpeaker(last, tagged.mentions[Int(evidential.mention)], entity, isFrame: true)
  }

  /// `법조계(에 따르면)`: where something is heard, and nobody to whom `이들` could point.
  private func isField(_ entity: Int32) -> Bool {
    let found = tagged.entities[Int(entity)]
    return found.kind == .group && (found.name.hasSuffix("계") || found.name.hasSuffix("증권가"))
  }

  /// The nouns before a frame whose head no table knows: `법률신문 취재`, `내란특검법`.
  private func sourcePhrase(_ evidential: Evidential, _ units: Range<Int>) -> TextSpan {
    var first = evidential.sourceUnit
    while first > units.lowerBound {
      let before = parsed.units[first - 1]
      guard before.kind == .word, before.particle == .none, before.ending == nil || before.ending == .clip,
        !before.isFrame,
        bytes[before.span.lower] < 0x30 || bytes[before.span.lower] > 0x39,
        !TimeNoun.matches(bytes.span, before.span)
      else { break }
      first -= 1
    }
    let last = isNameBeforeWords(first, evidential.sourceUnit, units) ? first : evidential.sourceUnit
    let word = tagged.words[Int(parsed.units[last].index)]
    let end = last == evidential.sourceUnit ? min(Int(word.stemEnd), evidential.cue.lower) : Int(word.stemEnd)
    return TextSpan(parsed.units[first].span.lower, end)
  }

  /// `누리에듀 (설명에 따르면)`: the word that opens the sentence, which no table knows, tells whose words they are.
  private func isNameBeforeWords(_ first: Int, _ last: Int, _ units: Range<Int>) -> Bool {
    let word = tagged.words[Int(parsed.units[first].index)]
    return first == units.lowerBound && last == first + 1 && parsed.units[last].isSpeechNoun
      && !parsed.units[first].isSpeechNoun && word.isUnknown(in: tagged.parts) && word.stem.count >= 6
      && !Self.pointers.contains(bytes.span, word.stem)
  }

  /// `이번 (발표)`: which words are meant.
  private static let pointers = WordSet(["이번", "지난번", "해당", "당시", "관련"])

  /// `대응팀에 따르면`: a part of a body that no table knows, as the source of a quote.
  mutating func unknownTeam(of frame: Evidential) -> SubjectStack.Subject? {
    let word = tagged.words[Int(parsed.units[frame.sourceUnit].index)]
    let noun = TextSpan(word.span.lower, Int(word.stemEnd))
    guard !frame.isCitation, noun.count >= 6, BodyPart.ends(bytes.span, noun) else { return nil }
    let mention = adopt(noun, as: .organization)
    return .init(unit: frame.sourceUnit, mention: mention, particle: .none)
  }

  private mutating func resolveSource(
    _ evidential: Evidential, _ source: TextSpan
  ) -> (entity: Int32, resolution: SpeakerResolution)? {
    if evidential.mention >= 0 {
      let mention = tagged.mentions[Int(evidential.mention)]
      if let found = resolve(mention) { return found }
      guard mention.isOpen else { return nil }
      if mention.kind == .organization {
        return (tagged.adopt(Int(evidential.mention), named: text(mention.name)), .explicit)
      }
    }
    guard source.count >= 6 else { return nil }
    return (tagged.adopt(source, named: text(source), kind: .document), .explicit)
  }

  /// Whether the report's cue is the main predicate of the sentence, and nobody has only received its words.
  ///
  /// `경찰에 따르면 A는 B로부터 …다는 말을 들었다`: what is received is told by the source of the frame.
  private func endsSentence(_ index: Int) -> Bool {
    let report = parsed.reports[index]
    if case .clause = report.content, report.isImpersonal, report.nounUnit >= 0,
      parsed.units[Int(report.nounUnit)].particle == .object
    {
      return false
    }
    return isMain(index) && !goesOnToAct(report) && (report.cueLast >= 0 || report.construction == .coordinate)
  }

  /// `(A에 따르면 B는 …고) 말하고 문을 닫았다`: the words are one thing of several that B did, all of which A tells.
  private func goesOnToAct(_ report: Report) -> Bool {
    guard report.ending == .and, report.construction == .complement, report.cueLast >= 0 else { return false }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    let behind = parsed.units[Int(report.cueLast) + 1..<max(units.upperBound, Int(report.cueLast) + 1)]
    guard let last = behind.last(where: { $0.kind == .word }), last.ending != .adnominal else { return false }
    return behind.allSatisfy {
      $0.kind != .quote && $0.link == nil
        && !(verbs.isSpeech($0.verb) && $0.ending != .adnominal)
    } && !reports.contains { parsed.reports[$0].link > report.cueLast }
  }
}
