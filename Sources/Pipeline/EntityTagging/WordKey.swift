import ArticleText

/// The letters of a short word, packed.
struct WordKey {
  /// Longest word in bytes: eight syllables.
  private static let limit = 24

  /// The first eight bytes.
  private(set) var first: UInt64 = 0
  /// The next eight.
  private(set) var second: UInt64 = 0
  /// The others.
  private(set) var third: UInt64 = 0

  /// Makes the key of no word.
  init() {}

  /// Packs the bytes of `span`; the key of no word where they are none or too many.
  init(_ text: Span<UInt8>, _ span: TextSpan) {
    let count = span.count
    guard count > 0, count <= Self.limit else { return }
    guard span.lower + Self.limit <= text.count else {
      for at in 0..<count { put(text[span.lower + at], at) }
      return
    }
    let word = text.extracting(span.lower..<span.lower + Self.limit)
    first = Self.eight(word, 0)
    if count < 8 { first &= Self.lowBytes(count) }
    guard count > 8 else { return }
    second = Self.eight(word, 8)
    if count < 16 { second &= Self.lowBytes(count - 8) }
    guard count > 16 else { return }
    third = Self.eight(word, 16) & UInt64.max >> UInt64(truncatingIfNeeded: (Self.limit - count) * 8)
  }

  /// Whether it is the key of no word.
  var isEmpty: Bool { first == 0 }

  /// A hash of the letters.
  var hash: UInt64 {
    let hash = (first ^ third &* 0xA076_1D64_78BD_642F) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash >> 32 ^ second) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Eight bytes as one number, the first lowest: one load of the processor.
  @inline(__always)
  private static func eight(_ word: Span<UInt8>, _ at: Int) -> UInt64 {
    let low = UInt64(word[at]) | UInt64(word[at + 1]) << 8 | UInt64(word[at + 2]) << 16 | UInt64(word[at + 3]) << 24
    let high =
      UInt64(word[at + 4]) | UInt64(word[at + 5]) << 8 | UInt64(word[at + 6]) << 16 | UInt64(word[at + 7]) << 24
    return low | high << 32
  }

  /// A mask of so many bytes, less than eight.
  @inline(__always)
  private static func lowBytes(_ count: Int) -> UInt64 { 1 << UInt64(truncatingIfNeeded: count * 8) &- 1 }

  private mutating func put(_ byte: UInt8, _ at: Int) {
    let bits = UInt64(byte) << UInt64(truncatingIfNeeded: at % 8 * 8)
    switch at / 8 {
    case 0: first |= bits
    case 1: second |= bits
    default: third |= bits
    }
  }
}
