import ArticleText

/// `(풀어 가자는데) 뜻을 모았다`, `(다시 연다는데) 동의했다`: on what people agree, `데` written to the word before it.
public enum Agreement {
  private static let shared = ["동의", "의견", "인식", "공감", "합의", "뜻을"]
  private static let nouns = WordOpenings(shared + ["이견", "견해"])
  private static let agreed = WordOpenings(shared)

  /// Whether a noun or verb of agreement follows the complementizer at `link`.
  static func follows(_ text: Span<UInt8>, _ units: [Unit], _ link: Int, _ range: Range<Int>) -> Bool {
    let word = units[link].span
    return link + 1 < range.upperBound && units[link + 1].kind == .word
      && Hangul.syllable(in: text, before: word.upper) == Hangul.index("데")
      && nouns.begin(text, units[link + 1].span)
  }

  /// `(다리를 놓는다는) 데 뜻을 모았다`: the same with `데` apart: nobody agrees alone.
  public static func isReached(_ text: Span<UInt8>, _ units: [Unit], _ link: Int, _ range: Range<Int>) -> Bool {
    guard link + 2 < range.upperBound, units[link + 1].kind == .word, units[link + 2].kind == .word else {
      return false
    }
    return places.contains(text, units[link + 1].span) && agreed.begin(text, units[link + 2].span)
  }

  private static let places = WordSet(["데", "데에", "데에는"])
}
