import ArticleText
import LexiconTables

/// `(B가 …며 눈물을 흘린) 것은`, `(A는 B가 …며 압박한) 데 대해`: what somebody has done with words, made a thing.
enum ActedThing {
  private static let topics = WordSet(["것은", "것이", "것도", "게", "건"])
  private static let objects = WordSet(["것을", "것에", "데", "데에", "점을", "사실을", "사실에"])

  /// Whether the word makes of the clause before it what is spoken of.
  static func isTopic(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { topics.contains(text, span) }

  /// `A는 B가 …며 압박한 (것에 대해)`: whether the verb of speech modifies such a thing, inside the sentence of a topic and behind
  /// somebody with `이/가`.
  static func isOfInner(
    _ text: Span<UInt8>, _ units: [Unit], _ verb: Int, link: Int, _ range: Range<Int>
  ) -> Bool {
    guard verb + 1 < range.upperBound, objects.contains(text, units[verb + 1].span),
      let inner = (range.lowerBound..<link).last(where: { units[$0].isSubject }), units[inner].mention >= 0,
      units[inner].particle == .subject
    else { return false }
    return units[range.lowerBound..<inner].contains { $0.particle == .topic && $0.mention >= 0 }
  }
}
