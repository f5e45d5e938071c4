import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 B 역시 “…”며 거절했다고 설명했다`: B with `도`, `까지`, `역시`, who does what A tells of, as if `이/가` stood there.
extension Attributor {
  /// Whether the noun at a unit is such a B: right behind a topic and before a quote, behind which a past is told.
  ///
  /// Looks at fourteen units behind the noun at most.
  func isAlsoInside(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .also || unit.particle == .other, unit.mention >= 0, isSomeoneOrGroup(unit.mention),
      let topic = stack.waiting.last, stack.waiting.count == 1, topic.unit < at, topic.particle == .topic,
      topic.mention >= 0,
      !topic.hasPredicate, canTell(topic.mention),
      parsed.units[topic.unit + 1..<at].allSatisfy({ $0.kind == .word && ($0.inMention || $0.isFrame) })
    else { return false }
    let quote = (at + 1..<min(units.upperBound, at + 3)).first { parsed.units[$0].kind == .quote }
    guard let quote, quote == at + 1 || Addition.matches(bytes.span, parsed.units[at + 1].span),
      quote + 1 < units.upperBound, parsed.units[quote + 1].link == .and
    else { return false }
    for next in quote + 2..<max(quote + 2, min(units.upperBound, quote + 14)) {
      let told = parsed.units[next]
      if told.kind == .quote || told.isSubject && told.mention >= 0 { return false }
      if told.link == .quote || told.link == .adnominal { return isPast(told) }
      if told.ending == .final { return false }
    }
    return false
  }
}
