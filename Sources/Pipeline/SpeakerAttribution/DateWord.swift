import ArticleText

/// Words that tell when something was said, and those that only look like it.
enum DateWord {
  private static let unitsOfTime = SyllableSet("일월년시")
  private static let measures = WordOpenings(["만에", "동안", "연속", "가까", "이상", "이하"])
  private static let pointers = WordOpenings(["지난", "오는", "이번", "다음"])

  /// `23일`, `3월`, `2026년`: a number that ends in a unit of time; not `6개월`, `1년`, which are lengths of time.
  ///
  /// `에` may follow.
  static func isDate(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    let isPlace = Hangul.syllable(in: text, before: word.upper) == Hangul.index("에")
    let span = TextSpan(word.lower, isPlace ? word.upper - 3 : word.upper)
    guard span.count > 3, isDigit(text[span.lower]), let last = Hangul.syllable(in: text, before: span.upper),
      unitsOfTime.contains(last), isDigit(text[span.upper - 4])
    else { return false }
    return last != Hangul.index("년") || span.count >= 7
  }

  /// `(3일) 동안`, `만에`, `연속`, `가까이`, `이상`, `이하`, `넘게`: the number before it is a length of time.
  static func measures(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard let first = Hangul.syllable(in: text, at: span.lower) else { return false }
    if first == Hangul.index("넘") { return span.count <= 9 }
    if first == Hangul.index("만"), span.count == 3 { return true }
    return measures.begin(text, span)
  }

  /// `지난`, `오는`, `이번`, `다음`: it belongs to the noun behind it.
  static func pointsOn(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    span.count == 6 && pointers.begin(text, span)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
