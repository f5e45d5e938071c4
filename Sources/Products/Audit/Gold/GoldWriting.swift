import AnalysisRecords
public import JSONText
import TextDigest

extension GoldDocument {
  /// The document as one line of a gold file, with its line feed; O(size).
  public func line() -> [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    json.endLine()
    return json.takeBytes()
  }

  /// Writes the document's object in the order of `../shared/gold`, without a line feed; O(size).
  ///
  /// `text_sha256` is made of the text; `partial` is written where it holds.
  public func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("id", id)
    if let outlet { json.member("outlet", outlet) }
    if let url { json.member("url", url) }
    if let published { json.member("published", published) }
    let words = words(at: text.indices)
    json.member("text", words)
    json.member("text_sha256", SHA256.hex(Array(words.utf8)))
    json.flag("partial", isPartial)
    json.list("speakers", speakers) { speaker, json in speaker.write(to: &json) }
    json.list("quotes", quotes) { item, json in item.write(as: .quotes, to: &json) }
    json.list("indirect", clauses) { item, json in item.write(as: .indirect, to: &json) }
    json.others(otherKeys)
    json.closeObject()
  }
}

extension GoldDocument.Speaker {
  fileprivate func write(to json: inout JSONWriter) {
    json.openObject()
    json.member("id", id)
    json.list("names", names) { name, json in json.string(name) }
    if let kind { json.member("kind", kind.rawValue) }
    json.others(otherKeys)
    json.closeObject()
  }
}

extension GoldDocument.Item {
  fileprivate func write(as layer: GoldDocument.Layer, to json: inout JSONWriter) {
    json.openObject()
    if layer == .quotes, let span = content.first {
      json.member("start", span.lowerBound)
      json.member("end", span.upperBound)
    } else {
      json.list("content", content) { span, json in json.pair(span) }
    }
    json.member("speaker", speaker)
    json.member("source", source?.text)
    json.member("cue", cue?.text)
    json.list("via", via) { id, json in json.string(id) }
    json.key("optional")
    json.boolean(isOptional)
    json.flag("rejected", isRejected)
    json.key("source_span")
    json.pair(source?.span)
    json.key("cue_span")
    json.pair(cue?.span)
    json.others(otherKeys)
    json.closeObject()
  }
}

extension JSONWriter {
  /// Writes `[start,end]`, or `null`.
  fileprivate mutating func pair(_ span: Range<Int>?) {
    guard let span else { return null() }
    openArray()
    integer(span.lowerBound)
    integer(span.upperBound)
    closeArray()
  }

  /// Writes a key with `true`; nothing where it does not hold.
  fileprivate mutating func flag(_ name: JSONName, _ holds: Bool) {
    guard holds else { return }
    key(name)
    boolean(true)
  }

  fileprivate mutating func list<Element>(
    _ name: JSONName, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    openArray()
    for element in elements { write(element, &self) }
    closeArray()
  }

  fileprivate mutating func others(_ members: [(key: String, value: JSONValue)]) {
    for (key, value) in members {
      self.key(text: key)
      self.value(value)
    }
  }
}
