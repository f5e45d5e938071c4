/// Writes HTML: names of elements and attributes are literals of the program, and everything else is escaped.
///
/// ```swift
/// var html = HTMLWriter()
/// html.element("p", .classes("role")) { $0.text("<시장>") }      // <p class="role">&lt;시장&gt;</p>
/// ```
public struct HTMLWriter: Sendable {
  private var output: [UInt8] = []

  /// Makes a writer that has written nothing.
  public init() {}

  /// What has been written.
  public var bytes: [UInt8] { output }

  /// Number of bytes written.
  public var count: Int { output.count }

  /// Gives away what has been written and begins anew.
  public mutating func takeBytes() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Writes outside text, escaped; O(length).
  public mutating func text(_ text: String) { HTMLText.append(text, to: &output) }

  /// Writes a number.
  public mutating func text(_ number: Int) { output.append(contentsOf: String(number).utf8) }

  /// Writes markup that the program itself has.
  public mutating func markup(_ markup: StaticString) { append(markup) }

  /// Adds what another writer wrote; O(length).
  public mutating func append(_ html: HTMLWriter) { output += html.output }

  /// Adds bytes that an ``HTMLWriter`` wrote before; O(length).
  public mutating func append(written bytes: [UInt8]) { output += bytes }

  /// Writes an element with its content.
  public mutating func element(
    _ name: StaticString, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with its content, whose attributes were put together before.
  public mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute], content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element that holds text.
  public mutating func element(_ name: StaticString, _ attributes: HTMLAttribute..., text content: String) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// Writes an element that holds nothing and has no end: `br`, `input`, `meta`.
  public mutating func void(_ name: StaticString, _ attributes: HTMLAttribute...) { open(name, attributes) }

  /// Writes a cell of numbers.
  public mutating func numberCell(_ number: Int) { element("td", .classes("n"), text: String(number)) }

  /// Writes data for programs: JSON in a `script` element of a type that no browser runs.
  public mutating func data(id: String, json: [UInt8]) {
    open("script", [HTMLAttribute("type", "application/json"), .id(id)])
    output += HTMLText.scriptData(json: json)
    close("script")
  }

  /// Writes the content of `style` and `script` as it is; it belongs to the program.
  mutating func code(_ name: StaticString, _ code: [UInt8]) {
    open(name, [])
    output += code
    close(name)
  }

  /// Begins an element; ``close(_:)`` must end it.
  public mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    output.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes {
      output.append(0x20)
      append(attribute.name)
      guard let value = attribute.value else { continue }
      output.append(contentsOf: "=\"".utf8)
      text(value)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  /// Ends an element.
  public mutating func close(_ name: StaticString) {
    output.append(contentsOf: "</".utf8)
    append(name)
    output.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }
}
