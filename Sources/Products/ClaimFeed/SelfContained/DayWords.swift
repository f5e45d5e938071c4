import AnalysisRecords

/// Finds words for days, months and years, and works out which they are.
///
/// What could be one of two is left alone: a bare `12일` is of the month of the day it counts from only if it is not
/// later than that day.
enum DayWords {
  /// Something of ours to be put behind the words.
  struct Note: Equatable {
    /// The place among the scalars of the statement.
    var place: Int
    var text: String
  }

  /// The notes on all words for days; O(length).
  ///
  /// Where the day is that of publication and not certain to be that of the words, `이날` and `전날` are marked so.
  static func notes(in text: StatementText, from day: CalendarDay, isCertain: Bool) -> [Note] {
    var notes: [Note] = []
    for index in text.scalars.indices where text.isWordStart(index) {
      if let note = worded(text, index, day, isCertain) ?? numbered(text, index, day) { notes.append(note) }
    }
    return notes
  }

  /// `이날`, `지난달`.
  private static func worded(_ text: StatementText, _ index: Int, _ day: CalendarDay, _ isCertain: Bool) -> Note? {
    guard let scalar = text.scalars[index...].first, Letter.finalConsonant(scalar) != nil else { return nil }
    let found = RelativeDay.all.first { text.scalars[index...].starts(with: $0.words) }
    guard let found else { return nil }
    let end = index + found.words.count
    guard followsWell(text, end) else { return nil }
    let isOfArticle = found.words.last == "날"
    return Note(place: end, text: found.meaning(from: day) + (isOfArticle && !isCertain ? " 보도 기준" : ""))
  }

  /// `12일`, `지난 12일`, `3월`, `오는 4월`, never with a year or month before it.
  private static func numbered(_ text: StatementText, _ index: Int, _ day: CalendarDay) -> Note? {
    let digits = text.scalars[index...].prefix(3).prefix(while: Letter.isDigit)
    guard (1...2).contains(digits.count), let number = Int(String(String.UnicodeScalarView(digits))) else { return nil }
    let unit = index + digits.count
    guard unit < text.scalars.count, followsWell(text, unit + 1), !isPartOfDate(text, index) else { return nil }
    let direction = direction(text, before: index)
    let meaning: String?
    switch text.scalars[unit] {
    case "일": meaning = dayMeaning(number, direction, day)
    case "월": meaning = isDayNext(text, unit + 1) ? nil : monthMeaning(number, direction, day)
    default: meaning = nil
    }
    return meaning.map { Note(place: unit + 1, text: $0) }
  }

  /// −1 behind `지난`, 1 behind `오는`, else 0.
  private static func direction(_ text: StatementText, before index: Int) -> Int {
    func stands(_ word: String) -> Bool {
      let word = Array(word.unicodeScalars)
      let start = index - word.count
      return start >= 0 && Array(text.scalars[start..<index]) == word && text.isWordStart(start)
    }
    return stands("지난 ") ? -1 : stands("오는 ") ? 1 : 0
  }

  private static func dayMeaning(_ number: Int, _ direction: Int, _ day: CalendarDay) -> String? {
    let here = CalendarDay(year: day.year, month: day.month, day: number)
    if let here, direction <= 0 ? here <= day : here >= day { return here.text }
    switch direction {
    case -1:
      let month = CalendarDay(year: day.year, month: day.month, day: 1)?.adding(days: -1)
      return month.flatMap { CalendarDay(year: $0.year, month: $0.month, day: number) }?.text
    case 1:
      let (year, month) = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
      return CalendarDay(year: year, month: month, day: number)?.text
    default: return nil
    }
  }

  private static func monthMeaning(_ number: Int, _ direction: Int, _ day: CalendarDay) -> String? {
    guard (1...12).contains(number) else { return nil }
    switch direction {
    case -1: return RelativeDay.month(number < day.month ? day.year : day.year - 1, number)
    case 1: return RelativeDay.month(number > day.month ? day.year : day.year + 1, number)
    default: return nil
    }
  }

  /// Whether a year or month stands right before: `2월 3일`, `2025년 2월`.
  private static func isPartOfDate(_ text: StatementText, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = text.scalars[index - 1] == " " && index > 1 ? text.scalars[index - 2] : text.scalars[index - 1]
    return before == "월" || before == "년" || before == "." || before == "~" || before == "∼" || before == "-"
      || before == "달"
  }

  /// Whether a day follows a month: `3월 2일`.
  private static func isDayNext(_ text: StatementText, _ index: Int) -> Bool {
    let next = index < text.scalars.count && text.scalars[index] == " " ? index + 1 : index
    return next < text.scalars.count && Letter.isDigit(text.scalars[next])
  }

  /// Whether the word ends there or a particle follows: `올해는`, `어제까지`, not `올해의책`.
  private static func followsWell(_ text: StatementText, _ end: Int) -> Bool {
    if text.isWordEnd(end) { return true }
    return particles.contains { particle in
      text.scalars[end...].starts(with: particle) && text.isWordEnd(end + particle.count)
    }
  }

  private static let particles = ["은", "는", "이", "가", "을", "를", "의", "에", "에는", "에도", "도", "부터", "까지", "로", "쯤", "만"]
    .map { Array($0.unicodeScalars) }
}
