import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(A는 “…”고 했다.) 이어 태진은 눈물을 글썽이며 “…”고 말했다`: a subject that no table knows but that reads as somebody's name, so
/// that nobody who spoke before goes on across it.
extension Attributor {
  /// Whether such a subject opens the sentence of words in double marks, or stands second in it: `막내 (태진은)`.
  func opensWithNewcomer(_ report: Report, _ units: Range<Int>) -> Bool {
    guard isQuote(report), report.link > 0, let start = firstNoun(units), start < Int(report.link) - 1 else {
      return false
    }
    return isNewcomer(start, report, units) || isNewcomer(start + 1, report, units) && isBare(start)
  }

  /// `막내 (태진은)`: a noun without a particle, which says what somebody is.
  private func isBare(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return !Self.determiners.contains(bytes.span, unit.span) && unit.kind == .word && unit.particle == .none
      && unit.ending == nil && unit.link == nil
      && unit.span.count >= 6
  }

  private static let determiners = WordSet(["이번", "지난", "다음", "현재", "당시", "최근", "모든", "다른", "이런", "그런", "해당", "관련"])

  /// Whether the word at a unit is a topic that is no thing, or an `이/가` right before the words, whose letters make a name.
  ///
  /// So must those of a topic that is not the first word: `이번 우승은` is what the words are about.
  private func isNewcomer(_ at: Int, _ report: Report, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.kind == .word, unit.mention < 0, !unit.inMention, !unit.isFrame else { return false }
    if isNamedTopic(at, units) { return true }
    let word = tagged.words[Int(unit.index)]
    guard word.isUnknown(in: tagged.parts), word.stem.count >= 6, bytes[word.stem.lower] > 0x39,
      !TimeNoun.matches(bytes.span, word.stem), !StemEnding.matches(bytes.span, word.stem), !isSpeakerBefore(at)
    else { return false }
    let isFirst = firstNoun(units) == at
    guard unit.isSubject, !isVerbalTopic(at, units) else { return isFirst && isVerbLikeName(at, units) }
    if isThing(word.stem) { return false }
    switch unit.particle {
    case .topic: return isFirst || isLikeName(word.stem)
    case .subject: return isLikeName(word.stem) && isBeside(at, Int(report.link) - 1)
    default: return false
    }
  }

  /// `슬기는 (무대에 올라 “…”)`: a word that reads as the adnominal of a verb, of syllables with which given names begin and end.
  private func isVerbLikeName(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.span.count == 9, unit.verb < 0, unit.ending == .adnominal || unit.ending == nil,
      Hangul.syllable(in: bytes.span, before: unit.span.upper) == Hangul.index("는"),
      at + 1 < units.upperBound, parsed.units[at + 1].kind == .word, parsed.units[at + 1].particle != .none
    else { return false }
    let stem = TextSpan(unit.span.lower, unit.span.upper - 3)
    return names.mayBeGivenName(bytes.span, stem)
      && !Self.verbStems.stands(in: bytes.span, before: stem.upper)
  }

  /// Last syllables of stems that are verbs far more often than names: `이르는`, `나오는`.
  private static let verbStems = SyllableSet("하되있없시르오가나내지치키리보주두우루으")

  /// `영수회담`, `탈원전`: a noun that ends as things do, and reads as no name.
  func isThing(_ noun: TextSpan) -> Bool {
    if Thing.matches(bytes.span, noun) { return true }
    guard Thing.ends(bytes.span, noun) else { return false }
    return noun.count == 6 ? !names.mayBeGivenName(bytes.span, noun) : !isLikeName(noun)
  }

  /// `태진`, `한서윤`, `매팅슨`: a given name, a full name, or foreign syllables.
  func isLikeName(_ noun: TextSpan) -> Bool {
    switch noun.count {
    case 6: names.mayBeGivenName(bytes.span, noun)
    case 9: names.koreanName(bytes.span, noun) >= 2 || names.foreignness(bytes.span, noun) >= 40
    case 12...: Hangul.isAllSyllables(bytes.span, noun) && names.foreignness(bytes.span, noun) >= 40
    default: false
    }
  }
}
