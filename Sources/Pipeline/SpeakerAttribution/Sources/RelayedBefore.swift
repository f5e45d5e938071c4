import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `(한서윤 시장은 “…”고 했다.) 한 시장이 이같이 말했다고 대변인이 전했다`: who tells that somebody said the words before is their
/// channel.
extension Attributor {
  /// Sentences back to which such words are looked for.
  private static let reach: Int32 = 3

  /// Notes who tells so in the sentence at hand; O(items of the sentences before), and the mentions once for each
  /// report of a spokesman who looks back.
  mutating func noteTeller(_ units: Range<Int>) {
    for index in reports where itemOfReport[index] >= 0 {
      let item = items[Int(itemOfReport[index])]
      guard item.speaker >= 0, let told = toldBefore(index, units) ?? toldOf(item, index, units) else { continue }
      if told == item.speaker { continue }
      relay(wordsOf: told, before: item)
    }
  }

  /// Who is said to have spoken `이같이`, right before the complementizer of a clause.
  private func toldBefore(_ index: Int, _ units: Range<Int>) -> Int32? {
    let report = parsed.reports[index]
    guard case .clause = report.content, report.linkClass == .quote else { return nil }
    let pointer = Int(report.link) - 1
    guard pointer > units.lowerBound, Pointer.begins(bytes.span, parsed.units[pointer].span),
      let subject = (units.lowerBound..<pointer).last(where: {
        parsed.units[$0].isSubject && parsed.units[$0].mention >= 0
      })
    else { return nil }
    let entity = tagged.mentions[Int(parsed.units[subject].mention)].entity
    return entity >= 0 ? entity : nil
  }

  /// `대변인은 “한 시장이 …”며 이같이 밝혔다`: the person who spoke last, if a spokesman names him in his own words.
  private func toldOf(_ item: SpeechItem, _ index: Int, _ units: Range<Int>) -> Int32? {
    guard let last = lastWord(of: units), last - 1 > Int(parsed.reports[index].link), item.quote >= 0,
      Pointer.begins(bytes.span, parsed.units[last - 1].span), Spokesman.ends(bytes.span, item.source),
      let former = items.last(where: { $0.sentence < item.sentence })?.speaker, former >= 0,
      tagged.entities[Int(former)].kind == .person, isMentioned(former, in: units)
    else { return nil }
    return former
  }

  /// Whether a mention of the entity stands in the sentence; O(mentions of the article).
  private func isMentioned(_ entity: Int32, in units: Range<Int>) -> Bool {
    let span = TextSpan(parsed.units[units.lowerBound].span.lower, parsed.units[units.upperBound - 1].span.upper)
    return tagged.mentions.contains { $0.entity == entity && span.contains($0.span) }
  }

  /// Gives the words of `told` that stand right before an item the item's speaker as their channel.
  private mutating func relay(wordsOf told: Int32, before item: SpeechItem) {
    let teller = SpeechItem.Channel(entity: item.speaker, source: item.source, cue: item.cue)
    for at in items.indices.reversed() where items[at].sentence < item.sentence {
      guard items[at].sentence >= item.sentence - Self.reach, items[at].speaker == told,
        !parsed.sentences[Int(items[at].sentence)].isHeadline
      else { return }
      if items[at].via.isEmpty { items[at].via = [teller] }
    }
  }
}

/// `대변인`: one whose office it is to speak for another.
private enum Spokesman {
  private static let words = WordSet(["대변인"])

  static func ends(_ text: Span<UInt8>, _ source: TextSpan) -> Bool {
    source.count >= 9 && words.contains(text, TextSpan(source.upper - 9, source.upper))
  }
}
