import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// To whom `그는` and `이들은` point behind words that somebody has said.
extension Attributor {
  /// `한국노총도 “…”고 했다`: words of one who joins who spoke before.
  func isSaidAsWell(_ report: Int) -> Bool {
    let source = items[Int(itemOfReport[report])].source
    return source.count > 0 && Hangul.syllable(in: bytes.span, at: source.upper) == Hangul.index("도")
  }

  /// `그의 아버지도 “…”고 했다`: `그는` that follows is still the one to whom `그의` points.
  func isBesideHim(_ report: Int) -> Bool {
    let source = items[Int(itemOfReport[report])].source
    guard let space = (source.lower..<source.upper).first(where: { bytes[$0] == 0x20 }) else { return false }
    return Self.owners.contains(bytes.span, TextSpan(source.lower, space))
  }

  private static let owners = WordSet(["그의", "그녀의"])

  /// Remembers a speaker; `피해자는 “…”고 말했다`: one of a kind is `그`, a family is nobody that `그` can be.
  mutating func noteSpeaker(_ speaker: Int32) {
    note(speaker)
    let entity = tagged.entities[Int(speaker)]
    guard entity.kind == .group, entity.members.isEmpty, !isCalled(state.lastPerson, entity.name) else { return }
    if Self.singles.contains(where: { entity.name.hasSuffix($0) }) {
      state.lastPerson = speaker
    } else if entity.name.hasSuffix("족") {
      state.lastPerson = -1
    }
  }

  /// `한 청원인`, whom `청원인` names again.
  private func isCalled(_ person: Int32, _ name: String) -> Bool {
    person >= 0 && tagged.entities[Int(person)].name.hasSuffix(name)
  }

  /// Last syllables of nouns that name one where they have no `들`: `피해자`, `청원인`, `학부모`, `수험생`.
  private static let singles = ["자", "인", "모", "생"]

  /// `누리텔레콤 기술센터장은 “…”고 말했다`: somebody whose name was not read has said the words, and `그는` that follows is nobody
  /// named before.
  func isOfUnreadTopic(_ index: Int, _ units: Range<Int>) -> Bool {
    let report = parsed.reports[index]
    guard isQuote(report), report.link > 0, report.construction == .complement, report.ending == .final,
      let topic = (units.lowerBound..<Int(report.link)).last(where: { parsed.units[$0].isSubject }),
      parsed.units[topic].mention < 0, isBeside(topic, Int(report.link) - 1), !isVerbalTopic(topic, units)
    else { return false }
    let word = tagged.words[Int(parsed.units[topic].index)]
    if TimeNoun.matches(bytes.span, word.stem) { return false }
    return isNounOfPeople(parsed.units[topic]) && parsed.units[topic].particle == .topic
      || word.isUnknown(in: tagged.parts) && word.stem.count >= 6 && !isThing(word.stem)
  }
}
