import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 개혁이라고, B는 개악이라고 말했다`, `A는 불법이라며, B는 합법이라며 맞섰다`: two who say each his own with one verb.
extension Attributor {
  /// Whether the report is the first of two such, the second with a topic of its own.
  func isGapped(_ index: Int) -> Bool {
    let report = parsed.reports[index]
    let link = Int(report.link)
    guard case .clause = report.content, report.construction == .coordinate, link >= 0, reports.contains(index + 1),
      link + 1 < parsed.units.count, parsed.units[link + 1].kind == .comma
    else { return false }
    let next = parsed.reports[index + 1]
    guard case .clause = next.content, next.cueLast == report.cueLast, next.linkClass == report.linkClass,
      isSameComplementizer(link, Int(next.link)),
      let peer = (link + 2..<Int(next.link)).first(where: { parsed.units[$0].isSubject }), peer - link <= 6,
      parsed.units[peer].particle == .topic, parsed.units[peer].mention >= 0,
      let topic = waiting[index], topic.particle == .topic, topic.unit < link
    else { return false }
    let between = parsed.units[peer + 1..<Int(next.link)]
    return isPeer(parsed.units[peer].mention, of: topic) && !between.contains { $0.isSubject }
  }

  /// `(불법)이라며`, `(합법)이라며`.
  private func isSameComplementizer(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (parsed.units[first], parsed.units[second])
    return bytes[Int(one.linkStart)..<one.span.upper] == bytes[Int(other.linkStart)..<other.span.upper]
  }
}
