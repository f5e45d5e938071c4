import ArticleText
import EntityTagging
import LexiconTables
import QuotationParsing

/// Clauses of which only the end is quoted: `X는 이번 협상이 "중요하다"며`, `X는 합의가 깨지면 "관세를 매기겠다"며`.
extension Attributor {
  /// Adds the clause around a quote, where words of it stand before the quote.
  ///
  /// Where nobody is known to speak, the noun before the quote may be the one: then there is no such clause.
  mutating func addMixed(_ quoted: SpeechItem, _ report: Report, _ choice: SourceChoice) {
    let quote = Int(report.link) - 1
    let before = quote - 1
    let source = choice.subject?.unit ?? -1
    guard quoted.speaker >= 0, before > source, before >= 0, parsed.units[quote].kind == .quote,
      parsed.units[before].kind == .word
    else { return }
    let units = parsed.sentences[Int(report.sentence)].unitIndices
    let from = firstUnit(behind: source, before: before, units)
    guard from <= before else { return }
    let bytes = bytes
    let start = boundary.start(bytes.span, parsed.units, tagged, from: from, to: quote)
    guard start <= before,
      opensClause(before, units) || hasOpenSubject(start..<quote) || isCondition(before)
        || modifiesQuote(before, report) || goesOnInQuote(before, report)
    else { return }
    var item = quoted
    item.quote = -1
    item.content = TextSpan(parsed.units[start].span.lower, parsed.units[quote].span.upper)
    items.append(item)
  }

  /// The unit behind the source, the reports and the frames before a quote.
  private func firstUnit(behind source: Int, before last: Int, _ units: Range<Int>) -> Int {
    var from = max(source + 1, units.lowerBound)
    for other in reports where Int(parsed.reports[other].link) < last {
      let cue = Int(parsed.reports[other].cueLast)
      from = max(from, max(Int(parsed.reports[other].link), cue < last ? cue : -1) + 1)
    }
    if let evidential = evidentials.last(where: { $0.lastUnit < last }) { from = max(from, evidential.lastUnit + 1) }
    return from
  }

  /// `이번 협상이 ("중요하다")`: the subject of the quoted words right before them.
  private func opensClause(_ at: Int, _ units: Range<Int>) -> Bool {
    let unit = parsed.units[at]
    return unit.isSubject && !unit.isFrame && !AdverbInI.matches(bytes.span, unit.span)
      && !(unit.isChannel && unit.particle != .subject)
      && !BoundNoun.begins(bytes.span, unit.span) && !TopicFrame.closes(bytes.span, unit.span)
      && !isVerbalTopic(at, units)
  }

  /// `(친분을) 쌓았으며 (“후회한다”고 덧붙였다)`: a past that goes on in the quoted words, told by who has just spoken.
  private func goesOnInQuote(_ at: Int, _ report: Report) -> Bool {
    let unit = parsed.units[at]
    return adds(report) && unit.link == nil && unit.verb < 0 && (unit.ending == .and || unit.ending == .while)
      && isPast(unit) && isQuote(report)
  }

  /// `함께 지켜 온 (“약속”이라고)`, `행정의 (“실패”라며)`: a modifier of the noun that is quoted.
  private func modifiesQuote(_ at: Int, _ report: Report) -> Bool {
    let unit = parsed.units[at]
    guard report.construction != .speechNoun || isEvaluation(report), isQuote(report) || isTold(report),
      unit.link == nil, !unit.isFrame, !endsLikeVerb(parsed.quotes[Int(parsed.units[at + 1].index)].content)
    else { return false }
    return unit.particle == .genitive || unit.ending == .adnominal && unit.tense != .future
  }

  /// `(‘…’이라고) 비판했다`: behind a term in single marks, `하다` and `보다` tell what it means.
  private func isTold(_ report: Report) -> Bool {
    report.nounUnit >= 0 || verbs.isSpeech(report.verb)
  }

  /// `(“…”이라는) 분석이`: not the name of a thing, as `표현`, `결정`, `청사진` have one.
  private func isEvaluation(_ report: Report) -> Bool {
    let noun = Int(report.nounUnit >= 0 ? report.nounUnit : report.cueFirst)
    return noun >= 0 && EvaluationNoun.begins(bytes.span, parsed.units[noun].span)
  }

  /// `새 관세가 회담에 ("영향이 없다")`: a thing with `이/가` before the quote, and no predicate between them.
  private func hasOpenSubject(_ units: Range<Int>) -> Bool {
    switch parsed.units[units.upperBound - 1].particle {
    case .place, .with, .direction, .object, .other: break
    default: return false
    }
    for at in units.reversed() {
      let unit = parsed.units[at]
      guard unit.kind == .word, unit.link == nil, unit.ending == nil, !unit.isFrame, !unit.isChannel,
        !unit.isSpeechNoun, unit.particle != .dative, !TopicFrame.closes(bytes.span, unit.span)
      else { return false }
      if unit.particle == .subject { return true }
    }
    return false
  }

  /// `합의 불발 시`, `합의가 깨지면`: on what the quoted words depend.
  private func isCondition(_ at: Int) -> Bool {
    let unit = parsed.units[at]
    if unit.ending == .condition { return !ConditionNoun.isFrame(bytes.span, unit.span) }
    return ConditionNoun.matches(bytes.span, unit.span)
  }
}

/// `(합의 불발) 시`, `(깨지는) 경우`: nouns of condition.
private enum ConditionNoun {
  private static let words = WordSet(["시", "시엔", "시에는", "경우", "경우엔", "경우에는"])

  private static let frames = WordSet(["따르면", "의하면", "보면", "종합하면", "전하면", "말하면", "빌리면"])

  /// `따르면`: a frame that has the form of a condition.
  static func isFrame(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { frames.contains(text, span) }

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}
