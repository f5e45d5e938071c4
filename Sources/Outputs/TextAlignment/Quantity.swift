/// A number with what it counts, in words: digits with 천, 만, 억 and 조, and the native numerals that stand alone.
///
/// `1만2000`, `12,000` and `1.2만` are one number, `3조 6000억` and `3조6천억` too.
public struct Quantity {
  /// The number.
  public var value: Double
  /// The first letter of what is counted, also in the next word; empty if it is not known.
  public var unit: String

  /// The quantities of some words before another one; O(length).
  public static func all(in words: [String], before next: String?) -> [Quantity] {
    var quantities: [Quantity] = []
    for (index, word) in words.enumerated() {
      guard let value = native[word] else { continue }
      let counted = index + 1 < words.count ? words[index + 1] : next
      quantities.append(Quantity(value: value, unit: counted?.first.map(String.init) ?? ""))
    }
    let letters = Array(connected(words).unicodeScalars)
    var at = 0
    while at < letters.count {
      guard LetterFolding.isDigit(letters[at]) else {
        at += 1
        continue
      }
      let value = value(letters, &at)
      let unit = letters[at...].first { $0 != " " } ?? next?.unicodeScalars.first
      quantities.append(Quantity(value: value, unit: unit.map { LetterFolding.isDigit($0) ? "" : String($0) } ?? ""))
    }
    return quantities
  }

  /// Whether the other one is another number of the same things, and not the same one rounded.
  func contradicts(_ other: Quantity) -> Bool {
    (unit == other.unit || unit.isEmpty || other.unit.isEmpty) && !isRounded(other)
  }

  /// Whether one is the other with fewer digits: amounts of ten thousand and more, and fractions, are told so.
  ///
  /// They may differ by a fortieth part: `3조 6700억` and `3조 6000억`.
  private func isRounded(_ other: Quantity) -> Bool {
    let isAmount = min(value, other.value) >= 10_000
    let isFraction = [value, other.value].contains { $0 != $0.rounded() }
    guard isAmount || isFraction, abs(value - other.value) <= max(value, other.value) / 40 else { return false }
    return coarser(than: other) || other.coarser(than: self)
  }

  /// Whether this is the other, rounded or cut at the last digit that this has.
  private func coarser(than other: Quantity) -> Bool {
    var step = 1e12
    while step > 1e-3, (value / step).rounded() * step != value { step /= 10 }
    let steps = other.value / step
    return value == steps.rounded() * step || value == steps.rounded(.down) * step
  }

  /// Whether words differ only in the point of a month and a day: `4.16` and `416`, which are names of events.
  static func areSpellingsOfOneDate(_ old: [String], _ new: [String]) -> Bool {
    let sides = [old, new].map { words in
      words.joined().unicodeScalars.filter { LetterFolding.isDigit($0) || $0 == "." }
    }
    let digits = sides.map { $0.filter(LetterFolding.isDigit) }
    guard digits[0].elementsEqual(digits[1]), !(old + new).contains(where: { $0.contains("%") }) else { return false }
    return sides.contains { side in
      let parts = side.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
    }
  }

  private static let native: [String: Double] = [
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
  ]

  /// The words in a row, where a number goes on behind a space without one: `3조 6000억`, `5 만`.
  private static func connected(_ words: [String]) -> String {
    var text = ""
    for word in words {
      let goesOn =
        (text.unicodeScalars.last.map { largeUnit($0) != nil } ?? false)
        && (word.unicodeScalars.first.map(LetterFolding.isDigit) ?? false)
        || (text.unicodeScalars.last.map(LetterFolding.isDigit) ?? false)
          && (word.unicodeScalars.first.map { largeUnit($0) != nil } ?? false)
      text += text.isEmpty || goesOn ? word : " " + word
    }
    return text
  }

  /// The number that begins at `at`, which goes behind it.
  private static func value(_ letters: [Unicode.Scalar], _ at: inout Int) -> Double {
    var (total, section) = (0.0, 0.0)
    repeat {
      let start = at
      while at < letters.count, LetterFolding.isDigit(letters[at]) || letters[at] == "." { at += 1 }
      var part = Double(String(String.UnicodeScalarView(letters[start..<at]))) ?? 0
      while at < letters.count, let unit = smallUnit(letters[at]) {
        part *= unit
        at += 1
      }
      section += part
      if at < letters.count, let unit = largeUnit(letters[at]) {
        total += section * unit
        section = 0
        at += 1
      }
    } while at < letters.count && LetterFolding.isDigit(letters[at])
    return ((total + section) * 1e6).rounded() / 1e6
  }

  private static func smallUnit(_ letter: Unicode.Scalar) -> Double? {
    switch letter {
    case "십": 10
    case "백": 100
    case "천": 1000
    default: nil
    }
  }

  private static func largeUnit(_ letter: Unicode.Scalar) -> Double? {
    switch letter {
    case "만": 1e4
    case "억": 1e8
    case "조": 1e12
    default: nil
    }
  }
}
