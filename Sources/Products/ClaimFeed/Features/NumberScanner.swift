/// Finds numbers: `1,200`, `3.5`, `34만 7천`, `100여`.
enum NumberScanner {
  /// Where each number begins, by the place behind it, with and without a space that follows; O(length).
  static func numbers(in text: StatementText) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var index = 0
    while index < text.scalars.count {
      guard Letter.isDigit(text.scalars[index]) else {
        index += 1
        continue
      }
      // 제12조 is an article of law, not twelve trillion.
      let isOrdinal = index > 0 && text.scalars[index - 1] == "제"
      let end = isOrdinal ? digitsEnd(text.scalars, from: index) : end(of: text.scalars, from: index)
      starts[end] = index
      if end < text.scalars.count, text.scalars[end] == " " { starts[end + 1] = index }
      index = end
    }
    return starts
  }

  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while true {
      end = digitsEnd(scalars, from: end)
      let magnitude = scalars[end...].prefix { isMagnitude($0) }.count
      guard magnitude > 0 else { return end }
      end += magnitude
      let next = end < scalars.count && scalars[end] == " " ? end + 1 : end
      guard next < scalars.count, Letter.isDigit(scalars[next]) else {
        return end < scalars.count && scalars[end] == "여" ? end + 1 : end
      }
      end = next
    }
  }

  private static func digitsEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let isMark = scalars[end] == "," || scalars[end] == "."
      guard
        Letter.isDigit(scalars[end]) || isMark && end + 1 < scalars.count && Letter.isDigit(scalars[end + 1])
      else { break }
      end += 1
    }
    return end
  }

  private static func isMagnitude(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "십", "백", "천", "만", "억", "조": true
    default: false
    }
  }
}
