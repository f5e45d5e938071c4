/// A half-open range of UTF-8 byte offsets into the working text of one article.
///
/// All positions inside the program are of this one type; only ``ScalarOffsets`` turns them into the
/// Unicode scalar offsets of the record.
///
/// ```swift
/// let span = TextSpan(3, 9)
/// span.count        // 6 bytes, two Hangul syllables
/// ```
public struct TextSpan: Sendable, Hashable, Comparable {
  /// First byte of the span.
  public var start: Int32
  /// The byte after the last one.
  public var end: Int32

  /// Makes the span `start..<end`, both in bytes.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// First byte as an array index.
  @inlinable public var lower: Int { Int(start) }
  /// End byte as an array index.
  @inlinable public var upper: Int { Int(end) }
  /// Length in bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }
  /// Whether nothing lies between start and end.
  @inlinable public var isEmpty: Bool { end <= start }

  /// Whether the two spans share a byte.
  @inlinable
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Whether every byte of `other` lies in this span.
  @inlinable
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Orders by start, and at one start the wider first.
  @inlinable
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
