/// Reads JSON (RFC 8259) from bytes, value by value and strictly: no trailing commas, no key twice, no lone
/// surrogates, every fault with its byte.
///
/// ```swift
/// var reader = try JSONReader(validating: Array(#"{"id":"a1","rows":[1,2]}"#.utf8))
/// try reader.openObject()
/// while let key = try reader.nextKey() {
///   switch key {
///   case "id": print(try reader.string())
///   default: try reader.skipValue()
///   }
/// }
/// try reader.finish()
/// ```
///
/// One reader serves many texts (``restart(at:end:)``) and keeps its buffers.
public struct JSONReader {
  /// Deepest nesting of arrays and objects that is read.
  public static let depthLimit = 256

  let bytes: [UInt8]
  /// Offset of the next byte to be read.
  public internal(set) var position: Int
  var end: Int
  private var open: [Container] = []
  private var ledger = JSONKeyLedger()
  private var key: [UInt8] = []

  /// An array or object that is being read.
  private struct Container {
    var isObject: Bool
    var isEmpty = true
    /// Where its bracket stands.
    var start: Int
    /// Index of its first key in the ledger.
    var firstKey: Int
  }

  /// Reads `bytes[range]`, which must be valid UTF-8; the whole array if no range is given.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Reads bytes of unknown origin; a fault if they are not UTF-8.
  ///
  /// O(length).
  public init(validating bytes: [UInt8]) throws(JSONFault) {
    if let fault = Self.firstInvalidByte(bytes, in: 0..<bytes.count) {
      throw JSONFault(offset: fault, reason: .notUTF8)
    }
    self.init(bytes)
  }

  /// First byte of the range that is not part of valid UTF-8, or `nil`; O(length).
  public static func firstInvalidByte(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }

  /// Begins anew at another place of the same bytes.
  public mutating func restart(at start: Int, end: Int) {
    position = start
    self.end = end
    open.removeAll(keepingCapacity: true)
    ledger.removeAll()
  }

  /// Kind of the next value, told by its first byte.
  public mutating func nextKind() throws(JSONFault) -> JSONKind {
    skipSpace()
    guard position < end else { throw fault(.unfinished, at: open.last?.start) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw fault(.notAValue)
    }
  }

  /// Enters an object.
  public mutating func openObject() throws(JSONFault) { try enter(.object) }

  /// Enters an array.
  public mutating func openArray() throws(JSONFault) { try enter(.array) }

  /// The next key of the innermost object, the reader standing before its value; `nil` at the object's end.
  public mutating func nextKey() throws(JSONFault) -> JSONKey? {
    guard try step(closing: UInt8(ascii: "}"), missing: .missingKey) else { return nil }
    guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.missingKey) }
    let start = position
    var name = key
    name.removeAll(keepingCapacity: true)
    try appendString(to: &name)
    let text = String(decoding: name, as: UTF8.self)
    guard ledger.add(name, offset: start, first: open[open.count - 1].firstKey) else {
      throw fault(.duplicateKey(text), at: start)
    }
    key = name
    skipSpace()
    guard position < end else { throw fault(.unfinished, at: open.last?.start) }
    guard bytes[position] == UInt8(ascii: ":") else { throw fault(.missingColon) }
    position += 1
    return JSONKey(text)
  }

  /// Whether the innermost array has another value, which the reader then stands before.
  public mutating func nextElement() throws(JSONFault) -> Bool {
    try step(closing: UInt8(ascii: "]"), missing: .notAValue)
  }

  /// Makes sure that nothing but white space is left.
  public mutating func finish() throws(JSONFault) {
    skipSpace()
    guard position == end else { throw fault(.trailingText) }
  }

  private mutating func enter(_ kind: JSONKind) throws(JSONFault) {
    try expect(kind)
    guard open.count < Self.depthLimit else { throw fault(.tooDeep) }
    open.append(Container(isObject: kind == .object, start: position, firstKey: ledger.count))
    position += 1
  }

  /// Goes over the comma to the next member; `false` after the closing bracket.
  private mutating func step(closing: UInt8, missing: JSONFault.Reason) throws(JSONFault) -> Bool {
    let last = open.count - 1
    skipSpace()
    guard position < end else { throw fault(.unfinished, at: open[last].start) }
    if bytes[position] == closing {
      position += 1
      try leave()
      return false
    }
    if open[last].isEmpty {
      open[last].isEmpty = false
      return true
    }
    guard bytes[position] == UInt8(ascii: ",") else { throw fault(.missingComma) }
    let comma = position
    position += 1
    skipSpace()
    guard position < end else { throw fault(.unfinished, at: open[last].start) }
    if bytes[position] == closing { throw fault(.trailingComma, at: comma) }
    return true
  }

  private mutating func leave() throws(JSONFault) {
    let container = open.removeLast()
    guard container.isObject, let offset = ledger.close(from: container.firstKey) else { return }
    var text: [UInt8] = []
    position = offset
    try appendString(to: &text)
    throw fault(.duplicateKey(String(decoding: text, as: UTF8.self)), at: offset)
  }

  mutating func expect(_ kind: JSONKind) throws(JSONFault) {
    let found = try nextKind()
    guard found == kind else { throw fault(.wrongKind(expected: kind, found: found)) }
  }

  mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> JSONFault {
    JSONFault(offset: offset ?? position, reason: reason)
  }
}
