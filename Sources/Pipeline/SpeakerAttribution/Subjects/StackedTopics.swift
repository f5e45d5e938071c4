import ArticleText
import EntityTagging
import QuotationParsing

/// `A는 B는 술을 “안 산다”고 (했다)`: two topics with no predicate between them.
extension Attributor {
  /// The outer of the two before a quote: the inner one is what his words are about; `nil` where there are no two, or where
  /// the sentence names him again.
  func outerOfTopics(_ report: Report) -> SubjectStack.Subject? {
    guard case .quote = report.content, report.construction == .complement || report.construction == .coordinate,
      let inner = stack.waiting.last, inner.particle == .topic, inner.mention >= 0, !isPronoun(inner.mention),
      let outer = personTopic(outside: inner), !outer.isOpen,
      tagged.mentions[Int(inner.mention)].entity != tagged.mentions[Int(outer.mention)].entity
    else { return nil }
    return between(outer, inner).allSatisfy { $0.ending == nil && $0.link == nil } ? outer : nil
  }

  /// `그는 트윗에서 나루당은 “…”고 말했다`: who speaks by a channel before a topic that is a body, which his words are about.
  func teller(outside topic: SubjectStack.Subject) -> SubjectStack.Subject? {
    guard [.organization, .country, .group].contains(tagged.mentions[Int(topic.mention)].kind),
      let outer = personTopic(outside: topic), between(outer, topic).contains(where: \.isChannel)
    else { return nil }
    return between(outer, topic).allSatisfy { $0.ending == nil || $0.isFrame } ? outer : nil
  }

  /// Who waits as a topic before this one, a person or a pronoun without a predicate, where only words stand between the two.
  private func personTopic(outside inner: SubjectStack.Subject) -> SubjectStack.Subject? {
    guard let outer = stack.waiting.last(where: { $0.unit < inner.unit }), outer.particle == .topic, outer.mention >= 0,
      !outer.hasPredicate, isPerson(outer.mention) || isPronoun(outer.mention)
    else { return nil }
    return between(outer, inner).allSatisfy { $0.kind == .word } ? outer : nil
  }

  private func between(_ outer: SubjectStack.Subject, _ inner: SubjectStack.Subject) -> ArraySlice<Unit> {
    parsed.units[outer.unit + 1..<inner.unit]
  }

  private func isPronoun(_ mention: Int32) -> Bool { tagged.mentions[Int(mention)].kind == .pronoun }
}
