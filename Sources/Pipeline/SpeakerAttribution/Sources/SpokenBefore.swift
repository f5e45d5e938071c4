import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Behind a quote, a clause that tells whose words it is: `“…” 한서윤 시장이 참모들에게 한 말이다`, `“…” 한서윤 감독이 웃으며 말했다`.
extension Attributor {
  /// Words that such a clause has at most.
  private static let longest = 16

  /// `(“…”) 한서윤 시장이 21일 참모들에게 한 말이다`: who has uttered the words before, and the noun for them.
  func utterer(in units: Range<Int>) -> (subject: SubjectStack.Subject, noun: Int)? {
    guard let noun = units.prefix(Self.longest).first(where: { isUttered($0, units) }),
      let at = (units.lowerBound..<noun).last(where: { parsed.units[$0].isSubject }),
      parsed.units[at].particle == .subject, parsed.units[at].mention >= 0, canTell(parsed.units[at].mention),
      parsed.units[units.lowerBound..<noun].allSatisfy({ $0.kind != .quote && $0.kind != .mark && $0.link == nil }),
      (units.lowerBound..<at).allSatisfy({ !parsed.units[$0].isSubject || pointsBack($0, units) }),
      (at + 1..<max(noun - 1, at + 1)).allSatisfy({ !isPredicateOfOthers($0) })
    else { return nil }
    return (.init(unit: at, mention: parsed.units[at].mention, particle: .subject), noun)
  }

  /// `이는 (한서윤 시장이 한 말이다)`: a topic that points to the words.
  private func pointsBack(_ at: Int, _ units: Range<Int>) -> Bool {
    at == units.lowerBound && Self.pointers.contains(bytes.span, parsed.units[at].span)
  }

  private static let pointers = WordSet(["이는", "이것은"])

  /// `(시장이) 좋아하는 (직원이 한 말)`: a predicate before the one of uttering, other than what is done meanwhile.
  private func isPredicateOfOthers(_ at: Int) -> Bool {
    switch parsed.units[at].ending {
    case nil, .clip?, .while?, .and?, .infinitive?: false
    case .adnominal?: !isPostposition(at)
    default: true
    }
  }

  /// `(한) 말이다`, `(밝힌) 소감인데`, `(던진) 화두라고 한다`: a noun for words behind the adnominal of a verb of uttering.
  private func isUttered(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at > units.lowerBound + 1, unit.kind == .word,
      unit.isSpeechNoun && !MeaningNoun.begins(bytes.span, unit.span) || WordsNoun.begins(bytes.span, unit.span),
      isUttering(parsed.units[at - 1])
    else { return false }
    if Self.goingOn.contains(bytes.span, unit.span) { return true }
    return unit.particle == .copula || unit.link == .quote && isHearsay(behind: at) || endsAsCopula(at, units)
  }

  /// `(한) 말인데 (반응이 좋다)`.
  private static let goingOn = WordSet(["말인데", "말이지만", "말이고", "말이며", "소감인데", "말이었는데"])

  /// `화두다`, `포부였다`: the copula of a noun that ends in a vowel, as the last word.
  private func endsAsCopula(_ at: Int, _ units: Range<Int>) -> Bool {
    lastWord(of: units) == at
      && Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper) == Hangul.index("다")
  }

  /// `(말이라)고 한다`, `(말했다)고 합니다`: as people tell, so that nobody but the subject of the words says them.
  func isHearsay(behind at: Int) -> Bool {
    guard at + 1 < parsed.units.count, parsed.units[at].link == .quote else { return false }
    let unit = parsed.units[at + 1]
    return unit.kind == .word && unit.verb >= 0 && verbs.role(unit.verb) == .light && unit.ending == .final
      && unit.tense == .present
  }

  /// `(“…”) 한서윤 감독이 활짝 웃으며 말했다`: the subject of a verb of saying that has no words of its own; `nil` where others
  /// may be meant.
  func tellerWithoutWords(in sentence: Int) -> SubjectStack.Subject? {
    let units = parsed.sentences[sentence].unitIndices
    guard !parsed.sentences[sentence].isHeadline, units.count <= Self.longest,
      !reportsAnything(sentence),
      let last = lastWord(of: units), tellsAlone(last, units),
      let at = units.first(where: { parsed.units[$0].isSubject }), parsed.units[at].particle != .also,
      parsed.units[at].mention >= 0, canTell(parsed.units[at].mention),
      opensSentence(parsed.units[at].mention, units),
      !units.contains(where: { $0 != at && parsed.units[$0].isSubject }),
      (at + 1..<max(last, at + 1)).allSatisfy({ isMeanwhile($0, before: last) })
    else { return nil }
    return .init(unit: at, mention: parsed.units[at].mention, particle: parsed.units[at].particle)
  }

  /// Whether a sentence behind the one at hand reports words itself; O(reports between).
  private func reportsAnything(_ sentence: Int) -> Bool {
    let next = parsed.reports[reports.upperBound...].first { Int($0.sentence) >= sentence }
    return next.map { Int($0.sentence) == sentence } == true
  }

  /// `말했다`, `소감을 밝혔다`: the past of a verb that takes words, and none of their topic before it.
  private func tellsAlone(_ last: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[last]
    guard verbs.isSpeech(unit.verb), unit.ending == .final, unit.tense == .past, !unit.isPassive,
      verbs.frames(unit.verb).contains(.clause)
    else { return false }
    if unit.hasNoun { return Impression.begins(bytes.span, unit.span) }
    return parsed.units[last - 1].particle != .object || Impression.begins(bytes.span, parsed.units[last - 1].span)
  }

  /// `활짝 웃으며`, `취재진에게`: how, where and to whom, but no words and nothing that they are about.
  private func isMeanwhile(_ at: Int, before last: Int) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word || unit.kind == .comma else { return false }
    if unit.link != nil || TopicFrame.follows(bytes.span, unit.span) { return false }
    switch unit.ending {
    case nil, .clip?, .while?, .and?, .infinitive?: return true
    case .adnominal?: return at + 1 < last
    default: return false
    }
  }
}

/// `화두`, `일성`: nouns for what somebody has said, which carry no clause of their own.
private enum WordsNoun {
  private static let nouns = WordOpenings(["화두", "일성", "문장", "구호", "대사", "메시", "글귀"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}

/// `소감을 (밝혔다)`: what somebody tells of himself, by the words before.
private enum Impression {
  private static let nouns = WordOpenings(["소감", "소회", "포부", "각오", "심경"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}
