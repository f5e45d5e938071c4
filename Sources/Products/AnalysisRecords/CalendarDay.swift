/// A day of the calendar, `2026-02-03`.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Year, month and day as one number, `20260203`, which stands in the order of the days.
  public let number: Int

  /// Reads a day at the beginning of a date or time as articles give it, `nil` if there is none.
  ///
  /// `2026-02-03`, `2026. 2. 3.`, `20260203`, `2026년 2월 3일`, each with or without a time behind it.
  ///
  /// O(1).
  public init?(startOf text: String) {
    var rest = text.utf8.prefix(24)
    guard let year = Self.takeNumber(4...4, from: &rest), year > 0 else { return nil }
    let digits = Self.skipMarks(of: &rest) ? 1...2 : 2...2
    guard let month = Self.takeNumber(digits, from: &rest), (1...12).contains(month) else { return nil }
    guard Self.skipMarks(of: &rest) == (digits.lowerBound == 1) else { return nil }
    guard let day = Self.takeNumber(digits, from: &rest), (1...Self.length(of: month, in: year)).contains(day) else {
      return nil
    }
    number = year * 10_000 + month * 100 + day
  }

  private static func takeNumber(_ digits: ClosedRange<Int>, from rest: inout Substring.UTF8View) -> Int? {
    let number = rest.prefix(digits.upperBound).prefix { (48...57).contains($0) }
    guard digits.contains(number.count) else { return nil }
    rest = rest.dropFirst(number.count)
    return number.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Skips what stands between the numbers of a date, and tells whether there was any.
  private static func skipMarks(of rest: inout Substring.UTF8View) -> Bool {
    let marks = rest.prefix(5).prefix { !(48...57).contains($0) }
    rest = rest.dropFirst(marks.count)
    return !marks.isEmpty
  }

  /// Makes a day; `nil` if the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    number = year * 10_000 + month * 100 + day
  }

  /// The year.
  public var year: Int { number / 10_000 }
  /// The month, from 1.
  public var month: Int { number / 100 % 100 }
  /// The day of the month, from 1.
  public var day: Int { number % 100 }

  /// The day so many days later, or earlier; the years 1 to 9999 are not left.
  ///
  /// O(days).
  public func adding(days: Int) -> CalendarDay {
    var day = self
    for _ in 0..<abs(days) { day = (days < 0 ? day.previous : day.next) ?? day }
    return day
  }

  private var next: CalendarDay? {
    CalendarDay(year: year, month: month, day: day + 1) ?? CalendarDay(year: year, month: month + 1, day: 1)
      ?? CalendarDay(year: year + 1, month: 1, day: 1)
  }

  private var previous: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    if month == 1 { return CalendarDay(year: year - 1, month: 12, day: 31) }
    return CalendarDay(year: year, month: month - 1, day: Self.length(of: month - 1, in: year))
  }

  /// The day as `2026-02-03`.
  public var text: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// Days since the beginning of the year 0 as if every month had 31: enough to tell how far apart days lie.
  public var roughCount: Int { (year * 12 + month) * 31 + day }

  /// Whether one day comes before another.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A number with zeros before it; O(width).
  public static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
