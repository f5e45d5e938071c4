import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Sources that are no subject of the cue: cited ones, owners of a speech noun, documents, modified heads.
extension Attributor {
  /// `Y는 X를 인용해 …고 전했다`: the words are X's, unless Y's verb is one of judgement.
  mutating func cited(_ report: Report, before cue: Int) -> SourceChoice? {
    guard let frame = evidentials.last(where: { $0.lastUnit < cue && $0.mention >= 0 && $0.isCitation }),
      report.verb >= 0, !isToldWithin(frame, report), !isSpent(frame, report), tellsPlainly(report.verb)
    else { return nil }
    if lexicon.verb(report.verb).stance == .neutral, isCitedByPerson(frame) { return nil }
    return SourceChoice(
      subject: .init(unit: frame.sourceUnit, mention: frame.mention, particle: .none), rule: .evidential,
      relay: citer(of: frame, behind: Int(report.link)))
  }

  /// `(경찰이 수사한다고) 나루방송이 (소식통을 인용해 보도했다)`: who cites, nearest to the frame; behind the words nobody in them does.
  private mutating func citer(of frame: Evidential, behind link: Int) -> Int32 {
    if let beside = stack.waiting.last(where: { $0.unit < frame.sourceUnit }), beside.unit > link,
      beside.mention < 0 || beside.isOpen
    {
      return unknownCiter(before: frame.sourceUnit)
    }
    return stack.nearestSpeaker(before: frame.sourceUnit)?.mention ?? unknownCiter(before: frame.sourceUnit)
  }

  /// `누리통신이 소식통을 인용해 …고 보도한 데 대해 (한서윤 대변인은)`, `소식통을 인용한 보도에 대해`: the frame belongs to words upon which
  /// the topic behind them speaks.
  private func isSpent(_ frame: Evidential, _ report: Report) -> Bool {
    let behind = frame.lastUnit + 1..<max(Int(report.link), frame.lastUnit + 1)
    guard let topic = behind.last(where: { parsed.units[$0].particle == .topic && parsed.units[$0].mention >= 0 })
    else {
      return false
    }
    if (frame.lastUnit + 1..<topic).contains(where: { TopicFrame.closes(bytes.span, parsed.units[$0].span) }) {
      return true
    }
    return reports.contains {
      let other = parsed.reports[$0]
      return other.link > frame.lastUnit && other.cueLast < topic && other.cueLast > other.link && isOver(other)
    }
  }

  /// `보도한 (데 대해)`, `보도했지만`, `보도하자`: the cue is no part of later words.
  private func isOver(_ report: Report) -> Bool {
    switch report.ending {
    case .adnominal, .but, .when, .because: true
    case .and, .while: report.cueLast >= 0 && isPast(parsed.units[Int(report.cueLast)])
    default: false
    }
  }

  /// `전했다`, `말했다`, `발표했다`: a verb that tells words without a judgement of one's own.
  private func tellsPlainly(_ verb: Int32) -> Bool {
    switch lexicon.verb(verb).stance {
    case .relay, .neutral, .announce: true
    default: false
    }
  }

  /// `한서윤 장관은 통계를 인용해 “…”고 말했다`: a person who rests on a text or a body says the words himself.
  private func isCitedByPerson(_ frame: Evidential) -> Bool {
    guard let citing = stack.nearestSpeaker(before: frame.sourceUnit), isPerson(citing.mention) else { return false }
    let kind = tagged.mentions[Int(frame.mention)].kind
    return kind == .document || kind == .organization
  }

  /// `통계를 인용해 “…”고 강조했다`: a verb of one's own judgement, which gives the words to who cites.
  func isOwnStatement(_ report: Report) -> Bool {
    verbs.isSpeech(report.verb) && !tellsPlainly(report.verb)
  }

  /// `Y는 X를 인용해 B가 “…”고 말했다고 (전했다)`: what X tells is that B said so.
  private func isToldWithin(_ frame: Evidential, _ report: Report) -> Bool {
    guard case .quote = report.content, let last = stack.waiting.last, last.unit > frame.lastUnit,
      last.unit < Int(report.link), last.mention >= 0
    else { return false }
    switch report.ending {
    case .quotative, .quotativeAnd, .quotativeAdnominal: return true
    default: return false
    }
  }

