/// Works out the day that words such as `지난 12일` or `3월 4일` mean in an article of a known date.
struct SaidDay {
  private let today: (year: Int, month: Int, day: Int)?

  /// Reads the day of publication.
  init(published: String?) { today = published.flatMap(Self.day) }

  /// The day as `2026-01-12`; `nil` where the day of publication is not known or the words name none.
  ///
  /// A day without a month is the last one not after the publication, as newspapers write it. O(length).
  func date(_ words: String) -> String? {
    guard let today else { return nil }
    let numbers = words.utf8.split { $0 &- 48 > 9 }.compactMap { Int(Substring($0)) }
    guard let wanted = numbers.last, (1...31).contains(wanted) else { return nil }
    var (year, month) = (today.year, today.month)
    if numbers.count == 2, Self.namesMonth(words), (1...12).contains(numbers[0]) {
      month = numbers[0]
      if month > today.month { year -= 1 }
    } else if wanted > today.day {
      month -= 1
      if month == 0 { (year, month) = (year - 1, 12) }
    }
    return "\(year)-\(Self.two(month))-\(Self.two(wanted))"
  }

  private static func day(_ published: String) -> (year: Int, month: Int, day: Int)? {
    let parts = published.utf8.prefix(10).split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
    return (parts[0], parts[1], parts[2])
  }

  private static func namesMonth(_ words: String) -> Bool { words.unicodeScalars.contains("월") }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
