import ArticleText
import LexiconTables

/// `…고 밝혀야 한다`, `…다는 판단을 내리면`, `…고 선언한 셈이다`: clauses that nobody has said, or only as one may see it.
enum Untold {
  private static let likenesses = WordOpenings(["셈이", "격이", "꼴이", "셈으", "격으", "꼴로"])

  /// Whether the cue of a clause is an obligation, a condition, or what an act comes to.
  static func matches(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    let cue = Int(report.cueLast)
    guard cue >= 0 else { return false }
    if report.ending == .condition || isDuty(text, units[cue].span) { return true }
    if cue - 1 > Int(report.link), isNeed(text, units[cue].span),
      DutyEnding.stands(text, before: units[cue - 1].span.upper)
    {
      return true
    }
    guard report.ending == .adnominal, cue + 1 < range.upperBound else { return false }
    return likenesses.begin(text, units[cue + 1].span) || isNever(text, units, report, range)
  }

  private static let events = WordSet(["적이", "적은", "적도", "바", "바가", "바는", "바도", "사실이", "사실은", "사실도", "일이", "일은", "일도"])
  private static let acts = WordSet(["것", "것과", "것이나", "것을", "것은", "것에", "데", "것도"])
  private static let likening = WordOpenings(["다름", "다를", "마찬", "같다", "진배", "매한"])
  private static let shunning = WordOpenings(["싫어", "꺼렸", "꺼린", "꺼려", "꺼리", "피했", "피하", "삼갔", "자제", "주저", "거부", "거절"])

  /// `“…”고 말한 적이 없다`, `(책임이 없다고) 하는 것과 다름없다`, `“…”이란 표현을 쓰는 것을 꺼렸다`: what nobody has said, or only as one may
  /// put it.
  static func isNever(_ text: Span<UInt8>, _ units: [Unit], _ report: Report, _ range: Range<Int>) -> Bool {
    let noun = Int(report.cueLast) + 1
    guard report.cueLast >= 0, report.ending == .adnominal, noun + 1 < range.upperBound else { return false }
    let verb = units[noun + 1].span
    if events.contains(text, units[noun].span) { return Hangul.syllable(in: text, at: verb.lower) == Hangul.index("없") }
    guard acts.contains(text, units[noun].span) else { return false }
    // `(…고) 말한 것과 같다`: it has been said.
    return units[Int(report.cueLast)].tense == .present && likening.begin(text, verb) || shunning.begin(text, verb)
  }

  private static let negating = SyllableSet("않못")

  /// `(“…”고) 말하지 않았다`, `말하지는 못했다`: the verb of speech right behind the complementizer, which is denied.
  static func isDenied(_ text: Span<UInt8>, _ units: [Unit], _ link: Int, _ range: Range<Int>) -> Bool {
    guard link + 2 < range.upperBound, units[link + 1].kind == .word,
      negating.stands(in: text, at: units[link + 2].span.lower),
      !endsInDouble(text, units[link + 2].span)
    else { return false }
    return saying.begin(text, units[link + 1].span) && negated.end(text, units[link + 1].span)
  }

  private static let saying = WordOpenings(["말하", "밝히", "얘기", "언급", "주장", "답하", "표현"])
  private static let negated = WordEndings(["지", "지는", "지도", "진"])

  /// `(말하지) 않을 수 없다`: two negations.
  private static func endsInDouble(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, before: span.upper) == Hangul.index("을")
  }

  /// `밝혀야 (한다)`, `(각오를) 해야 한다`.
  private static func isDuty(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    DutyEnding.stands(text, before: (span.lower..<span.upper).last { text[$0] == 0x20 } ?? span.upper)
  }

  private static let needs = SyllableSet("한할했하합된될됐되됩돼")

  /// `(해야) 한다`, `(해야) 된다`: the verb behind what must be done; not `이제야 밝혔다`.
  private static func isNeed(_ text: Span<UInt8>, _ cue: TextSpan) -> Bool {
    needs.stands(in: text, at: cue.lower)
  }
}
