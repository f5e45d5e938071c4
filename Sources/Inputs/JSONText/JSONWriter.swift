/// Writes JSON into a buffer of bytes that can be used again and again.
///
/// Beside what JSON demands, it escapes what a terminal would act on or a reader take for the end of a line:
/// U+007F–U+009F, U+2028, U+2029 and the bidirectional controls.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.openObject()
/// writer.key("id")
/// writer.string("a1")
/// writer.closeObject()
/// writer.bytes            // {"id":"a1"}
/// ```
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// Makes a writer: everything on one line, or one member a line with two spaces of indentation a level.
  public init(indented: Bool = false) { isIndented = indented }

  /// Forgets what has been written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (depth, isFirst, isAfterKey) = (0, true, false)
  }

  /// Gives away what has been written and begins anew.
  public mutating func takeBytes() -> [UInt8] {
    let written = bytes
    bytes = []
    bytes.reserveCapacity(written.count)
    (depth, isFirst, isAfterKey) = (0, true, false)
    return written
  }

  /// Ends a line between two values; the next value begins anew without a comma.
  public mutating func endLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  /// Begins an object.
  public mutating func openObject() { open(UInt8(ascii: "{")) }
  /// Ends an object.
  public mutating func closeObject() { close(UInt8(ascii: "}")) }
  /// Begins an array.
  public mutating func openArray() { open(UInt8(ascii: "[")) }
  /// Ends an array.
  public mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Writes a key that needs no escapes; a value must follow.
  public mutating func key(_ name: StaticString) {
    beginItem()
    bytes.append(0x22)
    bytes.append(contentsOf: String(describing: name).utf8)
    bytes.append(0x22)
    bytes.append(0x3A)
    if isIndented { bytes.append(0x20) }
    isAfterKey = true
  }

  /// Writes a string; O(length).
  public mutating func string(_ text: String) {
    beginItem()
    bytes.append(0x22)
    appendEscaped(text)
    bytes.append(0x22)
  }

  /// Writes a string, or `null`; O(length).
  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes valid UTF-8 as a string; O(length).
  public mutating func string(utf8 text: [UInt8]) {
    beginItem()
    bytes.append(0x22)
    appendEscaped(text)
    bytes.append(0x22)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    beginItem()
    appendDigits(value)
  }

  /// Writes a whole number, or `null`.
  public mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number in its shortest form, `null` if it is not finite.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    beginItem()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    beginItem()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    beginItem()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    beginItem()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  @inline(__always)
  private mutating func beginItem() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func appendDigits(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: 48 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func appendEscaped(_ text: String) {
    if JSONEscapes.first(in: text.utf8.span, from: 0) == nil {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(Array(text.utf8))
    }
  }

  private mutating func appendEscaped(_ text: [UInt8]) {
    var start = 0
    while let escape = JSONEscapes.first(in: text.span, from: start) {
      bytes.append(contentsOf: text[start..<escape])
      start = escape + JSONEscapes.append(text.span, at: escape, to: &bytes)
    }
    bytes.append(contentsOf: text[start...])
  }
}
