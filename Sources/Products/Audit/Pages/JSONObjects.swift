import JSONText

/// Objects, arrays and numbers as audits write them.
extension JSONWriter {
  /// Writes an object with the members that `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    openObject()
    body(&self)
    closeObject()
  }

  /// Writes an array of objects, each with the members that `body` writes.
  mutating func array<Element>(_ elements: [Element], _ body: (Element, inout JSONWriter) -> Void) {
    openArray()
    for element in elements { object { body(element, &$0) } }
    closeArray()
  }

  /// Writes a key and its number, or `null`.
  mutating func number(_ name: JSONName, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }
}
