import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What stands for a subject without its particle: places that speak, bodies that head a sentence.
extension Attributor {
  /// `일각에서는`, `학교 측에서는`, `댓글에는`: a group or a document that speaks with the particle of a place.
  func isSpeakingPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    if isBareSource(at, units) || isSourceOfQuote(at, units) { return true }
    guard unit.particle == .source || unit.particle == .place, unit.mention >= 0,
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper),
      last == Hangul.index("는") || last == Hangul.index("선") || last == Hangul.index("엔") || last == Hangul.index("도")
    else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    // `정부 일각에서도`: others have said so before; a paper or a body with it is a place more often.
    if last == Hangul.index("도"), unit.particle == .place || mention.kind != .group { return false }
    if mention.kind == .document { return stack.topicSpeaker(before: at) == nil && !isBehindName(at, units) }
    if unit.particle == .place { return false }
    let opener = parsed.units[units.lowerBound]
    let isFirst =
      at == units.lowerBound || isBehindDate(at, units)
      || at == units.lowerBound + 1 && (opener.isFrame || opener.particle == .copulaAdnominal)
      || isBesideAnother(at, units)
    return mention.kind == .group
      || mention.kind == .organization && (mention.tail.isSide || isFirst && !isWhereOneSpeaks(at, units))
  }

  /// `10월 8일 (청와대에서는)`: nothing but the day before it.
  private func isBehindDate(_ at: Int, _ units: Range<Int>) -> Bool {
    at - units.lowerBound <= 3
      && parsed.units[units.lowerBound..<at].allSatisfy {
        $0.kind == .word && (isNumber($0) || DateWord.isDate(bytes.span, $0.span))
      }
  }

  /// `여러 단체에서 (“…”고 주장한다)`: several who open the sentence, right before the words.
  private func isSourceOfQuote(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source, unit.mention >= 0, at + 2 < units.upperBound,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("서"),
      parsed.units[at + 1].kind == .quote, parsed.units[at + 2].link == .quote,
      tagged.mentions[Int(unit.mention)].kind == .group,
      opensSentence(unit.mention, units)
    else { return false }
    return !parsed.units[at + 1..<units.upperBound].contains { $0.isSubject }
  }

  /// `국회에서는 (한서윤 의원이 “…”고 말했다)`: a person right before a quote speaks himself, at the place.
  private func isWhereOneSpeaks(_ at: Int, _ units: Range<Int>) -> Bool {
    guard
      let next = (at + 1..<units.upperBound).first(where: {
        parsed.units[$0].isSubject || parsed.units[$0].kind == .quote
      }),
      parsed.units[next].particle == .subject, parsed.units[next].mention >= 0, isSomeone(parsed.units[next].mention),
      let quote = (next + 1..<units.upperBound).first(where: { parsed.units[$0].kind == .quote })
    else { return false }
    return isBeside(next, quote) && quote + 1 < units.upperBound && parsed.units[quote + 1].link == .quote
      && !(at + 1..<next).contains { parsed.units[$0].isPredicate || parsed.units[$0].link != nil }
  }

  /// `(경찰에서는 의심했으며,) 검찰에서는`: behind the clause of another that speaks so.
  private func isBesideAnother(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at - 2 > units.lowerBound, parsed.units[at - 1].kind == .comma, parsed.units[at - 2].isPredicate else {
      return false
    }
    return stack.waiting.contains { $0.isPlace && $0.particle == .topic }
  }

  /// `학계에서 (정부가 통계를 감췄다고 주장했다)`: a field, a party or an outlet that opens a sentence without a topic.
  private func isBareSource(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source, unit.mention >= 0, unit.span.count >= 9,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("서"),
      opensSentence(unit.mention, units),
      speaksAsPlace(tagged.mentions[Int(unit.mention)])
    else { return false }
    return !parsed.units[at + 1..<units.upperBound].contains {
      $0.kind == .quote || $0.particle == .topic && $0.mention >= 0 || $0.particle == .source && $0.isChannel
    }
  }

  /// `학계`, `나루당`, `누리통신`: what speaks and is no place where others do.
  private func speaksAsPlace(_ mention: Mention) -> Bool {
    guard mention.entity >= 0 else { return false }
    let entity = tagged.entities[Int(mention.entity)]
    if entity.kind == .group { return FieldOfPeople.ends(bytes.span, mention.span) }
    guard entity.table == .organizations else { return false }
    let kind = lexicon.organization(entity.row).kind
    return kind == .party || kind.isMedia
  }

  /// `달빛은 방송에서는`: a topic that no table knows, but reads as a name, speaks in the document.
  private func isBehindName(_ at: Int, _ units: Range<Int>) -> Bool {
    stack.waiting.last.map { $0.mention < 0 && $0.particle == .topic && readsAsName($0.unit, units) } == true
  }

  /// `학생들 사이에서 “…”는 말이 나온다`, `…는 말이 학생들 사이에서 나온다`: among whom it is heard, right before the words, or
  /// between their noun and the verb.
  func among(_ report: Report) -> SubjectStack.Subject? {
    let first = Int(parsed.sentences[Int(report.sentence)].unitIndices.lowerBound)
    let at: Int
    switch report.content {
    case .quote: at = Int(report.link) - 2
    case .clause(let unit, _): at = Int(unit) + 1
    }
    return group(among: at, from: first)
      ?? (report.nounUnit >= 0 ? group(among: Int(report.cueLast) - 1, from: Int(report.nounUnit) + 1) : nil)
  }

  /// The group before the noun at unit `at`, behind unit `first`, as a place that speaks.
  private func group(among at: Int, from first: Int) -> SubjectStack.Subject? {
    guard at > first, parsed.units[at].kind == .word, AmongNoun.matches(bytes.span, parsed.units[at].span) else {
      return nil
    }
    let group = parsed.units[at - 1]
    guard group.mention >= 0, group.particle == .none, tagged.mentions[Int(group.mention)].kind == .group else {
      return nil
    }
    return .init(unit: at, mention: group.mention, particle: .source, isPlace: true)
  }

  /// `일본 내에서는 “…”고 했다`: where the words are heard is no channel of the one who spoke before, so that they need not
  /// be his.
  func isHeardElsewhere(_ report: Report, _ units: Range<Int>) -> Bool {
    let before = units.lowerBound..<max(units.lowerBound, Int(report.link) - 1)
    let place = before.last { parsed.units[$0].kind == .word && parsed.units[$0].particle == .source }
    guard let place, !parsed.units[place].isChannel, !parsed.units[place].isFrame,
      !parsed.units[place..<before.upperBound].contains(where: { $0.isSubject }),
      !FieldNoun.begins(bytes.span, parsed.units[place].span),
      let last = Hangul.syllable(in: bytes.span, before: parsed.units[place].span.upper)
    else { return false }
    return last == Hangul.index("는") || last == Hangul.index("선")
  }

  /// `백악관, …고 확인했다`: a body that stands first with a comma is the topic.
  func isHeading(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .none, at + 1 < units.upperBound else { return false }
    if isOfAll(at + 1) { return isSeveral(unit.mention) }
    if Somebody.ends(bytes.span, unit.span), parsed.units[at + 1].kind == .quote { return true }
    if isOutletHeading(at, units) { return true }
    guard parsed.units[at + 1].kind == .comma, !opensList(at, units) else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    return mention.kind == .organization && mention.span.start == parsed.units[units.lowerBound].span.start
  }

  /// `누리통신 11일 (…고 보도했다)`: an outlet that stands first, a date behind it.
  private func isOutletHeading(_ at: Int, _ units: Range<Int>) -> Bool {
    let mention = tagged.mentions[Int(parsed.units[at].mention)]
    return mention.entity >= 0 && isOutlet(mention.entity)
      && mention.span.start == parsed.units[units.lowerBound].span.start
      && DateWord.isDate(bytes.span, parsed.units[at + 1].span) && DateWord.isDay(bytes.span, parsed.units[at + 1].span)
  }

  /// `누리당까지 “…”고 (요구했다)`: even somebody of whom it was not thought, right before the quote.
  func isExtreme(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .quote, Extent.ends(bytes.span, parsed.units[at].span)
    else { return false }
    let kind = tagged.mentions[Int(parsed.units[at].mention)].kind
    return kind == .organization || kind == .group || isPerson(parsed.units[at].mention)
  }

  /// `나루시의 경우 “…”고 (밝혔다)`: one of several of whom the text tells, who opens the sentence and has the words right behind.
  func isCase(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 2 < units.upperBound, CaseNoun.matches(bytes.span, parsed.units[at + 1].span),
      opensSentence(parsed.units[at].mention, units)
    else { return false }
    let next = parsed.units[at + 2].kind == .comma ? at + 3 : at + 2
    return next + 1 < units.upperBound && parsed.units[next].kind == .quote && parsed.units[next + 1].link == .quote
      && canTell(parsed.units[at].mention)
  }

  /// `(병원들) 모두`; not `모두 발언`.
  func isOfAll(_ unit: Int) -> Bool {
    AllOfThem.matches(bytes.span, parsed.units[unit].span)
      && !(unit + 1 < parsed.units.count && parsed.units[unit + 1].isChannel)
  }

  /// `누리통신, 가온일보(GI), 나루신문 등은`, `누리당, 가온당은`, `누리통신, 가온일보에 따르면`: the first of several who are the topic or
  /// the source together.
  private func opensList(_ at: Int, _ units: Range<Int>) -> Bool {
    for next in at + 1..<min(units.upperBound, at + 12) {
      let unit = parsed.units[next]
      guard unit.kind == .word else {
        if unit.kind == .quote || unit.kind == .mark { return false }
        continue
      }
      guard unit.inMention || unit.mention >= 0 else { return false }
      if isEvidentialSource(next) { return true }
      if unit.isSubject {
        return tagged.words[Int(unit.index)].tail.hasOthers
          || unit.particle == .topic && unit.mention >= 0 && isPeer(parsed.units[at].mention, unit.mention)
      }
    }
    return false
  }

  /// Whether the mention is of more than one.
  private func isSeveral(_ index: Int32) -> Bool {
    let mention = tagged.mentions[Int(index)]
    return mention.kind == .group || mention.tail.isPlural || mention.kind == .pronoun
  }

  func isEvidentialSource(_ at: Int) -> Bool { evidentials.contains { $0.sourceUnit == at } }
}

/// `(학생들) 사이에서`, `사이에선`.
private enum AmongNoun {
  private static let words = WordSet(["사이에서", "사이에서는", "사이에선", "사이에서도"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `(병원들) 모두`, `(의원들) 대부분`: behind those who say something together.
private enum AllOfThem {
  private static let words = WordSet(["모두", "전부", "대부분", "역시"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `누군가 (“불이야”라고 외쳤다)`: a subject that needs no particle.
private enum Somebody {
  private static let word = WordSet(["누군가"])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { word.contains(text, span) }
}

/// `(교육) 분야에서는`: what the words are about.
private enum FieldNoun {
  private static let nouns = WordOpenings(["분야", "부문", "부분", "측면", "차원", "대목", "관련", "과정"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}

/// `학(계)`, `정치(권)`: those who work in a field.
private enum FieldOfPeople {
  private static let endings = SyllableSet("계권")

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    endings.stands(in: text, before: span.upper)
  }
}
