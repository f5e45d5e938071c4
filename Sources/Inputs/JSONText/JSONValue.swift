/// A value of JSON with all that is in it, for input of which every fault is to be told and not only the first.
///
/// ```swift
/// var reader = JSONReader(bytes)
/// let value = try reader.value()
/// value["id"]?.string          // a1
/// ```
public struct JSONValue: Sendable {
  /// Bytes of the value in the text that was read.
  public var range: Range<Int>
  /// What it is.
  public var content: Content

  /// What a value can be.
  public enum Content: Sendable {
    /// Keys with their values, in the order of the text.
    case object([(key: String, value: JSONValue)])
    /// Values in order.
    case array([JSONValue])
    /// A string, its escapes resolved.
    case string(String)
    /// A number as it is written.
    case number(String)
    /// `true` or `false`.
    case boolean(Bool)
    /// `null`.
    case null
  }

  /// Makes a value that stands in no text.
  public init(_ content: Content) { self.init(content, range: 0..<0) }

  init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// What kind of value it is.
  public var kind: JSONKind {
    switch content {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .boolean: .boolean
    case .null: .null
    }
  }

  /// The string, if it is one.
  public var string: String? {
    if case .string(let text) = content { return text }
    return nil
  }

  /// The values of an array; empty if it is none.
  public var elements: [JSONValue] {
    if case .array(let values) = content { return values }
    return []
  }

  /// The object that words are as JSON; `nil` if they are none.
  public init?(object words: String) {
    var reader = JSONReader(Array(words.utf8))
    guard let value = try? reader.onlyValue(), value.kind == .object else { return nil }
    self = value
  }

  /// The members of an object; empty if it is none.
  public var members: [(key: String, value: JSONValue)] {
    if case .object(let members) = content { return members }
    return []
  }

  /// The value of a key, compared byte by byte; O(members).
  public subscript(key: String) -> JSONValue? {
    members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

extension JSONReader {
  /// Reads a value with all that is in it; O(length).
  public mutating func value() throws(JSONFault) -> JSONValue {
    let kind = try nextKind()
    let start = position
    let content = try content(kind)
    return JSONValue(content, range: start..<position)
  }

  /// Reads a value behind which nothing else stands; O(length).
  ///
  /// - Throws: a fault where it is not strict JSON, or where more follows.
  public mutating func onlyValue() throws(JSONFault) -> JSONValue {
    let value = try value()
    try finish()
    return value
  }

  private mutating func content(_ kind: JSONKind) throws(JSONFault) -> JSONValue.Content {
    switch kind {
    case .string: return .string(try string())
    case .number: return .number(try numberText())
    case .boolean: return .boolean(try boolean())
    case .null:
      _ = try null()
      return .null
    case .array:
      var values: [JSONValue] = []
      try openArray()
      while try nextElement() { values.append(try value()) }
      return .array(values)
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try openObject()
      while let key = try nextKey() { members.append((key.text, try value())) }
      return .object(members)
    }
  }
}

extension JSONWriter {
  /// Writes a value with all that is in it, numbers as they were written; O(length).
  public mutating func value(_ value: JSONValue) {
    switch value.content {
    case .string(let text): string(text)
    case .number(let text): word(text)
    case .boolean(let isTrue): boolean(isTrue)
    case .null: null()
    case .array(let values):
      openArray()
      for value in values { self.value(value) }
      closeArray()
    case .object(let members):
      openObject()
      for (key, value) in members {
        self.key(text: key)
        self.value(value)
      }
      closeObject()
    }
  }
}
