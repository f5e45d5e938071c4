import ArticleText
import LexiconTables

/// Words by the noun of who has uttered them, whatever somebody else does with it: `하자는 정부의 제안을 노조는 무시했다`.
extension ReportFinder {
  /// `정부의`, `박 장관의`: somebody right before a noun of speech whose words it names.
  func isOwner(_ at: Int) -> Bool {
    units[at].kind == .word && units[at].mention >= 0 && units[at].particle == .genitive && !units[at].isDocument
      && !units[at].isChannel
  }

  /// `하자는 정부의 제안을 (노조는 검토했다)`: the words are the owner's, whatever somebody does with the noun.
  func isOwned(_ text: Span<UInt8>, _ report: Report, _ noun: Int) -> Bool {
    noun > Int(report.link) + 1 && isOwner(noun - 1) && OwnedNoun.matches(text, units[noun].span)
  }

  /// Makes the noun the cue, by itself.
  mutating func takeOwned(_ report: inout Report, _ noun: Int) {
    report.noun = units[noun].speechNoun
    report.nounUnit = Int32(noun)
    take(&report, noun, noun)
    report.cue = OwnedNoun.words(units[noun].span)
  }
}
