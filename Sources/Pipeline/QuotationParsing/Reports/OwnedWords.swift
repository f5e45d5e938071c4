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

  /// `정부의 입장은 (방법이 없다는 것이다)`: the thing that ends the sentence is what its topic, a noun of words with its owner, says.
  func isOfOwnedTopic(_ text: Span<UInt8>, _ thing: Int) -> Bool {
    guard MeaningNoun.isCopula(text, units[thing].span), isLast(thing),
      let topic = (range.lowerBound..<thing).first(where: { units[$0].isSubject }), topic > range.lowerBound
    else { return false }
    return units[topic].particle == .topic && units[topic].isSpeechNoun && OwnedNoun.isView(text, units[topic].span)
      && isOwner(topic - 1)
  }

  /// Makes the noun the cue, by itself.
  mutating func takeOwned(_ text: Span<UInt8>, _ report: inout Report, _ noun: Int) {
    report.noun = units[noun].speechNoun
    report.nounUnit = Int32(noun)
    take(&report, noun, noun)
    report.cue = OwnedNoun.words(text, units[noun].span)
  }
}
