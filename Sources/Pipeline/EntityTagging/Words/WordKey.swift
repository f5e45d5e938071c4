import ArticleText
import ByteWords

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
    first = ByteWord(text, at: span.lower, count: min(count, 8)).bits
    if count > 8 { second = ByteWord(text, at: span.lower + 8, count: min(count - 8, 8)).bits }
    if count > 16 { third = ByteWord(text, at: span.lower + 16, count: count - 16).bits }
  }

  /// Whether it is the key of no word.
  var isEmpty: Bool { first == 0 }

  /// A hash of the letters.
  var hash: UInt64 {
    let hash = (first ^ third &* 0xA076_1D64_78BD_642F) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash >> 32 ^ second) &* 0xD6E8_FEB8_6659_FD93
  }
}
