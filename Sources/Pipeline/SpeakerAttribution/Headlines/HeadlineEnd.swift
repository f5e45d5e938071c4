import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Whom the end of a headline names behind its words.
extension Attributor {
  /// `누리전자, “바닥 찍었다”…목표가↑-가온증권`: the house of analysts behind a dash at the end.
  func analyst(behind quote: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard let last = units.last, last > quote + 1, parsed.units[last].kind == .word, parsed.units[last].mention >= 0,
      parsed.units[last - 1].kind == .mark, bytes[parsed.units[last - 1].span.upper - 1] == UInt8(ascii: "-"),
      Self.houses.end(bytes.span, parsed.units[last].span)
    else { return nil }
    return .init(unit: last, mention: parsed.units[last].mention, particle: .none)
  }

  /// `“증세는 없다”던 한서윤 총리, 석달 만에 번복`: who has once said so.
  func formerSpeaker(_ report: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    let link = Int(parsed.reports[report].link)
    guard link >= 0, parsed.reports[report].linkClass == .adnominal,
      Hangul.syllable(in: bytes.span, before: parsed.units[link].span.upper) == Hangul.index("던"),
      let head = head(after: link, units), canTell(head.mention)
    else { return nil }
    return .init(unit: head.unit, mention: head.mention, particle: .none)
  }

  private static let houses = WordEndings(["증권", "證"])

  /// `“사퇴하겠다”…고개 숙인 한서윤 시장`: the person with whom the headline ends, of whom only what one does while speaking is told,
  /// or nothing (`“곧 내린다”…한서윤 총재`).
  func speakerBehindPoints(_ index: Int) -> SubjectStack.Subject? {
    guard let (quote, units) = place(of: index), quote == units.lowerBound, let last = lastWord(of: units),
      parsed.units[last].mention >= 0, parsed.units[last].particle == .none, isPerson(parsed.units[last].mention)
    else { return nil }
    let start = tagged.mentions[Int(parsed.units[last].mention)].span.start
    let before = (quote + 1..<last).filter { parsed.units[$0].kind == .word && parsed.units[$0].span.start < start }
    if before.isEmpty, parsed.units[quote + 1].kind == .mark, !isSilent(parsed.units[last].mention) {
      return .init(unit: last, mention: parsed.units[last].mention, particle: .none)
    }
    guard 1...2 ~= before.count, let verb = before.last, !before.contains(where: { parsed.units[$0].inMention }),
      Gesture.stands(bytes.span, TextSpan(parsed.units[before[0]].span.lower, parsed.units[verb].span.upper))
    else { return nil }
    return .init(unit: last, mention: parsed.units[last].mention, particle: .none)
  }

  /// `한서윤 “없다”…훈련 축소에도 “쓸데없는 일”`: the person whose words the headline has quoted before, where nobody else is named
  /// between them and the words before have a particle.
  func speakerOfFormerQuote(_ index: Int) -> Int32? {
    guard index > 0, items[index - 1].sentence == items[index].sentence, items[index - 1].rule == .headlineName,
      items[index - 1].quote >= 0, items[index - 1].speaker >= 0,
      tagged.entities[Int(items[index - 1].speaker)].kind == .person,
      let (quote, units) = place(of: index), let former = place(of: index - 1)?.quote, former < quote,
      parsed.units[former + 1].kind == .mark
    else { return nil }
    let between = former + 1..<quote
    guard let last = between.last, parsed.units[last].kind == .word, parsed.units[last].particle == .place,
      !isReactedTo(former, units), quote + 1 >= units.upperBound
    else { return nil }
    return between.contains { parsed.units[$0].inMention || parsed.units[$0].isSubject }
      ? nil : items[index - 1].speaker
  }

  /// `배우 한서윤, 논란 확산…“법적 대응”`: somebody who says nothing in the body, where an agency speaks.
  func isRepresented(_ mention: Int32) -> Bool {
    isSomeone(mention) && isSilent(mention)
      && items.contains {
        $0.speaker >= 0 && !parsed.sentences[Int($0.sentence)].isHeadline
          && (Self.agencies.begin(bytes.span, $0.source)
            || tagged.entities[Int($0.speaker)].name.hasSuffix(" 측"))
      }
  }

  private static let agencies = WordOpenings(["소속"])

  /// `시청자에게 묻다…“어때요?”`: what the newsroom asks.
  func isAskedByNewsroom(_ index: Int) -> Bool {
    guard let (quote, units) = place(of: index) else { return false }
    return (max(units.lowerBound + 1, quote - 4)..<max(quote, units.lowerBound + 1)).contains {
      parsed.units[$0].kind == .word && Self.asked.contains(bytes.span, parsed.units[$0].span)
        && parsed.units[$0 - 1].particle == .dative
    }
  }

  private static let asked = WordSet(["묻다", "물었다", "물었습니다", "묻는다", "물어봤다", "물어보니", "물었더니"])
}

/// `고개 숙인`, `눈물 흘린`, `호소한`: what one does while one speaks.
private enum Gesture {
  private static let deeds = WordSet([
    "고개 숙인", "고개숙인", "머리 숙인", "눈물 흘린", "눈물 쏟은", "눈물 보인", "눈물 훔친", "울먹인", "울컥한", "호소한", "호소하는",
    "다짐한", "다짐하는", "사과한", "사과하는", "고백한", "토로한", "입 연", "선 그은", "자신한", "자신하는", "외친", "각오 밝힌", "포부 밝힌", "소감 밝힌",
    "심경 밝힌",
  ])

  /// Whether the words are one.
  static func stands(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { deeds.contains(text, span) }
}
