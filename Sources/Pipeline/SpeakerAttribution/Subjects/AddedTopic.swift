import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(A는 “…”고 말했다.) 이어 이 법안은 통과돼야 한다고 덧붙였다`: things and countries at the head of what somebody goes on to say.
///
/// Who adds something has just spoken, so that a topic of whom no words have been told is what the words are about.
extension Attributor {
  /// Whether the topic of a clause is one, behind a speaker who is somebody else.
  func isTopicOfAddition(_ topic: SubjectStack.Subject, _ report: Report) -> Bool {
    guard topic.particle == .topic, !topic.isByPlace, case .clause = report.content, report.construction == .complement,
      report.ending == .final, state.speaker >= 0, state.distance == 0
    else { return false }
    let mention = tagged.mentions[Int(topic.mention)]
    guard mention.entity != state.speaker, tagged.entities[Int(state.speaker)].kind != .document,
      mention.entity < 0 || !items.contains(where: { $0.speaker == mention.entity })
    else { return false }
    if mention.kind == .document { return adds(report) || isDenied(topic, report) }
    return adds(report) && isSomebody(state.speaker) && addsNothing(mention)
  }

  /// `(이번 논문은) 표절이 아니라고`: what is told of a text, which says nothing of itself; with a subject of its own the clause
  /// is what the text tells (`그것이 사실이 아니라고`).
  private func isDenied(_ topic: SubjectStack.Subject, _ report: Report) -> Bool {
    let link = Int(report.link)
    guard link > topic.unit, NotBeing.begins(bytes.span, parsed.units[link].span) else { return false }
    return parsed.units[topic.unit + 1..<link].count { $0.particle == .subject && $0.ending == nil } == 1
  }

  /// `일본`, `두 나라`, `시장`, `학교`: a country or a thing that does not speak beside a person.
  private func addsNothing(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .titleAlone, .anonymous, .organization, .group: InstitutionNoun.matches(bytes.span, mention.span)
    default: isCountry(mention)
    }
  }
}

/// `시장`, `학교`, `기업들`: nouns of what there is much of, none of it meant alone.
private enum InstitutionNoun {
  private static let nouns = WordSet([
    "시장", "학교", "대학", "병원", "기업", "은행", "언론", "국가", "학교들", "대학들", "병원들", "기업들", "은행들", "언론들", "국가들",
  ])
  private static let markets = WordEndings(["증권시장", "주식시장", "금융시장", "외환시장", "노동시장", "부동산시장", "반도체시장"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    nouns.contains(text, span) || markets.end(text, span)
  }
}
