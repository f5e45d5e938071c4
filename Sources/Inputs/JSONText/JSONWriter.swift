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
  private var buffer = JSONBuffer()
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// Makes a writer: everything on one line, or one member a line with two spaces of indentation a level.
  public init(indented: Bool = false) { isIndented = indented }

  /// What has been written; O(length).
  public var bytes: [UInt8] { buffer.bytes }

  /// Forgets what has been written and keeps the memory.
  public mutating func removeAll() {
    buffer.removeAll()
    (depth, isFirst, isAfterKey) = (0, true, false)
  }

  /// Gives away what has been written and begins anew.
  public mutating func takeBytes() -> [UInt8] {
    (depth, isFirst, isAfterKey) = (0, true, false)
    return buffer.takeBytes()
  }

  /// Ends a line between two values, after `mark` if one is given; the next value begins anew without a comma.
  public mutating func endLine(after mark: UInt8? = nil) {
    buffer.append(room: 2) { output, end in
      if let mark { output.put(mark, at: &end) }
      output.put(0x0A, at: &end)
    }
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

  /// Writes a key; a value must follow.
  public mutating func key(_ name: JSONName) {
    item(name) { _, _ in }
    isAfterKey = true
  }

  /// Writes a key that is not known beforehand; a value must follow.
  ///
  /// O(length).
  public mutating func key(text: String) {
    string(text)
    let isIndented = isIndented
    buffer.append(room: 2) { output, end in
      output.put(0x3A, at: &end)
      if isIndented { output.put(0x20, at: &end) }
    }
    isAfterKey = true
  }

  /// Writes a string; O(length).
  public mutating func string(_ text: String) { string(text.utf8.span) }

  /// Writes a string, or `null`; O(length).
  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes valid UTF-8 as a string; O(length).
  public mutating func string(utf8 text: [UInt8]) { string(text.span) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    item(room: 20) { output, end in output.put(digitsOf: value, at: &end) }
  }

  /// Writes a whole number, or `null`.
  public mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number in its shortest form, `null` if it is not finite.
  public mutating func number(_ value: Double) { word(value.isFinite ? value.description : "null") }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { word("null") }

  /// Writes a key and its string, or `null`; O(length).
  public mutating func member(_ name: JSONName, _ text: String?) {
    guard let text else {
      return item(name, room: 4) { output, end in output.put("null".utf8.span, at: &end) }
    }
    let utf8 = text.utf8.span
    var plain = 0
    item(name, room: utf8.count + 2) { output, end in plain = output.put(quoted: utf8, at: &end) }
    if plain < utf8.count { escape(utf8, from: plain) }
  }

  /// Writes a key and its whole number.
  public mutating func member(_ name: JSONName, _ value: Int) {
    item(name, room: 20) { output, end in output.put(digitsOf: value, at: &end) }
  }

  // MARK: Items

  mutating func word(_ text: String) {
    let text = text.utf8.span
    item(room: text.count) { output, end in output.put(text, at: &end) }
  }

  private mutating func string(_ text: Span<UInt8>) {
    var plain = 0
    item(room: text.count + 2) { output, end in plain = output.put(quoted: text, at: &end) }
    if plain < text.count { escape(text, from: plain) }
  }

  /// Goes on with a string at its first escape, and closes it.
  private mutating func escape(_ text: Span<UInt8>, from start: Int) {
    var at = start
    while at < text.count {
      let length = JSONEscapes.length(in: text, at: at)
      buffer.append(room: 6 + text.count - at) { output, end in
        JSONEscapes.put(text, at: at, in: &output, at: &end)
        at = output.put(plain: text, from: at + length, at: &end)
      }
    }
    buffer.append(room: 1) { output, end in output.put(0x22, at: &end) }
  }

  /// Writes what stands before a value, and `put` the value, in at most `room` bytes.
  @inline(__always)
  private mutating func item(room: Int, _ put: (inout MutableSpan<UInt8>, inout Int) -> Void) {
    let lead = leadOfItem()
    buffer.append(room: lead.size + room) { output, end in
      lead.put(in: &output, at: &end)
      put(&output, &end)
    }
  }

  /// Writes a key, and `put` its value, in at most `room` bytes.
  @inline(__always)
  private mutating func item(_ name: JSONName, room: Int = 0, _ put: (inout MutableSpan<UInt8>, inout Int) -> Void) {
    let isIndented = isIndented
    item(room: JSONName.room + 1 + room) { output, end in
      name.put(in: &output, at: &end)
      if isIndented { output.put(0x20, at: &end) }
      put(&output, &end)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    item(room: 1) { output, end in output.put(bracket, at: &end) }
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    let lead = JSONLead(hasComma: false, indentation: isIndented && !isFirst ? depth * 2 : nil)
    buffer.append(room: lead.size + 1) { output, end in
      lead.put(in: &output, at: &end)
      output.put(bracket, at: &end)
    }
    isFirst = false
  }

  /// What stands before the next key or value, which counts as begun.
  @inline(__always)
  private mutating func leadOfItem() -> JSONLead {
    let hasComma = !isAfterKey && !isFirst
    let isOnNewLine = isIndented && !isAfterKey && depth > 0
    isFirst = false
    isAfterKey = false
    return JSONLead(hasComma: hasComma, indentation: isOnNewLine ? depth * 2 : nil)
  }
}
