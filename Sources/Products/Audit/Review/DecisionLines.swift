import JSONText

/// The first line of a file of decisions.
struct SampleHead {
  var design: SampleDesign
  /// Digest of the sample as it was drawn.
  var digest: String

  /// Reads the object; `nil` if it is of another schema.
  init?(from json: inout JSONReader) throws(JSONFault) {
    var seed, documents: Int?
    var digest: String?
    var traits: [SampleTrait] = []
    var strata: [SampleStratum]?
    try json.openObject()
    guard case "schema"? = try json.nextKey(), try json.string() == decisionsSchema else { return nil }
    while let key = try json.nextKey() {
      switch key {
      case "digest": digest = try json.string()
      case "seed": seed = try json.integer()
      case "by":
        traits = try json.list { (json: inout JSONReader) throws(JSONFault) in
          try json.word(SampleTrait.init(rawValue:))
        }
      case "documents": documents = try json.integer()
      case "strata": strata = try json.list(SampleStratum.init(from:))
      default: try json.skipValue()
      }
    }
    design = SampleDesign(
      seed: try json.required(seed, "seed"), traits: traits, documents: try json.required(documents, "documents"),
      strata: try json.required(strata, "strata"))
    self.digest = try json.required(digest, "digest")
  }
}

extension SampleStratum {
  init(from json: inout JSONReader) throws(JSONFault) {
    var isNamed: Bool?
    var values: [String]?
    var statements, drawn: Int?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "named": isNamed = try json.boolean()
      case "values":
        values = try json.optional { (json: inout JSONReader) throws(JSONFault) in
          try json.list { (json: inout JSONReader) throws(JSONFault) in try json.string() }
        }
      case "statements": statements = try json.integer()
      case "drawn": drawn = try json.integer()
      default: try json.skipValue()
      }
    }
    self.init(
      isNamed: try json.required(isNamed, "named"), values: values,
      statements: try json.required(statements, "statements"), drawn: try json.required(drawn, "drawn"))
    guard 0 <= self.drawn, self.drawn <= self.statements, self.statements < 1 << 40 else {
      throw JSONFault(offset: json.position - 1, reason: .outOfRange)
    }
  }
}

/// The line of a statement in a file of decisions.
struct DecisionLine {
  /// Number of the statement, from 1.
  var number: Int
  /// Number of its stratum, from 1.
  var stratum: Int
  /// Number of its record, from 1.
  var record: Int
  /// Id of its item.
  var item: String
  var verdict: ReviewVerdict?
  var speaker: ReviewedSpeaker?

  init(from json: inout JSONReader) throws(JSONFault) {
    var number, stratum, record: Int?
    var item: String?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "statement": number = try json.integer()
      case "stratum": stratum = try json.integer()
      case "record": record = try json.integer()
      case "item": item = try json.string()
      case "verdict": verdict = try json.null() ? nil : try json.word(ReviewVerdict.init(rawValue:))
      case "speaker": speaker = try json.optional(ReviewedSpeaker.init(from:))
      default: try json.skipValue()
      }
    }
    self.number = try json.required(number, "statement")
    self.stratum = try json.required(stratum, "stratum")
    self.record = try json.required(record, "record")
    self.item = try json.required(item, "item")
  }
}

extension ReviewedSpeaker {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var speaker: ReviewedSpeaker?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "entity": speaker = .entity(try json.string())
      case "name": speaker = .name(try json.string())
      case "nobody": speaker = try json.boolean() ? .nobody : nil
      default: try json.skipValue()
      }
    }
    self = try json.required(speaker, "name")
  }
}
