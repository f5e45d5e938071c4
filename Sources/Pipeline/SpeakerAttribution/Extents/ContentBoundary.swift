import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Where a reported clause begins: behind its source and the adverbials of the reporting verb.
///
/// `한서윤 시장은 [이날] [브리핑에서] 다리가 열린다고 밝혔다`: the clause begins at `다리가`.
struct ContentBoundary {
  let lexicon: Lexicon
  private var matches: [WordMatch] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// First unit of the clause that may begin at `first` and ends before unit `end`; O(units of the clause).
  mutating func start(
    _ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, from first: Int, to end: Int,
    _ setting: ClauseSetting = ClauseSetting()
  ) -> Int {
    var at = setting.isPreposed ? behindScene(text, units, first, end) ?? first : first
    while at < end, !belongs(text, units, at, setting) {
      if let next = behindPastDate(text, units, at, end, setting) {
        at = next
      } else if !setting.isWhole, let next = afterFrame(text, units, tagged, at, end, setting),
        next < end || next == end && isWholeWord(text, units, end, setting)
      {
        at = next
      } else if isSkipped(text, units, at, end, setting), at + 1 < end {
        at += 1
      } else {
        break
      }
    }
    while at > first, at < end, joinsDate(text, units[at - 1], units[at]) { at -= 1 }
    return at > first && DateWord.pointsOn(text, units[at - 1].span) ? at - 1 : at
  }

  /// `(이 일에 대해서는) 모른다고`, `(지적에 대해) 개선하겠다고`: words told of one word, which nothing before it belongs to.
  private func isWholeWord(_ text: Span<UInt8>, _ units: [Unit], _ end: Int, _ setting: ClauseSetting) -> Bool {
    guard units[end].span.count >= 9, TopicFrame.closes(text, units[end - 1].span) else { return false }
    let frame = units[end - 1].span
    return TopicFrame.contrasts(text, frame) || setting.isIntent && !isAboutPhrase(text, frame)
      || !tellsDeed(text, units, end)
  }

  /// `(시장은) 만약 (묻는다면)`, `전날 (회의를 열었다고 3일 밝혔다)`: a word that is told, whatever stands behind it.
  private func belongs(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ setting: ClauseSetting) -> Bool {
    units[at].kind == .word
      && (ContentAdverb.opens(text, units, at) || ContentAdverb.judges(text, units, at)
        || setting.isDated && tellsWhen(text, units[at])
        || ContentAdverb.tellsMeans(text, units, at))
  }

  /// `2015년 12월`, `12월 3일`: one date in two words.
  private func joinsDate(_ text: Span<UInt8>, _ before: Unit, _ unit: Unit) -> Bool {
    guard before.kind == .word, unit.kind == .word, DateWord.isDate(text, before.span),
      DateWord.isDate(text, unit.span), DateWord.isMonthOrYear(text, before.span)
    else { return false }
    return DateWord.isDay(text, unit.span)
      || Hangul.syllable(in: text, before: unit.span.upper) == Hangul.index("월")
  }

  /// `지난`, `2일`, `오전`, `전날`.
  private func tellsWhen(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    DateWord.isDate(text, unit.span) || DateWord.isPartOfDay(text, unit.span)
      || DateWord.pointsOn(text, unit.span) || DateWord.isDayBefore(text, unit.span)
  }

