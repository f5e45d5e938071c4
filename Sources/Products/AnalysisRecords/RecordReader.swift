public import JSONText

/// Reads analysis records from the lines of JSONL.
///
/// Keys it does not know are ignored, keys that may be `null` may be missing, so that records of later versions
/// and of other programs can be read.
///
/// ```swift
/// var records = RecordReader(bytes)
/// let line = try records.line(in: 0..<bytes.count)
/// ```
public struct RecordReader {
  private var reader: JSONReader

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; O(length).
  ///
  /// - Throws: a fault where the line is not strict JSON or not a record of schema `hwaja/1`.
  public mutating func line(in range: Range<Int>) throws(JSONFault) -> RecordLine {
    reader.restart(at: range.lowerBound, end: range.upperBound)
    let line = try RecordLine(from: &reader)
    try reader.finish()
    return line
  }
}

extension RecordLine {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var members = LineMembers()
    try json.openObject()
    while let key = try json.nextKey() { try members.read(key, from: &json) }
    _ = try json.required(members.schema, "schema")
    members.record.id = try json.required(members.id, "id")
    if let error = members.error {
      let record = members.record
      self = .failure(
        RecordFailure(id: record.id, origin: record.origin, code: error.code, message: error.message))
    } else {
      members.record.textSHA256 = try json.required(members.digest, "text_sha256")
      self = .record(members.record)
    }
  }
}

/// What a line says, as far as it has been read.
private struct LineMembers {
  var schema, id, digest: String?
  var error: (code: String, message: String)?
  var record = AnalysisRecord(
    analyzer: AnalyzerIdentity(version: "", lexicon: ""), id: "", origin: RecordOrigin(), textSHA256: "")

  mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONFault) {
    switch key {
    case "schema": schema = try json.word { $0 == recordSchema ? $0 : nil }
    case "analyzer": record.analyzer = try AnalyzerIdentity(from: &json)
    case "id": id = try json.string()
    case "origin": record.origin = try RecordOrigin(from: &json)
    case "title": record.title = try json.optionalString()
    case "published": record.published = try json.optionalString()
    case "outlet": record.outlet = try json.optionalString()
    case "byline": record.byline = try json.optionalString()
    case "url": record.url = try json.optionalString()
    case "text_sha256": digest = try json.string()
    case "text": record.text = try json.optionalString()
    case "entities": record.entities = try json.list(RecordEntity.init(from:))
    case "attributions": record.attributions = try json.list(Attribution.init(from:))
    case "error": error = try Self.error(from: &json)
    default: try json.skipValue()
    }
  }

  private static func error(from json: inout JSONReader) throws(JSONFault) -> (code: String, message: String) {
    var error = (code: "", message: "")
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "code": error.code = try json.string()
      case "message": error.message = try json.string()
      default: try json.skipValue()
      }
    }
    return error
  }
}

extension AnalyzerIdentity {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    self.init(version: "", lexicon: "")
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "version": version = try json.string()
      case "lexicon": lexicon = try json.string()
      default: try json.skipValue()
      }
    }
  }
}

extension RecordOrigin {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    self.init()
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "path": path = try json.optionalString()
      case "row": row = try json.null() ? nil : try json.integer()
      default: try json.skipValue()
      }
    }
  }
}
