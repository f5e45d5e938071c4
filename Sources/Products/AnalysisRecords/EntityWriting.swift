import JSONText

extension RecordEntity {
  /// Writes the entity's object.
  func write(to json: inout JSONWriter) {
    json.openObject()
    json.member(.id, id)
    json.member(.name, name)
    json.member(.kind, kind.rawValue)
    json.member(.lexicon, lexicon)
    json.key(.roles)
    json.strings(roles)
    json.member(.affiliation, affiliation)
    json.key(.members)
    json.strings(members)
    json.member(.issuer, issuer)
    json.key(.mentions)
    json.openArray()
    let mentions = mentions.span
    for index in mentions.indices { mentions[index].write(to: &json) }
    json.closeArray()
    json.closeObject()
  }
}

extension RecordMention {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    span.writeMembers(to: &json)
    if let name {
      json.key(.name)
      json.openObject()
      name.writeMembers(to: &json, inTitle: span.inTitle)
      json.closeObject()
    } else {
      json.member(.name, nil)
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
