import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// A name that no table knows, with `이/가`, whose words come before what the topic does:
/// `경찰은 [하르쿤이 범행을 저질렀다고 자백한] 뒤 사건을 다시 살펴봤다`.
extension Attributor {
  /// That name, with an entity of its own; `nil` where the topic may have said the words.
  mutating func unreadTeller(_ report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.construction == .complement, case .clause = report.content, report.cueLast >= 0,
      report.ending == .when || report.ending == .adnominal && isFollowedByAct(report, units),
      let name = unreadName(behindTopicOf: report), isOfOneself(report, behind: name)
    else { return nil }
    let word = tagged.words[Int(parsed.units[name].index)]
    // `물가가 오르겠다고 밝히자`: a thing; `송사리가 훔쳤다고 자백하자`: only people confess.
    let phrase = TextSpan(word.span.lower, Int(word.stemEnd))
    guard
      Confessing.begins(bytes.span, parsed.units[Int(report.cueLast)].span) || phrase.count >= 9 && isLikeName(phrase)
    else { return nil }
    let kind: MentionKind = BodyPart.ends(bytes.span, phrase) ? .organization : .shortName
    let mention = adopt(phrase, as: kind)
    return .init(unit: name, mention: mention, particle: .subject)
  }

  /// `(경찰은) 하르쿤이`: the word with `이/가` behind the topic, nobody else before the words.
  private func unreadName(behindTopicOf report: Report) -> Int? {
    guard let last = stack.waiting.last, last.particle == .subject, last.mention < 0, last.unit < Int(report.link),
      let topic = stack.topicSpeaker(before: last.unit), topic.particle == .topic,
      parsed.units[last.unit].kind == .word, parsed.units[last.unit].span.count >= 9
    else { return nil }
    let word = tagged.words[Int(parsed.units[last.unit].index)]
    guard word.isUnknown(in: tagged.parts), word.stem.count >= 6, !word.tail.isPlural, bytes[word.stem.lower] > 0x39,
      !isThing(word.stem)
    else { return nil }
    let between = parsed.units[topic.unit + 1..<last.unit]
    let behind = parsed.units[last.unit + 1..<Int(report.link)]
    return between.allSatisfy { $0.kind == .word && $0.isFrame } && !behind.contains(where: \.isSubject)
      ? last.unit : nil
  }

  /// `물러나겠다고`, `(저질렀다고) 자백한`, `자신의 (잘못이라고)`: what only he can say whom the clause tells of.
  private func isOfOneself(_ report: Report, behind name: Int) -> Bool {
    isMeant(report) || SelfReport.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
      || (name + 1..<Int(report.link)).contains { Reflexive.begins(bytes.span, parsed.units[$0].span) }
  }
}
