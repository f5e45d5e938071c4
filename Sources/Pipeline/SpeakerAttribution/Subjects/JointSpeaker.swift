import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Two who speak together: `한서윤 시장과 윤가람 의원은 …고 밝혔다`, `한서윤·윤가람 의원은`, `누리당, 가온당은`.
extension Attributor {
  /// The group that the subject forms with those joined to it by `와/과`, points or commas; `nil` if it stands alone.
  ///
  /// `isFrame`: the subject is the source of a frame (`누리통신, 가온일보에 따르면`). O(words of the mentions).
  mutating func jointSpeaker(
    _ subject: SubjectStack.Subject, _ mention: Mention, _ entity: Int32, isFrame: Bool = false
  ) -> Joint? {
    guard isActor(mention.kind) else { return nil }
    var members = [entity]
    var start = mention.span.lower
    var unit = subject.unit
    while let first = self.unit(thatBegins: start, before: unit),
      let other = joined(before: first, mention, isFrame: isFrame),
      let member = self.entity(of: other.mention), !members.contains(member)
    {
      members.insert(member, at: 0)
      start = other.start
      unit = first - 1
    }
    guard members.count > 1 else { return nil }
    let span = TextSpan(start, mention.span.upper)
    let group = tagged.adopt(span, named: text(span), kind: .group)
    tagged.entities[Int(group)].members = members
    return Joint(entity: group, source: span)
  }

  /// The entity of one who is joined to others; a bare name stands by the title that it shares with them.
  private mutating func entity(of index: Int32) -> Int32? {
    let mention = tagged.mentions[Int(index)]
    guard isActor(mention.kind) else { return nil }
    if mention.entity >= 0 { return mention.entity }
    return mention.isOpen && (mention.kind == .fullName || isCourt(mention))
      ? tagged.adopt(Int(index), named: text(mention.name)) : nil
  }

  /// `1심(과 2심은)`: a court by its instance, which is another word elsewhere.
  private func isCourt(_ mention: Mention) -> Bool {
    mention.kind == .organization && mention.row >= 0 && lexicon.organization(mention.row).kind == .court
  }

  /// The unit, at or before another, that begins at a byte; `nil` where none does.
  private func unit(thatBegins start: Int, before last: Int) -> Int? {
    var unit = last
    while unit > 0, parsed.units[unit].span.lower > start { unit -= 1 }
    return unit > 0 && parsed.units[unit].span.lower == start ? unit : nil
  }

  /// `한서윤 시장과`, `한서윤·`, `누리당·`: the mention joined to the one that begins with unit `at`, and where the words for
  /// it begin; `last` is the last of them.
  private func joined(before unit: Int, _ last: Mention, isFrame: Bool) -> (mention: Int32, start: Int)? {
    let kind = last.kind
    let at = kind == .organization ? unit : firstOfBody(before: unit)
    let before = parsed.units[at - 1]
    // `(제목: 한빛시와)⏎나루시는`: nobody is joined over the end of a line.
    let gap = before.span.upper..<max(before.span.upper, parsed.units[at].span.lower)
    if gap.contains(where: { bytes[$0] == 0x0A }) { return nil }
    if before.kind == .word {
      guard before.particle == .with, before.mention >= 0 else { return nil }
      return (before.mention, tagged.mentions[Int(before.mention)].span.lower)
    }
    if before.kind == .comma {
      return kind == .organization || isFrame && kind == .group ? listed(before: at, last, isFrame: isFrame) : nil
    }
    guard before.kind == .mark, at > 1, !before.spaceBefore, !parsed.units[at].spaceBefore,
      UTF8Scalar.value(in: bytes.span, at: before.span.lower) == 0xB7, parsed.units[at - 2].mention >= 0
    else { return nil }
    let other = tagged.mentions[Int(parsed.units[at - 2].mention)]
    // `가온통신·연합뉴스시청은`: a credit that the page has glued to the body.
    if other.kind == .organization, kind == .organization, before.span.upper == parsed.units[at].span.lower {
      return (parsed.units[at - 2].mention, other.span.lower)
    }
    return other.kind == .fullName ? (parsed.units[at - 2].mention, other.name.lower) : nil
  }

