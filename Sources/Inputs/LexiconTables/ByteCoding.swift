/// Writes numbers and bytes one after the other, little end first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  /// Writes how many there are, and then each.
  mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    write(UInt32(numbers.count))
    for number in numbers { write(number) }
  }
}

/// Compiled tables that end too early or hold what no table can.
public struct LexiconDamage: Error, Sendable, Equatable {
  /// Byte at which reading failed.
  public let byte: Int
}

/// Reads what ``ByteWriter`` wrote.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read.
  var isAtEnd: Bool { index == bytes.count }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(LexiconDamage) -> Number {
    let size = Number.bitWidth / 8
    guard index + size <= bytes.count else { throw LexiconDamage(byte: index) }
    var number: Number = 0
    for offset in 0..<size { number |= Number(truncatingIfNeeded: bytes[index + offset]) << Number(offset * 8) }
    index += size
    return number
  }

  mutating func numbers<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws(LexiconDamage) -> [Number] {
    let count = Int(try number(UInt32.self))
    guard count <= (bytes.count - index) / (Number.bitWidth / 8) else { throw LexiconDamage(byte: index) }
    var numbers: [Number] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(try number()) }
    return numbers
  }
}
