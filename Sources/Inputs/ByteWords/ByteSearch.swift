extension Span<UInt8> {
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
