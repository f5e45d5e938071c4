import ByteWords

extension JSONReader {
  /// Appends the string whose opening mark is the next byte, escapes resolved.
  mutating func appendString(to buffer: inout [UInt8]) throws(JSONFault) {
    let start = position
    position += 1
    while true {
      let run = endOfPlainRun()
      buffer.append(contentsOf: bytes[position..<run])
      position = run
      guard position < end else { throw fault(.unfinished, at: start) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try appendEscape(to: &buffer)
      default: throw fault(.controlCharacter)
      }
    }
  }

  /// Where the bytes end that stand for themselves.
  private func endOfPlainRun() -> Int {
    let text = bytes.span
    var at = position
    while at &+ ByteWord.size <= end {
      let word = ByteWord(text, at: at)
      if word.holds(0x22) || word.holds(0x5C) || word.holds(below: 0x20) { break }
      at &+= ByteWord.size
    }
    while at < end {
      let byte = text[at]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      at &+= 1
    }
    return at
  }

  private mutating func appendEscape(to buffer: inout [UInt8]) throws(JSONFault) {
    let start = position
    guard start + 1 < end else { throw fault(.badEscape) }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(bytes[start + 1])
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "u"): try appendScalar(to: &buffer, escape: start)
    default: throw fault(.badEscape, at: start)
    }
  }

  /// Appends the scalar of `\uXXXX` or of a pair of surrogates.
  private mutating func appendScalar(to buffer: inout [UInt8], escape start: Int) throws(JSONFault) {
    let first = try hexDigits(escape: start)
    guard first & 0xF800 == 0xD800 else { return Self.append(first, to: &buffer) }
    let second = position
    guard first < 0xDC00, second + 1 < end, bytes[second] == UInt8(ascii: "\\"),
      bytes[second + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate, at: start) }
    position += 2
    let low = try hexDigits(escape: second)
    guard low & 0xFC00 == 0xDC00 else { throw fault(.loneSurrogate, at: start) }
    Self.append(0x10000 + (first & 0x3FF) << 10 + low & 0x3FF, to: &buffer)
  }

  private mutating func hexDigits(escape start: Int) throws(JSONFault) -> UInt32 {
    guard position + 4 <= end else { throw fault(.badEscape, at: start) }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Self.hexValue(byte) else { throw fault(.badEscape, at: start) }
      value = value << 4 | digit
    }
    position += 4
    return value
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 55
    default: nil
    }
  }

  private static func append(_ scalar: UInt32, to buffer: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: buffer.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800: buffer += [UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6), tail(0)]
    case ..<0x10000: buffer += [UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12), tail(6), tail(0)]
    default: buffer += [UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
