import ArticleText
import LexiconTables

/// A clause made a noun: `…할 것을`, `…할 것도`, `…할 것으로`, `…임을`, `…임도`, `…도록`, `…할 뜻을`.
struct NominalFrame {
  /// Verbs that take such a clause.
  var frames: VerbFrames
  /// Where what is said ends, in bytes.
  var end: Int32

  /// Whether the word may close such a clause; few can.
  @inline(__always)
  static func mayClose(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
    if unit.isSpeechNoun { return true }
    let last = last(text, unit.span)
    return last.map(closing.contains) ?? false || ContractedThing.particle(text, unit.span) == .object
  }

  private static let closing = SyllableSet("록을로도")

  /// The frame that unit `at`, one that may close a clause, closes, if it does.
  static func read(_ text: Span<UInt8>, _ units: [Unit], _ at: Int, _ range: Range<Int>) -> NominalFrame? {
    let unit = units[at]
    let span = unit.span
    let last = last(text, span)
    if last == Hangul.index("록"), span.count > 6,
      Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("도")
    {
      return NominalFrame(frames: .soThat, end: span.end - 6)
    }
    if span.count == 6 || span.count == 9, first(text, span) == Hangul.index("것"), at > range.lowerBound,
      isAdnominal(units[at - 1]) || isFuture(text, units[at - 1].span)
    {
      if last == Hangul.index("을") {
        let isCopula = span.count == 9 && Hangul.syllable(in: text, at: span.lower + 3) == Hangul.index("임")
        return NominalFrame(frames: isCopula ? [.thatObject, .nominal] : .thatObject, end: span.start + 3)
      }
      if last == Hangul.index("도"), isFuture(text, units[at - 1].span) {
        return NominalFrame(frames: .thatObject, end: span.start + 3)
      }
      if last == Hangul.index("로") { return NominalFrame(frames: .thatDirection, end: span.start + 3) }
      return nil
    }
    if ContractedThing.particle(text, span) == .object, at > range.lowerBound, isFuture(text, units[at - 1].span) {
      return NominalFrame(frames: .thatObject, end: span.end)
    }
    if unit.isSpeechNoun, unit.particle == .object, at > range.lowerBound, isAdnominal(units[at - 1]),
      isFuture(text, units[at - 1].span), !isNumber(text, units[at - 1].span)
    {
      return NominalFrame(frames: .object, end: units[at - 1].span.end)
    }
    if span.count >= 9, endsInNominalizer(text, span) {
      return NominalFrame(frames: .nominal, end: span.end - (isCopula(text, span) ? 6 : 3))
    }
    return NominalizedState.closes(text, units, at, range) ? NominalFrame(frames: .nominal, end: span.end - 3) : nil
  }

  /// `(계획)임을`: the copula belongs to what makes a noun of the clause.
  private static func isCopula(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    Hangul.syllable(in: text, before: span.upper - 3) == Hangul.index("임")
  }

  /// `나설 뜻을`, `협력할 의사를`: the adnominal ends in ㄹ; `극적일 제안을` tells what the thing is like.
  private static func isFuture(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let last = Hangul.syllable(in: text, before: span.upper), Hangul.final(of: last) == 8 else { return false }
    return last != Hangul.index("일") || Hangul.syllable(in: text, before: span.upper - 3) != Hangul.index("적")
  }

  /// `임을`, `했음을`, `있음을`, `됨을`, `있음도`.
  private static func endsInNominalizer(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let particle = last(text, span), particles.contains(particle),
      let noun = Hangul.syllable(in: text, before: span.upper - 3),
      let before = Hangul.syllable(in: text, before: span.upper - 6)
    else { return false }
    if noun == Hangul.index("음") {
      return Hangul.final(of: before) == 20 || before == Hangul.index("없") || before == Hangul.index("있")
    }
    if noun == Hangul.index("됨") { return true }
    return noun == Hangul.index("임") && !endsInNoun(text, span, before)
  }

  private static let particles = SyllableSet("을도")

  /// `17일 (발표를)`: a date, no copula.
  private static func isNumber(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    text[span.lower] >= 0x30 && text[span.lower] <= 0x39
  }

  /// `책임을`, `해임을`: nouns of their own, no copula made a noun (`사실임을`).
  private static func endsInNoun(_ text: Span<UInt8>, _ span: TextSpan, _ before: Int) -> Bool {
    before == Hangul.index("책") || span.count == 9 && beforeNoun.contains(before)
      || nouns.end(text, TextSpan(span.lower, span.upper - 3))
  }

  private static let nouns = WordEndings(["움직임", "게임", "프레임", "타임"])

  private static let beforeNoun = SyllableSet("해사모선퇴역담취후신상위전연이부")

  private static func isAdnominal(_ unit: Unit) -> Bool {
    unit.kind == .word && (unit.ending == .adnominal || unit.particle == .copulaAdnominal)
  }

  private static func first(_ text: Span<UInt8>, _ span: TextSpan) -> Int? { Hangul.syllable(in: text, at: span.lower) }
  private static func last(_ text: Span<UInt8>, _ span: TextSpan) -> Int? {
    Hangul.syllable(in: text, before: span.upper)
  }
}
