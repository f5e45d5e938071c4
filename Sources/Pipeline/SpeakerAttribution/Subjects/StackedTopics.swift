import ArticleText
import EntityTagging
import QuotationParsing

/// `A는 B는 술을 “안 산다”고 (했다)`: two topics with no predicate between them.
extension Attributor {
  /// The outer of the two before a quote: the inner one is what his words are about; `nil` where there are no two, or where
  /// the sentence names him again.
  func outerOfTopics(_ report: Report) -> SubjectStack.Subject? {
    guard case .quote = report.content, report.construction == .complement || report.construction == .coordinate,
      let inner = stack.waiting.last, let outer = stack.waiting.dropLast().last,
      [inner, outer].allSatisfy({ $0.particle == .topic && $0.mention >= 0 }), !outer.hasPredicate, !outer.isOpen,
      isPerson(outer.mention) || isPronoun(outer.mention), !isPronoun(inner.mention),
      tagged.mentions[Int(inner.mention)].entity != tagged.mentions[Int(outer.mention)].entity
    else { return nil }
    let between = parsed.units[outer.unit + 1..<inner.unit]
    return between.allSatisfy { $0.kind == .word && $0.ending == nil && $0.link == nil } ? outer : nil
  }

  private func isPronoun(_ mention: Int32) -> Bool { tagged.mentions[Int(mention)].kind == .pronoun }
}
