import ArticleText
import LexiconTables

/// `(…고) 23일 기자들에게 말했다`: which verb behind some words is their cue.
extension ReportFinder {
  /// The next reporting verb, or verb that completes the noun, over adverbs, objects and links that do not end a clause.
  func verb(_ text: Span<UInt8>, after at: Int, reach: Int, completing noun: Int32 = -1) -> Int? {
    var unit = at + 1
    var passed = 0
    while unit < range.upperBound, unit - at <= reach {
      let this = units[unit]
      if this.kind == .quote { return nil }
      if let ending = this.ending, ending != .clip || isLast(unit) || unit == at + 1 && isClippedClause(text, unit) {
        if isCitation(unit) || isSurnameHan(text, unit, behind: at) || isOneCited(text, unit) {
          unit += 1
          continue
        }
        if isCausative(text, unit) { return nil }
        if this.verb >= 0, verbs.role(this.verb) != .other || nouns.takes(noun, this.verb) { return unit }
        switch ending {
        case .final, .and, .but, .when, .quotative, .quotativeAnd, .quotativeAdnominal, .because, .condition:
          return unit
        case .while where noun >= 0: return unit
        default: passed += 1
        }
        // `“…”고 속인 후 (피해자들이 응하는)`: what comes later is told of others.
        if ending == .adnominal, unit + 1 < range.upperBound, AfterNoun.matches(text, units[unit + 1].span) {
          return nil
        }
        if passed > 2 { return nil }
      } else if this.link != nil {
        return nil
      }
      unit += 1
    }
    return nil
  }

  /// `(…고) 요청, (의원을 만났다)`: a noun of speech for its verb, before another clause; not `(…고) 보고,`, nor where other words
  /// of the sentence would share it.
  private func isClippedClause(_ text: Span<UInt8>, _ unit: Int) -> Bool {
    unit + 2 < range.upperBound && units[unit + 1].kind == .comma && units[unit - 1].link == .quote
      && verbs.isSpeech(units[unit].verb) && units[unit].particle == .none && !Seeing.begins(text, units[unit].span)
      && reports.last?.sentence != sentence
  }

  /// `(속여 돈을 보내)게 했다`, `(쉬)도록 했다`: the light verb makes somebody act and says nothing.
  private func isCausative(_ text: Span<UInt8>, _ unit: Int) -> Bool {
    guard unit > range.lowerBound, units[unit].verb >= 0, verbs.role(units[unit].verb) == .light,
      units[unit - 1].kind == .word, units[unit - 1].particle != .dative, units[unit - 1].span.count >= 6
    else { return false }
    return Causative.ends(text, units[unit - 1].span)
  }

  /// Whether nothing but marks follows.
  func isLast(_ unit: Int) -> Bool {
    unit + 1 == range.upperBound || unit + 2 == range.upperBound && units[unit + 1].kind == .mark
  }

  /// `…고 소식통을 인용해 보도했다`: whom somebody cites, before the verb that reports it.
  private func isCitation(_ unit: Int) -> Bool {
    guard unit > range.lowerBound, units[unit - 1].particle == .object, units[unit].ending == .infinitive,
      verbs.cites(units[unit].verb)
    else { return false }
    return (unit + 1..<min(unit + 4, range.upperBound)).contains { units[$0].verb >= 0 && units[$0].ending == .final }
  }

  mutating func take(_ report: inout Report, _ first: Int, _ last: Int) {
    report.cueFirst = Int32(first)
    report.cueLast = Int32(last)
    report.cue = TextSpan(units[first].span.lower, cueEnd(last))
    report.verb = units[last].verb
    report.ending = units[last].ending
  }

  /// `말했다고` is cut before its own complementizer.
  private func cueEnd(_ unit: Int) -> Int {
    units[unit].link != nil ? Int(units[unit].linkStart) : units[unit].span.upper
  }
}

/// `(…고) 보고, (조사했다)`: a form of `보다`, though `보고하다` is clipped to it as well.
private enum Seeing {
  private static let verbs = WordOpenings(["보고"])

  static func begins(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { verbs.begin(text, span) }
}
