import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Quotes of headlines: `한서윤 "내일 문 연다"`.
extension Attributor {
  /// Takes the name right before the quote; quotes without one wait for the body.
  mutating func headline(_ sentence: Sentence, _ index: Int) {
    let units = sentence.unitIndices
    evidentials = []
    let namesFollow = namesFollowQuotes(units)
    for report in reports {
      guard case .quote(let quote) = parsed.reports[report].content, let at = unit(of: quote, units)
      else { continue }
      if parsed.quotes[Int(quote)].marks != .doubleMark, parsed.reports[report].linkClass == nil, !isSentenceLike(quote)
      {
        continue
      }
      if isNews(at, units) { continue }
      if sentence.line > 0, parsed.quotes[Int(quote)].marks == .doubleMark, let choice = labelChoice(at, units, index) {
        add(report, choice, units)
      } else if parsed.quotes[Int(quote)].marks == .doubleMark, isReactedTo(at, units) {
        add(report, SourceChoice(subject: nil, rule: .unattributed), units)
      } else if let subject = analyst(behind: at, units) ?? (namesFollow ? nameBehind(at) : nameAround(at, units)) {
        // `누리협의체, '작은 빛이 모이는 밤' 행사`: a body with a title in single marks says nothing.
        if parsed.reports[report].linkClass == nil, !isPerson(subject.mention),
          parsed.quotes[Int(quote)].marks != .doubleMark || isNameOfEvent(quote, at, units)
        {
          continue
        }
        addHeadline(report, named: subject, units)
      } else if isAward(quote, at, units) {
        continue
      } else if parsed.quotes[Int(quote)].marks == .doubleMark || parsed.reports[report].linkClass != nil {
        add(report, SourceChoice(subject: nil, rule: .unattributed), units)
      }
    }
  }

  /// Gives a headline's quote the name beside it; a pronoun there names nobody yet.
  mutating func addHeadline(_ report: Int, named subject: SubjectStack.Subject, _ units: Range<Int>) {
    add(report, SourceChoice(subject: subject, rule: .headlineName), units)
    if items[items.count - 1].speaker >= 0 { items[items.count - 1].resolution = .headline }
  }

  /// Who is named as the one who asks behind the quote, or as the one who speaks before it.
  private func nameAround(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    asker(at, units) ?? (isAsked(at + 1, units) ? nil : nameBefore(at, units))
  }

  /// `누리군, “가족 별빛 캠프” 성료`: no clause, and the headline ends in what is done with such a thing.
  private func isNameOfEvent(_ quote: Int32, _ at: Int, _ units: Range<Int>) -> Bool {
    let span = parsed.quotes[Int(quote)].content
    guard !endsLikeVerb(span), let last = lastWord(of: units), last > at else {
      return false
    }
    return EventNoun.matches(bytes.span, parsed.units[last].span)
  }

  /// `여수시 종합평가 “우수상” 선정`: a name that somebody is given, right before what is done with such names.
  private func isAward(_ quote: Int32, _ at: Int, _ units: Range<Int>) -> Bool {
    at + 1 < units.upperBound && parsed.units[at + 1].kind == .word
      && !endsLikeVerb(parsed.quotes[Int(quote)].content) && isWord(parsed.quotes[Int(quote)].content)
      && EventNoun.matches(bytes.span, parsed.units[at + 1].span)
  }

  /// Whether no space stands inside.
  private func isWord(_ span: TextSpan) -> Bool { !(span.lower..<span.upper).contains { bytes[$0] == 0x20 } }

  /// `한서윤 "내일 문 연다"`: a text that begins without a subject goes on with the one whom its headline names.
  mutating func takeOver(from headline: ArraySlice<SpeechItem>) {
    let speakers = Set(headline.map(\.speaker))
    if speakers.count == 1, let only = speakers.first, only >= 0 { state.spokeInHeadline(only) }
  }

  /// `'더 늦추나' 한서윤 질문에`: the name behind the quote, before a noun of speech.
  private func asker(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard asks(at + 1, units) else { return nil }
    return .init(unit: at + 1, mention: parsed.units[at + 1].mention, particle: .none)
  }

