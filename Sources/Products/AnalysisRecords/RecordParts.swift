import JSONText

extension JSONReader {
  /// Reads an array; `null` counts as an empty one.
  mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONFault) -> Element
  ) throws(JSONFault) -> [Element] {
    var elements: [Element] = []
    if try null() { return elements }
    try openArray()
    while try nextElement() { elements.append(try element(&self)) }
    return elements
  }

  /// Reads a value or `null`.
  mutating func optional<Value>(
    _ value: (inout JSONReader) throws(JSONFault) -> Value
  ) throws(JSONFault) -> Value? {
    if try null() { return nil }
    return try value(&self)
  }

  mutating func optionalString() throws(JSONFault) -> String? {
    if try null() { return nil }
    return try string()
  }

  /// Reads a string that must be one of the words that `meaning` knows.
  mutating func word<Value>(_ meaning: (String) -> Value?) throws(JSONFault) -> Value {
    _ = try nextKind()
    let start = position
    let text = try string()
    guard let value = meaning(text) else { throw JSONFault(offset: start, reason: .unknownWord(text)) }
    return value
  }

  /// The value of a key that the object just read must have.
  func required<Value>(_ value: Value?, _ key: String) throws(JSONFault) -> Value {
    guard let value else { throw JSONFault(offset: position - 1, reason: .lacksKey(key)) }
    return value
  }

  /// The range `start..<end`, if both were read and stand in order.
  func range(_ start: Int?, _ end: Int?) throws(JSONFault) -> Range<Int> {
    let (low, high) = (try required(start, "start"), try required(end, "end"))
    guard 0 <= low, low <= high else { throw JSONFault(offset: position - 1, reason: .outOfRange) }
    return low..<high
  }
}

extension RecordSpan {
  init(from json: inout JSONReader) throws(JSONFault) {
    var members = SpanMembers()
    try json.openObject()
    while let key = try json.nextKey() {
      if try !members.read(key, from: &json) { try json.skipValue() }
    }
    self = try members.span(json)
  }
}

extension Range<Int> {
  /// Reads `start` and `end` of an object; its other keys are ignored.
  init(from json: inout JSONReader) throws(JSONFault) {
    var members = SpanMembers()
    try json.openObject()
    while let key = try json.nextKey() {
      if try !members.read(key, from: &json) { try json.skipValue() }
    }
    self = try json.range(members.start, members.end)
  }
}

/// The keys that every span has, also those of which more is said.
struct SpanMembers {
  var start, end: Int?
  var text = ""
  var inTitle = false

  /// Reads the key's value if it belongs to a span.
  mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONFault) -> Bool {
    switch key {
    case "start": start = try json.integer()
    case "end": end = try json.integer()
    case "text": text = try json.string()
    case "in": inTitle = try json.word { $0 == "title" ? true : nil }
    default: return false
    }
    return true
  }

  func span(_ json: borrowing JSONReader) throws(JSONFault) -> RecordSpan {
    let range = try json.range(start, end)
    return RecordSpan(start: range.lowerBound, end: range.upperBound, text: text, inTitle: inTitle)
  }
}
