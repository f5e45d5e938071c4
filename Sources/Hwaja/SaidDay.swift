/// Works out the day that words such as `지난 12일` or `3월 4일` mean in an article of a known date.
enum SaidDay {
  /// The day as `2026-01-12`; `nil` where the day of publication is not known or the words name none.
  ///
  /// A day without a month is the last one not after the publication, as newspapers write it. O(length).
  static func date(_ words: String, published: String?) -> String? {
    guard let published, let today = day(published) else { return nil }
    let numbers = words.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard let wanted = numbers.last, (1...31).contains(wanted) else { return nil }
    var (year, month) = (today.year, today.month)
    if words.contains("월"), numbers.count == 2, (1...12).contains(numbers[0]) {
      month = numbers[0]
      if month > today.month { year -= 1 }
    } else if wanted > today.day {
      month -= 1
      if month == 0 { (year, month) = (year - 1, 12) }
    }
    return "\(year)-\(two(month))-\(two(wanted))"
  }

  private static func day(_ published: String) -> (year: Int, month: Int, day: Int)? {
    let parts = published.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
    return (parts[0], parts[1], parts[2])
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