  /// `한서윤 “물러나나” 묻자`, `질문에`: the one who is named before is asked.
  private func isAsked(_ at: Int, _ units: Range<Int>) -> Bool {
    at < units.upperBound && parsed.units[at].kind == .word && Self.asking.begin(bytes.span, parsed.units[at].span)
      && at + 1 < units.upperBound
  }

  private static let asking = WordOpenings(["질문", "물음", "질의", "묻자", "물어"])

  /// `한서윤 질문에`: a name before a noun of speech that somebody answers.
  private func asks(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound else { return false }
    let (name, noun) = (parsed.units[at], parsed.units[at + 1])
    return name.kind == .word && name.mention >= 0 && name.particle == .none
      && (noun.isSpeechNoun && noun.particle == .place || TopicFrame.closes(bytes.span, noun.span))
  }

  /// Single marks hold terms as often as words: three words at least, the last of them a verb as headlines clip it.
  private func isSentenceLike(_ quote: Int32) -> Bool {
    let span = parsed.quotes[Int(quote)].content
    var spaces = 0
    for at in span.lower..<span.upper where bytes[at] == 0x20 { spaces += 1 }
    guard spaces >= 2 else { return false }
    return endsLikeVerb(span)
  }

  /// Whether the words end as clauses do, or with a mark of sentences.
  func endsLikeVerb(_ span: TextSpan) -> Bool { ClauseEnding.ends(bytes.span, span) }

  /// `푸틴 "…"`, `한서윤 시장, "…"`: the mention that ends right before the quote.
  private func nameBefore(_ at: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    var unit = at - 1
    while unit >= units.lowerBound {
      let this = parsed.units[unit]
      switch this.kind {
      case .comma, .bracket: unit -= 1
      case .word where StatementNoun.matches(bytes.span, this.span) && unit > units.lowerBound:
        return issuer(before: unit, units)
      case .word where Self.repeating.contains(bytes.span, this.span): unit -= 1
      case .word where isDirectedAt(unit, units): unit -= 2
      case .word where Self.asking.begin(bytes.span, this.span) && unit > units.lowerBound:
        guard parsed.units[unit - 1].kind == .quote else { return nil }
        unit -= 2
      case .word:
        guard this.mention >= 0, this.particle == .none || this.particle.isSubjectLike,
          tagged.mentions[Int(this.mention)].kind != .document,
          !isByline(this.mention)
        else { return nil }
        return .init(unit: unit, mention: this.mention, particle: this.particle)
      default: return nil
      }
    }
    return nil
  }

  /// `한서윤 또 “…”`: that it was said once more.
  private static let repeating = WordSet(["또", "연일", "재차", "거듭", "결국"])

  /// Headlines that name nobody take the speaker to whom the body gives the same words.
  mutating func attributeHeadlines() {
    for index in items.indices
    where parsed.sentences[Int(items[index].sentence)].isHeadline && items[index].speaker < 0 && items[index].quote >= 0
    {
      if isAskedByNewsroom(index) { continue }
      let isPoll = isPoll(index)
      let isReacted = isReactedTo(index)
      let subject =
        isPoll || isReacted
        ? nil : nameBeforePoints(index) ?? subjectOfHeadline(index) ?? speakerBehindPoints(index)
      if let speaker = bodySpeaker(of: index), !isPoll || tagged.entities[Int(speaker)].kind == .group,
        subject.map({ !isOfOneself(index, $0) && bodySpeaker(of: index, isSure: true) == speaker }) != false,
        !isExcluded(speaker, from: index), !(isReacted && isNamedBefore(speaker, index))
      {
        items[index].speaker = speaker
        items[index].resolution = .headline
        items[index].rule = .headlineBody
      } else if let subject, !isByline(subject.mention), !isRepresented(subject.mention) {
        var item = items[index]
        item.rule = .headlineName
        name(&item, SourceChoice(subject: subject, rule: .headlineName))
        if item.speaker >= 0 { item.resolution = .headline }
        items[index] = item
      } else if let speaker = speakerOfFormerQuote(index) {
        items[index].speaker = speaker
        items[index].resolution = .headline
        items[index].rule = .headlineName
      } else if !isReacted, let called = speakerCalledBefore(index) {
        items[index].speaker = called.entity
        items[index].source = called.source
        items[index].resolution = .headline
        items[index].rule = .headlineName
      }
    }
  }

