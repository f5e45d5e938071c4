import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `[소제목] 나루보험이 26일 새 광고를 공개했다고 밝혔다`: news tells right behind its subject on which day it speaks.
///
/// So ends what a page has glued before the lead, and so a name is known that no table holds.
extension Attributor {
  /// The first subject of the sentence of a clause that has a day right behind it, where nobody else waits for the cue.
  mutating func datedSubject(of report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard case .clause = report.content, report.construction == .complement || report.construction == .nominal,
      report.ending == .final, !report.isImpersonal, verbs.isSpeech(report.verb),
      evidentials.isEmpty, !units.contains(where: { isOrphan($0, units) }),
      let at = (units.lowerBound..<max(units.lowerBound, Int(report.link) - 1)).first(where: {
        parsed.units[$0].isSubject && isDay(behind: $0)
      })
    else { return nil }
    let unit = parsed.units[at]
    // `또 한 시장이 26일 …다고 덧붙였다`, `(주)나루는 한 대표가 26일 …다고 밝혔다`: somebody else tells of him.
    if unit.particle == .subject,
      openingEffect(units) != nil || parsed.units[units.lowerBound..<at].contains(where: { $0.particle == .topic })
    {
      return nil
    }
    if unit.mention >= 0 {
      return canTell(unit.mention) ? .init(unit: at, mention: unit.mention, particle: unit.particle) : nil
    }
    return isNewName(at, units) ? announcer(at: at, firstOfPhrase(endingAt: at, units)) : nil
  }

  /// `(한서윤 시장은) 26일`, `지난 26일`, `26일(현지시간)`.
  private func isDay(behind at: Int) -> Bool {
    let next = parsed.units[at + 1].kind == .bracket ? at + 2 : at + 1
    guard next + 1 < parsed.units.count, parsed.units[next].kind == .word else { return false }
    if dayNumber(parsed.units[next].span) != nil { return true }
    return DateWord.pointsOn(bytes.span, parsed.units[next].span) && dayNumber(parsed.units[next + 1].span) != nil
  }

  /// Whether the noun is one that no table knows, and no thing: it opens the sentence with two nouns before it at most, and
  /// nobody has spoken yet, or its letters or its last noun make it a name.
  private func isNewName(_ at: Int, _ units: Range<Int>) -> Bool {
    let word = tagged.words[Int(parsed.units[at].index)]
    guard word.stem.count >= 6, bytes[word.stem.lower] > 0x39, !isThing(word.stem),
      !TimeNoun.matches(bytes.span, word.stem), !isVerbalTopic(at, units), let start = firstNoun(units),
      at - start <= 2, firstOfPhrase(endingAt: at, units) <= start
    else { return false }
    if !state.hasBegun { return true }
    return parsed.units[at].particle == .topic
      && (isLatinName(at) || BodyPart.ends(bytes.span, word.stem)
        || word.stem.count >= 9 && names.foreignness(bytes.span, word.stem) >= 40)
  }
}
