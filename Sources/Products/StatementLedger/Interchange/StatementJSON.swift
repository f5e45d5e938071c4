public import JSONText

/// Writes statements for programs: an object a line, schema `hwaja-statement/1`.
public enum StatementJSON {
  /// A statement a line; O(size).
  public static func lines(_ statements: [StoredStatement]) -> String {
    var json = JSONWriter()
    for statement in statements {
      statement.write(to: &json)
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension StoredStatement {
  /// Writes the statement's object; O(size).
  public func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("schema", "hwaja-statement/1")
    json.member("id", id)
    json.member("type", type)
    json.member("content", content)
    writeSource(to: &json)
    writeManner(to: &json)
    writePlace(to: &json)
    json.member("status", status ?? StatementQuery.unseen)
    json.member("verdict", verdict)
    json.closeObject()
  }

  private func writeSource(to json: inout JSONWriter) {
    json.key("speaker")
    if let speaker {
      json.openObject()
      json.member("id", speaker)
      json.member("name", speakerName)
      json.closeObject()
    } else {
      json.null()
    }
    json.member("named", named)
    json.member("source", source)
    json.member("role", role)
    json.member("organization", organization)
    json.member("transparency", transparency)
    json.key("via")
    json.openArray()
    for name in via { json.string(name) }
    json.closeArray()
  }

  private func writeManner(to json: inout JSONWriter) {
    json.member("cue", cue)
    json.member("lemma", lemma)
    json.member("stance", stance)
    json.member("resolution", resolution)
    json.member("pattern", pattern)
    json.key("confidence")
    if let confidence { json.number(confidence) } else { json.null() }
    json.key("worth")
    if let worth { json.number(worth) } else { json.null() }
    json.member("said", said)
    json.member("said_day", saidDay)
    json.member("day", day)
  }

  private func writePlace(to json: inout JSONWriter) {
    json.key("document")
    document.write(to: &json)
    json.member("item", item)
    json.member("parent", parent)
    json.member("same_as", sameAs)
    json.member("in", isInTitle ? "title" : "text")
    json.key("spans")
    write(spans, to: &json)
    json.key("quotes")
    write(quotes, to: &json)
    json.key("sentence")
    write([sentence], to: &json)
    json.key("truncated")
    json.boolean(isTruncated)
    json.key("gone")
    json.boolean(isGone)
  }

  private func write(_ ranges: [Range<Int>], to json: inout JSONWriter) {
    json.openArray()
    for range in ranges {
      json.openArray()
      json.integer(range.lowerBound)
      json.integer(range.upperBound)
      json.closeArray()
    }
    json.closeArray()
  }
}

extension StoredDocument {
  func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("id", id)
    json.member("record_id", recordID)
    json.member("outlet", outlet)
    json.member("url", url)
    json.member("title", title)
    json.member("byline", byline)
    json.member("published", published)
    json.closeObject()
  }
}

extension StoredSpeaker {
  /// Writes the speaker's object; O(size).
  public func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("id", id)
    json.member("name", name)
    json.member("kind", kind)
    json.member("organization", organization)
    json.member("lexicon", lexicon)
    json.member("scope", scope)
    json.member("statements", statements)
    json.member("documents", documents)
    json.member("outlets", outlets)
    json.member("first_day", firstDay)
    json.member("last_day", lastDay)
    json.key("parts")
    json.openArray()
    for part in parts { json.integer(part.id) }
    json.closeArray()
    json.closeObject()
  }
}
