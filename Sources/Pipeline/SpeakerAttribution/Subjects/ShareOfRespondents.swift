import ArticleText
import EntityTagging
import QuotationParsing

/// `응답자의 85%가 "…"고 답했다`, `국민 56%는 "…"고 답했다`: so many of a group, whoever else the sentence names.
extension Attributor {
  /// The share that the topic or subject of a report is; `nil` where it is none.
  mutating func share(
    at subject: SubjectStack.Subject, _ report: Report, _ units: Range<Int>
  ) -> SubjectStack.Subject? {
    let share = parsed.units[subject.unit]
    guard share.span.count >= 4, 0x30...0x39 ~= bytes[share.span.lower] else { return nil }
    let word = tagged.words[Int(share.index)]
    let first = whole(before: subject.unit, units)
    let isOwned = first.map { parsed.units[$0].particle == .genitive } == true
    guard isOwned || answers(report) && isPercentage(word.stem) else { return nil }
    let phrase = TextSpan(parsed.units[first ?? subject.unit].span.lower, Int(word.stemEnd))
    let mention = tagged.adopt(phrase, name: phrase, named: text(phrase), as: .group)
    return .init(unit: subject.unit, mention: mention, particle: subject.particle, isByPlace: true)
  }

  /// The nearest subject of a quote, if it is a share of those who were asked.
  mutating func share(waitingFor report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard case .quote = report.content, answers(report), let last = stack.waiting.last, last.mention < 0,
      isBeside(last.unit, Int(report.link) - 1)
    else { return nil }
    return share(at: last, report, units)
  }

  /// `국민`, `응답자의`: of whom it is a share.
  private func whole(before unit: Int, _ units: Range<Int>) -> Int? {
    guard unit > units.lowerBound else { return nil }
    let before = parsed.units[unit - 1]
    guard before.kind == .word, before.ending == nil, before.link == nil, !before.isFrame, !isParticleOfMark(unit - 1),
      before.particle == .genitive || before.particle == .none && before.span.count >= 6
    else { return nil }
    return unit - 1
  }

  /// `85%`, `85퍼센트`, `85.2％`.
  private func isPercentage(_ stem: TextSpan) -> Bool {
    if bytes[stem.upper - 1] == UInt8(ascii: "%") { return true }
    let last = UTF8Scalar.value(in: bytes.span, at: stem.upper - 3)
    return last == 0xFF05 || Hangul.syllable(in: bytes.span, before: stem.upper) == Hangul.index("트")
  }

  /// Whether the cue is the answer to a question.
  private func answers(_ report: Report) -> Bool {
    guard report.cueFirst >= 0, report.verb >= 0 else { return false }
    return verbs.role(report.verb) == .light || Answering.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
  }
}

/// `답했다`, `응답했다`, `꼽았다`: what those do who are asked.
enum Answering {
  private static let verbs = WordOpenings(["답했", "답한", "답하", "응답", "대답", "꼽았", "꼽은", "평가", "선택"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
