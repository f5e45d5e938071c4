/// Text in columns of a terminal, where Hangul takes two places.
///
/// ```swift
/// ColumnText.padded("화자", to: 6)      // "화자  "
/// ```
public enum ColumnText {
  /// Number of places that the text takes; O(length).
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text with spaces behind it, or before it (`isNumber`), up to so many places; O(length).
  public static func padded(_ text: String, to width: Int, isNumber: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - self.width(text)))
    return isNumber ? space + text : text + space
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x1160...0x11FF, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 2
    case 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
