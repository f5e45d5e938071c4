import ArticleText

/// Words that tell when something was said, and those that only look like it.
enum DateWord {
  private static let unitsOfTime = SyllableSet("일월년시분")
  private static let behindTimes = SyllableSet("에께쯤경")
  private static let measures = WordOpenings(["만에", "동안", "연속", "가까", "이상", "이하", "이내", "안에"])
  private static let pointers = WordOpenings(["지난", "오는", "이번", "다음"])

  /// `23일`, `3월`, `2026년`, `2시쯤`: a number that ends in a unit of time; not `6개월`, `1년`, which are lengths of time.
  ///
  /// `에`, `께`, `쯤`, `경` may follow.
  static func isDate(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    let isFollowed = behindTimes.stands(in: text, before: word.upper)
    let span = TextSpan(word.lower, isFollowed ? word.upper - 3 : word.upper)
    guard span.count > 3, isDigit(text[span.lower]), let last = Hangul.syllable(in: text, before: span.upper),
      unitsOfTime.contains(last), isDigit(text[span.upper - 4])
    else { return false }
    return last != Hangul.index("년") || span.count >= 7
  }

  /// `오전`, `오후`, `새벽`: a part of a day, before a time of the clock or behind a day.
  static func isPartOfDay(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count > 3 else { return Hangul.syllable(in: text, at: span.lower) == Hangul.index("밤") }
    return span.count <= 9 && partsOfDay.begin(text, span)
  }

  private static let partsOfDay = WordOpenings(["오전", "오후", "새벽", "아침", "저녁", "심야", "한밤", "대낮"])

  /// `전날`, `어제`: a day counted from the one at hand.
  static func isDayBefore(_ text: Span<UInt8>, _ word: TextSpan) -> Bool { daysBefore.contains(text, word) }

  private static let daysBefore = WordSet(["전날", "어제", "그제"])

  /// `최근`, `현지시각 (저녁 9시쯤)`: lately, or before a time of the place where something happens.
  static func isLately(_ text: Span<UInt8>, _ word: TextSpan) -> Bool { lately.contains(text, word) }

  /// `최근`.
  static func isRecently(_ text: Span<UInt8>, _ word: TextSpan) -> Bool { recently.contains(text, word) }

  private static let recently = WordSet(["최근", "최근에"])
  private static let lately = WordSet(["최근", "최근에", "현지시각", "현지시간"])

  /// `지난해 (6월)`, `작년`: a year before the one at hand.
  static func isYearBefore(_ text: Span<UInt8>, _ word: TextSpan) -> Bool { yearsBefore.contains(text, word) }

  private static let yearsBefore = WordSet(["작년", "지난해", "재작년"])

  /// `23일`.
  static func isDay(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    Hangul.syllable(in: text, before: word.upper) == Hangul.index("일")
  }

  /// `0시`.
  static func isHour(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    Hangul.syllable(in: text, before: word.upper) == Hangul.index("시")
  }

  /// `1분을`, `30분부터`, not `38분쯤`, which ends the time of day.
  static func isMinute(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    guard isDigit(text[word.lower]), !isDate(text, word) else { return false }
    let digits = (word.lower..<word.upper).prefix { isDigit(text[$0]) }.count
    return Hangul.syllable(in: text, at: word.lower + digits) == Hangul.index("분")
  }

  /// `3월`, `2026년`.
  static func isMonthOrYear(_ text: Span<UInt8>, _ word: TextSpan) -> Bool {
    let last = Hangul.syllable(in: text, before: word.upper)
    return last == Hangul.index("월") || last == Hangul.index("년")
  }

  /// `정오부터`, `새벽까지`, `이후`: the word behind a day goes on telling when.
  static func continues(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count >= 9, let last = Hangul.syllable(in: text, before: span.upper) else { return false }
    let before = Hangul.syllable(in: text, before: span.upper - 3)
    return last == Hangul.index("터") && before == Hangul.index("부")
      || last == Hangul.index("지") && before == Hangul.index("까")
  }

  /// `(2015년) 이후`, `당시`: with the date before it a time of its own.
  static func isRelativeTime(_ text: Span<UInt8>, _ span: TextSpan) -> Bool { times.contains(text, span) }

  private static let times = WordSet(["이후", "이래", "이전", "당시", "이후로"])

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
