import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Words that go on explaining others (`…다는 설명이다`), and views of which the topic is only spoken of (`…다는 예상이다`).
extension Attributor {
  /// `중국이 …다는 점을 강조한 것이다`, `…다는 입장이다`: the words go on explaining one who spoke before; an `이/가` is theirs.
  func explains(_ report: Report, _ units: Range<Int>) -> Bool {
    guard case .clause = report.content, report.construction == .speechNoun, report.nounUnit >= 0,
      state.speaker >= 0 || ExplainingNoun.isWithoutSubject(bytes.span, parsed.units[Int(report.nounUnit)].span)
    else { return false }
    if report.cueLast == report.nounUnit { return parsed.units[Int(report.cueLast)].particle == .copula }
    return modified(by: report, units).map { ExplainingNoun.matches(bytes.span, parsed.units[$0].span) } == true
  }

  /// Whether who waits is spoken of in words that go on explaining others: with `이/가`, or as the topic of a view.
  func isInsideExplanation(_ left: SubjectStack.Subject, _ report: Report, _ units: Range<Int>) -> Bool {
    left.particle == .subject || Even.ends(bytes.span, parsed.units[left.unit].span)
      ? explains(report, units) : isTopicOfView(left, report)
  }

  /// `한빛전자는 공장을 곧 짓는다는 설명이다`, `…할 것이라는 예상이다`: what others say of the topic, unless it has spoken before.
  func isTopicOfView(_ topic: SubjectStack.Subject, _ report: Report) -> Bool {
    guard case .clause = report.content, report.construction == .speechNoun, report.nounUnit >= 0,
      report.cueLast == report.nounUnit, topic.particle == .topic, !topic.isPlace,
      parsed.units[Int(report.nounUnit)].particle == .copula,
      ExplainingNoun.isView(bytes.span, parsed.units[Int(report.nounUnit)].span)
    else { return false }
    guard let entity = resolve(tagged.mentions[Int(topic.mention)])?.entity else { return true }
    return !items.contains { $0.speaker == entity }
  }

  /// Whose words are explained: the one who spoke in the sentence before, if the noun is one of speech.
  func explanation(_ report: Report) -> SourceChoice {
    let noun = parsed.units[Int(report.nounUnit)].span
    let goesOn = state.distance == 0 && ExplainingNoun.isOfSpeech(bytes.span, noun)
    return SourceChoice(
      subject: nil, rule: goesOn ? .droppedSubject : .unattributed, entity: goesOn ? state.speaker : -1)
  }
}

/// `정부(마저)`, `정부(조차)`: who does what was least thought of him is spoken of by others.
private enum Even {
  private static let particles = WordEndings(["마저", "조차"])

  static func ends(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { particles.end(text, span) }
}
