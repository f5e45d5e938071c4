import ArticleText
import QuotationParsing

/// `떠났다|고`, `떠나겠다|고`: what the stem of the last word that is told, before its `다`, tells of its time.
enum ToldStem {
  /// The last syllable of the stem, before the complementizer of a unit; of words without `다` their last one: `것|이라고`.
  static func last(_ text: Span<UInt8>, _ link: Unit) -> Int? {
    let end = Int(link.linkStart)
    let last = Hangul.syllable(in: text, before: end)
    return last == Hangul.index("다") ? Hangul.syllable(in: text, before: end - 3) ?? last : last
  }

  /// `떠났다고`, `떠난다고`, but not `떠나라고`, `것이라고`, `왜 떠나느냐고`.
  static func isDeclared(_ text: Span<UInt8>, _ link: Unit) -> Bool {
    Hangul.syllable(in: text, before: Int(link.linkStart)) == Hangul.index("다")
  }

  /// `떠났다고`, but not `있다고`, `떠나겠다고`.
  static func isPast(_ text: Span<UInt8>, _ link: Unit) -> Bool {
    guard let stem = last(text, link) else { return false }
    return Hangul.final(of: stem) == 20 && stem != Hangul.index("있") && stem != Hangul.index("겠")
  }

  /// `떠나겠다고`: what somebody means to do.
  static func isIntent(_ text: Span<UInt8>, _ link: Unit) -> Bool { last(text, link) == Hangul.index("겠") }
}