  /// The unit of an item's quote, and those of its sentence.
  func place(of index: Int) -> (quote: Int, units: Range<Int>)? {
    let units = parsed.sentences[Int(items[index].sentence)].unitIndices
    return unit(of: items[index].quote, units).map { ($0, units) }
  }

  private func unit(of quote: Int32, _ units: Range<Int>) -> Int? {
    units.first { parsed.units[$0].kind == .quote && parsed.units[$0].index == quote }
  }

  /// `국민 67% "…"`, `직장인 절반 "…"`, `10명 중 6명 "…"`: so many of the people said it, and nobody else.
  private func isPoll(_ index: Int) -> Bool {
    guard let (at, units) = place(of: index),
      at > units.lowerBound
    else { return false }
    let share = parsed.units[at - 1].span
    return bytes[share.upper - 1] == UInt8(ascii: "%") || Self.fractions.end(bytes.span, share)
      || 0x30...0x39 ~= bytes[share.lower] && at - 2 > units.lowerBound
        && Self.among.contains(bytes.span, parsed.units[at - 2].span)
  }

  private static let fractions = WordEndings(["절반", "과반", "절반은", "절반이", "과반이", "%는", "%가", "대다수"])
  private static let among = WordSet(["중"])

  /// Whether the mention is of who writes: `한서윤 기자`, `특별취재단`.
  func isByline(_ mention: Int32) -> Bool {
    ReporterTitle.ends(bytes.span, tagged.mentions[Int(mention)].title)
      || Self.newsrooms.end(bytes.span, tagged.mentions[Int(mention)].span)
  }

  private static let newsrooms = WordEndings(["취재단", "취재팀", "취재반"])

  /// `다시 모인 누리당…"바뀌어야"`: the name right before the points that a headline sets before its quote.
  private func nameBeforePoints(_ index: Int) -> SubjectStack.Subject? {
    guard let (at, units) = place(of: index),
      at - 2 >= units.lowerBound, parsed.units[at - 1].kind == .mark
    else { return nil }
    var name = at - 2
    while name > units.lowerBound, parsed.units[name].kind == .mark { name -= 1 }
    let unit = parsed.units[name]
    guard unit.kind == .word, unit.mention >= 0, unit.particle == .none,
      isPerson(unit.mention) || tagged.mentions[Int(unit.mention)].kind == .organization,
      !(isDescribed(unit.mention, units) && isSilent(unit.mention))
    else { return nil }
    return .init(unit: name, mention: unit.mention, particle: .none)
  }

  /// `구속되는 한서윤 시장`: an adnominal tells what somebody does.
  private func isDescribed(_ mention: Int32, _ units: Range<Int>) -> Bool {
    let start = tagged.mentions[Int(mention)].span.start
    let before = units.last { parsed.units[$0].kind == .word && parsed.units[$0].span.start < start }
    return before.map { parsed.units[$0].ending == .adnominal } == true
  }

  /// Whether the body lets others speak and never him.
  func isSilent(_ mention: Int32) -> Bool {
    let entity = tagged.mentions[Int(mention)].entity
    let others = items.lazy.filter { !self.parsed.sentences[Int($0.sentence)].isHeadline && $0.speaker >= 0 }
    return !others.isEmpty && !others.contains { $0.speaker == entity }
  }

  /// `트럼프, 관세 인상…"곧 발표"`, `누리전자, 새 공장 "내년 가동"`, `윤가람, 시의회에 "답하라"…회의 열려`: who opens a headline, if
  /// no other person speaks between, and a quote ends it or a part of it.
  private func subjectOfHeadline(_ index: Int) -> SubjectStack.Subject? {
    guard let (at, units) = place(of: index),
      endsPart(at, units),
      let first = units.first(where: { parsed.units[$0].kind == .word }),
      let end = (first..<max(first, at)).first(where: { parsed.units[$0].mention >= 0 })
    else { return nil }
    let opening = parsed.units[end]
    guard
      tagged.mentions[Int(opening.mention)].span.start == parsed.units[first].span.start
        || isIntroduced(first, end),
      isHeading(end, units)
        || isPerson(opening.mention)
          && (parsed.units[end + 1].kind == .comma || opening.isSubject),
      !(end + 1..<at).contains(where: { maySpeak($0, units) || Death.begins(bytes.span, parsed.units[$0].span) })
    else { return nil }
    return .init(unit: end, mention: opening.mention, particle: opening.particle)
  }

