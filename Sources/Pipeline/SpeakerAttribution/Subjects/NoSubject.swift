import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What ends like a subject and waits for no predicate.
extension Attributor {
  /// `윤 시장이 아닌 (박 의원이)`, `(정부가) 주인이 될`: what somebody is not, or becomes, is no subject; what is no
  /// person only before a bound noun (`문제가 된 것`).
  func isComplement(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .subject, at + 1 < units.upperBound, parsed.units[at + 1].kind == .word else {
      return false
    }
    let next = parsed.units[at + 1].span
    return NotBeing.begins(bytes.span, next)
      || Becoming.begins(bytes.span, next) && (isOrCanBeSomebody(parsed.units[at]) || boundNoun(after: at + 1, units))
  }

  /// Whether the word is somebody, or what somebody can be.
  private func isOrCanBeSomebody(_ unit: Unit) -> Bool { unit.mention >= 0 || isNounOfPeople(unit) }

  /// Whether the last noun of a word is what somebody can be: a title, a group, one without a name.
  func isNounOfPeople(_ unit: Unit) -> Bool {
    guard let last = tagged.words[Int(unit.index)].parts.last else { return false }
    return tagged.parts[Int(last)].classes.overlaps([.title, .group, .anonymous])
  }

  /// `(조사) 때는 “…”고`: when the words right behind it are said.
  func isTimeOfWords(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at + 1 < units.upperBound, parsed.units[at + 1].kind == .quote,
      parsed.quotes[Int(parsed.units[at + 1].index)].marks == .doubleMark
    else { return false }
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.stem.count == 3 && Hangul.syllable(in: bytes.span, at: word.stem.lower) == Hangul.index("때")
  }

  /// `한국만 (빠진 것 아니냐고)`: `만` tells of whom something holds; right before a quote he may say it.
  func isOnlyOne(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    return unit.particle == .also && at + 1 < units.upperBound && parsed.units[at + 1].kind != .quote
      && !(unit.mention >= 0 && isPerson(unit.mention))
      && Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("만")
  }

  /// `(그는) 한서윤 시장은 직접 가리키며 "…"고 (말했다)`: the topic is what somebody else points at, as nothing else is.
  func isPointedAt(_ at: Int, _ units: Range<Int>) -> Bool {
    guard parsed.units[at].particle == .topic, parsed.units[at].mention >= 0 else { return false }
    var next = at + 1
    while next < units.upperBound, next - at <= 2, parsed.units[next].kind == .word,
      parsed.units[next].particle == .none, parsed.units[next].ending == nil, parsed.units[next].mention < 0
    { next += 1 }
    return next < units.upperBound && parsed.units[next].kind == .word && parsed.units[next].ending != nil
      && Pointing.begins(bytes.span, parsed.units[next].span)
  }
}
