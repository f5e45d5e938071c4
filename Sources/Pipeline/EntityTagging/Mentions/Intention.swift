import ArticleText
import LexiconTables

/// `출마할 의사`, `매각 의사가 없다`: an intention, which is written like a doctor.
enum Intention {
  private static let noun = WordSet(["의사"])
  private static let existence = WordOpenings([
    "있다", "있음", "있는", "있느", "있었", "없다", "없음", "없는", "없었", "강하", "강한", "확고", "분명",
  ])
  private static let showing = WordOpenings(["밝혔", "밝힌", "밝히", "밝혀", "표명", "표시", "타진", "내비", "철회", "드러", "피력", "굽히"])
  private static let lack = WordOpenings(["부족", "모자"])

  /// Whether word `at` is one: behind a verb that is still to happen (`출마할`), where it is said to be there, or is shown (`탈당 의사를 밝혔다`).
  static func stands(_ text: Span<UInt8>, _ words: [Word], _ at: Int) -> Bool {
    guard noun.contains(text, words[at].stem) else { return false }
    let next = at + 1 < words.count ? words[at + 1].span : nil
    if let next, lack.begin(text, next) { return false }
    if at > 0, words[at - 1...at].adjoin, isToCome(text, words[at - 1]) { return true }
    guard let next, words[at...at + 1].adjoin else { return false }
    if words[at].tail.particle == .object { return showing.begin(text, next) }
    return words[at].tail.particle.isSubjectLike && existence.begin(text, next)
  }

  /// `지지 (의사를 밝혔다)`: whether word `at` is what somebody means to do, right before the noun.
  static func isMeant(_ text: Span<UInt8>, _ words: [Word], _ at: Int) -> Bool {
    at + 1 < words.count && words[at].isBare && words[at...at + 1].adjoin && words[at + 1].tail.particle == .object
      && stands(text, words, at + 1)
  }

  /// `출마할`, `낼`: an adnominal that ends in ㄹ.
  private static func isToCome(_ text: Span<UInt8>, _ word: Word) -> Bool {
    let last = Hangul.syllable(in: text, before: word.span.upper)
    return (word.ending == .adnominal || word.verbForm >= 0)
      && last.map(Hangul.final) == Hangul.final(of: Hangul.index("할"))
  }
}
