public import JSONText

extension Attribution {
  /// Writes the item's object as it stands in the record; O(size).
  public func write(to json: inout JSONWriter) {
    json.openObject()
    writeWords(to: &json)
    writeSpeaker(to: &json)
    writeLinks(to: &json)
    writePlace(to: &json)
    json.closeObject()
  }

  private func writeWords(to json: inout JSONWriter) {
    json.member(.id, id)
    json.member(.type, type.rawValue)
    json.key(.content)
    content.write(to: &json)
    json.key(.quotes)
    quotes.write(to: &json)
  }

  private func writeSpeaker(to json: inout JSONWriter) {
    json.key(.speaker)
    if let speaker {
      json.openObject()
      json.member(.entity, speaker.entity)
      json.member(.name, speaker.name)
      json.closeObject()
    } else {
      json.null()
    }
    json.key(.source)
    source.write(to: &json)
    json.key(.cue)
    if let cue { cue.write(to: &json) } else { json.null() }
    json.key(.via)
    json.openArray()
    for channel in via { channel.write(to: &json) }
    json.closeArray()
  }

  private func writeLinks(to json: inout JSONWriter) {
    json.member(.parent, parent)
    json.member(.resolution, resolution.rawValue)
    json.member(.pattern, pattern)
    json.key(.confidence)
    if let confidence { json.number(confidence) } else { json.null() }
    json.key(.said)
    if let said { said.write(to: &json) } else { json.null() }
  }

  private func writePlace(to json: inout JSONWriter) {
    json.key(.sentence)
    json.openObject()
    sentence.writeMembers(to: &json, inTitle: content.first?.inTitle == true)
    json.closeObject()
    json.key(.truncated)
    json.boolean(truncated)
    json.member(.sameAs, sameAs)
  }
}

extension RecordCue {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    span.writeMembers(to: &json)
    json.member(.lemma, lemma)
    json.member(.stance, stance)
    json.closeObject()
  }
}

extension RecordChannel {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member(.entity, entity)
    json.member(.name, name)
    json.key(.source)
    source.write(to: &json)
    json.key(.cue)
    cue.write(to: &json)
    json.closeObject()
  }
}

extension SaidDate {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member(.text, text)
    json.member(.date, date)
    json.closeObject()
  }
}