  /// `(누리당 한서윤·)가온당 (윤가람 의원은)`: where the body begins that stands between the point and the name.
  private func firstOfBody(before unit: Int) -> Int {
    guard unit > 1, parsed.units[unit - 1].kind == .word, parsed.units[unit - 1].particle == .none,
      parsed.units[unit - 1].mention >= 0, parsed.units[unit - 2].kind == .mark,
      tagged.mentions[Int(parsed.units[unit - 1].mention)].kind == .organization
    else { return unit }
    return unit - 1
  }

  /// `누리당과 가온당, (다솜당은)`, `누리당, (가온당은)`, `누리통신, (가온일보에 따르면)`: the body before a comma, which another with `와/과`,
  /// its like behind it, or the frame makes one of a list.
  private func listed(before at: Int, _ last: Mention, isFrame: Bool) -> (mention: Int32, start: Int)? {
    guard at > 1, !parsed.units[at - 1].spaceBefore, parsed.units[at - 2].mention >= 0,
      parsed.units[at - 2].particle == .none
    else { return nil }
    let index = parsed.units[at - 2].mention
    let other = tagged.mentions[Int(index)]
    guard other.kind == .organization || isFrame && other.kind == .group else { return nil }
    if isFrame || last.tail.hasOthers || isPeerOfTopic(other, last) && listOpensSentence(endingAt: at - 2) {
      return (index, other.span.lower)
    }
    guard let first = unit(thatBegins: other.span.lower, before: at - 2), first > 0 else { return nil }
    let before = parsed.units[first - 1]
    guard before.kind == .word, before.particle == .with, before.mention >= 0,
      tagged.mentions[Int(before.mention)].kind == .organization
    else { return nil }
    return (index, other.span.lower)
  }

  /// `누리당, 가온당은`: two bodies of one kind, of which the last is the topic.
  private func isPeerOfTopic(_ first: Mention, _ last: Mention) -> Bool {
    last.tail.particle == .topic && isPeer(first, last)
  }

  /// `누리당, (가온당은)`: whether the first of the list that the unit ends opens its sentence, which nobody else then has before him.
  ///
  /// Looks at six members at most.
  private func listOpensSentence(endingAt unit: Int) -> Bool {
    var last = unit
    for _ in 0..<6 {
      guard parsed.units[last].mention >= 0 else { return false }
      let start = tagged.mentions[Int(parsed.units[last].mention)].span.lower
      var first = last
      while first > 0, parsed.units[first].span.lower > start { first -= 1 }
      if opensSentence(start) { return true }
      guard first > 1, parsed.units[first - 1].kind == .comma else { return false }
      last = first - 2
    }
    return false
  }

  /// Whether nothing but a full stop or the end of a line stands before a byte.
  private func opensSentence(_ start: Int) -> Bool {
    var at = start
    while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == UInt8(ascii: ".")
  }

  /// `누리당`, `가온당`: two bodies of one kind, so that the first is no heading before the words of which the second is the subject.
  func isPeer(_ first: Int32, _ second: Int32) -> Bool {
    isPeer(tagged.mentions[Int(first)], tagged.mentions[Int(second)])
  }

  private func isPeer(_ first: Mention, _ second: Mention) -> Bool {
    guard let one = kind(ofBody: first), let other = kind(ofBody: second), first.entity != second.entity else {
      return false
    }
    return one == other || one.isMedia && other.isMedia
  }

  /// What the tables say that a body is.
  private func kind(ofBody mention: Mention) -> OrganizationKind? {
    guard mention.kind == .organization, mention.entity >= 0,
      tagged.entities[Int(mention.entity)].table == .organizations
    else { return nil }
    return lexicon.organization(tagged.entities[Int(mention.entity)].row).kind
  }

  private func isActor(_ kind: MentionKind) -> Bool {
    switch kind {
    case .fullName, .shortName, .surnameTitle, .organization, .country, .group: true
    default: false
    }
  }
}

/// A joint speaker and the words that name it.
struct Joint {
  var entity: Int32
  var source: TextSpan
}
