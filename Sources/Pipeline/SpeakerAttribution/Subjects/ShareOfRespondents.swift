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
    let isNumber = share.span.count >= 4 && 0x30...0x39 ~= bytes[share.span.lower]
    let isGiven = isNumber || FractionNoun.begins(bytes.span, share.span)
    let asked = isGiven ? asked(before: subject.unit, units) : nil
    let found =
      isGiven
      ? asked ?? first(ofShareAt: subject.unit, isNumber, report, units)
      : first(ofBoundedShareAt: subject.unit, report, units)
    guard let found else { return nil }
    let phrase = TextSpan(parsed.units[found].span.lower, Int(tagged.words[Int(share.index)].stemEnd))
    let mention = adopt(phrase, name: asked.map { parsed.units[$0].span }, as: .group)
    return .init(unit: subject.unit, mention: mention, particle: subject.particle, isByPlace: true)
  }

  /// `국민 (56%)`, `응답자의 (절반)`: the unit with which a share begins that is told as a number or a fraction; `nil` where nobody
  /// was asked.
  private func first(ofShareAt unit: Int, _ isNumber: Bool, _ report: Report, _ units: Range<Int>) -> Int? {
    let stem = tagged.words[Int(parsed.units[unit].index)].stem
    let first = whole(before: unit, units)
    let isOwned = first.map { parsed.units[$0].particle == .genitive } == true
    let isCounted = isHeads(stem) && isAnswer(report)
    let isShare = isNumber ? isPercentage(stem) || isCounted : first != nil && isAnswer(report)
    return isOwned || answers(report) && isShare ? first ?? unit : nil
  }

  /// `학원장의 (50% 이상)`: the unit with which a share begins whose amount a word bounds.
  private func first(ofBoundedShareAt unit: Int, _ report: Report, _ units: Range<Int>) -> Int? {
    guard let amount = amount(boundedAt: unit, units), answers(report) || isQuote(report) else { return nil }
    return whole(before: amount, units) ?? amount
  }

  /// The nearest subject of a quote, if it is a share of those who were asked.
  mutating func share(waitingFor report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    if case .quote = report.content, let last = stack.waiting.last, last.mention < 0,
      answers(report) || isQuote(report), isBeside(last.unit, Int(report.link) - 1)
    {
      return share(at: last, report, units)
    }
    return answers(report) ? share(answering: report, units) : nil
  }

  /// `(학원장의) 50% 이상이`, `절반 이상은`: the amount before the word that bounds it.
  private func amount(boundedAt unit: Int, _ units: Range<Int>) -> Int? {
    guard unit > units.lowerBound, parsed.units[unit - 1].kind == .word,
      Bounding.matches(bytes.span, tagged.words[Int(parsed.units[unit].index)].stem)
    else { return nil }
    let amount = tagged.words[Int(parsed.units[unit - 1].index)].stem
    return isPercentage(amount) && 0x30...0x39 ~= bytes[amount.lower] || FractionNoun.begins(bytes.span, amount)
      ? unit - 1 : nil
  }

  /// `응답자의 55%는 반대한다고 답했다`: the first subject of the sentence, where nobody else waits for the verb.
  private mutating func share(answering report: Report, _ units: Range<Int>) -> SubjectStack.Subject? {
    guard report.construction == .complement, let first = stack.first, first.mention < 0,
      first.unit < Int(report.link), first.particle == .topic || isAnswer(report),
      !stack.waiting.contains(where: { $0.mention >= 0 && $0.particle == .topic })
    else { return nil }
    return share(at: first, report, units)
  }

  /// `응답자 3명 중 2명인 (63.3%가)`: those who were asked, before a share that is given as heads first.
  private func asked(before unit: Int, _ units: Range<Int>) -> Int? {
    guard unit - 4 >= units.lowerBound, parsed.units[unit - 4].kind == .word, parsed.units[unit - 4].particle == .none,
      parsed.units[unit - 1].particle == .copulaAdnominal,
      isHeads(tagged.words[Int(parsed.units[unit - 1].index)].stem), parsed.units[unit - 2].span.count == 3,
      Hangul.syllable(in: bytes.span, at: parsed.units[unit - 2].span.lower) == Hangul.index("중"),
      0x30...0x39 ~= bytes[parsed.units[unit - 3].span.lower],
      Hangul.isAllSyllables(bytes.span, parsed.units[unit - 4].span)
    else { return nil }
    return unit - 4
  }

  /// `국민`, `응답자의`, `10명 중`: of whom it is a share.
  private func whole(before unit: Int, _ units: Range<Int>) -> Int? {
    guard unit > units.lowerBound else { return nil }
    let before = parsed.units[unit - 1]
    if unit - 2 >= units.lowerBound, isHeads(tagged.words[Int(parsed.units[unit].index)].stem),
      Among.matches(bytes.span, before.span), 0x30...0x39 ~= bytes[parsed.units[unit - 2].span.lower]
    {
      let isNamed =
        unit - 3 >= units.lowerBound && parsed.units[unit - 3].mention >= 0 && parsed.units[unit - 3].particle == .none
      return isNamed ? unit - 3 : unit - 2
    }
    if unit - 2 >= units.lowerBound, Among.isOf(bytes.span, before.span), parsed.units[unit - 2].mention >= 0 {
      return unit - 2
    }
    guard before.kind == .word, before.ending == nil, before.link == nil, !before.isFrame, !isParticleOfMark(unit - 1),
      before.particle == .genitive || before.particle == .none && before.span.count >= 6
    else { return nil }
    return unit - 1
  }

  /// `85%`, `85퍼센트`, `85.2％`.
  private func isPercentage(_ stem: TextSpan) -> Bool {
    if bytes[stem.upper - 1] == UInt8(ascii: "%") { return true }
    if Hangul.syllable(in: bytes.span, before: stem.upper) == Hangul.index("트") { return true }
    return stem.count >= 3 && UTF8Scalar.value(in: bytes.span, at: stem.upper - 3) == 0xFF05
  }

  /// `400명`, `(10명 중) 7명`, `8곳`: so many people or bodies.
  private func isHeads(_ stem: TextSpan) -> Bool { Self.heads.stands(in: bytes.span, before: stem.upper) }

  private static let heads = SyllableSet("명인곳")

  /// Whether the cue is the answer to a question.
  private func answers(_ report: Report) -> Bool {
    guard report.cueFirst >= 0, report.verb >= 0 else { return false }
    return verbs.role(report.verb) == .light || isAnswer(report)
  }

  /// `답했다`, but not `했다`.
  private func isAnswer(_ report: Report) -> Bool {
    report.cueLast >= 0 && Answering.begins(bytes.span, parsed.units[Int(report.cueLast)].span)
  }
}

/// `(50%) 이상`, `(절반) 가까이`: words that bound an amount.
private enum Bounding {
  private static let words = WordSet(["이상", "이하", "미만", "가량", "정도", "가까이", "안팎"])

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `(10명) 중 (6명)`, `(12명) 가운데 (9명)`.
private enum Among {
  private static let words = WordSet(["중", "가운데"])
  private static let owned = WordSet(["중의", "가운데의"])

  /// `(지지자들) 중의 (59%)`.
  static func isOf(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { owned.contains(text, span) }

  static func matches(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { words.contains(text, span) }
}

/// `(응답자의) 절반은`, `과반은`: a share without a number.
private enum FractionNoun {
  private static let nouns = WordOpenings(["절반", "과반", "대다", "상당", "대부"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { nouns.begin(text, span) }
}

/// `답했다`, `응답했다`, `꼽았다`: what those do who are asked.
private enum Answering {
  private static let verbs = WordOpenings(["답했", "답한", "답하", "응답", "대답", "꼽았", "꼽은", "평가", "선택"])

  /// Whether the word begins with such a verb.
  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
