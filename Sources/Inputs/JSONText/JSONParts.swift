/// Values that are made of other values.
extension JSONReader {
  /// Reads an array; `null` counts as an empty one.
  public mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONFault) -> Element
  ) throws(JSONFault) -> [Element] {
    var elements: [Element] = []
    if try null() { return elements }
    try openArray()
    while try nextElement() { elements.append(try element(&self)) }
    return elements
  }

  /// Reads a value or `null`.
  public mutating func optional<Value>(
    _ value: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value? {
    if try null() { return nil }
    return try value(&self)
  }

  /// Reads a string or `null`.
  public mutating func optionalString() throws(JSONFault) -> String? {
    if try null() { return nil }
    return try string()
  }

  /// Reads a string that must be one of the words that `meaning` knows.
  public mutating func word<Value>(_ meaning: (String) -> Value?) throws(JSONFault) -> Value {
    _ = try nextKind()
    let start = position
    let text = try string()
    guard let value = meaning(text) else { throw JSONFault(offset: start, reason: .unknownWord(text)) }
    return value
  }

  /// The value of a key that the object just read must have.
  public func required<Value>(_ value: Value?, _ key: String) throws(JSONFault) -> Value {
    guard let value else { throw JSONFault(offset: position - 1, reason: .lacksKey(key)) }
    return value
  }
}
