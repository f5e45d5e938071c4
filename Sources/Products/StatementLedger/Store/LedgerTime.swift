/// A moment as the ledger writes it: `2026-02-03T09:00:00Z`, so that moments sort as text.
public struct LedgerTime: Sendable, Equatable {
  /// The moment as text.
  public let text: String

  /// Reads a moment of exactly this form; `nil` if it is another or no such day or time exists.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00Z".utf8)
    guard bytes.count == form.count else { return nil }
    for (byte, sign) in zip(bytes, form) {
      guard sign == 48 ? (48...57).contains(byte) : byte == sign else { return nil }
    }
    let numbers = [(5, 1...12), (8, 1...31), (11, 0...23), (14, 0...59), (17, 0...60)].map { start, range in
      range.contains(Int(bytes[start] - 48) * 10 + Int(bytes[start + 1] - 48))
    }
    guard numbers.allSatisfy({ $0 }) else { return nil }
    self.text = text
  }

  /// A moment that the ledger holds.
  init(stored text: String) { self.text = text }

  /// The moment so many seconds after the beginning of 1970, UTC.
  public init(secondsSince1970 seconds: Int) {
    let (day, rest) = (Self.floorDivide(seconds, 86_400), Self.modulo(seconds, 86_400))
    let (year, month, date) = Self.civil(day)
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, 2) }
    text =
      "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(date, 2))T\(parts.joined(separator: ":"))Z"
  }

  /// The day at the beginning of a date as articles give it, `2026-02-03`; `nil` if it does not begin with one.
  public static func day(of text: String?) -> String? {
    guard let day = text.map({ String($0.prefix(10)) }), LedgerTime("\(day)T00:00:00Z") != nil else { return nil }
    return day
  }

  /// Days from one day to another, both as ``day(of:)`` gives them; `nil` if one is missing.
  static func days(from first: String?, to second: String?) -> Int? {
    let numbers = [first, second].map { day in day.map(dayNumber) ?? nil }
    guard let start = numbers[0], let end = numbers[1] else { return nil }
    return end - start
  }

  /// Days since the beginning of the calendar.
  private static func dayNumber(_ day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month) = parts[1] <= 2 ? (parts[0] - 1, parts[1] + 9) : (parts[0], parts[1] - 3)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2] - 1
  }

  /// Year, month and day of the Gregorian calendar, counted in eras of 400 years that begin in March.
  private static func civil(_ daysSince1970: Int) -> (Int, Int, Int) {
    let days = daysSince1970 + 719_468
    let (era, day) = (floorDivide(days, 146_097), modulo(days, 146_097))
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
  private static func modulo(_ a: Int, _ b: Int) -> Int { a - floorDivide(a, b) * b }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
