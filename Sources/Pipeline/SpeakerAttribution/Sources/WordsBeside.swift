import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// `A는 “…”며 감사를 표했다고 B가 전했다`: words beside a clause of another, which need not be of who tells the clause.
extension Attributor {
  /// Whose the words of one report of a group are, where they are not of the one who has the cue.
  func ownChoice(
    _ index: Int, _ group: [Int], _ choice: SourceChoice, _ effect: ConnectiveEffect?
  ) -> SourceChoice? {
    pursuedChoice(index, choice) ?? formerChoice(index, group, choice) ?? innerChoice(index, group, choice)
      ?? doerChoice(index, choice) ?? toldChoice(index, choice)
      ?? topicChoice(index, group, choice) ?? answererChoice(index, group, choice, effect)
  }

  /// `경찰은 “…”며 돈을 가로챈 A씨를 붙잡았다고 밝혔다`: the words of the deed, beside the clause that the body tells.
  private func pursuedChoice(_ index: Int, _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard report.construction == .coordinate, let body = waiting[index], choice.subject?.unit == body.unit,
      let person = pursued(body, report, parsed.sentences[Int(report.sentence)].unitIndices)
    else { return nil }
    return SourceChoice(subject: person, rule: .adnominalHead, outside: body.unit)
  }

  /// `A는 “…”며 화제를 돌리자 B는 “…”고 답했다`, `A는 “…”며 B가 “…”고 강조한 (사실을)`: the words before another who comes in
  /// are of who waits for them.
  private func formerChoice(_ index: Int, _ group: [Int], _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard report.construction == .coordinate, index != group.last, let former = waiting[index], former.mention >= 0,
      let later = choice.subject, later.unit > Int(report.link), choice.rule != .subjectBeforeCue,
      choice.rule != .genitiveSource, choice.rule != .adnominalHead, former.particle == .topic
    else { return nil }
    return waitingChoice(former, report)
  }

  /// `A는 "…"며 감사를 표했다고 B가 전했다`: the quote beside a clause that B reports is said by the clause's topic, or by the
  /// person who is its subject.
  private func innerChoice(_ index: Int, _ group: [Int], _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard choice.rule == .subjectBeforeCue || choice.rule == .genitiveSource, report.construction == .coordinate,
      case .quote = report.content, let last = group.last, case .clause = parsed.reports[last].content,
      let topic = waiting[index], topic.mention >= 0,
      topic.particle == .topic || choice.rule == .genitiveSource || isPerson(topic.mention)
    else { return nil }
    return waitingChoice(topic, report)
  }

  /// `A는 B가 "…"며 돈을 가로챘다고 밝혔다`: B says the quote, A the clause around it.
  private func doerChoice(_ index: Int, _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard report.construction == .coordinate, let doer = waiting[index], doer.particle == .subject,
      let topic = choice.subject, topic.particle == .topic, topic.unit < doer.unit
    else { return nil }
    return waitingChoice(doer, report)
  }

  /// `A가 “…”면서 이같이 지시했다고 B가 전했다`: B tells that A said so.
  private func toldChoice(_ index: Int, _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard choice.rule == .subjectBeforeCue, report.construction == .coordinate, case .quote = report.content,
      let teller = choice.subject, let doer = waiting[index], doer.mention >= 0, doer.unit < Int(report.link),
      (Int(report.link) + 1..<max(teller.unit, Int(report.link) + 1)).contains(where: { tellsOfSpeech($0) })
    else { return nil }
    return waitingChoice(doer, report)
  }

  /// `지시했다고`: the past of a verb of speech, itself told.
  private func tellsOfSpeech(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    return unit.link == .quote && verbs.isSpeech(unit.verb) && isPast(unit)
  }

  /// `A는 "…"며 중단을 요구했다는 의혹이 불거졌다`: nobody is the subject of the cue, but A says the quote before it.
  private func topicChoice(_ index: Int, _ group: [Int], _ choice: SourceChoice) -> SourceChoice? {
    let report = parsed.reports[index]
    guard choice.rule == .unattributed, report.construction == .coordinate, case .quote = report.content,
      let last = group.last, last != index, parsed.reports[last].isImpersonal, let topic = waiting[index],
      topic.particle == .topic, topic.mention >= 0
    else { return nil }
    return waitingChoice(topic, report)
  }

  /// `(법원은 …고 했다.) 또 “…”며 길이 좁다는 A의 주장을 받아들이지 않았다`: the words beside those of another are of who answers him, as before.
  private func answererChoice(
    _ index: Int, _ group: [Int], _ choice: SourceChoice, _ effect: ConnectiveEffect?
  ) -> SourceChoice? {
    let report = parsed.reports[index]
    guard choice.rule == .genitiveSource, report.construction == .coordinate, waiting[index] == nil,
      case .quote = report.content, let last = group.last, last != index, parsed.reports[last].isImpersonal
    else { return nil }
    return continued([index], report, Int(report.cueLast), effect)
  }

  /// `(“…”며) B의 주장을 (받아들이지 않았다)`: whose noun of speech is the object of another's verb tells nothing of that other.
  func isActedUpon(_ choice: SourceChoice, _ last: Report) -> Bool {
    choice.rule == .genitiveSource && last.nounUnit >= 0 && parsed.units[Int(last.nounUnit)].particle == .object
  }

  /// Whether the one who has the cue tells of who says the words: not one who comes in behind them (`A는 “…”며 돌아서자 B는`).
  func tells(_ own: SourceChoice, _ choice: SourceChoice) -> Bool {
    guard let speaker = own.subject, let teller = choice.subject else { return choice.subject != nil }
    return speaker.unit >= teller.unit || choice.rule == .subjectBeforeCue || choice.rule == .genitiveSource
  }

  /// The one who tells of the quote is its channel, and the verb is his.
  mutating func relay(_ index: Int, through choice: SourceChoice) {
    let item = Int(itemOfReport[index])
    guard item >= 0, let teller = choice.subject, let found = resolve(tagged.mentions[Int(teller.mention)]) else {
      return
    }
    items[item].via = [
      .init(entity: found.entity, source: tagged.mentions[Int(teller.mention)].span, cue: items[item].cue)
    ]
    items[item].cue = TextSpan(0, 0)
    items[item].verb = -1
  }
}
