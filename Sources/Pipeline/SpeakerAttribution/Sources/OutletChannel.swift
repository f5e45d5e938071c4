import ArticleText
import EntityTagging
import QuotationParsing

/// `한서윤 장관은 누리통신에 "…"고 말했다`: an outlet to which somebody speaks, and by which the words are known; not
/// `누리통신에 출연해 "…"고`.
extension Attributor {
  /// Notes the outlet of an item whose words nobody relays yet; O(units between source and words).
  mutating func addOutlet(_ item: inout SpeechItem, _ choice: SourceChoice) {
    guard item.via.isEmpty, item.speaker >= 0, let subject = choice.subject, subject.particle.isSubjectLike else {
      return
    }
    let between = parsed.units[(subject.unit + 1)...].prefix { $0.kind == .word && $0.span.lower < item.content.lower }
    guard let at = between.indices.first(where: { outlet($0) != nil }), let outlet = outlet(at),
      outlet.entity != item.speaker,
      !between[at...].contains(where: {
        $0.isPredicate && !TopicFrame.closes(bytes.span, $0.span)
      })
    else { return }
    let cue = TextSpan(outlet.source.upper, parsed.units[at].span.upper)
    item.via = [.init(entity: outlet.entity, source: outlet.source, cue: cue)]
  }

  /// The outlet at a unit, with the particle of whom one speaks to: `누리통신에`, `누리통신 등 자국 매체에`.
  private func outlet(_ at: Int) -> (entity: Int32, source: TextSpan)? {
    let unit = parsed.units[at]
    guard unit.mention >= 0, unit.particle == .place, !tagged.words[Int(unit.index)].tail.hasOthers else { return nil }
    let mention = tagged.mentions[Int(unit.mention)]
    if mention.kind == .group { return PressGroup.ends(bytes.span, mention.span) ? example(before: mention, at) : nil }
    guard !unit.isChannel else { return nil }
    return outlet(mention)
  }

  /// `누리통신 등 (자국 매체에)`: the outlet that stands for the group behind it.
  private func example(before group: Mention, _ at: Int) -> (entity: Int32, source: TextSpan)? {
    let before = (max(0, at - 4)..<at).last { parsed.units[$0].span.upper <= group.span.lower }
    guard let before, parsed.units[before].mention >= 0, tagged.words[Int(parsed.units[before].index)].tail.hasOthers
    else { return nil }
    return outlet(tagged.mentions[Int(parsed.units[before].mention)])
  }

  private func outlet(_ mention: Mention) -> (entity: Int32, source: TextSpan)? {
    guard mention.kind == .organization, mention.entity >= 0, isOutlet(mention.entity) else { return nil }
    return (mention.entity, mention.span)
  }
}
