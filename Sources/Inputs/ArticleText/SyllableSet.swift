/// A closed set of Hangul syllables, one bit each.
///
/// ```swift
/// let finals = SyllableSet("다요죠까")
/// finals.contains(Hangul.index("다"))     // true
/// ```
public struct SyllableSet: Sendable {
  @usableFromInline let bits: [UInt64]

  /// Makes the set of the syllables in `syllables`, which must hold nothing else.
  public init(_ syllables: String) {
    var bits = [UInt64](repeating: 0, count: Hangul.syllableCount / 64 + 1)
    for scalar in syllables.unicodeScalars {
      let index = Hangul.index(scalar)
      bits[index / 64] |= 1 << UInt64(index % 64)
    }
    self.bits = bits
  }

  /// Whether the syllable of this index (``Hangul/syllable(in:at:)``) is in the set.
  @inlinable
  @inline(__always)
  public func contains(_ syllable: Int) -> Bool {
    bits[syllable / 64] & 1 << UInt64(truncatingIfNeeded: syllable % 64) != 0
  }

  /// Whether the syllable that begins at byte `start` of a text is in the set; no syllable is in none.
  @inlinable
  @inline(__always)
  public func stands(in text: Span<UInt8>, at start: Int) -> Bool {
    Hangul.syllable(in: text, at: start).map(contains) == true
  }

  /// Whether the syllable that ends before byte `end` of a text is in the set.
  @inlinable
  @inline(__always)
  public func stands(in text: Span<UInt8>, before end: Int) -> Bool {
    Hangul.syllable(in: text, before: end).map(contains) == true
  }
}
