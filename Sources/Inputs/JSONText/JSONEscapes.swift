import ByteWords

/// Which scalars a string of JSON shows by an escape, and how.
enum JSONEscapes {
  /// Whether one of eight bytes could begin a scalar that needs an escape.
  @inline(__always)
  static func mayBegin(in word: ByteWord) -> Bool {
    // 0xC2 and 0xE2 differ in one bit.
    word.holds(below: 0x20) || word.holds(0x22) || word.holds(0x5C) || word.holds(0x7F)
      || ByteWord(bits: word.bits | 0x2020_2020_2020_2020).holds(0xE2)
  }

  /// Length in bytes of the scalar at `at` if it needs an escape, else 0.
  @inline(__always)
  static func length(in text: Span<UInt8>, at: Int) -> Int {
    switch text[at] {
    case ..<0x20, 0x22, 0x5C, 0x7F: 1
    case 0xC2, 0xE2: controlLength(in: text, at: at)
    default: 0
    }
  }

  /// Puts the escape of the scalar at `at`: at most 6 bytes.
  static func put(_ text: Span<UInt8>, at: Int, in output: inout MutableSpan<UInt8>, at end: inout Int) {
    output.put(0x5C, at: &end)
    switch text[at] {
    case 0x22, 0x5C: output.put(text[at], at: &end)
    case 0x0A: output.put(UInt8(ascii: "n"), at: &end)
    case 0x0D: output.put(UInt8(ascii: "r"), at: &end)
    case 0x09: output.put(UInt8(ascii: "t"), at: &end)
    case 0xC2: putHex(UInt16(text[at + 1]), in: &output, at: &end)
    case 0xE2:
      putHex(0x2000 | UInt16(text[at + 1] & 0x3F) << 6 | UInt16(text[at + 2] & 0x3F), in: &output, at: &end)
    default: putHex(UInt16(text[at]), in: &output, at: &end)
    }
  }

  /// Length of the scalar of two or three bytes at `at` if a terminal or a line reader would act on it, else 0.
  private static func controlLength(in text: Span<UInt8>, at: Int) -> Int {
    guard at + 1 < text.count else { return 0 }
    if text[at] == 0xC2 { return text[at + 1] < 0xA0 ? 2 : 0 }
    guard at + 2 < text.count else { return 0 }
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private static func putHex(_ unit: UInt16, in output: inout MutableSpan<UInt8>, at end: inout Int) {
    output.put(UInt8(ascii: "u"), at: &end)
    for shift: UInt16 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      output.put(digit < 10 ? 48 + digit : 87 + digit, at: &end)
    }
  }
}
