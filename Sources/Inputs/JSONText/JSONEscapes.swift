/// Which scalars a string of JSON shows by an escape, and how.
enum JSONEscapes {
  /// Offset of the first scalar at or after `start` that needs an escape.
  static func first(in text: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return at }
      if byte == 0x7F || byte == 0xC2 || byte == 0xE2, length(in: text, at: at) > 0 { return at }
      at &+= 1
    }
    return nil
  }

  /// Appends the escape of the scalar at `at` and gives the scalar's length in bytes.
  static func append(_ text: Span<UInt8>, at: Int, to bytes: inout [UInt8]) -> Int {
    switch text[at] {
    case 0x22: bytes += [0x5C, 0x22]
    case 0x5C: bytes += [0x5C, 0x5C]
    case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
    case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
    case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
    case 0xC2: appendHex(UInt16(text[at + 1]), to: &bytes)
    case 0xE2: appendHex(0x2000 | UInt16(text[at + 1] & 0x3F) << 6 | UInt16(text[at + 2] & 0x3F), to: &bytes)
    default: appendHex(UInt16(text[at]), to: &bytes)
    }
    return max(1, length(in: text, at: at))
  }

  /// Length of the scalar at `at` if a terminal or a line reader would act on it, else 0.
  private static func length(in text: Span<UInt8>, at: Int) -> Int {
    if text[at] == 0x7F { return 1 }
    guard at + 1 < text.count else { return 0 }
    if text[at] == 0xC2 { return text[at + 1] < 0xA0 ? 2 : 0 }
    guard text[at] == 0xE2, at + 2 < text.count else { return 0 }
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private static func appendHex(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes += [0x5C, UInt8(ascii: "u")]
    for shift: UInt16 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
