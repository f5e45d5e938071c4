import AnalysisRecords
import JSONText

/// Reads the lines of a doccano export: sequence labelling with relations.
///
/// ```swift
/// var reader = DoccanoReader(bytes)
/// let document = try reader.document(in: 0..<bytes.count, line: 1)
/// ```
public struct DoccanoReader {
  private var reader: JSONReader

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; its number is its name where it has no id.
  ///
  /// O(length).
  ///
  /// - Throws: everything that is wrong with it.
  public mutating func document(in range: Range<Int>, line: Int) throws(ExchangeFaults) -> GoldDocument {
    let row: JSONValue
    do throws(JSONFault) {
      reader.restart(at: range.lowerBound, end: range.upperBound)
      row = try reader.onlyValue()
    } catch {
      throw ExchangeFaults([ExchangeFault(error)])
    }
    var reading = RowReading()
    return try reading.document(row, line)
  }
}

/// One line that is being read.
private struct RowReading {
  private var faults: [ExchangeFault] = []
  private var jsonFaults: [JSONFault] = []
  private var graph = SpanGraph()
  private var nodes: [Int: Int] = [:]

  private mutating func note(_ value: JSONValue, _ reason: ExchangeFault.Reason) {
    faults.append(ExchangeFault(offset: value.range.lowerBound, reason: reason))
  }

  mutating func document(_ row: JSONValue, _ line: Int) throws(ExchangeFaults) -> GoldDocument {
    var members = JSONMembers(row, &jsonFaults)
    let text = Array((members.string("text", &jsonFaults) ?? "").unicodeScalars)
    for entity in members.list("entities", &jsonFaults) { addNode(entity) }
    for relation in members.list("relations", &jsonFaults) { addLink(relation) }
    let id = members.take("id")
    if let comments = members.take("Comments"), !comments.elements.isEmpty {
      note(comments, .foreignAnnotation("Comments"))
    }
    var properties = JSONMembers(members.take("hwaja") ?? JSONValue(.object([])), &jsonFaults)
    let speakers = properties.optionalList(DoccanoNames.speakers, &jsonFaults)
    for span in properties.optionalList(DoccanoNames.spans, &jsonFaults) { addRest(span) }
    var name = "line-\(line)"
    if case .number(let number)? = id?.content { name = "doccano-\(number)" }
    var frame = GoldDocument(properties: JSONValue(.object(properties.rest)), name: name, text: text, &faults)
    frame.otherKeys += members.rest
    for speaker in speakers { addCard(speaker, &frame) }
    return try SpanGraphReading.document(graph, frame: frame, faults + jsonFaults.map(ExchangeFault.init))
  }

  private mutating func addNode(_ entity: JSONValue) {
    var members = JSONMembers(entity, &jsonFaults)
    let id = members.integer("id", &jsonFaults)
    let label = members.string("label", &jsonFaults)
    let start = members.integer("start_offset", &jsonFaults)
    guard let start, let end = members.integer("end_offset", &jsonFaults), let label else { return }
    guard start < end else { return note(entity, .gold(.emptySpan(start: start, end: end))) }
    guard let node = DoccanoLabels.node(label, start..<end, offset: entity.range.lowerBound) else {
      return note(entity, .unknownLabel(label))
    }
    if let id {
      if nodes[id] != nil { note(entity, .sameSpan(String(id))) }
      nodes[id] = graph.nodes.count
    }
    graph.nodes.append(node)
  }

  private mutating func addLink(_ relation: JSONValue) {
    var members = JSONMembers(relation, &jsonFaults)
    let from = members.integer("from_id", &jsonFaults)
    let to = members.integer("to_id", &jsonFaults)
    guard let type = members.string("type", &jsonFaults) else { return }
    for id in [from, to] { if let id, nodes[id] == nil { note(relation, .unknownSpan(String(id))) } }
    guard let role = SpanGraph.Role(rawValue: type) else { return note(relation, .unknownLink(type)) }
    guard let from = from.flatMap({ nodes[$0] }), let to = to.flatMap({ nodes[$0] }) else { return }
    graph.links.append(.init(role: role, from: from, to: to, offset: relation.range.lowerBound))
  }

  /// Gives a span what its line says of it beside; where the span has gone, so has what was said of it.
  private mutating func addRest(_ value: JSONValue) {
    let place = graph.nodes.firstIndex { node in
      node.label.rawValue == value[DoccanoNames.label]?.string && node.parts.first == value[DoccanoNames.place]?.pair
    }
    guard let place else { return }
    let own = [DoccanoNames.label, DoccanoNames.place]
    graph.nodes[place].rest = value.members.filter { !own.contains($0.key) }
  }

  /// Gives a speaker's span its name and kind; a speaker whose span has gone stays in the list.
  private mutating func addCard(_ value: JSONValue, _ frame: inout GoldDocument) {
    var members = JSONMembers(value, &jsonFaults)
    let place = members.take(DoccanoNames.place)?.pair
    let id = members.string("id", &jsonFaults) ?? ""
    let names = members.list("names", &jsonFaults).compactMap { $0.string(&jsonFaults) }
    let kind = members.optionalString("kind", &jsonFaults)
    if let node = graph.nodes.firstIndex(where: { $0.label == .speaker && $0.parts.first == place }) {
      graph.nodes[node].speaker = SpeakerCard(id: id, names: names, kind: kind)
      graph.nodes[node].rest = members.rest
    } else {
      var speaker = GoldDocument.Speaker(id: id, names: names, kind: kind.flatMap(EntityKind.init(rawValue:)))
      if let kind, speaker.kind == nil { note(value, .gold(.unknownKind(kind))) }
      speaker.otherKeys = members.rest
      frame.speakers.append(speaker)
    }
  }
}
