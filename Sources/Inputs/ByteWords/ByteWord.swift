/// Eight bytes of a text looked at in one step.
///
/// ```swift
/// let word = ByteWord(text, at: 16)
/// if word.holds(0x22) { … }        // one of the bytes 16..<24 is a quotation mark
/// ```
@frozen
public struct ByteWord: Sendable {
  /// The bytes, the first of them the lowest.
  public let bits: UInt64

  /// How many bytes a word has.
  @inlinable public static var size: Int { 8 }

  /// Makes a word of bytes, the first of them the lowest.
  @inlinable
  @inline(__always)
  public init(bits: UInt64) { self.bits = bits }

  /// Reads the bytes from `start` on, all of which must be there.
  @inlinable
  @inline(__always)
  public init(_ text: Span<UInt8>, at start: Int) {
    // The offset is checked as every index is, and any eight bytes are a number; put together byte by byte they would
    // cost as many checks and loads.
    bits = unsafe UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
  }

  /// Reads `count` bytes from `start` on, 0 to 8, all of which must be there; zeros stand in place of the others.
  @inlinable
  @inline(__always)
  public init(_ text: Span<UInt8>, at start: Int, count: Int) {
    if start &+ Self.size <= text.count {
      bits = Self(text, at: start).bits & UInt64.max >> UInt64((Self.size &- count) &* 8)
    } else {
      bits = (start..<start &+ count).reversed().reduce(0) { $0 &<< 8 | UInt64(text[$1]) }
    }
  }

  /// Byte `index` of the word.
  @inlinable
  @inline(__always)
  public subscript(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits &>> UInt64(index &* 8)) }

  /// Whether one of the bytes is `byte`.
  @inlinable
  @inline(__always)
  public func holds(_ byte: UInt8) -> Bool {
    let rest = bits ^ (Self.ones &* UInt64(byte))
    return (rest &- Self.ones) & ~rest & Self.highs != 0
  }

  /// Whether one of the bytes is below `limit`, which is 128 at most.
  @inlinable
  @inline(__always)
  public func holds(below limit: UInt8) -> Bool { (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.highs != 0 }

  /// How many of the first `count` bytes begin a scalar of UTF-8: all but those like `10xxxxxx`.
  @inlinable
  @inline(__always)
  public func scalarCount(inFirst count: Int = size) -> Int {
    let tails = (bits &>> 7) & ~(bits &>> 6) & Self.ones & UInt64.max >> UInt64((Self.size &- count) &* 8)
    return count &- Int(truncatingIfNeeded: (tails &* Self.ones) &>> 56)
  }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
