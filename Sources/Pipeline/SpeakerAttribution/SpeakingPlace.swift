import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// What stands for a subject without its particle: places that speak, bodies that head a sentence.
extension Attributor {
  /// `일각에서는`, `학교 측에서는`, `댓글에는`: a group or a document that speaks with the particle of a place.
  func isSpeakingPlace(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.particle == .source || unit.particle == .place, unit.mention >= 0,
      let last = Hangul.syllable(in: bytes.span, before: unit.span.upper),
      last == Hangul.index("는") || last == Hangul.index("선") || last == Hangul.index("엔") || last == Hangul.index("도")
    else { return false }
    let mention = tagged.mentions[Int(unit.mention)]
    // `정부 일각에서도`: others have said so before; a paper or a body with it is a place more often.
    if last == Hangul.index("도"), unit.particle == .place || mention.kind != .group { return false }
    if mention.kind == .document { return stack.topicSpeaker(before: at) == nil }
    if unit.particle == .place { return false }
    let opener = parsed.units[units.lowerBound]
    let isFirst =
      at == units.lowerBound || at == units.lowerBound + 1 && (opener.isFrame || opener.particle == .copulaAdnominal)
    return mention.kind == .group || mention.kind == .organization && (mention.tail.isSide || isFirst)
  }

  /// `백악관, …고 확인했다`: a body that stands first with a comma is the topic.
  func isHeading(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .none, at + 1 < units.upperBound, parsed.units[at + 1].kind == .comma
    else {
      return false
    }
    let mention = tagged.mentions[Int(unit.mention)]
    return mention.kind == .organization && mention.span.start == parsed.units[units.lowerBound].span.start
  }

  func isEvidentialSource(_ at: Int) -> Bool { evidentials.contains { $0.sourceUnit == at } }
}
