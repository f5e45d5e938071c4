import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `경찰은 B씨가 …고 밝힘에 따라 수사했다`: who says what another acts upon.
extension Attributor {
  /// The first with `이/가` behind the topic, not the topic, which acts; its mention is -1 where no table knows it, and
  /// `nil` where the topic alone stands before the words.
  func subject(actedUpon report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.cueLast >= 0, Upon.ends(bytes.span, parsed.units[Int(report.cueLast)]) else { return nil }
    let waiting = stack.waiting.filter { $0.particle == .subject }
    if let known = waiting.first(where: { $0.mention >= 0 }) { return known }
    guard let topic = stack.topicSpeaker(before: Int(report.link)) else { return waiting.first }
    let taken = (topic.unit + 1..<max(topic.unit + 1, Int(report.link))).first {
      parsed.units[$0].isSubject && parsed.units[$0].particle == .subject && parsed.units[$0].mention >= 0
        && !opensRelative($0)
    }
    guard let taken else { return waiting.first }
    return .init(unit: taken, mention: parsed.units[taken].mention, particle: .subject)
  }

  /// `(시위대가) 요구한 (조사)`: right behind the subject stands the verb of a clause that modifies a noun.
  private func opensRelative(_ subject: Int) -> Bool {
    (subject + 1..<min(subject + 3, parsed.units.count)).contains { readsAsAdnominal($0) }
  }
}
