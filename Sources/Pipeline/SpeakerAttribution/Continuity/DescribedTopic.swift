import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(재판부는 “…”고 했다.) 이 드라마는 한 사람이 길을 떠난다는 내용이다`: a sentence that tells what its own topic is about.
extension Attributor {
  /// Whether the words are what a text or a story holds, so that nobody who spoke before says them.
  func describesTopic(_ report: Report, _ units: Range<Int>) -> Bool {
    guard report.construction == .speechNoun, case .clause = report.content, report.nounUnit >= 0,
      report.cueLast == report.nounUnit,
      let topic = units.first(where: { parsed.units[$0].isSubject && !parsed.units[$0].isFrame }),
      !DateWord.pointsOn(bytes.span, parsed.units[topic].span),
      parsed.units[topic].particle == .topic, topic < Int(report.link), !isVerbalTopic(topic, units),
      parsed.units[topic].mention < 0 || parsed.units[topic].isDocument
    else { return false }
    let noun = parsed.units[Int(report.nounUnit)].span
    if GistNoun.isCore(bytes.span, noun) { return true }
    let stem = tagged.words[Int(parsed.units[topic].index)].stem
    guard GistNoun.begins(bytes.span, noun), !GistNoun.isLaw(bytes.span, stem) else { return false }
    if GistNoun.isDrift(bytes.span, noun), !GistNoun.isAffair(bytes.span, stem) {
      return parsed.units[topic].isDocument
    }
    return parsed.units[topic].isDocument
      || parsed.units[topic + 1..<Int(report.link)].contains { $0.particle == .subject }
  }
}

/// `(…다는) 내용이다`, `취지다`, `골자다`: nouns for what a text comes to.
private enum GistNoun {
  private static let nouns = WordOpenings(["내용", "취지"])
  private static let drifts = WordOpenings(["취지"])
  private static let affairs = WordEndings(["의혹", "사건", "논란", "소송", "혐의"])
  private static let laws = SyllableSet("법")
  private static let cores = WordOpenings(["골자", "요지", "줄거"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }

  /// `(…다는) 취지다`: what a court or a speaker means as often as a text.
  static func isDrift(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { drifts.begin(text, span) }

  /// `의혹은 (…다는 취지다)`: an affair has a drift of its own.
  static func isAffair(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { affairs.end(text, noun) }

  /// `나루법은 (…다는 취지다)`: a law is what a court speaks of.
  static func isLaw(_ text: Span<UInt8>, _ noun: TextSpan) -> Bool { laws.stands(in: text, before: noun.upper) }

  /// `골자`: nothing but a text has one.
  static func isCore(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { cores.begin(text, span) }
}
