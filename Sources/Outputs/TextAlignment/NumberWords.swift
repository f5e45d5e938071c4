/// Numbers in words: digits with 천, 만, 억 and 조, and the native numerals that stand alone.
///
/// `1만2000`, `12,000` and `1.2만` are one number.
public enum NumberWords {
  /// The numbers of some words; O(length).
  public static func values(in words: [String]) -> Set<Double> {
    var values: Set<Double> = []
    for word in words {
      if let value = native[word] { values.insert(value) }
      let letters = Array(word.unicodeScalars)
      var at = 0
      while at < letters.count {
        if LetterFolding.isDigit(letters[at]) {
          values.insert(value(letters, &at))
        } else {
          at += 1
        }
      }
    }
    return values
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
