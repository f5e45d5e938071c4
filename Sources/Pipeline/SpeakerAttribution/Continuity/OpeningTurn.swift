import ArticleText
import EntityTagging
import QuotationParsing

/// `“…”⏎한서윤 감독은 “…”고 말했다.`: a quote with which the text opens, before the only one who speaks in it is named.
extension Attributor {
  /// Gives such a quote to the person to whom all other words of the body belong, two quotes at least; O(items).
  mutating func attributeOpeningTurn() {
    guard let opening = openingTurn(), let speaker = onlyVoice(besides: opening) else { return }
    items[opening].speaker = speaker
    items[opening].resolution = .dropped
    items[opening].rule = .turn
  }

  /// The item of a quote that is the first sentence of the body, and whose words nobody has taken up.
  private func openingTurn() -> Int? {
    guard let first = parsed.sentences.firstIndex(where: { !$0.isHeadline }), !interview.hasBegun,
      let item = items.firstIndex(where: { Int($0.sentence) == first }), items[item].rule == .unattributed,
      items[item].quote >= 0, items[item].cue.isEmpty, items[item].source.isEmpty
    else { return nil }
    guard isSaidInFull(parsed.quotes[Int(items[item].quote)].content) else { return nil }
    let units = parsed.sentences[first].unitIndices
    return units.allSatisfy { parsed.units[$0].kind != .word && parsed.units[$0].kind != .bracket } ? item : nil
  }

  /// `…합니다.`, `…하고 싶어요.`: a sentence, and no slogan (`가람 사과가 최고!`).
  private func isSaidInFull(_ content: TextSpan) -> Bool {
    var end = content.upper
    while end > content.lower, bytes[end - 1] < 0x80 { end -= 1 }
    return FinalSyllable.stands(in: bytes.span, before: end)
  }

  /// The person to whom the body gives all its words, if only one speaks.
  private func onlyVoice(besides opening: Int) -> Int32? {
    let others = items[(opening + 1)...].filter { $0.quote >= 0 && !parsed.sentences[Int($0.sentence)].isHeadline }
    guard others.count >= 2, let speaker = others.first?.speaker, speaker >= 0,
      tagged.entities[Int(speaker)].kind == .person
    else { return nil }
    return items[(opening + 1)...].allSatisfy {
      $0.speaker == speaker || parsed.sentences[Int($0.sentence)].isHeadline || $0.quote < 0 && $0.speaker < 0
    } ? speaker : nil
  }
}
