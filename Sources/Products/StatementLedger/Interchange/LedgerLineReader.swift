public import JSONText
import SQLiteDatabase

/// Reads the lines of `hwaja-ledger/1`; keys it does not know are ignored.
public struct LedgerLineReader {
  private var reader: JSONReader

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; O(length).
  ///
  /// - Throws: a fault where the line is not strict JSON or no line of a ledger.
  public mutating func line(in range: Range<Int>) throws(JSONFault) -> LedgerLine {
    reader.restart(at: range.lowerBound, end: range.upperBound)
    var members = LineParts()
    try reader.openObject()
    while let key = try reader.nextKey() { try members.read(key, from: &reader) }
    let line = try members.line(reader)
    try reader.finish()
    return line
  }
}

/// A line of an exported ledger.
public struct LedgerLine: Sendable {
  /// What a line is about.
  enum Content: Sendable {
    case speaker([DatabaseValue])
    case document([DatabaseValue], [LineStatement])
    case event([DatabaseValue], speaker: String, other: String?)
  }

  let content: Content
}

/// A statement of a line, its columns in the order of `JSONColumn.statement`.
struct LineStatement: Sendable {
  var values: [DatabaseValue]
  var speaker: String?
  var decisions: [[DatabaseValue]]

  /// The words; the third column.
  var content: String { if case .text(let words) = values[2] { words } else { "" } }
}

/// The parts of a line as far as they have been read.
private struct LineParts {
  private var schema: String?
  private var content: LedgerLine.Content?
  private var document: [DatabaseValue]?
  private var statements: [LineStatement] = []

  mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONFault) {
    switch key {
    case "schema": schema = try json.word { $0 == LedgerLines.schema ? $0 : nil }
    case "speaker": content = .speaker(try json.values(of: JSONColumn.speaker).values)
    case "document": document = try json.values(of: JSONColumn.document).values
    case "statements": statements = try json.list(LineStatement.init(from:))
    case "event":
      let event = try json.values(of: JSONColumn.event)
      content = .event(event.values, speaker: try json.required(event.speaker, "speaker"), other: event.other)
    default: try json.skipValue()
    }
  }

  func line(_ json: borrowing JSONReader) throws(JSONFault) -> LedgerLine {
    _ = try json.required(schema, "schema")
    let whole = document.map { LedgerLine.Content.document($0, statements) } ?? content
    return LedgerLine(content: try json.required(whole, "document"))
  }
}

extension LineStatement {
  init(from json: inout JSONReader) throws(JSONFault) {
    let object = try json.values(of: JSONColumn.statement)
    self.init(values: object.values, speaker: object.speaker, decisions: object.decisions)
  }
}

/// An object whose keys are columns, and the keys that point to something else.
private struct ColumnObject {
  var values: [DatabaseValue]
  var speaker, other: String?
  var decisions: [[DatabaseValue]] = []
}

extension JSONReader {
  /// Reads an object whose keys are columns; those that are missing are `NULL`.
  fileprivate mutating func values(of columns: [JSONColumn]) throws(JSONFault) -> ColumnObject {
    var object = ColumnObject(values: Array(repeating: .null, count: columns.count))
    try openObject()
    while let key = try nextKey() {
      if let index = columns.firstIndex(where: { $0.text ~= key }) {
        object.values[index] = try value(columns[index].kind)
      } else if "speaker" ~= key {
        object.speaker = try optionalString()
      } else if "other" ~= key {
        object.other = try optionalString()
      } else if "decisions" ~= key {
        object.decisions = try list { (json: inout JSONReader) throws(JSONFault) in
          try json.values(of: JSONColumn.decision).values
        }
      } else {
        try skipValue()
      }
    }
    return object
  }

  private mutating func value(_ kind: JSONColumn.Kind) throws(JSONFault) -> DatabaseValue {
    if try null() { return .null }
    return switch kind {
    case .text: .text(try string())
    case .number: .integer(try integer())
    case .real: .real(try number())
    }
  }
}
