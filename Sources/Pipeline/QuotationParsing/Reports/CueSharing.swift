import ArticleText
import LexiconTables

/// `"A"며 "B"고 말했다`: several reports of one speaker have one cue.
extension ReportFinder {
  /// Reports without a cue take that of the next one in their sentence.
  ///
  /// `"A"며 "B하기"를 바란다고 말했다`: not that of a quote inside the clause that is reported.
  mutating func share(_ text: Span<UInt8>, from first: Int) {
    var next: Int?
    for index in stride(from: reports.count - 1, through: first, by: -1) {
      if reports[index].cueFirst >= 0 {
        if reports[index].construction != .bare || reports[index].ending != .quotative { next = index }
      } else if let next, reports[index].linkClass == .and, !isAnswered(reports[index], reports[next]),
        !isInsideThing(text, reports[index], before: Int(reports[next].link)),
        DeedWithWords.head(text, units, reports[index], range) == nil
      {
        reports[index].takeCue(of: reports[next])
        reports[index].noun = reports[next].noun
      }
    }
  }

  /// `(A는) "…"며 손을 내밀었지만 B는 "…"고 말했다`: the clause of the first words is over, and another speaks.
  private func isAnswered(_ first: Report, _ second: Report) -> Bool {
    guard second.link > first.link else { return false }
    if isDisputed(first, by: second) { return true }
    let words = firstUnit(of: second)
    guard words > first.link, let end = (Int(first.link) + 1..<words).last(where: { units[$0].isPredicate }),
      endsClause(units[end])
    else { return false }
    return (end + 1..<words).contains { units[$0].isSubject && units[$0].mention >= 0 }
  }

  /// `A는 아니라며 물러섰지만, 사퇴해야 한다는 지적이 (나온다)`: behind what A did the words are of nobody whom the sentence names.
  private func isDisputed(_ first: Report, by second: Report) -> Bool {
    guard second.isImpersonal, second.construction == .speechNoun, second.nounUnit >= 0,
      units[Int(second.nounUnit)].particle == .subject
    else { return false }
    return units[Int(first.link) + 1..<Int(second.link)].contains { $0.ending == .but && $0.tense == .past }
  }

  /// `B가 “…”며 눈물을 흘린 것은 (연기라는 비판이 나왔다)`, `B가 …자면서 회의를 연 것은`: what B did with the words is what the later words
  /// are about, which are of somebody else.
  ///
  /// Looks at eight units at most.
  func isInsideThing(_ text: Span<UInt8>, _ first: Report, before link: Int) -> Bool {
    guard first.linkClass == .and, first.construction == .coordinate, first.link >= 0 else { return false }
    for at in Int(first.link) + 1..<max(Int(first.link) + 1, min(link - 1, Int(first.link) + 9)) {
      guard units[at].kind == .word, !units[at].isSubject, units[at].link == nil else { return false }
      if units[at].ending == .adnominal {
        return ActedThing.isTopic(text, units[at + 1].span)
          && innerSubject(before: Int(first.link)).map { !hasTopic(before: $0) } == true
      }
      if units[at].isPredicate { return false }
    }
    return false
  }

  /// Whether the verb of speech `verb` modifies a thing inside the sentence of a topic: `A는 B가 …며 압박한 (것에 대해)`.
  func modifiesActedThing(_ text: Span<UInt8>, _ verb: Int, link: Int) -> Bool {
    verb + 1 < range.upperBound && ActedThing.isObject(text, units[verb + 1].span)
      && innerSubject(before: link).map { hasTopic(before: $0) } == true
  }

  /// The nearest subject before the unit, if it is somebody with `이/가`.
  private func innerSubject(before at: Int) -> Int? {
    let subject = (range.lowerBound..<at).last { units[$0].isSubject }
    return subject.flatMap { units[$0].particle == .subject && units[$0].mention >= 0 ? $0 : nil }
  }

  /// Whether somebody who can speak is the topic before the unit.
  func hasTopic(before at: Int) -> Bool {
    units[range.lowerBound..<at].contains { $0.particle == .topic && $0.mention >= 0 }
  }

  /// The unit of the quote, or the one behind the first topic of a clause.
  private func firstUnit(of report: Report) -> Int {
    let units = units[..<Int(report.link)]
    if case .quote = report.content { return units.lastIndex { $0.kind == .quote } ?? 0 }
    return (units.lastIndex { $0.particle == .topic && $0.mention >= 0 } ?? -1) + 1
  }

  /// `내밀었지만`, `내밀었고`, `내밀자`: a clause that one with a subject of its own can follow.
  private func endsClause(_ unit: Unit) -> Bool {
    switch unit.ending {
    case .but, .because, .when: true
    case .and, .while: unit.tense == .past
    default: false
    }
  }
}