  private func isSkipped(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Bool {
    let unit = units[at]
    switch unit.kind {
    case .comma, .bracket, .mark: return true
    case .quote: return false
    case .word:
      if Addition.matches(text, unit.span) { return true }
      if unit.isFrame {
        if ContentAdverb.isTold(text, unit.span)
          || at + 1 < end && (ContentAdverb.modifies(text, units, at) || isPartOfClause(text, units, at, end))
        {
          return false
        }
        if DateWord.isLately(text, unit.span), setting.isDated || isLatelyTold(text, units, at, end) { return false }
        if isMediumOfDeed(text, units, at, end, setting) { return false }
        return (unit.link == nil || unit.particle == .none) && !isPlaceOfClause(text, units, at, end, setting)
      }
      if DateWord.isPartOfDay(text, unit.span), unit.particle == .none || unit.particle == .place { return true }
      guard DateWord.isDate(text, unit.span), at + 1 < end else { return DateWord.isDate(text, unit.span) }
      return !DateWord.measures(text, units[at + 1].span) && !goesOn(text, units, at)
    }
  }

  /// `사실이 (아니라면)`, `공개적으로 (사과해야)`, `국민에게 (사과해야)`: a word of a frame that is the noun, the manner or the dative of
  /// what is told.
  private func isPartOfClause(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    let unit = units[at]
    if isObject(text, unit), Self.holding.contains(text, units[at + 1].span) { return true }
    let isOneWord = !isPhraseOfWords(text, unit)
    switch unit.particle {
    case .subject, .object, .genitive: return isOneWord
    case .dative:
      return isOneWord
        && (at + 1..<end + 1).contains { units[$0].kind == .word && Addressing.isInside(text, units[$0].span) }
    default: break
    }
    guard ContentAdverb.isManner(text, unit.span), units[at + 1].kind == .word else { return false }
    return at + 1 < end ? units[at + 1].isPredicate : tellsDeed(text, units, end)
  }

  /// `(7일) 최근 (사진이 퍼진다며)`, `최근 (사고가 늘었다고)`: behind a day of the cue, or where the words are of the past.
  private func isLatelyTold(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int) -> Bool {
    guard DateWord.isRecently(text, units[at].span) else { return false }
    return tellsPast(text, units, end) || at > 0 && units[at - 1].kind == .word && tellsWhen(text, units[at - 1])
  }

  /// `23일 정오부터`, `2002년 대선 당시`, `9월 1일과`: the phrase goes on behind the date, to another particle or a time.
  private func goesOn(_ text: Span<UInt8>, _ units: [Unit], _ at: Int) -> Bool {
    let next = units[at + 1]
    guard next.kind == .word else { return false }
    if DateWord.isRelativeTime(text, next.span) { return true }
    if next.isFrame { return false }
    if DateWord.isDay(text, units[at].span) { return DateWord.continues(text, next.span) }
    if DateWord.isHour(text, units[at].span) { return DateWord.isMinute(text, next.span) }
    return DateWord.isMonthOrYear(text, units[at].span) && !DateWord.isDate(text, next.span) && next.mention < 0
  }

  /// Units in which a frame closes, if it does.
  private static let reach = 12

  /// The unit behind an adverbial phrase that begins at `at` and closes within a few words.
  private mutating func afterFrame(
    _ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Int? {
    if units[at].kind == .quote,
      let next = behindText(text, units, tagged, at, end) ?? behindQuotedTopic(text, units, at, end)
    {
      return next
    }
    if let behind = behindTopicClause(text, units, at, end, setting) { return behind }
    let opening = firstTold(text, units, at, end, setting)
    var unit = at
    while unit < end, unit - at < Self.reach {
      let this = units[unit]
      if this.kind == .quote {
        if unit > at, isProgramme(text, units, tagged, unit) { return behindProgramme(text, units, unit, end) }
        guard !setting.isPreposed, let behind = behindTerm(text, units, unit, end) else { return nil }
        if behind.isClosed { return behind.unit }
        unit = behind.unit
        continue
      }
      if isSaidMeanwhile(text, this) { return unit + 1 }
      if this.link != nil || endsClause(this) && !isSetUpon(text, units, unit, at, end, setting) { return nil }
      if this.isSubject, this.mention >= 0 || unit == opening { return nil }
      if this.kind == .word, unit > at || this.span.count > 6 || !TopicFrame.closes(text, this.span),
        let next = closesFrame(text, units, tagged, unit, end, first: at, setting)
      {
        return next
      }
      if isPhrase(text, this), unit + 1 < end, isObject(text, this),
        units[unit + 1].isPredicate || Self.holding.contains(text, units[unit + 1].span)
      {
        return isTold(units[unit + 1]) ? unit + 2 : nil
      }
      if isPhrase(text, this), !units[at..<unit].contains(where: \.isSubject), !ContentAdverb.isTold(text, this.span),
        unit == at || !isTimeOfDay(text, this)
      {
        return unit + 1
      }
      unit += 1
    }
    return nil
  }

  /// `이 발언을 두고 (부적절하다고)`, `예산을 놓고`: verbs that make a topic of their object; `가격을 두고 두 회사가 다툰다고` is told as a whole.
  private func isSetUpon(
    _ text: Span<UInt8>, _ units: [Unit], _ unit: Int, _ first: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Bool {
    unit > first && units[unit - 1].particle == .object && TopicFrame.closes(text, units[unit].span)
      && (standsAlone(text, units, end, setting) || !units[unit + 1..<end].contains(where: \.isSubject))
  }

  /// `이날 (협상이)`, `(3일) 오전 (문이)`: the first unit that tells neither when nor how; a subject there opens the clause.
  ///
  /// Looks as far as a frame may reach.
  private func firstTold(
    _ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ end: Int, _ setting: ClauseSetting
  ) -> Int {
    var first = at
    while first + 1 < end, first - at < Self.reach, !units[first].isSubject, isSkipped(text, units, first, end, setting)
    { first += 1 }
    return first
  }

  /// `‘잘 됐느냐’는 기자의 질문에 (좋다고)`, `‘대변인’ 발언에 대해 (틀렸다고)`: what the words are about, with quoted words in it.
  private func behindQuotedTopic(_ text: Span<UInt8>, _ units: [Unit], _ quote: Int, _ end: Int) -> Int? {
    for at in quote + 1..<max(quote + 1, min(end - 1, quote + 8)) {
      let unit = units[at]
      guard unit.kind == .word, !unit.isSubject, unit.link == nil || at == quote + 1 && unit.link == .adnominal else {
        return nil
      }
      if TopicFrame.closes(text, unit.span) { return at + 1 }
      guard unit.ending == nil else { return nil }
    }
    return nil
  }

  /// `입장문을 통해`, `기자들과 만나`: a frame of several words, which closes what stands before it.
  private func isPhrase(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    unit.isFrame && isPhraseOfWords(text, unit)
  }

  /// `(이런 내용을) 담은 (법안을)`.
  private static let holding = WordSet(["담은", "담긴", "포함한", "골자로"])

  private func isPhraseOfWords(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    (unit.span.lower..<unit.span.upper).contains { text[$0] == 0x20 }
  }

  /// `이 같은 사실을`: a frame in the form of an object.
  private func isObject(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    let last = Hangul.syllable(in: text, before: unit.span.upper)
    return last == Hangul.index("을") || last == Hangul.index("를")
  }

  /// `(이 같은 사실을) 털어놓았고`: what the speaker has told before; not `(이 같은 내용을) 담은 (글)`.
  private func isTold(_ unit: Unit) -> Bool {
    guard unit.link == nil, unit.verb >= 0, VerbRole(lexicon.verb(unit.verb).verbClass) == .speech else { return false }
    switch unit.ending {
    case .and, .while, .but, .infinitive: return true
    default: return false
    }
  }

  /// `(사기 혐의로) 이날 오후`, `(조사를) 세 차례`: when or how often, which closes nothing that stands before it.
  private func isTimeOfDay(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    Self.measuresAndTimes.stands(in: text, before: unit.span.upper)
  }

  private static let measuresAndTimes = SyllableSet("례번전후벽녁")

  /// A predicate that goes on to another: what stands behind it is no adverbial of the reporting verb.
  func endsClause(_ unit: Unit) -> Bool {
    switch unit.ending {
    case .final, .and, .but, .because, .condition, .when: true
    case .while: unit.tense == .past
    default: false
    }
  }

  private mutating func closesFrame(
    _ text: Span<UInt8>, _ units: [Unit], _ tagged: TaggedArticle, _ at: Int, _ end: Int,
    first: Int, _ setting: ClauseSetting
  ) -> Int? {
    let unit = units[at]
    if unit.ending == .while, unit.link == nil, unit.verb >= 0, unit.tense == .present, !isLasting(text, unit) {
      let isOfAnother = units[first..<at].contains { $0.particle == .subject && $0.ending == nil }
      return isOfAnother || unit.isPassive || Gaining.matches(text, units, at) ? nil : at + 1
    }
    if isMediumOfDeed(text, units, at, end, setting) { return nil }
    if isOutlet(text, units, at, tagged) { return at + 1 }
    if isPlaceOfNext(text, units, at, end) || isPlaceOfClause(text, units, at, end, setting) { return nil }
    if isQuestioned(text, unit, setting) || isWrittenIn(text, unit, tagged, setting)
      || RequestedWords.stand(text, units, at)
    {
      return at + 1
    }
    if unit.isChannel, unit.particle == .source || unit.particle == .dative { return at + 1 }
    if unit.isFrame, isPlace(text, unit.span) { return at + 1 }
    if TopicFrame.closes(text, unit.span) {
      return isTopicTold(text, units, at, end, setting) ? nil : at + 1
    }
    guard unit.particle == .object || unit.particle == .with || unit.particle == .place || unit.particle == .relational
    else { return nil }
    let word = tagged.words[Int(unit.index)]
    guard let upper = endOfFrame(text, at: Int(word.tail.particleStart)), upper > word.span.upper,
      !isHeldForItself(text, units, tagged, at, first, end)
    else { return nil }
    if unit.particle == .object, at + 1 < end, Borrowing.matches(text, units[at + 1].span),
      !Borrowing.isOfSpeech(text, unit.span)
    {
      return nil
    }
    // A means of speech only behind a medium; behind other nouns it belongs to what is said.
    if unit.particle == .object, Through.begins(text, at + 1 < end ? units[at + 1].span : unit.span),
      Doing.ends(text, word.stem)
        || !unit.isChannel && !unit.isDocument
          && (unit.mention >= 0 || at + 2 < end && units[at].spaceBefore && hasModifier(units, at))
    {
      return nil
    }
    var next = at + 1
    while next < end, units[next].span.lower < upper { next += 1 }
    // `과장에게 현장을 찾아 (대책을 마련하라고 지시했다)`: he to whom it is told goes there.
    let isOrdered = !setting.cue.isEmpty && Commanding.begins(text, setting.cue)
    if isOrdered, setting.hasAddressee || units[first..<at].contains(where: { $0.particle == .dative }) { return nil }
    let mayBeToldWith = unit.particle != .with && !isSpokenBy(text, units, at, word)
    if mayBeToldWith, isDeed(text, units, from: next, to: end) { return nil }
    return next
  }

  /// `기자회견(을 열어)`, `보도자료(를 내)`, `기자들(과 만나)`: what one speaks in or through, or those to whom.
  private func isSpokenBy(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ word: Word) -> Bool {
    units[at].isChannel || units[at].isDocument || units[at].isSpeechNoun
      || PressGroup.ends(text, word.stem) || SpeakingOccasion.ends(text, word.stem)
      || Through.begins(text, units[at + 1].span)
  }

  /// `(위협을) 상기시키면서도`: what the speaker says besides.
  private func isSaidMeanwhile(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.link == nil, unit.verb >= 0, unit.ending != nil, unit.tense == .present,
      VerbRole(lexicon.verb(unit.verb).verbClass) == .speech
    else { return false }
    return unit.span.count > 9
      && Self.besides.contains(text, TextSpan(unit.span.upper - 9, unit.span.upper))
  }

  private static let besides = WordSet(["면서도"])

  /// `(문제를) 파악하고 있으며`: a clause of what is told, not what the speaker does meanwhile.
  private func isLasting(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    Hangul.syllable(in: text, at: unit.span.lower) == Hangul.index("있") || Auxiliary.lasts(text, unit.span)
  }

  /// `기자간담회에서`, `인터뷰에서는`: a frame word of a place.
  private func isPlace(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: span.upper) else { return false }
    let isPlain = last == Hangul.index("서")
    let before = Hangul.syllable(in: text, before: span.upper - 3)
    return isPlain ? before == Hangul.index("에") : before == Hangul.index("서") && Self.behindPlaces.contains(last)
  }

  private static let behindPlaces = SyllableSet("는도")

  /// Whether an adnominal, a noun in the genitive or a term in marks stands before the unit.
  private func hasModifier(_ units: [Unit], _ at: Int) -> Bool {
    if at > 0, units[at - 1].kind == .quote { return true }
    return at > 0
      && (units[at - 1].ending == .adnominal || units[at - 1].particle == .genitive || units[at - 1].particle == .none)
      && !units[at - 1].isFrame && units[at - 1].kind == .word
  }

  /// `타스 통신에`, `이즈베스티야에도`, `자국 매체에`: an outlet, or several, as the place of the words; not `외신에 공개한`.
  private func isOutlet(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ tagged: TaggedArticle) -> Bool {
    guard units[at].particle == .place, units[at].mention >= 0 else { return false }
    let mention = tagged.mentions[Int(units[at].mention)]
    switch mention.kind {
    case .pronoun: return true
    case .group: return PressGroup.ends(text, mention.span) && at + 1 < units.count && !units[at + 1].isPredicate
    case .organization: return mention.row >= 0 && lexicon.organization(mention.row).kind.isMedia
    default: return false
    }
  }

  /// Where the frame ends that begins with the particle at byte `start`: `(포럼)에 참석해`, `(성명)을 통해`; `nil` where none does.
  mutating func endOfFrame(_ text: Span<UInt8>, at start: Int) -> Int? {
    lexicon.matches(in: text, at: start, into: &matches)
    return matches.last { isFrame($0) }.map { Int($0.end) }
  }

  private func isFrame(_ match: WordMatch) -> Bool {
    match.senseRange.contains { lexicon.senses[$0].wordClass == .evidential }
  }
}

/// `협력을 (통해)`, `지원을 (통해)`: what is done, by which something comes about; no medium of words.
private enum Doing {
  private static let nouns = WordEndings([
    "협력", "노력", "대화", "협상", "교류", "지원", "사업", "투자", "훈련", "교육", "개혁", "개선", "협의", "합의", "확대", "강화", "활동", "정책",
    "개발", "혁신", "연대", "소통", "통합", "과정", "참여", "제도", "운영", "구축", "연구", "수사", "조사", "재판", "심판", "선거", "투표", "표결", "입법",
    "법안", "예산", "외교", "경쟁", "고발", "고소", "소송", "협약", "접촉", "판결", "신고", "지능", "공모", "채용", "심의", "의결", "점검", "감사", "계약",
    "거래", "판매",
  ])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.end(text, span) }
}
