import ArticleText
import EntityTagging
import QuotationParsing

/// `A씨는 변호인을 통해 "…"고 밝혔다`, `"…"는 뜻을 고나래 수석을 통해 전했다`: a person through whom the words of another reach the reporter.
extension Attributor {
  /// Notes the messenger of an item whose words nobody relays yet; O(units between source and cue).
  mutating func addMessenger(_ item: inout SpeechItem, _ report: Report, _ choice: SourceChoice) {
    guard item.via.isEmpty, item.speaker >= 0, let subject = choice.subject, report.link >= 0 else { return }
    let last = max(Int(report.link), Int(report.cueLast))
    guard subject.unit + 2 < last else { return }
    let found = (subject.unit + 1..<last - 1).last {
      isMessenger($0, isBehind: $0 > Int(report.link)) && !item.content.contains(parsed.units[$0].span)
    }
    guard let found, let entity = messengerEntity(parsed.units[found].mention), entity != item.speaker else { return }
    let source = tagged.mentions[Int(parsed.units[found].mention)].span
    item.via = [.init(entity: entity, source: source, cue: TextSpan(source.upper, parsed.units[found + 1].span.upper))]
  }

  /// Whether the unit names a person and `통해` follows; behind the words only one with a
  /// name, since a role there is often the one to whom they are sent.
  private func isMessenger(_ at: Int, isBehind: Bool) -> Bool {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .object, at + 1 < parsed.units.count,
      Through.begins(bytes.span, parsed.units[at + 1].span)
    else { return false }
    switch tagged.mentions[Int(unit.mention)].kind {
    case .fullName, .surnameTitle: return true
    case .titleAlone, .anonymous: return !isBehind
    default: return false
    }
  }

  /// The entity of the messenger; a role that names nobody known is one of its own.
  private mutating func messengerEntity(_ index: Int32) -> Int32? {
    let mention = tagged.mentions[Int(index)]
    if let found = resolve(mention) { return found.entity }
    return mention.kind == .titleAlone || mention.isOpen ? tagged.adopt(Int(index), named: text(mention.span)) : nil
  }
}
