import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What an unread noun phrase is as a speaker: `산책객들` a group, `한 산책객` one without a name, `누리블록` a name.
extension Attributor {
  /// What the noun phrase is as a speaker.
  mutating func speakerKind(of first: Int, _ last: Int, _ units: Range<Int>) -> MentionKind? {
    if first < last, isSide(last) || isCount(last) { return .group }
    if tagged.words[Int(parsed.units[last].index)].tail.isPlural { return .group }
    if first < last, name(openingWith: first) != nil { return .fullName }
    if first < last, let named = kindByClass(last) { return named }
    if first < last, isIndefinite(parsed.units[first].span) { return .anonymous }
    if isLatinName(last) { return .organization }
    guard first == last, !isModified(first, units) else { return nil }
    if isAdoptedBody(last) { return .organization }
    if isThing(tagged.words[Int(parsed.units[last].index)].stem) { return nil }
    return recurs(last) || readsAsName(last, units) || isAddedName(last, units) ? .shortName : nil
  }

  /// `태진도 (“…”)`: the letters of a name with `도`, first in the sentence.
  private func isAddedName(_ at: Int, _ units: Range<Int>) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return parsed.units[at].particle == .also && firstNoun(units) == at && word.isUnknown(in: tagged.parts)
      && isLikeName(word.stem)
      && Hangul.syllable(in: bytes.span, before: parsed.units[at].span.upper) == Hangul.index("도")
  }

  /// Whether the word is one that no table knows, so that it is a name rather than a thing: `스마트는`, `누리블록은`.
  func readsAsName(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    let word = tagged.words[Int(unit.index)]
    guard unit.particle == .topic, unit.spaceBefore || at == units.lowerBound, word.isUnknown(in: tagged.parts),
      word.stem.count >= 6, bytes[unit.span.lower] > 0x39, let last = lastSyllable(word.stem),
      !Self.thingEndings.contains(last),
      !(last == Hangul.index("서") && comesFirst(Int(word.stemEnd) - 3))
    else { return false }
    guard at > units.lowerBound else { return true }
    let before = parsed.units[at - 1]
    return before.kind == .comma
      || before.kind == .word && before.particle != .object
        && !(before.particle == .place && Self.plainVerbStems.contains(last))
  }

  /// `Nuri daily는`, `NTV showE는`: Latin letters with small ones among them, so that they are no common abbreviation.
  func isLatinName(_ at: Int) -> Bool {
    let stem = tagged.words[Int(parsed.units[at].index)].stem
    let letters = bytes[stem.lower..<stem.upper]
    return letters.count >= 3 && letters.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      && letters.contains { $0 >= 0x61 }
  }

  /// The last syllable of a noun, digits behind it left out: `누리24`.
  private func lastSyllable(_ noun: TextSpan) -> Int? {
    var end = noun.upper
    while end > noun.lower, 0x30...0x39 ~= bytes[end - 1] { end -= 1 }
    return Hangul.syllable(in: bytes.span, before: end)
  }

  /// `받고서는`, `가면서는`: what has been done first, not `서초서는`.
  private func comesFirst(_ end: Int) -> Bool {
    Self.sequences.stands(in: bytes.span, before: end)
  }

  private static let sequences = SyllableSet("고면어아해러려여와가")

  /// Last syllables of verbs before `는`, and of laws.
  private static let thingEndings = SyllableSet("하되있없시듯법")

  /// `소속사 써브라임이`, `가수 태진이 (방송에서 “…”)`: what the noun before tells of an `이/가`.
  func isCalled(_ at: Int, from first: Int) -> Bool {
    guard first < at, let kind = kindByClass(at) else { return false }
    return kind == .fullName || kind == .organization
  }

  /// `소속사 써브라임은`, `작가 밍모는`: what the noun before an unknown word says it is.
  private func kindByClass(_ at: Int) -> MentionKind? {
    if isCalledPerson(at) { return .fullName }
    let word = tagged.words[Int(parsed.units[at].index)]
    guard word.isUnknown(in: tagged.parts), word.stem.count >= 6 else { return nil }
    let before = parsed.units[at - 1]
    if NameBearer.isBody(bytes.span, before.span) || NameBearer.endsInBody(bytes.span, before.span) {
      return .organization
    }
    if Troupe.matches(bytes.span, before.span) { return .organization }
    guard before.particle == .none, let last = tagged.words[Int(before.index)].parts.last else { return nil }
    return tagged.parts[Int(last)].classes.overlaps(.organization) && BodyPart.ends(bytes.span, word.stem)
      ? .organization : nil
  }

  /// `작가 밍모는`, `가수 도하늘은`: a word that no table knows, or a surname and two syllables, behind a noun of trades.
  func isCalledPerson(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    let isUnknown = word.isUnknown(in: tagged.parts) && word.stem.count >= 6
    guard at > 0, isUnknown || isRareName(word.stem), parsed.units[at].mention < 0 else { return false }
    let before = parsed.units[at - 1]
    guard before.kind == .word, before.particle == .none,
      let last = tagged.words[Int(before.index)].parts.last
    else { return false }
    return tagged.parts[Int(last)].classes.overlaps(.title)
  }

  /// `도하늘`, `박나리`: a surname, and syllables of which given names use one at least.
  private func isRareName(_ noun: TextSpan) -> Bool {
    noun.count == 9 && Hangul.isAllSyllables(bytes.span, noun) && !isThing(noun)
      && names.isSurname(bytes.span, TextSpan(noun.lower, noun.lower + 3))
      && names.mayBeHalfOfGivenName(bytes.span, TextSpan(noun.lower + 3, noun.upper))
  }

  /// `공원 측은`, `누리측은`, `미국 쪽은`.
  func isSide(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    return word.tail.isSide
      || word.stem.count == 3 && Self.sides.stands(in: bytes.span, at: word.span.lower)
  }

  private static let sides = SyllableSet("측쪽")

  /// `(주민 30여) 명은`, `(단체 5) 곳은`: so many of them.
  private func isCount(_ at: Int) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    guard word.stem.count == 3, let counter = Hangul.syllable(in: bytes.span, at: word.span.lower) else { return false }
    let number = bytes[parsed.units[at - 1].span.lower]
    return Self.counters.contains(counter) && 0x30...0x39 ~= number
  }

  private static let counters = SyllableSet("명곳")

  private static let others = WordSet(["또 다른", "또다른"])

  /// `한`, `어느`, `또 다른`: somebody the text does not name.
  func isIndefinite(_ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: bytes.span, at: span.lower) else { return false }
    if Self.others.contains(bytes.span, span) { return true }
    if span.count == 3 { return first == Hangul.index("한") }
    return span.count == 6 && first == Hangul.index("어")
      && Hangul.syllable(in: bytes.span, at: span.lower + 3) == Hangul.index("느")
  }

  /// The full name that the phrase begins with.
  func name(openingWith first: Int) -> TextSpan? {
    let index = tagged.mentionOfWord[Int(parsed.units[first].index)]
    guard index >= 0 else { return nil }
    let mention = tagged.mentions[Int(index)]
    guard mention.kind == .fullName, mention.span.start == parsed.units[first].span.start else { return nil }
    return mention.name
  }

  /// Whether an adnominal or a genitive stands before the word.
  private func isModified(_ at: Int, _ units: Range<Int>) -> Bool {
    guard at > units.lowerBound else { return false }
    let before = parsed.units[at - 1]
    return before.kind == .word && (before.ending == .adnominal || before.particle == .genitive)
  }

  /// Whether the same unknown word is a subject before another quote of the article; names return, other nouns rarely.
  private mutating func recurs(_ at: Int) -> Bool {
    if unknownTopics == nil { unknownTopics = countUnknownTopics() }
    return unknownTopics?[stem(at)] ?? 0 > 1
  }

  private func countUnknownTopics() -> [ArraySlice<UInt8>: Int] {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for at in parsed.units.indices.dropLast()
    where parsed.units[at].kind == .word && parsed.units[at].isSubject && parsed.units[at].mention < 0 {
      let quote = (at + 1..<min(at + 7, parsed.units.count)).first { parsed.units[$0].kind == .quote }
      guard let quote, isBeside(at, quote), parsed.units[at].span.count >= 9 else { continue }
      counts[stem(at), default: 0] += 1
    }
    return counts
  }

  private func stem(_ at: Int) -> ArraySlice<UInt8> {
    let word = tagged.words[Int(parsed.units[at].index)]
    return bytes[word.stem.lower..<word.stem.upper]
  }
}
