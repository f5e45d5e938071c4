/// Checks one role, `title@affiliation@from@to`.
enum RoleCheck {
  static func run(_ role: Range<Int>, in row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog) {
    let parts = ParsedTable.pieces(of: table.file.bytes, in: role, at: UInt8(ascii: "@"))
    guard parts.count == 4, !parts[0].isEmpty else {
      return log.add(.roleParts(table.text(role)), in: row, at: role.lowerBound)
    }
    let dates = parts[2...].map { table.text($0) }
    for (date, place) in zip(dates, parts[2...]) where !date.isEmpty && !isDate(date) {
      log.add(.notADate(date), in: row, at: place.lowerBound)
    }
    let (from, to) = (dates[0], dates[1])
    if isDate(from), isDate(to), to < from.prefix(to.utf8.count) {
      log.add(.reversedDates(from: from, to: to), in: row, at: parts[3].lowerBound)
    }
  }

  /// Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a day that exists.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    guard [[4], [4, 2], [4, 2, 2]].contains(lengths), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
      return false
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    return numbers.count < 3 || (1...days(of: numbers[1], in: numbers[0])).contains(numbers[2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
