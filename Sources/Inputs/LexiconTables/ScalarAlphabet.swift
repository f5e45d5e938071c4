/// The characters that occur in keys, each with a small code: 1 is the most frequent, 0 is none of them.
struct ScalarAlphabet: Sendable {
  /// The character of each code; index 0 is code 1.
  let scalars: [UInt32]
  /// Start of each block of 256 characters in `codes`.
  private let blocks: [UInt16]
  private let codes: [UInt16]

  /// Gives the `scalars`, most frequent first, the codes 1, 2, … in turn.
  init(scalars: [UInt32]) {
    self.scalars = scalars
    var blocks = [UInt16](repeating: 0, count: 0x110000 >> 8)
    var codes = [UInt16](repeating: 0, count: 256)
    for (index, scalar) in scalars.enumerated() {
      let block = Int(scalar >> 8)
      if blocks[block] == 0 {
        blocks[block] = UInt16(codes.count >> 8)
        codes.append(contentsOf: repeatElement(0, count: 256))
      }
      codes[Int(blocks[block]) << 8 | Int(scalar & 0xFF)] = UInt16(index + 1)
    }
    self.blocks = blocks
    self.codes = codes
  }

  /// The code of a character, 0 if no key has it.
  @inline(__always)
  func code(of scalar: UInt32) -> Int {
    guard scalar < 0x110000 else { return 0 }
    return Int(codes[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)])
  }
}

/// Reading single characters out of UTF-8 that is known to be valid.
enum ScalarReading {
  /// The character at `index` and its length in bytes; length 0 at the end of the text.
  @inline(__always)
  static func scalar(in text: borrowing Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let count = text.count
    guard index < count else { return (0, 0) }
    let lead = UInt32(text[index])
    if lead < 0x80 { return (lead, 1) }
    if lead & 0xF0 == 0xE0, index + 3 <= count {
      return ((lead & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F), 3)
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= count else { return (0, 0) }
    var value = lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The character that ends before `end` and its length; length 0 if there is none after `low`.
  @inline(__always)
  static func scalar(in text: borrowing Span<UInt8>, before end: Int, low: Int) -> (value: UInt32, length: Int) {
    var start = end - 1
    while start > low, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= low, start < text.count else { return (0, 0) }
    let found = scalar(in: text, at: start)
    return start + found.length == end ? found : (0, 0)
  }
}
