/// Splits working text into words and marks.
///
/// Words are runs of letters and digits without white space; every mark is a token of its own.
public struct Tokenizer {
  /// Tokens of the last text, in order.
  public private(set) var tokens: [Token] = []

  /// Makes a tokenizer whose buffer is reused from article to article.
  public init() {}

  /// Splits `text`; O(length).
  public mutating func run(_ text: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    var at = 0
    var space = true
    var line = true
    while at < text.count {
      let byte = text[at]
      if byte <= 0x20 {
        line = line || byte == 0x0A || byte == 0x0D
        space = true
        at += 1
        continue
      }
      if Self.isHangulLead(byte) {
        let end = Self.wordEnd(text, at)
        tokens.append(Token(span: TextSpan(at, end), kind: .word, spaceBefore: space, startsLine: line))
        at = end
        space = false
        line = false
        continue
      }
      let length = UTF8Scalar.length(byte)
      let scalar = UTF8Scalar.value(in: text, at: at)
      if Self.isSpace(scalar) {
        space = true
        at += length
        continue
      }
      let kind = Self.kind(scalar, text, at)
      let end = kind == .word ? Self.wordEnd(text, at) : Self.markEnd(kind, text, at, length)
      tokens.append(Token(span: TextSpan(at, end), kind: kind, spaceBefore: space, startsLine: line))
      at = end
      space = false
      line = false
    }
  }

  /// Whether the byte begins a syllable or another letter of three bytes: U+A000 to U+DFFF, which are all letters.
  @inline(__always)
  private static func isHangulLead(_ byte: UInt8) -> Bool { byte >= 0xEA && byte <= 0xED }

  /// No-break space, ideographic space, zero-width space and byte-order mark count as white space.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x3000, 0x2000...0x200D, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func kind(_ scalar: UInt32, _ text: Span<UInt8>, _ at: Int) -> Token.Kind {
    if scalar < 0x80 { return asciiKind(UInt8(scalar), text, at) }
    switch scalar {
    case 0x201C, 0x201D, 0xAB, 0xBB, 0xFF02, 0x201F, 0x2033, 0x301D, 0x301E: return .doubleMark
    case 0x2018, 0x2019, 0x201B, 0xFF07, 0x2032: return .singleMark
    case 0x300C...0x300F: return .cornerMark
    case 0x2026, 0x22EF, 0x2025: return .ellipsis
    case 0x3002, 0xFF0E, 0xFF1F, 0xFF01: return .stop
    case 0x3001, 0xFF0C: return .comma
    case 0xB7, 0x318D, 0x30FB, 0x2027, 0x2022, 0x2219, 0x22C5, 0xFF65: return .joint
    case 0x3008, 0x300A, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF1C, 0x3016: return .open
    case 0x3009, 0x300B, 0x3011, 0x3015, 0xFF09, 0xFF3D, 0xFF1E, 0x3017: return .close
    case 0xA1...0xBF, 0x2010...0x205F, 0x2190...0x2BFF, 0x3003...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20:
      return .other
    case 0x1F000...: return .other
    default: return .word
    }
  }

  private static func asciiKind(_ byte: UInt8, _ text: Span<UInt8>, _ at: Int) -> Token.Kind {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x40, 0x25, 0x26, 0x2B, 0x23, 0x24: return .word
    case 0x22: return .doubleMark
    case 0x27, 0x60: return .singleMark
    case 0x2E: return at + 1 < text.count && text[at + 1] == 0x2E ? .ellipsis : .stop
    case 0x21, 0x3F: return .stop
    case 0x2C: return .comma
    case 0x2D, 0x2F: return .joint
    case 0x28, 0x5B, 0x7B, 0x3C: return .open
    case 0x29, 0x5D, 0x7D, 0x3E: return .close
    default: return .other
    }
  }

  private static func markEnd(_ kind: Token.Kind, _ text: Span<UInt8>, _ at: Int, _ length: Int) -> Int {
    var end = at + length
    if kind == .ellipsis, text[at] == 0x2E {
      while end < text.count, text[end] == 0x2E { end += 1 }
    }
    return end
  }

  private static func wordEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if isHangulLead(byte) {
        at += 3
        continue
      }
      if byte <= 0x20 { break }
      if byte < 0x80 {
        guard asciiContinues(byte, text, at) else { break }
        at += 1
        continue
      }
      let scalar = UTF8Scalar.value(in: text, at: at)
      guard !isSpace(scalar), kind(scalar, text, at) == .word else { break }
      at += UTF8Scalar.length(byte)
    }
    return max(at, start + 1)
  }

  /// Letters and digits go on; a point, comma, hyphen or apostrophe only between digits or Latin letters.
  private static func asciiContinues(_ byte: UInt8, _ text: Span<UInt8>, _ at: Int) -> Bool {
    if asciiKind(byte, text, at) == .word { return true }
    guard at > 0, at + 1 < text.count else { return false }
    let before = text[at - 1]
    let after = text[at + 1]
    switch byte {
    case 0x2E: return isAlphanumeric(before) && isAlphanumeric(after)
    case 0x2C: return isDigit(before) && isDigit(after)
    case 0x2D: return isAlphanumeric(before) && (isAlphanumeric(after) || after >= 0xEA)
    case 0x27: return isLetter(before) && isLetter(after)
    case 0x3A, 0x2F: return isAlphanumeric(before) && isAlphanumeric(after)
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
