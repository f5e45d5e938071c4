import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Who announces something and stands in no table: `나루커리어는 새 지점을 열었다고 3일 밝혔다`.
extension Attributor {
  /// The noun phrase that opens the sentence of a clause, where the cue has a date, nobody has spoken yet in the article,
  /// or the noun is surely somebody.
  mutating func announcer(of report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    if case .clause = report.content, let agent = unreadAgent(report, units),
      isBorne(agent, units) || isNamedTopic(agent, units) || isCalledPerson(agent)
        || !isNumbered(agent) && (isAnnounced(report) || isForeignTeller(agent, report))
    {
      return announcer(at: agent, firstOfPhrase(endingAt: agent, units))
    }
    guard case .clause = report.content, report.construction == .complement, report.ending == .final,
      isDated(report) || !state.hasBegun, isAnnounced(report),
      let start = units.first(where: { parsed.units[$0].kind == .word && !parsed.units[$0].isFrame }),
      let at = (start..<min(start + 8, Int(report.link))).first(where: { parsed.units[$0].isSubject }),
      opens(at, from: start, units)
    else { return nil }
    return announcer(at: at, start)
  }

  /// `스튜디오7은`: a body, a thing or an illness as well.
  private func isNumbered(_ at: Int) -> Bool {
    let noun = tagged.words[Int(parsed.units[at].index)].stem
    return !noun.isEmpty && 0x30...0x39 ~= bytes[noun.upper - 1]
  }

  /// The noun of unit `at` as somebody; its phrase begins at `start`, or is a name in marks before it.
  mutating func announcer(at: Int, _ start: Int) -> SubjectStack.Subject {
    if let named = quotedName(.init(unit: at, mention: -1, particle: parsed.units[at].particle)) { return named }
    let isPerson = isCalledPerson(at)
    let first = isPerson ? start : firstOfBody(endingAt: at, from: start)
    let name = name(at)
    let phrase = TextSpan(parsed.units[first].span.lower, name.upper)
    let mention = adopt(phrase, name: isPerson ? name : phrase, as: isPerson ? .fullName : .organization)
    return .init(unit: at, mention: mention, particle: parsed.units[at].particle)
  }

  /// `밝혔다`, `발표했다`: what bodies do with news of their own.
  private func isAnnounced(_ report: Report) -> Bool {
    report.cueLast >= 0 && Announcing.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
  }

  /// Whether the unknown noun at unit `at` ends a phrase of bare nouns that begins at `start`.
  private func opens(_ at: Int, from start: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention < 0, !isVerbalTopic(at, units), firstOfPhrase(endingAt: at, units) <= start else { return false }
    let word = tagged.words[Int(unit.index)]
    if unit.particle == .topic {
      return readsAsName(at, units)
        || at > start && parsed.units[start].inMention && BodyPart.ends(bytes.span, word.stem)
    }
    return unit.particle == .subject && word.isUnknown(in: tagged.parts) && word.stem.count >= 9 && fitsParticle(word)
  }

  /// `가온이`, `나래가`, but not `미쓰에이`: the particle has the form that the last syllable of its noun asks for.
  private func fitsParticle(_ word: Word) -> Bool {
    let start = Int(word.tail.particleStart)
    guard let last = Hangul.syllable(in: bytes.span, before: start) else { return true }
    return (Hangul.syllable(in: bytes.span, at: start) == Hangul.index("이")) == (Hangul.final(of: last) > 0)
  }

  /// `나루전자 가온사업장`, `(인공지능 기업) 나루커리어`: the unit of the noun, or of the body before it whose part it is.
  private func firstOfBody(endingAt at: Int, from start: Int) -> Int {
    let isPart =
      at > start && !NameBearer.isBody(bytes.span, parsed.units[at - 1].span)
      && (parsed.units[at - 1].inMention || BodyPart.ends(bytes.span, name(at)))
    return isPart ? (start..<at).first { parsed.units[$0].inMention } ?? at : at
  }

  /// The noun without its particle: `나루앤씨` keeps its last syllable, `수사부(부장 한서윤)` leaves its bracket.
  private func name(_ at: Int) -> TextSpan {
    let word = tagged.words[Int(parsed.units[at].index)]
    let end = Int(word.stemEnd)
    let isWhole = word.tail.isSide || bytes[end] == UInt8(ascii: "(")
    return TextSpan(parsed.units[at].span.lower, isWhole ? end : Int(word.tail.particleStart))
  }
}

/// `밝혔다`, `발표했다`, `전했다`, `알렸다`: verbs of announcing.
private enum Announcing {
  private static let verbs = WordOpenings(["밝혔", "밝힌", "발표", "전했", "알렸"])

  /// Whether the verb begins so.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
