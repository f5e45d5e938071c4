import JSONText

extension RecordEntity {
  /// Writes the entity's object.
  func write(to json: inout JSONWriter) {
    json.openObject()
    json.key("id")
    json.string(id)
    json.key("name")
    json.string(name)
    json.key("kind")
    json.string(kind.rawValue)
    json.key("lexicon")
    json.string(lexicon)
    json.key("roles")
    json.strings(roles)
    json.key("affiliation")
    json.string(affiliation)
    json.key("members")
    json.strings(members)
    json.key("issuer")
    json.string(issuer)
    json.key("mentions")
    json.openArray()
    for mention in mentions { mention.write(to: &json) }
    json.closeArray()
    json.closeObject()
  }
}

extension RecordMention {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    span.writeMembers(to: &json)
    json.key("name")
    if let name {
      json.openObject()
      name.writeMembers(to: &json, inTitle: span.inTitle)
      json.closeObject()
    } else {
      json.null()
    }
    json.closeObject()
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ texts: [String]) {
    openArray()
    for text in texts { string(text) }
    closeArray()
  }
}
