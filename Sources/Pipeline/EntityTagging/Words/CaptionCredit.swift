import ArticleText
import ByteWords

/// Photo credits and ends of headlines that scraped pages glue to the first word of the next sentence: `AP뉴시스비건 대표는`, `듯시청은`;
/// `故` before a name.
enum CaptionCredit {
  private static let credits: [[UInt8]] = [
    "AP뉴시스", "AP연합뉴스", "EPA연합뉴스", "AFP연합뉴스", "로이터연합뉴스", "로이터뉴스1", "뉴시스", "연합뉴스", "뉴스1", "캡처", "갈무리", "연합", "듯", "故",
  ].map { Array($0.utf8) }

  /// First byte of the word behind a credit; the word's own start where none is glued to it.
  static func end(_ text: Span<UInt8>, _ span: TextSpan) -> Int {
    guard mayBegin(text, span.lower) else { return span.lower }
    for credit in credits where span.count > credit.count {
      guard text.holds(credit, at: span.lower) else { continue }
      let rest = span.lower + credit.count
      if credit == agency, !isAgency(text, span, rest) { return span.lower }
      if credit == seeming, span.upper - rest < 6 { return span.lower }
      return isName(text, rest, span.upper) ? rest : span.lower
    }
    return span.lower
  }

  /// `…하고 있다. 연합시청 관계자는`: the agency's short name behind a sentence, before a noun with which it makes no word.
  private static func isAgency(_ text: Span<UInt8>, _ span: TextSpan, _ rest: Int) -> Bool {
    guard span.lower >= 5, span.upper - rest >= 9, text[span.lower - 1] == 0x20, text[span.lower - 2] == 0x2E,
      Hangul.syllable(in: text, before: span.lower - 2) == Hangul.index("다")
    else { return false }
    return !joined.begin(text, TextSpan(rest, span.upper))
  }

  /// `할 듯시청은`: the last word of a headline whose line is lost.
  private static let seeming = Array("듯".utf8)
  private static let agency = Array("연합".utf8)
  private static let joined = WordOpenings([
    "훈련", "정당", "고사", "사령", "작전", "뉴스", "인포", "방위", "연습", "조직", "체제", "단체", "후보", "공천", "함대", "전선", "감시", "회의",
  ])

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

  private static let firsts = SyllableSet("로뉴연캡갈듯")
  private static let verbs = SyllableSet("하한해했된되받를은는이가와과의에")
}
