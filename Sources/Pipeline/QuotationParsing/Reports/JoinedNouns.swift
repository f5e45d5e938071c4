import ArticleText
import LexiconTables

/// Nouns of speech that one verb completes, each with a clause of its own: `…라는 분석과 …라는 지적이 나온다`.
extension ReportFinder {
  /// `임금이 낮다는 주장과 함께 (일손이 모자란다는 입장을 밝혔다)`: the noun takes the cue of the one that it is joined to, unless it has an
  /// owner of its own (`…다는 노조의 주장과 …`).
  ///
  /// Looks at twenty units at most, and for the cue behind five nouns at most.
  mutating func joined(_ text: Span<UInt8>, _ report: inout Report, _ noun: Int) -> Bool {
    guard joins < 4, units[noun].particle == .with, noun + 1 < range.upperBound, case .clause = report.content,
      !Togetherness.contrasts(text, units[noun + 1].span), !(Int(report.link)..<noun).contains(where: { isOwner($0) }),
      let link = (noun + 1..<min(range.upperBound, noun + 20)).first(where: { endsWords($0) }),
      units[link].link == .adnominal, units[link].kind == .word, !Togetherness.contrasts(text, units[link].span),
      Togetherness.matches(text, units[noun + 1].span)
        || units[noun + 1..<link].contains(where: { $0.isSubject || $0.particle == .object })
    else { return false }
    var other = Report(
      sentence: report.sentence, content: report.content, link: Int32(link), linkClass: .adnominal,
      construction: .complement)
    joins += 1
    defer { joins -= 1 }
    guard speechNoun(text, &other, link, false), other.nounUnit > Int32(link), other.cueLast >= other.nounUnit else {
      return false
    }
    report.takeCue(of: other)
    report.noun = units[noun].speechNoun
    report.nounUnit = Int32(noun)
    report.isImpersonal = other.isImpersonal
    return true
  }

  /// The unit behind the noun to which the noun of a later clause is joined, `함께` left out; `nil` where none is.
  func behindListed(_ text: Span<UInt8>, _ last: Report, before link: Int) -> Int? {
    guard last.construction == .speechNoun, last.nounUnit > last.link, last.nounUnit < link, last.cueLast > link,
      units[Int(last.nounUnit)].particle == .with
    else { return nil }
    let next = Int(last.nounUnit) + 1
    return Togetherness.matches(text, units[next].span) || units[next].kind == .comma ? next + 1 : next
  }

  /// `…다는 A의 주장과 (…다는 B의 주장이 맞선다)`: the unit behind the owned noun of the clause before, joined to the next by `와/과`.
  func behindOwned(_ text: Span<UInt8>, _ last: Report, before link: Int) -> Int? {
    guard last.construction == .speechNoun, last.nounUnit > last.link, last.cueLast == last.nounUnit,
      last.nounUnit + 1 < link, units[Int(last.nounUnit)].particle == .with, units[link].link == .adnominal
    else { return nil }
    let next = Int(last.nounUnit) + 1
    return Togetherness.contrasts(text, units[next].span) ? nil : next
  }

  /// `…다는 A와 (…다는 B의 주장이 맞선다)`: the unit behind A, who has a clause of his own and shares the noun of B.
  ///
  /// Looks at thirty units at most.
  func behindOwner(joinedBefore link: Int) -> Int? {
    guard units[link].link == .adnominal, units[link].kind == .word,
      let noun = (link + 1..<min(range.upperBound, link + 6)).first(where: { units[$0].isSpeechNoun }),
      noun > link + 1, isOwner(noun - 1),
      let other = (max(range.lowerBound, link - 30)..<link).last(where: { units[$0].link != nil }),
      units[other].link == .adnominal, units[other].kind == .word,
      let owner = (other + 1..<link).first(where: { units[$0].mention >= 0 }), owner + 1 < link,
      units[other + 1...owner].allSatisfy({ $0.inMention }), units[owner].particle == .with
    else { return nil }
    return owner + 1
  }

  /// A quote, a complementizer, or a verb that another clause follows.
  private func endsWords(_ at: Int) -> Bool {
    if units[at].kind == .quote || units[at].link != nil { return true }
    switch units[at].ending {
    case .final, .but, .because, .when: return true
    default: return false
    }
  }
}
