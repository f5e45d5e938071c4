/// Makes letters alike that mean the same: capitals, full-width forms, and Hangul written in parts.
///
/// ```swift
/// LetterFolding.letters(of: "ＮＡＴＯ 3,000명").map(\.scalar)     // n a t o 3 0 0 0 명
/// ```
public enum LetterFolding {
  /// A letter with the place where it stands.
  public struct Letter: Sendable, Equatable {
    /// The letter, folded.
    public var scalar: Unicode.Scalar
    /// First scalar in the text as given.
    public var start: Int
    /// The scalar after its last one.
    public var end: Int
    /// Number of the word it stands in, from 0; words are parted by whatever is no letter.
    public var word: Int
  }

  /// Letters and digits of a text, also the point inside a number and the percent sign; everything else is left out.
  ///
  /// A comma inside a number parts no words. O(length).
  public static func letters(of text: String) -> [Letter] {
    let scalars = text.unicodeScalars.map(folded)
    var letters: [Letter] = []
    letters.reserveCapacity(scalars.count)
    var word = 0
    for (index, scalar) in scalars.enumerated() {
      if let whole = letters.last.flatMap({ composed($0.scalar, scalar) }), letters[letters.count - 1].end == index {
        letters[letters.count - 1].scalar = whole
        letters[letters.count - 1].end = index + 1
      } else if isLetter(scalar) || scalar == "%" || scalar == "." && isInsideNumber(index, scalars) {
        letters.append(Letter(scalar: scalar, start: index, end: index + 1, word: word))
      } else if letters.last?.word == word, !(scalar == "," && isInsideNumber(index, scalars)) {
        word += 1
      }
    }
    return letters
  }

  /// Full-width forms and capitals of ASCII as plain small letters.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    return Unicode.Scalar((65...90).contains(value) ? value + 32 : value) ?? scalar
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 48...57, 97...122, 0xAC00...0xD7A3, 0x1100...0x11FF: true
    case 0..<128: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func isInsideNumber(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
  }

  /// Whether it is a digit of ASCII.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  /// The syllable that a conjoining letter makes with what stands before it (The Unicode Standard, section 3.12).
  private static func composed(_ before: Unicode.Scalar, _ part: Unicode.Scalar) -> Unicode.Scalar? {
    switch (before.value, part.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      Unicode.Scalar(0xAC00 + ((before.value - 0x1100) * 21 + part.value - 0x1161) * 28)
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (before.value - 0xAC00) % 28 == 0:
      Unicode.Scalar(before.value + part.value - 0x11A7)
    default: nil
    }
  }
}
