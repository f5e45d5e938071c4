import ByteWords

/// Turns byte offsets of a text into offsets in Unicode scalars.
///
/// One count is kept for every eight bytes, so a question costs at most eight steps.
public struct ScalarOffsets: Sendable {
  private let bytes: [UInt8]
  private let counts: [Int32]

  /// Counts the scalars of valid UTF-8; O(length).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let text = bytes.span
    counts = Array(capacity: text.count / ByteWord.size + 1) { counts in
      var total: Int32 = 0
      counts.append(0)
      for word in 0..<text.count / ByteWord.size {
        total &+= Int32(truncatingIfNeeded: ByteWord(text, at: word &* ByteWord.size).scalarCount())
        counts.append(total)
      }
    }
  }

  /// Number of scalars before byte `offset`; an offset past the end counts as the end.
  public func scalar(atByte offset: Int) -> Int {
    let end = min(max(offset, 0), bytes.count)
    let start = end / ByteWord.size &* ByteWord.size
    var count = Int(counts[end / ByteWord.size])
    let text = bytes.span
    if start &+ ByteWord.size <= text.count {
      return count &+ ByteWord(text, at: start).scalarCount(inFirst: end &- start)
    }
    for index in start..<end where text[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}
