import ArticleText
import LexiconTables
import QuotationParsing

/// `(A는 “…”고 말했다.) B가 물러나야 한다는 것이다.`: a sentence that explains words before it.
///
/// Who is its subject has neither spoken nor acted; whoever spoke before goes on behind it.
extension Attributor {
  /// Whether the sentence does: its predicate is the copula of a noun, the clause before it has a subject of its own.
  func explainsWords(_ units: Range<Int>) -> Bool {
    guard state.speaker >= 0, let noun = lastWord(of: units), noun > units.lowerBound,
      closesExplanation(noun),
      let subject = units.first(where: { parsed.units[$0].isSubject && parsed.units[$0].mention >= 0 })
    else { return false }
    return parsed.units[subject].particle == .subject || hasPredicate(subject + 1..<max(noun - 1, subject + 1))
  }

  /// `(한다는) 것이다`, `(한다는) 뜻이다`; `(한) 것이다` where the words before it are of the sentence before.
  private func closesExplanation(_ noun: Int) -> Bool {
    let before = parsed.units[noun - 1]
    if before.link == .adnominal { return ExplainingNoun.isMeaning(bytes.span, parsed.units[noun].span) }
    return before.ending == .adnominal && state.distance == 0
      && ExplainingNoun.matches(bytes.span, parsed.units[noun].span)
  }

  /// `수사관들은 …고 보고했는데도 (…다는 것이다)`: the topic has a predicate of its own before the clause.
  private func hasPredicate(_ units: Range<Int>) -> Bool {
    units.contains { at in
      switch parsed.units[at].ending {
      case .and, .but, .because, .when, .while: true
      default: false
      }
    }
  }
}
