/// Writes columns of numbers, each number in as few bytes as the column's range needs.
///
/// A column is: count (4 bytes), smallest number (8), bytes a number (1), then each number less the smallest. Little
/// end first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a column; linear.
  mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    let least = numbers.min().map { Int64($0) } ?? 0
    let range = UInt64(bitPattern: (numbers.max().map { Int64($0) } ?? 0) &- least)
    let width = (64 - range.leadingZeroBitCount + 7) / 8
    write(UInt64(numbers.count), width: 4)
    write(UInt64(bitPattern: least), width: 8)
    write(UInt64(width), width: 1)
    for number in numbers { write(UInt64(bitPattern: Int64(number) &- least), width: width) }
  }

  /// Writes a column of numbers that never fall as the steps between them.
  mutating func write(rising numbers: [Int32]) {
    write(zip(numbers, [0] + numbers).map { $0 - $1 })
  }

  private mutating func write(_ number: UInt64, width: Int) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(byte * 8))) }
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

  /// Reads a column; linear.
  mutating func numbers<Number: FixedWidthInteger>(
    _ type: Number.Type = Number.self
  ) throws(LexiconDamage) -> [Number] {
    let count = Int(try number(width: 4))
    let least = Int64(bitPattern: try number(width: 8))
    let width = Int(try number(width: 1))
    guard width <= 8, count * width <= bytes.count - index else { throw LexiconDamage(byte: index) }
    let start = index
    index += count * width
    var numbers = [Number](repeating: Number(truncatingIfNeeded: least), count: count)
    var column = numbers.mutableSpan
    // One loop a width: the compiler turns each into plain loads.
    switch width {
    case 0: break
    case 1: for i in 0..<count { column[i] &+= Number(truncatingIfNeeded: bytes[start + i]) }
    case 2: for i in 0..<count { column[i] &+= Number(truncatingIfNeeded: read(start + i * 2, 2)) }
    case 3: for i in 0..<count { column[i] &+= Number(truncatingIfNeeded: read(start + i * 3, 3)) }
    default: for i in 0..<count { column[i] &+= Number(truncatingIfNeeded: read(start + i * width, width)) }
    }
    return numbers
  }

  /// Reads a column that ``ByteWriter/write(rising:)`` wrote; linear.
  mutating func risingNumbers() throws(LexiconDamage) -> [Int32] {
    var numbers = try numbers(Int32.self)
    var sum: Int32 = 0
    for index in numbers.indices {
      sum &+= numbers[index]
      numbers[index] = sum
    }
    return numbers
  }

  @inline(__always)
  private func read(_ place: Int, _ width: Int) -> UInt64 {
    var number: UInt64 = 0
    for byte in 0..<width { number |= UInt64(bytes[place + byte]) << UInt64(byte * 8) }
    return number
  }

  private mutating func number(width: Int) throws(LexiconDamage) -> UInt64 {
    guard index + width <= bytes.count else { throw LexiconDamage(byte: index) }
    index += width
    return read(index - width, width)
  }
}
