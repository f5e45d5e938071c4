import ArticleText
import LexiconTables

/// `한`: the surname, or “one”, which reads like the adnominal of `하다`.
extension ReportFinder {
  /// Whether the `한` behind a complementizer begins the name of somebody.
  ///
  /// `(…고) 한 대변인이 전했다`: the subject of a reporting verb that has nothing else to report. `A 의원은 …고 한 시장을 비판했다`:
  /// the sentence has a topic and its own reporting verb, and the text has named a mayor of that surname.
  func isSurnameHan(_ text: Span<UInt8>, _ at: Int, behind link: Int) -> Bool {
    guard at == link + 1, units[at].span.count == 3, units[at].inMention, units[at].mention < 0,
      Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("한"),
      let bearer = (at + 1..<min(at + 5, range.upperBound)).first(where: { units[$0].mention >= 0 })
    else { return false }
    if units[bearer].isSubject { return reportsNothingElse(behind: bearer) }
    return units[bearer].isNamedBefore && endsInReport && hasTopic(before: link)
  }

  /// `(…고) 나루방송이 한 관계자를 인용해 (보도했다)`: one of whom no name is told, and whom somebody cites.
  func isOneCited(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard units[at].span.count == 3, units[at].inMention, units[at].mention < 0,
      Hangul.syllable(in: text, at: units[at].span.lower) == Hangul.index("한"),
      let cited = (at + 1..<min(at + 5, range.upperBound)).first(where: { units[$0].mention >= 0 })
    else { return false }
    return units[cited].particle == .object && cited + 1 < range.upperBound && verbs.cites(units[cited + 1].verb)
  }

  /// `(한 대변인이) 기자들에게 전했다`: no object, quote or clause stands between the subject and its verb of speech.
  private func reportsNothingElse(behind subject: Int) -> Bool {
    for at in subject + 1..<min(subject + 8, range.upperBound) {
      let unit = units[at]
      guard unit.kind == .word || unit.kind == .comma, unit.link == nil, unit.particle != .object, !unit.hasNoun else {
        return false
      }
      guard let ending = unit.ending, ending != .clip else { continue }
      return verbs.isSpeech(unit.verb) && verbs.frames(unit.verb).contains(.clause)
    }
    return false
  }

  /// `비판했다.`: whether the sentence ends in a verb of speech.
  private var endsInReport: Bool {
    guard let last = range.last(where: { units[$0].kind == .word }), units[last].ending == .final else { return false }
    return verbs.isSpeech(units[last].verb)
  }
}
