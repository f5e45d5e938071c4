public import JSONText

/// Writes documents as lines of doccano: sequence labelling with relations.
///
/// Offsets count Unicode scalars. Doccano keeps keys that it does not know; there stands what its spans can't carry.
public enum DoccanoWriter {
  /// Writes the object of one line; O(size).
  ///
  /// - Throws: ``ExchangeFault`` if the text is empty or too short for so many speakers, which doccano can't hold.
  public static func write(_ document: GoldDocument, to json: inout JSONWriter) throws(ExchangeFault) {
    if document.text.isEmpty { throw ExchangeFault(offset: 0, reason: .noPlace) }
    let graph = try SpanGraph(document, splitsParts: true)
    json.openObject()
    json.member("text", document.words(at: document.text.indices))
    json.member("hwaja", document.properties + extras(document, graph))
    json.key("entities")
    json.openArray()
    for (place, node) in graph.nodes.enumerated() { write(node, place, to: &json) }
    json.closeArray()
    json.key("relations")
    json.openArray()
    for (place, link) in graph.links.enumerated() { write(link, place, to: &json) }
    json.closeArray()
    json.closeObject()
  }

  private static func write(_ node: SpanGraph.Node, _ place: Int, to json: inout JSONWriter) {
    guard let span = node.parts.first else { return }
    json.openObject()
    json.member("id", place + 1)
    json.member("label", DoccanoLabels.name(node))
    json.member("start_offset", span.lowerBound)
    json.member("end_offset", span.upperBound)
    json.closeObject()
  }

  private static func write(_ link: SpanGraph.Link, _ place: Int, to json: inout JSONWriter) {
    json.openObject()
    json.member("id", place + 1)
    json.member("from_id", link.from + 1)
    json.member("to_id", link.to + 1)
    json.member("type", link.role.rawValue)
    json.closeObject()
  }

  /// Speakers by their places in the text, and what has no other place by the span that it belongs to.
  private static func extras(_ document: GoldDocument, _ graph: SpanGraph) -> [(key: String, value: JSONValue)] {
    var speakers: [JSONValue] = []
    var spans: [JSONValue] = []
    for node in graph.nodes {
      guard let span = node.parts.first else { continue }
      var members: [(key: String, value: JSONValue)] = [(DoccanoNames.place, JSONValue(pair: span))]
      if let speaker = node.speaker {
        members.append(("id", JSONValue(.string(speaker.id ?? ""))))
        members.append(("names", JSONValue(strings: speaker.names)))
        if let kind = speaker.kind { members.append(("kind", JSONValue(.string(kind)))) }
        speakers.append(JSONValue(.object(members + node.rest)))
      } else if !node.rest.isEmpty {
        members.append((DoccanoNames.label, JSONValue(.string(node.label.rawValue))))
        spans.append(JSONValue(.object(members + node.rest)))
      }
    }
    return [(DoccanoNames.speakers, JSONValue(.array(speakers)))]
      + (spans.isEmpty ? [] : [(DoccanoNames.spans, JSONValue(.array(spans)))])
  }
}

/// Keys of what stands beside doccano's own.
enum DoccanoNames {
  static let speakers = "speakers"
  static let spans = "spans"
  static let place = "at"
  static let label = "label"
}
