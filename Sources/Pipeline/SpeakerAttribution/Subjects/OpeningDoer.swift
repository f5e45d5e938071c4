import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `한서윤 시장이 예산이 모자라면 공사가 늦어진다고 말하자 (의원들은 반발했다)`: somebody with `이/가` opens a clause with a cue that does not end
/// the sentence, and no predicate inside the words is his, though the nearest has taken him.
extension Attributor {
  /// Who opens the sentence, where nobody waits for the cue any more and the sentence goes on to somebody or something else.
  func openingDoer(of report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard case .clause = report.content, report.cueLast >= 0, report.construction != .speechNoun,
      stack.waiting.isEmpty, goesOnToOther(report, units), let opener = opener(before: Int(report.link), units),
      !modifiesSubject(behind: opener, before: Int(report.link)), !speaksInside(opener)
    else { return nil }
    return .init(unit: opener, mention: parsed.units[opener].mention, particle: .subject)
  }

  /// `말하자 (의원들은)`, `말한 (것과 같다)`, `말한 (녹취록도)`: the cue is none of the main clause.
  private func goesOnToOther(_ report: Report, _ units: Range<Int>) -> Bool {
    let behind = Int(report.cueLast) + 1
    guard behind < units.upperBound, parsed.units[behind].kind == .word else { return false }
    switch report.ending {
    case .when: return parsed.units[behind..<min(units.upperBound, behind + 20)].contains { $0.isSubject }
    case .adnominal:
      return isPast(parsed.units[behind - 1])
        && (boundNoun(after: behind - 1, units) || AfterNoun.matches(bytes.span, parsed.units[behind].span)
          || RecordNoun.matches(bytes.span, tagged.words[Int(parsed.units[behind].index)].stem))
    default: return false
    }
  }

  /// The person with `이/가` before whom nobody and no clause stands.
  private func opener(before link: Int, _ units: Range<Int>) -> Int? {
    guard
      let first = (units.lowerBound..<link).first(where: {
        let unit = parsed.units[$0]
        return unit.kind == .quote || unit.isSubject || unit.link != nil
          || unit.isPredicate && unit.ending != .adnominal
      })
    else { return nil }
    let unit = parsed.units[first]
    return unit.isSubject && unit.particle == .subject && unit.mention >= 0 && isPerson(unit.mention)
      && first + 1 < link ? first : nil
  }

  /// `(한 시장이) 언급한 나라가`: the first predicate behind whoever opens the sentence is that of a relative clause of the next subject, and
  /// may be his own.
  private func modifiesSubject(behind opener: Int, before link: Int) -> Bool {
    guard let first = (opener + 1..<link).first(where: { parsed.units[$0].isPredicate && !isPostposition($0) }),
      parsed.units[first].ending == .adnominal
    else { return false }
    return (first + 1..<min(link, first + 4)).contains { parsed.units[$0].isSubject || parsed.units[$0].kind == .quote }
  }

  /// `(한 시장이 다리를 열라고) 지시했다고 (말한 것으로)`: whether words inside are those of the one who opens the sentence.
  private func speaksInside(_ opener: Int) -> Bool {
    let span = tagged.mentions[Int(parsed.units[opener].mention)].span
    return reports.contains { itemOfReport[$0] >= 0 && items[Int(itemOfReport[$0])].source == span }
  }
}
