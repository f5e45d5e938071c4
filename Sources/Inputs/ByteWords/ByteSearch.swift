extension Span<UInt8> {
  /// Whether `bytes` stand at offset `start`.
  ///
  /// They do not where they would go over the end. O(length of `bytes`).
  ///
  /// ```swift
  /// text.holds(credit, at: word.span.lower)
  /// ```
  public func holds(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + bytes.count <= count else { return false }
    for offset in bytes.indices where self[start + offset] != bytes[offset] { return false }
    return true
  }

  /// Whether `bytes` stand anywhere; O(length × length of `bytes`).
  ///
  /// ```swift
  /// title.contains(body)
  /// ```
  public func contains(_ bytes: [UInt8]) -> Bool {
    bytes.count <= count && (0...count - bytes.count).contains { holds(bytes, at: $0) }
  }

  /// Offset of the first `byte` in `start..<end`, or `end`; O(length).
  ///
  /// ```swift
  /// let lineEnd = text.first(0x0A, from: lineStart, to: text.count)
  /// ```
  public func first(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    var at = start
    while at &+ ByteWord.size <= end, !ByteWord(self, at: at).holds(byte) { at &+= ByteWord.size }
    while at < end, self[at] != byte { at &+= 1 }
    return at
  }
}
