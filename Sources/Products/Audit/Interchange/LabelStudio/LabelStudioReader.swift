public import JSONText

/// Reads the tasks of a Label Studio export, each with one person's annotation.
///
/// ```swift
/// let tasks = try LabelStudioReader.tasks(in: bytes)
/// let document = try LabelStudioReader(unit: .scalars).document(tasks[0], place: 0)
/// ```
public struct LabelStudioReader {
  private let unit: OffsetUnit

  /// Makes a reader of offsets in this unit.
  public init(unit: OffsetUnit) { self.unit = unit }

  /// The tasks of a file; O(length).
  ///
  /// - Throws: a fault where the file is not an array of JSON.
  public static func tasks(in bytes: [UInt8]) throws(ExchangeFault) -> [JSONValue] {
    do throws(JSONFault) {
      var reader = try JSONReader(validating: bytes)
      let value = try reader.onlyValue()
      guard value.kind == .array else { throw .wrongKind(of: value, .array) }
      return value.elements
    } catch {
      throw ExchangeFault(error)
    }
  }

  /// The document of a task; `place` counts tasks from 0 and names one that has no id.
  ///
  /// O(size).
  ///
  /// - Throws: everything that is wrong with it.
  public func document(_ task: JSONValue, place: Int) throws(ExchangeFaults) -> GoldDocument {
    var reading = TaskReading(unit)
    return try reading.document(task, place)
  }
}

/// One task that is being read.
private struct TaskReading {
  private let unit: OffsetUnit
  private var faults: [ExchangeFault] = []
  private var jsonFaults: [JSONFault] = []
  private var graph = SpanGraph()
  private var nodes: [String: Int] = [:]
  private var text: [Unicode.Scalar] = []
  private var offsets = TextOffsets([], .scalars)

  init(_ unit: OffsetUnit) { self.unit = unit }

  private mutating func note(_ value: JSONValue, _ reason: ExchangeFault.Reason) {
    faults.append(ExchangeFault(offset: value.range.lowerBound, reason: reason))
  }

  mutating func document(_ task: JSONValue, _ place: Int) throws(ExchangeFaults) -> GoldDocument {
    var members = JSONMembers(task, &jsonFaults)
    let data = members.require("data", &jsonFaults)
    var dataMembers = JSONMembers(data ?? JSONValue(.object([])), &jsonFaults)
    text = Array((dataMembers.string("text", &jsonFaults) ?? "").unicodeScalars)
    offsets = TextOffsets(text, unit)
    let results = results(members.optionalList("annotations", &jsonFaults), task)
    for result in results where result["type"]?.string == "labels" { addNode(result) }
    for result in results where result["type"]?.string != "labels" { add(result) }
    let name = members.take("id").map { "task-\($0.label)" } ?? "task-\(place + 1)"
    let properties = dataMembers.take("hwaja")
    var frame = GoldDocument(properties: properties, name: name, text: text, &faults)
    frame.otherKeys += dataMembers.rest
    return try SpanGraphReading.document(graph, frame: frame, faults + jsonFaults.map(ExchangeFault.init))
  }

  /// The results of the one annotation that was not cancelled.
  private mutating func results(_ annotations: [JSONValue], _ task: JSONValue) -> [JSONValue] {
    let valid = annotations.filter { annotation in
      if case .boolean(true)? = annotation["was_cancelled"]?.content { return false }
      return true
    }
    if valid.isEmpty { note(task, .notAnnotated) }
    if valid.count > 1 { note(task, .severalAnnotations(valid.count)) }
    guard valid.count == 1 else { return [] }
    var members = JSONMembers(valid[0], &jsonFaults)
    return members.list("result", &jsonFaults)
  }

  // MARK: Spans

  private mutating func addNode(_ result: JSONValue) {
    var members = JSONMembers(result, &jsonFaults)
    let id = members.string("id", &jsonFaults)
    guard let value = members.require("value", &jsonFaults), let span = span(value) else { return }
    var inside = JSONMembers(value, &jsonFaults)
    let labels = inside.list("labels", &jsonFaults).compactMap(\.string)
    guard labels.count == 1, let label = SpanGraph.Label(rawValue: labels[0]) else {
      return note(value["labels"] ?? value, .unknownLabel(labels.joined(separator: ", ")))
    }
    var node = SpanGraph.Node(label: label, parts: [span], offset: result.range.lowerBound)
    node.rest = rest(result["meta"])
    if let id {
      if nodes[id] != nil { note(result, .sameSpan(id)) }
      nodes[id] = graph.nodes.count
    }
    graph.nodes.append(node)
  }

