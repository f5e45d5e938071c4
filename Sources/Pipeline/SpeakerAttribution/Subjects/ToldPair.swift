import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `한서윤 대통령은 세금을 낮추고 일본은 길을 열 것이라고 말했다`: two clauses of what a person tells, of which the second is about a country.
extension Attributor {
  /// Whether the predicate at a unit, a plain `-고`, is the first of two such clauses.
  ///
  /// Looks at six units behind it.
  func opensToldPair(_ at: Int, _ units: Range<Int>) -> Bool {
    guard let teller = stack.waiting.last, stack.waiting.count == 1, teller.particle == .topic, teller.mention >= 0,
      !teller.hasPredicate, isPerson(teller.mention),
      let topic = (at + 1..<min(units.upperBound, at + 7)).first(where: { parsed.units[$0].isSubject }),
      parsed.units[topic].particle == .topic, parsed.units[topic].mention >= 0,
      isCountry(tagged.mentions[Int(parsed.units[topic].mention)]),
      parsed.units[at + 1..<topic].allSatisfy({ $0.kind == .word && !$0.isPredicate && $0.link == nil })
    else { return false }
    let told = reports.map { parsed.reports[$0] }
    guard told.count == 1, case .clause = told[0].content else { return false }
    return Int(told[0].link) > topic && told[0].construction == .complement && told[0].ending == .final
      && !parsed.units[topic + 1..<Int(told[0].link)].contains { $0.kind == .quote }
  }

  /// `일본`, `두 나라`.
  func isCountry(_ mention: Mention) -> Bool {
    mention.kind == .country || mention.kind == .pronoun && isPair(mention)
  }
}
