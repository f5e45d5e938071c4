public import JSONText

/// Writes documents as tasks of Label Studio.
///
/// Offsets count what Label Studio counts: Unicode scalars, in some old versions UTF-16 code units.
///
/// ```swift
/// try LabelStudioWriter(unit: .scalars).write(document, as: .annotation, to: &json)
/// ```
public struct LabelStudioWriter {
  /// What the marks of a document are to Label Studio.
  public enum Standing: Sendable {
    /// What people have decided.
    case annotation
    /// What a program proposes, with its name.
    case prediction(model: String)
  }

  private let unit: OffsetUnit

  /// Makes a writer of offsets in this unit.
  public init(unit: OffsetUnit) { self.unit = unit }

  /// Writes the task's object; O(size).
  ///
  /// - Throws: ``ExchangeFault`` if the text is too short for so many speakers.
  public func write(
    _ document: GoldDocument, as standing: Standing, to json: inout JSONWriter
  ) throws(ExchangeFault) {
    let graph = try SpanGraph(document, splitsParts: true)
    json.openObject()
    json.key("data")
    json.openObject()
    json.member("text", document.words(at: document.text.indices))
    json.member("hwaja", document.properties)
    json.closeObject()
    switch standing {
    case .annotation: json.key("annotations")
    case .prediction: json.key("predictions")
    }
    json.openArray()
    json.openObject()
    if case .prediction(let model) = standing { json.member("model_version", model) }
    json.key("result")
    json.openArray()
    RegionWriter(document, unit).write(graph, to: &json)
    json.closeArray()
    json.closeObject()
    json.closeArray()
    json.closeObject()
  }
}

/// Writes the results of one annotation.
private struct RegionWriter {
  private let document: GoldDocument
  private let offsets: TextOffsets

  init(_ document: GoldDocument, _ unit: OffsetUnit) {
    self.document = document
    offsets = TextOffsets(document.text, unit)
  }

  func write(_ graph: SpanGraph, to json: inout JSONWriter) {
    for (place, node) in graph.nodes.enumerated() { write(node, place, to: &json) }
    for link in graph.links {
      json.openObject()
      json.member("type", "relation")
      json.member("from_id", Self.id(link.from))
      json.member("to_id", Self.id(link.to))
      json.member("direction", "right")
      json.key("labels")
      json.value(JSONValue(strings: [link.role.rawValue]))
      json.closeObject()
    }
  }

  private static func id(_ place: Int) -> String { "s\(place + 1)" }

  private func write(_ node: SpanGraph.Node, _ place: Int, to json: inout JSONWriter) {
    guard let span = node.parts.first else { return }
    let name = LabelStudioNames.self
    write("labels", name.label, place, span, "labels", [node.label.rawValue], node.rest, to: &json)
    let states = [node.isOptional ? name.optional : nil, node.isRejected ? name.rejected : nil].compactMap { $0 }
    if !states.isEmpty { write("choices", name.status, place, span, "choices", states, to: &json) }
    guard let speaker = node.speaker else { return }
    if let kind = speaker.kind { write("choices", name.kind, place, span, "choices", [kind], to: &json) }
    if let id = speaker.id { write("textarea", name.speaker, place, span, "text", [id], to: &json) }
    write("textarea", name.names, place, span, "text", speaker.names, to: &json)
  }

  /// Writes one result: what a control says of a span.
  private func write(
    _ type: String, _ control: String, _ place: Int, _ span: Range<Int>, _ key: String, _ answers: [String],
    _ rest: [(key: String, value: JSONValue)] = [], to json: inout JSONWriter
  ) {
    json.openObject()
    json.member("id", Self.id(place))
    json.member("from_name", control)
    json.member("to_name", LabelStudioNames.text)
    json.member("type", type)
    json.key("value")
    json.openObject()
    json.member("start", offsets.unit(ofScalar: span.lowerBound))
    json.member("end", offsets.unit(ofScalar: span.upperBound))
    if key != "text" { json.member("text", document.words(at: span)) }
    json.key(text: key)
    json.value(JSONValue(strings: answers))
    json.closeObject()
    if !rest.isEmpty { json.member("meta", [("text", JSONValue(strings: [Self.line(rest)]))]) }
    json.closeObject()
  }

  private static func line(_ members: [(key: String, value: JSONValue)]) -> String {
    var json = JSONWriter()
    json.value(JSONValue(.object(members)))
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
