/// Arithmetic of precomposed Hangul syllables in UTF-8.
///
/// A syllable is three bytes, `EA B0 80` to `ED 9E A3`; its index counts from 가 and holds initial, vowel and
/// final: `(initial * 21 + vowel) * 28 + final` (The Unicode Standard, section 3.12).
public enum Hangul {
  /// Number of precomposed syllables.
  public static let syllableCount = 11172

  /// Index of the syllable whose three bytes start at `at`, or `nil` if there is none.
  @inlinable
  @inline(__always)
  public static func syllable(in text: Span<UInt8>, at: Int) -> Int? {
    guard at >= 0, at + 2 < text.count else { return nil }
    let first = Int(text[at])
    guard first >= 0xEA, first <= 0xED else { return nil }
    let index = ((first & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)) - 0xAC00
    return index >= 0 && index < syllableCount ? index : nil
  }

  /// Index of the syllable that ends before byte `end`, or `nil`.
  @inlinable
  public static func syllable(in text: Span<UInt8>, before end: Int) -> Int? {
    syllable(in: text, at: end - 3)
  }

  /// Final consonant of a syllable: 0 none, 4 ㄴ, 8 ㄹ, 16 ㅁ, 17 ㅂ, 20 ㅆ.
  @inlinable
  public static func final(of syllable: Int) -> Int { syllable % 28 }

  /// Index of a syllable given as a character constant, such as `Hangul.index("한")`.
  @inlinable
  public static func index(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value) - 0xAC00 }

  /// Whether a scalar is a precomposed syllable.
  public static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { (0..<syllableCount).contains(index(scalar)) }

  /// Whether every byte triple of `span` is a Hangul syllable; O(length).
  public static func isAllSyllables(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard !span.isEmpty, span.count % 3 == 0 else { return false }
    var at = span.lower
    while at < span.upper {
      guard syllable(in: text, at: at) != nil else { return false }
      at += 3
    }
    return true
  }
}
