import ArticleText
import EntityTagging

/// `“문을 연다”(12일)고`, `“늦었다”(too late)며`, `“봄이다”(웃음)라고`: a bracket between a closing mark and what takes the words up.
///
/// One that names somebody (`“늦었다”(한서윤 시장)는`) tells whose words they are and is none.
enum Gloss {
  private static let sounds = WordSet(["웃음", "박수", "환호", "탄식", "함성", "일동 웃음", "일동웃음"])

  /// Whether the word is glued to what stands before it and takes words up.
  static func takesUp(_ text: Span<UInt8>, _ word: Word) -> Bool {
    !word.spaceBefore && word.markLink != nil && Hangul.syllable(in: text, at: word.span.lower) != Hangul.index("하")
  }

  /// Whether the bracket that ends right before token `at` holds a date, letters of another language or a sound; O(1).
  static func stands(_ text: Span<UInt8>, _ tokens: [Token], _ tagged: TaggedArticle, before at: Int) -> Bool {
    guard at > 1, tokens[at - 1].kind == .close else { return false }
    var open = at - 2
    while open > 0, at - open < 24, tokens[open].kind != .open {
      let word = tagged.wordOfToken[open]
      if word >= 0, tagged.mentionOfWord[Int(word)] >= 0 { return false }
      open -= 1
    }
    guard tokens[open].kind == .open, open + 1 < at - 1 else { return false }
    let (first, last) = (tokens[open + 1].span.lower, tokens[at - 2].span.upper)
    return text[first] < 0x80 || isArticle(text, first) || 0x4E00...0x9FFF ~= UTF8Scalar.value(in: text, at: first)
      || sounds.contains(text, TextSpan(first, last))
  }

  /// `(제12조)`: the article of a law.
  private static func isArticle(_ text: Span<UInt8>, _ at: Int) -> Bool {
    Hangul.syllable(in: text, at: at) == Hangul.index("제") && 0x30...0x39 ~= text[at + 3]
  }
}
