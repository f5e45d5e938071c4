public import JSONText

/// Reads the items of an audit that was written as JSON.
public enum AuditReader {
  /// Schema of audits.
  public static let schema = "hwaja-audit/1"

  /// The items; O(length).
  ///
  /// - Throws: a fault where the bytes are not strict JSON, or no audit of this schema.
  public static func items(_ bytes: [UInt8]) throws(JSONFault) -> [AuditedItem] {
    if let fault = JSONReader.firstInvalidByte(bytes, in: 0..<bytes.count) {
      throw JSONFault(offset: fault, reason: .notUTF8)
    }
    var json = JSONReader(bytes)
    var (schema, items): (String?, [AuditedItem]?)
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "schema": schema = try json.word { $0 == Self.schema ? $0 : nil }
      case "items": items = try json.list(AuditedItem.init(from:))
      default: try json.skipValue()
      }
    }
    _ = try json.required(schema, "schema")
    let found = try json.required(items, "items")
    try json.finish()
    return found
  }
}

extension AuditedItem {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var (document, layer): (String?, ItemComparison.Layer?)
    var (start, end): (Int?, Int?)
    var (isInGold, isRight): (Bool?, Bool?)
    self.init(key: .init(document: "", layer: .quotes, start: 0, end: 0, isInGold: false), isRight: false, text: "")
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "document": document = try json.string()
      case "layer": layer = try json.word(ItemComparison.Layer.init(rawValue:))
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "in_gold": isInGold = try json.boolean()
      case "right": isRight = try json.boolean()
      default: try readRest(key, from: &json)
      }
    }
    self.key = Key(
      document: try json.required(document, "document"), layer: try json.required(layer, "layer"),
      start: try json.required(start, "start"), end: try json.required(end, "end"),
      isInGold: try json.required(isInGold, "in_gold"))
    self.isRight = try json.required(isRight, "right")
  }

  private mutating func readRest(_ key: JSONKey, from json: inout JSONReader) throws(JSONFault) {
    switch key {
    case "cause":
      cause = try json.optional { (json: inout JSONReader) throws(JSONFault) in
        try json.word(ErrorCause.init(rawValue:))
      }
    case "text": text = try json.string()
    case "gold_speaker": goldSpeaker = try json.optionalString()
    case "speaker": speaker = try json.optionalString()
    case "rule": rule = try json.optionalString()
    case "confidence":
      confidence = try json.optional { (json: inout JSONReader) throws(JSONFault) in try json.number() }
    default: try json.skipValue()
    }
  }
}
