import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `“…”며 손을 내미는 이웃도 있었다`: the sentence tells that there was somebody, and those are his words.
extension Attributor {
  /// Who is said to be there behind a quote without a cue: the noun that the clause of the quote modifies, nobody where no
  /// table knows it; `nil` where the sentence is another, or its noun a bound one (`…며 나선 적이 있다`).
  func present(behind report: Report, _ units: Range<Int>) -> SourceChoice? {
    guard report.linkClass == .and, case .quote = report.content else { return nil }
    let clause = Int(report.link) + 1..<min(units.upperBound, Int(report.link) + 10)
    for at in clause.dropLast(2) {
      let unit = parsed.units[at]
      guard unit.kind == .word, unit.link == nil, !unit.isSubject else { return nil }
      guard unit.ending == .adnominal else { continue }
      guard let head = (at + 1..<clause.upperBound).first(where: { !isInside($0) }), head + 1 < units.upperBound else {
        return nil
      }
      // `어려운 이에게 (손을 내미는 이웃이)`: an adnominal inside the clause.
      if parsed.units[head].kind == .word, !parsed.units[head].isSubject, !parsed.units[head].isPredicate { continue }
      guard parsed.units[head].isSubject, parsed.units[head].particle != .topic,
        Existence.begins(bytes.span, parsed.units[head + 1].span)
      else { return nil }
      let noun = parsed.units[head]
      if tagged.words[Int(noun.index)].stem.count == 3 { return nil }
      guard noun.mention >= 0 else { return SourceChoice(subject: nil, rule: .unattributed) }
      return SourceChoice(
        subject: .init(unit: head, mention: noun.mention, particle: noun.particle), rule: .adnominalHead)
    }
    return nil
  }

  /// Whether more words of the same mention follow.
  private func isInside(_ at: Int) -> Bool {
    parsed.units[at].kind == .word && parsed.units[at].inMention && parsed.units[at].mention < 0
  }
}

/// `(이웃도) 있었다`, `(관련이) 없다는`, `많았다`, `적지 않았다`: verbs that say that somebody or something is there.
enum Existence {
  private static let stems = SyllableSet("있많적늘줄없")

  /// Whether the word begins with one.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    stems.stands(in: text, at: span.lower)
  }
}