  /// `A는 “…”이라며 B의 말을 전했다`: whose words A passes on.
  func passedOn(_ report: Report, _ waiting: SubjectStack.Subject?) -> SourceChoice? {
    guard case .quote = report.content, report.linkClass == .and, report.verb >= 0, let waiting, waiting.mention >= 0,
      lexicon.verb(report.verb).stance == .relay, report.cueLast > report.link,
      let noun = (Int(report.link) + 1...Int(report.cueLast)).first(where: {
        PassedNoun.matches(bytes.span, parsed.units[$0].span)
      }), noun > Int(report.link) + 1, parsed.units[noun - 1].particle == .genitive,
      canBePassedOn(parsed.units[noun - 1].mention)
    else { return nil }
    let owner = SubjectStack.Subject(unit: noun - 1, mention: parsed.units[noun - 1].mention, particle: .genitive)
    return SourceChoice(subject: owner, rule: .genitiveSource, relay: waiting.mention)
  }

  /// Whether words can be those of the mention: not of a text, of somebody unnamed, nor of a title that no table ties to a
  /// person (`감사의 (뜻을)`).
  private func canBePassedOn(_ index: Int32) -> Bool {
    guard index >= 0 else { return false }
    let mention = tagged.mentions[Int(index)]
    switch mention.kind {
    case .document, .anonymous: return false
    case .titleAlone: return mention.entity >= 0 && tagged.entities[Int(mention.entity)].table == .persons
    default: return true
    }
  }

  /// `…고 성명에서 밝혔다`: a document speaks where nobody else does.
  func document(between link: Int, and cue: Int) -> SubjectStack.Subject? {
    guard link + 1 < cue else { return nil }
    for at in link + 1..<cue where parsed.units[at].particle == .source && parsed.units[at].mention >= 0 {
      guard tagged.mentions[Int(parsed.units[at].mention)].kind == .document else { continue }
      return .init(unit: at, mention: parsed.units[at].mention, particle: .source)
    }
    return nil
  }

  /// `…다는 게 X의 설명이다`, `…라는 X의 지적이 나왔다`: the noun before `의`.
  func owner(of report: Report) -> SourceChoice? {
    let link = Int(report.link)
    if report.nounUnit >= 0, let owner = owner(between: link, and: Int(report.nounUnit)) ?? bareOwner(of: report) {
      return owner
    }
    if let owner = ownerOfTopic(report) { return owner }
    guard report.construction == .speechNoun || report.construction == .complement, case .quote = report.content,
      link >= 2
    else { return nil }
    if let owner = ownerOfNoun(report) { return owner }
    guard report.construction == .speechNoun, let owner = beforeQuotes(of: report) else { return nil }
    let before = parsed.units[owner]
    guard before.kind == .word, before.mention >= 0, before.particle == .genitive || isGiver(before),
      !isLabel(report)
    else { return nil }
    return SourceChoice(
      subject: .init(unit: owner, mention: before.mention, particle: before.particle), rule: .genitiveSource)
  }

  /// Units of a list of quotes behind their owner.
  private static let longestList = 24

  /// `나루 시장의 (“A”, “B”라는 발언)`: the unit before the quotes that share a complementizer, if they are not too many.
  func beforeQuotes(of report: Report) -> Int? {
    let first = max(Int(parsed.sentences[Int(report.sentence)].units.lowerBound), Int(report.link) - Self.longestList)
    var at = Int(report.link) - 2
    while at >= first, parsed.units[at].kind == .comma || parsed.units[at].kind == .quote { at -= 1 }
    return at >= first ? at : nil
  }

  /// `(나루 시장의) ‘외교 결례’라는 지적`: what others call something of his.
  private func isLabel(_ report: Report) -> Bool {
    guard case .quote(let quote) = report.content, !isQuote(report), !endsLikeVerb(parsed.quotes[Int(quote)].content)
    else { return false }
    let noun = Int(report.link) + 1
    return noun < parsed.units.count && parsed.units[noun].kind == .word
      && (EvaluationNoun.begins(bytes.span, parsed.units[noun].span)
        || LabelNoun.begins(bytes.span, parsed.units[noun].span))
  }

  /// `청와대의 설명은 “…”는 것이다`: whose noun of speech the topic right before the quote is.
  private func ownerOfNoun(_ report: Report) -> SourceChoice? {
    let noun = Int(report.link) - 2
    guard noun > 0, report.construction == .complement, report.linkClass == .adnominal else { return nil }
    return owner(ofTopic: noun)
  }

  /// `송민재 의원의 발언은 길이 좁다는 취지다`: whose noun of speech the topic is that the sentence explains.
  private func ownerOfTopic(_ report: Report) -> SourceChoice? {
    guard case .clause = report.content, report.construction == .speechNoun, report.nounUnit >= 0,
      report.cueLast == report.nounUnit, parsed.units[Int(report.nounUnit)].particle == .copula
    else { return nil }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    guard let topic = units.first(where: { parsed.units[$0].isSubject }), topic > units.lowerBound,
      topic < Int(report.link), parsed.units[topic - 1].particle == .genitive,
      UtteredNoun.begins(bytes.span, parsed.units[topic].span)
    else { return nil }
    return owner(ofTopic: topic)
  }