  private mutating func span(_ value: JSONValue) -> Range<Int>? {
    var members = JSONMembers(value, &jsonFaults)
    guard let start = members.integer("start", &jsonFaults), let end = members.integer("end", &jsonFaults) else {
      return nil
    }
    guard let span = offsets.scalars(start, end) else {
      note(value, fault(start, end))
      return nil
    }
    guard let stated = value["text"]?.string else { return span }
    let found = String(String.UnicodeScalarView(text[span]))
    if Self.letters(stated) != Self.letters(found) {
      note(value, isInOtherUnit(start, end, stated) ? .otherUnit : .gold(.otherWords(marked: stated, found: found)))
    }
    return span
  }

  private func fault(_ start: Int, _ end: Int) -> ExchangeFault.Reason {
    if start >= end { return .gold(.emptySpan(start: start, end: end)) }
    let length = offsets.unit(ofScalar: text.count)
    if start < 0 || end > length { return .gold(.outsideText(start: start, end: end, length: length)) }
    return .halfCharacter(offsets.scalar(ofUnit: start) == nil ? start : end)
  }

  private func isInOtherUnit(_ start: Int, _ end: Int, _ stated: String) -> Bool {
    guard let span = TextOffsets(text, unit == .scalars ? .utf16 : .scalars).scalars(start, end) else { return false }
    return Self.letters(String(String.UnicodeScalarView(text[span]))) == Self.letters(stated)
  }

  /// The text without white space, which Label Studio shows as it likes, a line break as `\n`.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if scalar == "n" && letters.last == "\\" { letters.removeLast() } else { letters.append(scalar) }
    }
    return letters
  }

  /// The keys that the writer put into a region's note; words of the annotator are kept under a key of their own.
  private func rest(_ meta: JSONValue?) -> [(key: String, value: JSONValue)] {
    (meta?["text"]?.elements ?? []).flatMap { line in
      JSONValue(object: line.string ?? "")?.members ?? [("note", line)]
    }
  }

  // MARK: What is said of spans

  private mutating func add(_ result: JSONValue) {
    guard let type = result["type"]?.string, ["relation", "choices", "textarea"].contains(type) else {
      return note(result, .foreignAnnotation(result["type"]?.string ?? ""))
    }
    type == "relation" ? addLink(result) : addAnswer(result)
  }

  private mutating func node(_ value: JSONValue?, _ result: JSONValue) -> Int? {
    guard let id = value?.string else {
      note(result, .unknownSpan(""))
      return nil
    }
    if nodes[id] == nil { note(value ?? result, .unknownSpan(id)) }
    return nodes[id]
  }

  private mutating func addLink(_ result: JSONValue) {
    let (from, to) = (node(result["from_id"], result), node(result["to_id"], result))
    let labels = (result["labels"]?.elements ?? []).compactMap(\.string)
    guard labels.count == 1, let role = SpanGraph.Role(rawValue: labels[0]) else {
      return note(result, .unknownLink(labels.joined(separator: ", ")))
    }
    guard let from, let to else { return }
    let isReversed = result["direction"]?.string == "left"
    graph.links.append(
      .init(role: role, from: isReversed ? to : from, to: isReversed ? from : to, offset: result.range.lowerBound))
  }

  private mutating func addAnswer(_ result: JSONValue) {
    guard let place = node(result["id"], result), let control = result["from_name"]?.string else { return }
    let value = result["value"]
    let answers = (value?["choices"]?.elements ?? value?["text"]?.elements ?? []).compactMap(\.string)
    switch (control, graph.nodes[place].label) {
    case (LabelStudioNames.status, .quote), (LabelStudioNames.status, .clause):
      graph.nodes[place].isOptional = answers.contains(LabelStudioNames.optional)
      graph.nodes[place].isRejected = answers.contains(LabelStudioNames.rejected)
    case (LabelStudioNames.kind, .speaker): change(place) { $0.kind = answers.first }
    case (LabelStudioNames.speaker, .speaker): change(place) { $0.id = answers.first }
    case (LabelStudioNames.names, .speaker): change(place) { $0.names = answers }
    default: note(result, .foreignAnnotation(control))
    }
  }

  private mutating func change(_ place: Int, _ change: (inout SpeakerCard) -> Void) {
    var card = graph.nodes[place].speaker ?? SpeakerCard()
    change(&card)
    graph.nodes[place].speaker = card
  }
}

extension JSONValue {
  /// A number or a string as it is written.
  fileprivate var label: String {
    switch content {
    case .string(let text), .number(let text): text
    default: ""
    }
  }
}
