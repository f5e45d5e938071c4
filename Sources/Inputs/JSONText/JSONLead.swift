/// What stands before an item: a comma, and in indented text a new line.
struct JSONLead {
  var hasComma: Bool
  /// Spaces at the beginning of a new line; `nil` if the item goes on in the same line.
  var indentation: Int?

  /// Bytes it takes at most.
  var size: Int { 2 + (indentation ?? 0) }

  @inline(__always)
  func write(to output: inout OutputSpan<UInt8>) {
    if hasComma { output.append(0x2C) }
    guard let indentation else { return }
    output.append(0x0A)
    for _ in 0..<indentation { output.append(0x20) }
  }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  mutating func append(copying bytes: Span<UInt8>, from start: Int, to end: Int) {
    var at = start
    while at < end {
      append(bytes[at])
      at &+= 1
    }
  }

  /// Appends a number in decimal digits.
  mutating func append(digitsOf value: Int) {
    if value < 0 { append(0x2D) }
    var unit: UInt = 1
    while value.magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(truncatingIfNeeded: 48 + value.magnitude / unit % 10))
      unit /= 10
    }
  }
}
