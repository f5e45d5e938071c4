/// Makes outside text safe inside HTML, as text and as the value of an attribute in double quotes.
///
/// ```swift
/// HTMLText.escaped("<b>\"&\u{202E}")     // "&lt;b&gt;&quot;&amp;\\u{202E}"
/// ```
public enum HTMLText {
  /// The text with markup as references; control characters, marks of writing direction and invisible separators
  /// become visible as `\u{…}`, line breaks and tabs stay.
  ///
  /// O(length).
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text as ``escaped(_:)`` gives it; O(length).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    if utf8.allSatisfy(isPlain) {
      bytes.append(contentsOf: utf8)
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }
  }

  /// JSON that can stand in a `script` element: `<` occurs in strings alone, and is written as an escape there.
  ///
  /// O(length).
  static func scriptData(json: [UInt8]) -> [UInt8] {
    guard json.contains(UInt8(ascii: "<")) else { return json }
    return json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
  }

  /// Whether no scalar that this byte can begin needs an escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x20..<0x7F: true
    // U+0080–U+009F, U+061C, U+2000–U+2FFF, U+F000–U+FFFF and what lies above U+FFFF.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...: false
    default: byte >= 0x80
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">": bytes.append(contentsOf: "&gt;".utf8)
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "\"": bytes.append(contentsOf: "&quot;".utf8)
    case "'": bytes.append(contentsOf: "&#39;".utf8)
    case "\n", "\t": bytes.append(UInt8(scalar.value))
    case "\r": bytes.append(0x0A)
    default:
      if !PlainLine.isUnsafe(scalar), let units = UTF8.encode(scalar) {
        bytes.append(contentsOf: units)
      } else {
        bytes.append(contentsOf: PlainLine.shown(scalar).utf8)
      }
    }
  }
}
