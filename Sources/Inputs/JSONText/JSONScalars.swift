extension JSONReader {
  /// Reads a string; O(length).
  public mutating func string() throws(JSONFault) -> String {
    var text: [UInt8] = []
    try string(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads a string as UTF-8 bytes into a buffer that is emptied first; O(length).
  public mutating func string(into buffer: inout [UInt8]) throws(JSONFault) {
    try expect(.string)
    buffer.removeAll(keepingCapacity: true)
    try appendString(to: &buffer)
  }

  /// Reads a whole number; a fault if it has a fraction or does not fit into `Int`.
  public mutating func integer() throws(JSONFault) -> Int {
    let start = try passNumber()
    guard let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw fault(.outOfRange, at: start)
    }
    return value
  }

  /// Reads a number; a fault if it is beyond the range of `Double`.
  public mutating func number() throws(JSONFault) -> Double {
    let start = try passNumber()
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
      throw fault(.outOfRange, at: start)
    }
    return value
  }

  /// Reads a number as it is written.
  public mutating func numberText() throws(JSONFault) -> String {
    let start = try passNumber()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads `true` or `false`.
  public mutating func boolean() throws(JSONFault) -> Bool {
    try expect(.boolean)
    let value = bytes[position] == UInt8(ascii: "t")
    try pass(value ? "true" : "false")
    return value
  }

  /// Reads `null` if it comes next, and says whether it did.
  public mutating func null() throws(JSONFault) -> Bool {
    guard try nextKind() == .null else { return false }
    try pass("null")
    return true
  }

  /// Goes over one value of any kind, checking it as strictly as if it were used; O(length).
  public mutating func skipValue() throws(JSONFault) {
    switch try nextKind() {
    case .string:
      var unused: [UInt8] = []
      try appendString(to: &unused)
    case .number: _ = try passNumber()
    case .boolean: _ = try boolean()
    case .null: _ = try null()
    case .array:
      try openArray()
      while try nextElement() { try skipValue() }
    case .object:
      try openObject()
      while try nextKey() != nil { try skipValue() }
    }
  }

  private mutating func pass(_ word: StaticString) throws(JSONFault) {
    let start = position
    for byte in String(describing: word).utf8 {
      guard position < end, bytes[position] == byte else { throw fault(.notAValue, at: start) }
      position += 1
    }
  }

  /// Goes over a number and gives its first byte.
  private mutating func passNumber() throws(JSONFault) -> Int {
    try expect(.number)
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let whole = position
    guard passDigits() else { throw fault(.badNumber, at: start) }
    if bytes[whole] == UInt8(ascii: "0"), position - whole > 1 { throw fault(.badNumber, at: start) }
    if pass(oneOf: UInt8(ascii: "."), UInt8(ascii: ".")) {
      guard passDigits() else { throw fault(.badNumber, at: start) }
    }
    if pass(oneOf: UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = pass(oneOf: UInt8(ascii: "+"), UInt8(ascii: "-"))
      guard passDigits() else { throw fault(.badNumber, at: start) }
    }
    return start
  }

  private mutating func passDigits() -> Bool {
    let start = position
    while position < end, bytes[position] &- 48 < 10 { position += 1 }
    return position > start
  }

  private mutating func pass(oneOf first: UInt8, _ second: UInt8) -> Bool {
    guard position < end, bytes[position] == first || bytes[position] == second else { return false }
    position += 1
    return true
  }
}
