import ArticleText
import EntityTagging
import QuotationParsing

/// Two who speak together: `한서윤 시장과 윤가람 의원은 …고 밝혔다`.
extension Attributor {
  /// The group that the subject forms with the mention joined to it by `와/과`; `nil` if it stands alone.
  ///
  /// O(words of the mention).
  mutating func jointSpeaker(_ subject: SubjectStack.Subject, _ mention: Mention, _ entity: Int32) -> Joint? {
    var unit = subject.unit
    while unit > 0, parsed.units[unit].span.start > mention.span.start { unit -= 1 }
    guard unit > 0, parsed.units[unit].span.start == mention.span.start else { return nil }
    let before = parsed.units[unit - 1]
    guard before.kind == .word, before.particle == .with, before.mention >= 0 else { return nil }
    let other = tagged.mentions[Int(before.mention)]
    guard other.entity >= 0, other.entity != entity, isActor(other.kind), isActor(mention.kind) else { return nil }
    let span = TextSpan(other.span.lower, mention.span.upper)
    let group = tagged.adopt(span, named: text(span), kind: .group)
    tagged.entities[Int(group)].members = [other.entity, entity]
    return Joint(entity: group, source: span)
  }

  private func isActor(_ kind: MentionKind) -> Bool {
    switch kind {
    case .fullName, .shortName, .surnameTitle, .organization, .country: true
    default: false
    }
  }
}

/// A joint speaker and the words that name it.
struct Joint {
  var entity: Int32
  var source: TextSpan
}
