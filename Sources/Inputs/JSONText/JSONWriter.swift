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

  /// Ends a line between two values, after `mark` if one is given; the next value begins anew without a comma.
  public mutating func endLine(after mark: UInt8? = nil) {
    if let mark { bytes.append(mark) }
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
  public mutating func key(_ name: String) {
    let lead = leadOfItem()
    let name = name.utf8.span
    let isIndented = isIndented
    bytes.append(addingCapacity: lead.size + name.count + 4) { output in
      lead.write(to: &output)
      output.append(0x22)
      output.append(copying: name, from: 0, to: name.count)
      output.append(0x22)
      output.append(0x3A)
      if isIndented { output.append(0x20) }
    }
    isAfterKey = true
  }

  /// Writes a string; O(length).
  public mutating func string(_ text: String) { string(text.utf8.span) }

  /// Writes a string, or `null`; O(length).
  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a key and its string, or `null`; O(length).
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    string(text)
  }

  /// Writes valid UTF-8 as a string; O(length).
  public mutating func string(utf8 text: [UInt8]) { string(text.span) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    let lead = leadOfItem()
    bytes.append(addingCapacity: lead.size + 20) { output in
      lead.write(to: &output)
      output.append(digitsOf: value)
    }
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

  private mutating func word(_ text: String) {
    let lead = leadOfItem()
    let text = text.utf8.span
    bytes.append(addingCapacity: lead.size + text.count) { output in
      lead.write(to: &output)
      output.append(copying: text, from: 0, to: text.count)
    }
  }

  private mutating func string(_ text: Span<UInt8>) {
    let lead = leadOfItem()
    let plain = JSONEscapes.first(in: text, from: 0) ?? text.count
    bytes.append(addingCapacity: lead.size + plain + 2) { output in
      lead.write(to: &output)
      output.append(0x22)
      output.append(copying: text, from: 0, to: plain)
      if plain == text.count { output.append(0x22) }
    }
    if plain < text.count { escape(text, from: plain) }
  }

  /// Goes on with a string at its first escape, and closes it.
  private mutating func escape(_ text: Span<UInt8>, from start: Int) {
    var at = start
    while at < text.count {
      at += JSONEscapes.append(text, at: at, to: &bytes)
      let next = JSONEscapes.first(in: text, from: at) ?? text.count
      bytes.append(addingCapacity: next - at) { output in output.append(copying: text, from: at, to: next) }
      at = next
    }
    bytes.append(0x22)
  }

  private mutating func open(_ bracket: UInt8) {
    let lead = leadOfItem()
    bytes.append(addingCapacity: lead.size + 1) { output in
      lead.write(to: &output)
      output.append(bracket)
    }
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    let lead = JSONLead(hasComma: false, indentation: isIndented && !isFirst ? depth * 2 : nil)
    bytes.append(addingCapacity: lead.size + 1) { output in
      lead.write(to: &output)
      output.append(bracket)
    }
    isFirst = false
  }

  /// What stands before the next key or value, which counts as begun.
  private mutating func leadOfItem() -> JSONLead {
    let hasComma = !isAfterKey && !isFirst
    let isOnNewLine = isIndented && !isAfterKey && depth > 0
    isFirst = false
    isAfterKey = false
    return JSONLead(hasComma: hasComma, indentation: isOnNewLine ? depth * 2 : nil)
  }
}
