/// Makes outside text safe to print on one line of a terminal.
///
/// ```swift
/// PlainLine.text("붉은\u{1B}[31m 글\n둘째 줄")      // "붉은\\u{1B}[31m 글 둘째 줄"
/// ```
public enum PlainLine {
  /// The text on one line: white space runs with a line break or tab become one space; control characters, marks of
  /// writing direction and invisible separators become visible as `\u{…}`.
  ///
  /// O(length).
  public static func text(_ text: String) -> String {
    if !text.unicodeScalars.contains(where: { isUnsafe($0) || isBreak($0) }) { return text }
    var line = String.UnicodeScalarView()
    var isAfterBreak = false
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        if !isAfterBreak && !line.isEmpty && line.last != " " { line.append(" ") }
        isAfterBreak = true
      } else if isUnsafe(scalar) {
        line.append(contentsOf: shown(scalar).unicodeScalars)
        isAfterBreak = false
      } else if !(isAfterBreak && scalar == " ") {
        line.append(scalar)
        isAfterBreak = false
      }
    }
    return String(line)
  }

  /// Whether a terminal would act on the scalar, or the eye would be misled by it.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// A scalar that is not to be acted on, for the eye: `\u{202E}`.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
