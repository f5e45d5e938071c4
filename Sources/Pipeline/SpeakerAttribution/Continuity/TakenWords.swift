import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Words of one that another takes up: `A는 “…”라는 B의 발언을 비판했다`.
extension Attributor {
  /// Who does something with another's words in report `main`, and goes on speaking: `(이어 “…”고 말했다)`.
  ///
  /// `nil` where the words are only passed on (`B의 말을 전했다`), or no topic that can speak opens the sentence.
  func taker(of main: Int, _ units: Range<Int>) -> Int32? {
    let (report, item) = (parsed.reports[main], items[Int(itemOfReport[main])])
    guard item.rule == .genitiveSource, report.verb >= 0, lexicon.verb(report.verb).stance != .relay,
      report.nounUnit > report.link, report.cueLast > report.nounUnit,
      let topic = firstTopic(units), topic < Int(report.link),
      let found = resolve(tagged.mentions[Int(parsed.units[topic].mention)])?.entity, found >= 0, found != item.speaker
    else { return nil }
    let kind = tagged.entities[Int(found)].kind
    return isSomebody(found) || kind == .organization || kind == .group ? found : nil
  }
}
