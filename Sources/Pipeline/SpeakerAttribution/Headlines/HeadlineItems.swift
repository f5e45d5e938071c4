import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Quotes of headlines once the body is known: whose words of it they have, else whom the headline names.
extension Attributor {
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

  func unit(of quote: Int32, _ units: Range<Int>) -> Int? {
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
    return tail.count <= 3 && !isAsking(parsed.units[first].span)
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
}
