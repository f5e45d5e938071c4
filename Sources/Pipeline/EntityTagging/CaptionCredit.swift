import ArticleText
import ByteWords

/// Photo credits that scraped pages glue to the first word of the next sentence: `AP뉴시스비건 대표는`; `故` before a name.
enum CaptionCredit {
  private static let credits: [[UInt8]] = [
    "AP뉴시스", "AP연합뉴스", "EPA연합뉴스", "AFP연합뉴스", "로이터연합뉴스", "로이터뉴스1", "뉴시스", "연합뉴스", "뉴스1", "캡처", "갈무리", "故",
  ].map { Array($0.utf8) }

  /// First byte of the word behind a credit; the word's own start where none is glued to it.
  static func end(_ text: Span<UInt8>, _ span: TextSpan) -> Int {
    guard mayBegin(text, span.lower) else { return span.lower }
    for credit in credits where span.count > credit.count {
      guard text.holds(credit, at: span.lower) else { continue }
      let rest = span.lower + credit.count
      return isName(text, rest, span.upper) ? rest : span.lower
    }
    return span.lower
  }

  /// Whether the first character is that of a credit.
  private static func mayBegin(_ text: Span<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case UInt8(ascii: "A"), UInt8(ascii: "E"), 0xE6: return true
    default: return Hangul.syllable(in: text, at: at).map { firsts.contains($0) } ?? false
    }
  }

  /// What is left must not be a particle or a form of `하다`.
  private static func isName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let first = Hangul.syllable(in: text, at: start), NounTail.parse(text, start, end) == nil else {
      return false
    }
    return !verbs.contains(first)
  }

  private static let firsts = SyllableSet("로뉴연캡갈")
  private static let verbs = SyllableSet("하한해했된되받를은는이가와과의에")
}
