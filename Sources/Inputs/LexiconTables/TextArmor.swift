/// Bytes as printable ASCII, four characters for three bytes, so that a string literal can hold them.
///
/// The characters are the 64 from `0` to `o`; none of them means anything inside `##"""…"""##`.
enum TextArmor {
  private static let zero = UInt8(ascii: "0")

  /// The armored form of `bytes`: their number in 8 characters, then the groups.
  static func armored(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(8 + (bytes.count + 2) / 3 * 4)
    for shift in stride(from: 42, through: 0, by: -6) {
      text.append(character(UInt32(truncatingIfNeeded: bytes.count >> shift)))
    }
    for start in stride(from: 0, to: bytes.count, by: 3) {
      var group: UInt32 = 0
      for offset in 0..<3 where start + offset < bytes.count {
        group |= UInt32(bytes[start + offset]) << UInt32(16 - offset * 8)
      }
      for shift in [18, 12, 6, 0] as [UInt32] { text.append(character(group >> shift)) }
    }
    return text
  }

  private static func character(_ bits: UInt32) -> UInt8 { zero + UInt8(bits & 63) }

  /// The bytes of an armored text.
  static func bytes(of text: Span<UInt8>) throws(LexiconDamage) -> [UInt8] {
    guard text.count >= 8, text.count % 4 == 0 else { throw LexiconDamage(byte: 0) }
    var count = 0
    for index in 0..<8 { count = count << 6 | Int((text[index] &- zero) & 63) }
    guard (count + 2) / 3 * 4 == text.count - 8 else { throw LexiconDamage(byte: 8) }
    var bytes = [UInt8](repeating: 0, count: (count + 2) / 3 * 3)
    var output = bytes.mutableSpan
    for group in 0..<(count + 2) / 3 {
      var bits: UInt32 = 0
      for offset in 0..<4 { bits = bits << 6 | UInt32((text[8 + group * 4 + offset] &- zero) & 63) }
      output[group * 3] = UInt8(truncatingIfNeeded: bits >> 16)
      output[group * 3 + 1] = UInt8(truncatingIfNeeded: bits >> 8)
      output[group * 3 + 2] = UInt8(truncatingIfNeeded: bits)
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
