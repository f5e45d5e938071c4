import ArticleText
import LexiconTables

/// Quotes without a complementizer, `“…”, “…” 등의 소감을 전했다`, `“…” 강조`: what behind them tells that somebody has said them.
extension ReportFinder {
  /// Appends the report of the quote that is unit `at`, if it is no term.
  mutating func bareQuote(_ text: Span<UInt8>, _ at: Int) {
    if at + 1 < range.upperBound, units[at + 1].link != nil,
      units[at + 1].linkStart == units[at + 1].span.start
    {
      return
    }
    if isTerm(text, at) { return }
    var report = Report(
      sentence: sentence, content: .quote(units[at].index), link: -1, linkClass: nil, construction: .bare)
    if at + 1 < range.upperBound, units[at + 1].kind == .word {
      if listed(text, &report, at + 1) || listedQuestion(text, &report, at + 1) {
        quotesBefore(text, report, at + 1)
      } else if units[at + 1].spaceBefore, !isInDoubleMarks(text, at), endsLikeClause(text, at),
        SpokenVerb.begins(text, units[at + 1].span)
      {
        report.link = Int32(at + 1)
        report.linkClass = .quote
        report.construction = .complement
        take(&report, at + 1, at + 1)
      } else if let noun = testimony(text, at + 1) {
        report.link = Int32(at)
        report.construction = .speechNoun
        report.noun = units[noun].speechNoun
        report.nounUnit = Int32(noun)
        take(&report, noun, noun)
      } else if let next = clip(at + 1) {
        take(&report, next, next)
        quotesBefore(text, report, at + 1)
      }
    }
    reports.append(report)
  }

  /// `"A", "B"고`, `"A"거나 "B"라고`, `"A"이자 "B"라고`, `"A", 길에 대해서는 "B"고`: the quotes before the last share its cue.
  mutating func quotesBefore(_ text: Span<UInt8>, _ report: Report, _ at: Int) {
    var unit = at - 2
    while unit >= range.lowerBound {
      if units[unit].kind == .comma || units[unit].kind == .mark || QuoteJoint.matches(text, units[unit]) {
        unit -= 1
        continue
      }
      if let comma = comma(text, beforeFrameAt: unit) {
        unit = comma
        continue
      }
      guard units[unit].kind == .quote,
        let listed = reports.lastIndex(where: { $0.content == .quote(units[unit].index) && $0.construction == .bare })
      else { return }
      var other = report
      other.content = reports[listed].content
      reports[listed] = other
      unit -= 1
    }
  }

  /// `"갑질" 논란`, `'뒷거래' 의혹`: a noun in marks that says what an affair is about.
  private func isTerm(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 1 < range.upperBound && units[at + 1].kind == .word && AffairNoun.begins(text, units[at + 1].span)
      && units[at].span.count <= AffairNoun.longestTerm && !endsLikeClause(text, at)
  }

  /// The unit that makes examples of the quote before unit `at`: that unit, or the one behind it (`"A"와 같은`).
  private func listWord(_ text: Span<UInt8>, _ at: Int) -> Int? {
    if ListWord.matches(text, units[at].span) { return at }
    let isLike = !units[at].spaceBefore && at + 1 < range.upperBound && ListWord.compares(text, units, at)
    return isLike ? at + 1 : nil
  }

  /// `"A", "B" 등 다양한 소감을 전했다`, `"A" 같은 지적이 나왔다`: the speech noun and the verb that the quotes of a list share.
  private mutating func listed(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard let word = listWord(text, at) else { return false }
    var noun = word + 1
    while noun < range.upperBound, noun - at <= 4, units[noun].kind == .word, units[noun].link == nil,
      !units[noun].isSpeechNoun, !isPhrase(noun)
    { noun += 1 }
    if noun < range.upperBound, noun - at <= 4, isPhrase(noun), !isTopic(text, noun),
      isInDoubleMarks(text, at - 1) || endsLikeClause(text, at - 1)
    {
      report.link = Int32(at)
      report.construction = .speechNoun
      take(&report, noun, noun)
      return true
    }
    guard noun < range.upperBound, units[noun].isSpeechNoun else { return false }
    switch units[noun].particle {
    case .object: break
    case .subject, .topic, .also: guard isInDoubleMarks(text, at - 1) else { return false }
    default: return false
    }
    if !isInDoubleMarks(text, at - 1), ListWord.isWritten(text, units[noun].span) { return false }
    var listed = report
    listed.link = Int32(at)
    listed.construction = .speechNoun
    guard completed(text, &listed, at, noun), listed.cueLast > listed.nounUnit else { return false }
    report = listed
    return true
  }

  /// `(“A” 등의 표현을) 쓴 것과 관련해 (B는)`: the words are those of which somebody else is asked.
  private func isTopic(_ text: Span<UInt8>, _ phrase: Int) -> Bool {
    phrase + 2 < range.upperBound && units[phrase].ending == .adnominal
      && TopicFrame.follows(text, units[phrase + 2].span)
  }

  /// `"A", "B" 등의 취재진의 질문에`: a list of what is asked; in single marks a question, no name.
  private mutating func listedQuestion(_ text: Span<UInt8>, _ report: inout Report, _ at: Int) -> Bool {
    guard ListWord.matches(text, units[at].span),
      let noun = AskedQuestion.noun(text, units, at + 1..<range.upperBound),
      isInDoubleMarks(text, at - 1) || endsLikeClause(text, at - 1)
    else { return false }
    report.link = Int32(at)
    ask(&report, noun)
    return true
  }

  /// `"…" 한서윤 시장의 말이다`: the noun of speech, somebody's, that ends the sentence of a quote.
  private func testimony(_ text: Span<UInt8>, _ at: Int) -> Int? {
    Testimony.noun(text, units, at..<range.upperBound)
  }

  /// A clipped verb or a verb form right behind a headline's quote: `"…" 강조`.
  private func clip(_ at: Int) -> Int? {
    var unit = at
    while unit < range.upperBound, unit - at < 3 {
      if verbs.isSpeech(units[unit].verb) { return unit }
      guard units[unit].kind == .word, units[unit].ending == nil, units[unit].link == nil,
        !(unit == at && units[unit].particle == .genitive && units[unit].mention >= 0)
      else { return nil }
      unit += 1
    }
    return nil
  }
}
