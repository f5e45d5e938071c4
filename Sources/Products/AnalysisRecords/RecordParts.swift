import JSONText

extension JSONReader {
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
