import JSONText

extension RecordEntity {
  init(from json: inout JSONReader) throws(JSONFault) {
    var id, name: String?
    var kind: EntityKind?
    self.init(id: "", name: "", kind: .person)
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.string()
      case "name": name = try json.string()
      case "kind": kind = try json.word(EntityKind.init(rawValue:))
      case "lexicon": lexicon = try json.optionalString()
      case "roles": roles = try json.list { (json: inout JSONReader) throws(JSONFault) in try json.string() }
      case "affiliation": affiliation = try json.optionalString()
      case "members": members = try json.list { (json: inout JSONReader) throws(JSONFault) in try json.string() }
      case "issuer": issuer = try json.optionalString()
      case "mentions": mentions = try json.list(RecordMention.init(from:))
      default: try json.skipValue()
      }
    }
    self.id = try json.required(id, "id")
    self.name = try json.required(name, "name")
    self.kind = try json.required(kind, "kind")
  }
}

extension RecordMention {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var members = SpanMembers()
    var name: Range<Int>?
    try json.openObject()
    while let key = try json.nextKey() {
      if try members.read(key, from: &json) { continue }
      switch key {
      case "name": name = try json.optional(Range<Int>.init(from:))
      default: try json.skipValue()
      }
    }
    self.init(span: try members.span(json), name: name)
  }
}