  /// `청와대의 설명은`, `송민재 의원 발언은`: whoever stands before a noun of speech that is the topic.
  private func owner(ofTopic noun: Int) -> SourceChoice? {
    var owner = parsed.units[noun - 1]
    if noun > 1, OfficialWord.matches(bytes.span, owner.span), parsed.units[noun - 2].particle == .genitive {
      owner = parsed.units[noun - 2]
    }
    guard parsed.units[noun].isSpeechNoun, parsed.units[noun].particle == .topic, owner.mention >= 0,
      owner.particle == .genitive || owner.particle == .none
    else { return nil }
    return SourceChoice(subject: .init(unit: noun, mention: owner.mention, particle: .genitive), rule: .genitiveSource)
  }

  /// `…다는 게 누리전자 측 판단이다`: the noun right before the speech noun, `의` left out.
  func bareOwner(of report: Report) -> SourceChoice? {
    let noun = Int(report.nounUnit)
    guard noun >= Int(report.link) + 2 else { return nil }
    let before = parsed.units[noun - 1]
    guard before.kind == .word, before.mention >= 0, before.particle == .none, !isAdnominalSyllable(before.span) else {
      return nil
    }
    switch tagged.mentions[Int(before.mention)].kind {
    case .organization, .group, .fullName, .surnameTitle, .country, .anonymous, .letter:
      guard parsed.units[noun].particle == .copula || before.span.end + 1 == parsed.units[noun].span.start else {
        return nil
      }
      return SourceChoice(
        subject: .init(unit: noun - 1, mention: before.mention, particle: .none), rule: .genitiveSource)
    default: return nil
    }
  }

  /// `(바람이) 불 (가능성)`, `(그가) 한 (사실)`: a verb before its noun that is also short for a country.
  private func isAdnominalSyllable(_ span: TextSpan) -> Bool {
    span.count == 3 && Self.adnominals.stands(in: bytes.span, at: span.lower)
  }

  private static let adnominals = SyllableSet("한불될할")

  func owner(between link: Int, and cue: Int) -> SourceChoice? {
    guard cue > link + 1 else { return nil }
    for unit in link + 1..<cue
    where parsed.units[unit].particle == .genitive && parsed.units[unit].mention >= 0
      && !(Reflexive.begins(bytes.span, parsed.units[unit].span) && stack.nearestSpeaker(before: link) != nil)
    {
      return SourceChoice(
        subject: .init(unit: unit, mention: parsed.units[unit].mention, particle: .genitive), rule: .genitiveSource)
    }
    return nil
  }

  /// `…고 지적한 윤 의원을`: the noun that the reporting clause modifies, if it can speak.
  func head(after cue: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    var unit = cue + 1
    while unit < units.upperBound, unit - cue <= 6 {
      let this = parsed.units[unit]
      guard this.kind == .word, this.link == nil else { return nil }
      if this.mention >= 0 {
        guard goesOnInName(behind: unit, units) else {
          return .init(unit: unit, mention: this.mention, particle: this.particle)
        }
        unit += 2
        continue
      }
      guard this.inMention else { return nil }
      unit += 1
    }
    return nil
  }

  /// `시인 (겸 화가 한서윤 씨를)`: what somebody is besides, before his name.
  private func goesOnInName(behind at: Int, _ units: Range<Int>) -> Bool {
    at + 2 < units.upperBound && parsed.units[at].particle == .none && parsed.units[at + 1].span.count == 3
      && Hangul.syllable(in: bytes.span, at: parsed.units[at + 1].span.lower) == Hangul.index("겸")
  }

  /// `(…것으로 예상했던) 북·미 실무회담은`: a country that only tells whose thing the noun behind the cue is.
  func modifiesThing(after cue: Int, _ units: Range<Int>) -> Bool {
    let at = cue + 1
    guard at + 1 < units.upperBound, parsed.units[at].mention >= 0, parsed.units[at].particle == .none else {
      return false
    }
    let kind = tagged.mentions[Int(parsed.units[at].mention)].kind
    let next = parsed.units[at + 1]
    return (kind == .country || kind == .group) && next.kind == .word && next.spaceBefore && !next.inMention
      && !next.isSpeechNoun && !next.isDocument && next.ending == nil && !next.isFrame
  }
}

/// `(대변인의) 공식 (입장은)`: what a position is called.
private enum OfficialWord {
  private static let words = WordSet(["공식", "공식적인", "기본", "기본적인", "최종", "현재", "일관된", "첫"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