  /// Whether the quote ends a headline or a part of it, or only what is done by words follows: `“이제 답하라” 촉구`.
  private func endsPart(_ at: Int, _ units: Range<Int>) -> Bool {
    let tail = (at + 1..<units.upperBound).prefix { parsed.units[$0].kind != .mark }
    guard let first = tail.first else { return true }
    return tail.count <= 3 && !Self.asking.begin(bytes.span, parsed.units[first].span)
      && !isWord(parsed.quotes[Int(parsed.units[at].index)].content)
      && tail.allSatisfy {
        let unit = parsed.units[$0]
        return unit.kind == .word && unit.link == nil && unit.particle == .none && !unit.inMention
          && !EventNoun.matches(bytes.span, unit.span)
      }
  }

  /// `다시 나선 한서윤, “내일 연다”`: whether words without a subject lead to the name at unit `end`, a comma behind it.
  private func isIntroduced(_ first: Int, _ end: Int) -> Bool {
    let mention = parsed.units[end].mention
    let start = tagged.mentions[Int(mention)].span.lower
    return isPerson(mention) && parsed.units[end + 1].kind == .comma
      && (first..<end).allSatisfy {
        parsed.units[$0].span.lower >= start || parsed.units[$0].kind == .word && !parsed.units[$0].isSubject
      }
  }

  /// Whether a person of a headline may say what follows: `시의회에`, `장관을` tell of those spoken to or of.
  private func maySpeak(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, isPerson(unit.mention), !asks(at, units), !isOwner(at, units) else { return false }
    return unit.particle == .none || unit.isSubject
  }

  /// `한서윤 출석에`, `한서윤 통화서도`: whose doing it is that the next noun names.
  private func isOwner(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at].particle == .none else { return false }
    let next = parsed.units[at + 1]
    return next.kind == .word && next.ending == nil && (next.particle == .place || next.particle == .source)
  }

  /// `나비소녀 “다시 노래한다”`: whom the body lets speak by the very word that stands right before the quote.
  private func speakerCalledBefore(_ index: Int) -> (entity: Int32, source: TextSpan)? {
    guard let (at, units) = place(of: index),
      at > units.lowerBound, parsed.units[at - 1].kind == .word, parsed.units[at - 1].particle == .none,
      !isAsked(at + 1, units)
    else { return nil }
    let name = text(parsed.units[at - 1].span)
    let speaker = items.first {
      !parsed.sentences[Int($0.sentence)].isHeadline && $0.speaker >= 0 && tagged.entities[Int($0.speaker)].name == name
    }
    return speaker.map { ($0.speaker, parsed.units[at - 1].span) }
  }

  /// Whether the mention names a person.
  func isPerson(_ mention: Int32) -> Bool {
    switch tagged.mentions[Int(mention)].kind {
    case .fullName, .shortName, .surnameTitle, .letter: true
    default: false
    }
  }

  /// `한서윤`, `A씨`, `한 관계자`: whether the mention is one human being, named or not.
  func isSomeone(_ mention: Int32) -> Bool {
    isPerson(mention) || tagged.mentions[Int(mention)].kind == .anonymous
  }

  /// Whether the mention is one human being, or several: `주민들`.
  func isSomeoneOrGroup(_ mention: Int32) -> Bool {
    isSomeone(mention) || tagged.mentions[Int(mention)].kind == .group
  }

  /// Whether the entity is one human being, named or not.
  func isSomebody(_ entity: Int32) -> Bool {
    let kind = tagged.entities[Int(entity)].kind
    return kind == .person || kind == .anonymous
  }

  /// Who speaks in the headline, where the article begins with sentence `index`; `nil` where nobody or several do.
  func speakerOfHeadline(before index: Int) -> Int32? {
    guard parsed.sentences[..<index].allSatisfy(\.isHeadline) else { return nil }
    let speakers = Set(items.lazy.filter { $0.speaker >= 0 }.map(\.speaker))
    return speakers.count == 1 ? speakers.first : nil
  }
}
