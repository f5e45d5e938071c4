import ArticleText
import LexiconTables

/// `바쁘다며 자리를 뜬 B에 대해 (A는 …고 했다)`: what somebody did with words modifies him, and another speaks of him.
public enum DeedWithWords {
  /// The unit of the noun that the clause behind the words modifies, where `에 대해`, `를 향해` closes the phrase and somebody
  /// comes behind it; `nil` where the sentence is built otherwise.
  ///
  /// Looks at twelve units at most.
  public static func head(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Int? {
    guard report.linkClass == .and, report.construction == .coordinate, report.link >= 0 else { return nil }
    let first = Int(report.link) + 1
    let behind = first..<max(first, min(range.upperBound, first + 12))
    guard let verb = behind.first(where: { closesWords(units[$0]) }), units[verb].kind == .word,
      units[verb].ending == .adnominal, units[verb].link == nil,
      let head = behind.first(where: { $0 > verb && units[$0].mention >= 0 }), head + 2 < range.upperBound,
      units[verb + 1...head].allSatisfy({ $0.inMention }),
      units[head].particle == .place || units[head].particle == .object,
      TopicFrame.closes(text, units[head + 1].span), units[head + 2].inMention
    else { return nil }
    return head
  }

  /// A quote, a subject, a complementizer or a predicate.
  private static func closesWords(_ unit: Unit) -> Bool {
    unit.kind != .word || unit.isSubject || unit.link != nil || unit.isPredicate
  }
}
