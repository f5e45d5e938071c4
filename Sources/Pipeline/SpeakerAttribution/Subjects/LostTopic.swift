import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Topics that the page or a pair of marks has cut off from their names, and are known by the particle alone.
extension Attributor {
  /// `는 4일 사설에서`, `홍콩 는 “…”`: a topic whose name the page has lost.
  func isOrphan(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.span.count == 3,
      at == units.lowerBound || parsed.units[at - 1].kind == .comma || isBeforeEnd(at, units)
        || isBehindNoun(at),
      let syllable = Hangul.syllable(in: bytes.span, at: unit.span.lower)
    else {
      return false
    }
    return syllable == Hangul.index("는") || syllable == Hangul.index("은")
  }

  /// `(홍콩) 는`: a particle by itself behind a noun without one.
  private func isBehindNoun(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    let noun = parsed.units[at - 1]
    return unit.spaceBefore && !unit.inMention && noun.kind == .word && noun.particle == .none && noun.ending == nil
      && noun.link == nil
  }

  /// `(“…”고) 은 전했다`: right before the verb that ends the sentence.
  private func isBeforeEnd(_ at: Int, _ units: Range<Int>) -> Bool {
    at + 1 < units.upperBound && parsed.units[at].spaceBefore && parsed.units[at + 1].ending == .final
  }

  /// `‘바다의 소리’는`: the particle of a name in marks, where no complementizer of words in marks is read.
  func isNamedTopic(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard at > units.lowerBound, unit.span.count == 3, !unit.spaceBefore,
      !reports.contains(where: { Int(parsed.reports[$0].link) == at })
    else { return false }
    var name = at - 1
    if name > units.lowerBound, parsed.units[name].kind == .bracket, !parsed.units[name].spaceBefore { name -= 1 }
    guard parsed.units[name].kind == .quote, isTopicParticle(unit) || name == at - 1 && unit.link == .adnominal else {
      return false
    }
    if at + 1 < units.upperBound, NotBeing.begins(bytes.span, parsed.units[at + 1].span) { return false }
    let quote = parsed.quotes[Int(parsed.units[name].index)]
    let isBorne = name > units.lowerBound && NameBearer.matches(bytes.span, parsed.units[name - 1].span)
    return quote.marks == .singleMark && (isBorne || !endsLikeVerb(quote.content))
      && !(at + 1 < units.upperBound && parsed.units[at + 1].isSpeechNoun)
  }

  /// `(‘바다의 소리’(SOS))는`, `(‘바다의 소리’)도`: the particle behind a bracket or a mark.
  private func isTopicParticle(_ unit: Unit) -> Bool {
    unit.kind == .word && Self.particles.stands(in: bytes.span, at: unit.span.lower)
  }

  private static let particles = SyllableSet("은는이가도")

  /// `<한빛일보>는`, `《한빛일보》가`, `‘한빛일보’는`: the body in brackets or marks whose particle stands behind them; -1 where there is none.
  ///
  /// O(mentions), asked of such particles alone.
  func bracketedName(before at: Int) -> Int32 {
    if let inside = bracketed(before: at) { return body(inside) }
    guard let inside = marked(before: at) else { return -1 }
    let found = body(inside)
    // `‘한빛클럽’이 (문을 닫았다고 말한 A씨)`: what stands in marks with 이/가 is what is told of, unless it tells.
    guard found >= 0, isSubjectParticle(at) else { return found }
    return isOutlet(tagged.mentions[Int(found)].entity) ? found : -1
  }

  /// The body of which the words are the whole name; -1 where they are none.
  private func body(_ inside: TextSpan) -> Int32 {
    let found = tagged.mentions.firstIndex { $0.kind == .organization && $0.span == inside && $0.entity >= 0 }
    return found.map(Int32.init) ?? -1
  }

  /// The words in angle brackets right before the particle of a topic or subject.
  func bracketed(before at: Int) -> TextSpan? {
    let unit = parsed.units[at]
    guard at > 0, unit.span.count == 3, !unit.spaceBefore, parsed.units[at - 1].kind == .bracket,
      isTopicParticle(unit)
    else { return nil }
    let bracket = parsed.units[at - 1].span
    let inside = TextSpan(
      bracket.lower + UTF8Scalar.length(bytes[bracket.lower]), UTF8Scalar.start(in: bytes.span, before: bracket.upper))
    if Self.angles.contains(UTF8Scalar.value(in: bytes.span, at: bracket.lower)) { return inside }
    // `(한빛일보)는`: round brackets that stand apart hold a name only where it is one.
    return bytes[bracket.lower] == UInt8(ascii: "(") && (parsed.units[at - 1].spaceBefore || bracket.lower == 0)
      && body(inside) >= 0 ? inside : nil
  }

  /// `‘한빛일보’(는)`: what stands in single marks right before the particle.
  private func marked(before at: Int) -> TextSpan? {
    guard at > 0, parsed.units[at - 1].kind == .quote, !parsed.units[at].spaceBefore else { return nil }
    let quote = parsed.quotes[Int(parsed.units[at - 1].index)]
    return quote.marks == .singleMark ? quote.content : nil
  }

  private static let angles: [UInt32] = [0x3C, 0x2039, 0x3008, 0x300A]

  /// `(‘바다의 소리’)가`.
  func isSubjectParticle(_ at: Int) -> Bool {
    let syllable = Hangul.syllable(in: bytes.span, at: parsed.units[at].span.lower)
    return syllable == Hangul.index("이") || syllable == Hangul.index("가")
  }
}
