import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `책임을 지겠느냐고 묻는 취재진에게`: the reporters whose question it is; elsewhere the same words only tell who listens.
extension Attributor {
  /// The reporters right behind an adnominal cue, with an entity of their own; `nil` where none stand there.
  mutating func askingPress(after cue: Int, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard cue + 1 < units.upperBound, parsed.units[cue + 1].kind == .word, parsed.units[cue + 1].mention < 0 else {
      return nil
    }
    return press(at: cue + 1)
  }

  /// `"…"는 (취재진의, 박 의원) 질문에`: whose question it is, never the one who answers.
  mutating func asker(_ report: Report) -> SourceChoice {
    for at in Int(report.link) + 1..<Int(report.nounUnit) {
      if parsed.units[at].mention >= 0, parsed.units[at].particle == .genitive || at + 1 == Int(report.nounUnit) {
        return SourceChoice(
          subject: .init(unit: at, mention: parsed.units[at].mention, particle: .genitive), rule: .genitiveSource)
      }
      if let press = press(at: at) { return SourceChoice(subject: press, rule: .genitiveSource) }
    }
    // `박 의원의 "…"는 질문에`
    let before = Int(report.link) - 2
    if before >= 0, parsed.units[before].mention >= 0, parsed.units[before].particle == .genitive {
      return SourceChoice(
        subject: .init(unit: before, mention: parsed.units[before].mention, particle: .genitive), rule: .genitiveSource)
    }
    // `(한서윤 시장은) 취재진이 "…"는 질문에`
    if let asker = stack.waiting.last, asker.particle == .subject, stack.waiting.count > 1,
      let press = press(at: asker.unit)
    {
      stack.takeNearestSubject()
      return SourceChoice(subject: press, rule: .subjectBeforeQuote)
    }
    return SourceChoice(subject: nil, rule: .unattributed)
  }

  /// `A는 ‘왜 나왔느냐’고 묻자 “…”고 답했다`: the topic answers what somebody asks who is not named.
  func isAskedOfTopic(_ topic: SubjectStack.Subject, _ report: Report) -> Bool {
    guard topic.particle == .topic || topic.particle == .also, report.construction == .complement, report.verb >= 0,
      lexicon.verb(report.verb).stance == .ask, report.cueFirst - report.link <= 2,
      report.ending == .when || asksForAnswer(report),
      let answer = reports.first(where: {
        guard case .quote = parsed.reports[$0].content else { return false }
        return parsed.reports[$0].link > report.cueLast
      })
    else { return false }
    return !(Int(report.cueLast) + 1..<Int(parsed.reports[answer].link)).contains { parsed.units[$0].isSubject }
  }

  /// `(‘…’냐고) 묻는 질문에`, `묻는 상담사의 물음에는`: what comes is the answer of another.
  func asksForAnswer(_ report: Report) -> Bool {
    let end = parsed.sentences[Int(report.sentence)].unitIndices.upperBound
    var noun = Int(report.cueLast) + 1
    if noun + 1 < end, parsed.units[noun].particle == .genitive { noun += 1 }
    guard report.ending == .adnominal, noun < end else { return false }
    return TopicFrame.isQuestion(bytes.span, parsed.units[noun].span)
  }

  /// The reporters with whom a word begins.
  private mutating func press(at unit: Int) -> SubjectStack.Subject? {
    guard let noun = PressNoun.opens(bytes.span, parsed.units[unit].span) else { return nil }
    let mention = adopt(noun, as: .group)
    return .init(unit: unit, mention: mention, particle: .dative)
  }
}
