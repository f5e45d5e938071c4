/// Turns byte offsets of a text into offsets in Unicode scalars.
///
/// One count is kept for every 64 bytes, so a question costs at most 64 steps.
public struct ScalarOffsets: Sendable {
  private let bytes: [UInt8]
  private var counts: [Int32]
  private static let stride = 64

  /// Counts the scalars of valid UTF-8; O(length).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    counts = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    let text = bytes.span
    var total: Int32 = 0
    var at = 0
    while at < text.count {
      counts.append(total)
      let end = min(at + Self.stride, text.count)
      var starts: Int32 = 0
      for index in at..<end { starts &+= text[index] & 0xC0 == 0x80 ? 0 : 1 }
      total += starts
      at = end
    }
    counts.append(total)
  }

  /// Number of scalars before byte `offset`; an offset past the end counts as the end.
  public func scalar(atByte offset: Int) -> Int {
    let end = min(max(offset, 0), bytes.count)
    let block = end / Self.stride
    guard block * Self.stride < end else { return Int(counts[block]) }
    let text = bytes.span
    var count = Int(counts[block])
    for index in block * Self.stride..<end where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
