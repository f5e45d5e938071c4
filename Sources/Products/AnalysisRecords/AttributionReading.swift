import JSONText

extension Attribution {
  init(from json: inout JSONReader) throws(JSONFault) {
    var id: String?
    var type: AttributionType?
    var sentence: Range<Int>?
    self.init(
      id: "", type: .direct, content: [], quotes: [], speaker: nil, source: nil, cue: nil, resolution: .none,
      pattern: "", sentence: 0..<0)
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.string()
      case "type": type = try json.word(AttributionType.init(rawValue:))
      case "sentence": sentence = try Range<Int>(from: &json)
      default: try readMember(key, from: &json)
      }
    }
    self.id = try json.required(id, "id")
    self.type = try json.required(type, "type")
    let start = try json.required(content.map(\.start).min(), "content")
    self.sentence = sentence ?? start..<max(start, content.map(\.end).max() ?? start)
  }

  private mutating func readMember(_ key: JSONKey, from json: inout JSONReader) throws(JSONFault) {
    switch key {
    case "content": content = try json.list(RecordSpan.init(from:))
    case "quotes": quotes = try json.list(RecordSpan.init(from:))
    case "speaker": speaker = try json.optional(RecordSpeaker.init(from:))
    case "source": source = try json.optional(RecordSpan.init(from:))
    case "cue": cue = try json.optional(RecordCue.init(from:))
    case "via": via = try json.list(RecordChannel.init(from:))
    case "parent": parent = try json.optionalString()
    case "resolution": resolution = Resolution(rawValue: try json.string())
    case "pattern": pattern = try json.string()
    case "confidence": confidence = try json.null() ? nil : try json.number()
    case "said": said = try json.optional(SaidDate.init(from:))
    case "truncated": truncated = try json.boolean()
    case "same_as": sameAs = try json.optionalString()
    default: try json.skipValue()
    }
  }
}

extension RecordSpeaker {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var entity, name: String?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "entity": entity = try json.string()
      case "name": name = try json.string()
      default: try json.skipValue()
      }
    }
    self.init(entity: try json.required(entity, "entity"), name: try json.required(name, "name"))
  }
}

extension RecordCue {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var members = SpanMembers()
    var (lemma, stance) = ("", "neutral")
    try json.openObject()
    while let key = try json.nextKey() {
      if try members.read(key, from: &json) { continue }
      switch key {
      case "lemma": lemma = try json.string()
      case "stance": stance = try json.string()
      default: try json.skipValue()
      }
    }
    self.init(span: try members.span(json), lemma: lemma, stance: stance)
  }
}

extension RecordChannel {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var entity, name: String?
    var source, cue: RecordSpan?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "entity": entity = try json.string()
      case "name": name = try json.string()
      case "source": source = try json.optional(RecordSpan.init(from:))
      case "cue": cue = try json.optional(RecordSpan.init(from:))
      default: try json.skipValue()
      }
    }
    self.init(
      entity: try json.required(entity, "entity"), name: try json.required(name, "name"), source: source, cue: cue)
  }
}

extension SaidDate {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var text: String?
    var date: String?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "text": text = try json.string()
      case "date": date = try json.optionalString()
      default: try json.skipValue()
      }
    }
    self.init(text: try json.required(text, "text"), date: date)
  }
}
