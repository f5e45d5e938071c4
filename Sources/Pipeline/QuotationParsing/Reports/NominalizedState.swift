import ArticleText

/// A state made a noun by `ㅁ`: `(법안이) 시급함을`, `(통과돼야) 함을`, `(사실이) 아님을`.
///
/// Words in `함` are nouns as well (`결함을`, `군함을`), so that a clause must stand before them: a thing as their subject, or the
/// `야` of what must be.
enum NominalizedState {
  private static let standing = WordSet(["아님을", "아님도"])
  private static let particles = SyllableSet("을도")
  private static let nouns = WordEndings(["결함", "명함", "군함", "전함", "표함", "물함", "편함", "수함", "축함", "호함", "관함", "금함", "선함"])

  /// Whether the word at unit `at` closes such a clause.
  static func closes(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ range: Range<Int>) -> Bool {
    let span = units[at].span
    guard at > range.lowerBound, let last = Hangul.syllable(in: text, before: span.upper), particles.contains(last)
    else {
      return false
    }
    if standing.contains(text, span) { return hasThing(units, before: at, range) }
    guard Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("함") else { return false }
    if span.count == 6 { return DutyEnding.stands(text, before: units[at - 1].span.upper) }
    return span.count >= 12 && !nouns.end(text, TextSpan(span.lower, span.upper - 3))
      && hasThing(units, before: at, range)
  }

  /// `(법안이) (매우) 시급함을`: a subject that is nobody, right before the word or one word earlier.
  private static func hasThing(_ units: [Unit], before at: Int, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, at - 2)..<at).contains {
      units[$0].particle == .subject && (units[$0].mention < 0 || units[$0].isDocument) && units[$0].ending == nil
        && units[at - 1].particle != .genitive
    }
  }
}
