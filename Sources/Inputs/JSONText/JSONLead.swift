/// What stands before an item: a comma, and in indented text a new line.
struct JSONLead {
  var hasComma: Bool
  /// Spaces at the beginning of a new line; `nil` if the item goes on in the same line.
  var indentation: Int?

  /// Bytes it takes at most.
  var size: Int { 2 + (indentation ?? 0) }

  @inline(__always)
  func put(in output: inout MutableSpan<UInt8>, at end: inout Int) {
    if hasComma { output.put(0x2C, at: &end) }
    guard let indentation else { return }
    output.put(0x0A, at: &end)
    for _ in 0..<indentation { output.put(0x20, at: &end) }
  }
}
