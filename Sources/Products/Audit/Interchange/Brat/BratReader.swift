import JSONText

/// Reads a document of brat: a text, and its annotations in standoff format.
///
/// ```swift
/// let document = try BratReader.document(text: text, annotations: annotations, name: "0001")
/// ```
public struct BratReader {
  private var faults: [ExchangeFault] = []
  private var graph = SpanGraph()
  private var text: [Unicode.Scalar]
  private var nodes: [String: Int] = [:]
  private var properties: JSONValue?
  private var documentSpans: Set<String> = []
  /// Lines that speak of spans, to be read when all spans are known.
  private var later: [(offset: Int, line: BratLine)] = []
  /// Spans with their words as the file has them.
  private var marked: [(node: Int, words: String)] = []

  /// The document; `name` is its id where no note gives one.
  ///
  /// O(size).
  ///
  /// - Throws: everything that is wrong with the two files.
  public static func document(
    text: [UInt8], annotations: [UInt8], name: String
  ) throws(ExchangeFaults) -> GoldDocument {
    var faults: [ExchangeFault] = []
    for (bytes, isInText) in [(text, true), (annotations, false)] {
      guard let place = JSONReader.firstInvalidByte(bytes, in: 0..<bytes.count) else { continue }
      faults.append(ExchangeFault(offset: place, reason: .json(.notUTF8), isInText: isInText))
    }
    if let place = text.firstIndex(of: 0x0D) {
      faults.append(ExchangeFault(offset: place, reason: .carriageReturn, isInText: true))
    }
    guard faults.isEmpty else { throw ExchangeFaults(faults) }
    var reader = BratReader(Array(String(decoding: text, as: UTF8.self).unicodeScalars))
    reader.readLines(annotations)
    return try reader.finish(name)
  }

  private init(_ text: [Unicode.Scalar]) { self.text = text }

  private mutating func note(_ offset: Int, _ reason: ExchangeFault.Reason) {
    faults.append(ExchangeFault(offset: offset, reason: reason))
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end].last == 0x0D ? bytes[start..<end - 1] : bytes[start..<end]
      if !line.isEmpty { read(String(decoding: line, as: UTF8.self), start) }
      start = end + 1
    }
    for (offset, line) in later { readLater(line, offset) }
  }

  private mutating func read(_ text: String, _ offset: Int) {
    guard let line = BratLine(text) else { return note(offset, .badLine) }
    switch line {
    case .span(let id, let label, let fragments, let words): addSpan(id, label, fragments, words, offset)
    case .foreign(let id): note(offset, .foreignAnnotation(id))
    default: later.append((offset, line))
    }
  }

  private mutating func addSpan(
    _ id: String, _ label: String, _ fragments: [Range<Int>], _ words: String, _ offset: Int
  ) {
    if nodes[id] != nil || documentSpans.contains(id) { note(offset, .sameSpan(id)) }
    if label == BratNames.document {
      documentSpans.insert(id)
    } else if let label = SpanGraph.Label(rawValue: label) {
      nodes[id] = graph.nodes.count
      marked.append((graph.nodes.count, words))
      graph.nodes.append(.init(label: label, parts: fragments, offset: offset))
    } else {
      note(offset, .unknownLabel(label))
    }
  }

  private mutating func readLater(_ line: BratLine, _ offset: Int) {
    switch line {
    case .link(let role, let from, let to): addLink(role, from, to, offset)
    case .attribute(let name, let id, let value): addAttribute(name, id, value, offset)
    case .note(let type, let id, let words): addNote(type, id, words, offset)
    case .span, .foreign: break
    }
  }

  private mutating func node(_ id: String, _ offset: Int) -> Int? {
    if nodes[id] == nil { note(offset, .unknownSpan(id)) }
    return nodes[id]
  }

  private mutating func addLink(_ role: String, _ from: String, _ to: String, _ offset: Int) {
    let ends = (node(from, offset), node(to, offset))
    guard let role = SpanGraph.Role(rawValue: role) else { return note(offset, .unknownLink(role)) }
    guard case (let from?, let to?) = ends else { return }
    graph.links.append(.init(role: role, from: from, to: to, offset: offset))
  }

  private mutating func addAttribute(_ name: String, _ id: String, _ value: String?, _ offset: Int) {
    guard let node = node(id, offset) else { return }
    switch (name, value) {
    case (BratNames.optional, nil): graph.nodes[node].isOptional = true
    case (BratNames.rejected, nil): graph.nodes[node].isRejected = true
    case (BratNames.kind, let kind?) where graph.nodes[node].label == .speaker:
      graph.nodes[node].speaker = graph.nodes[node].speaker ?? SpeakerCard()
      graph.nodes[node].speaker?.kind = kind
    default: note(offset, .foreignAnnotation(name))
    }
  }

  /// Takes a note: what the writer put there, or words of the annotator, which are kept under a key of their own.
  private mutating func addNote(_ type: String, _ id: String, _ words: String, _ offset: Int) {
    let members = JSONValue(object: words)?.members
    if documentSpans.contains(id) {
      properties = members.map { JSONValue(.object($0)) } ?? properties
      return members == nil ? note(offset, .badLine) : ()
    }
    guard let node = node(id, offset) else { return }
    guard type == BratNames.note else { return note(offset, .foreignAnnotation(type)) }
    for (key, value) in members ?? [("note", JSONValue(.string(words)))] {
      switch (key, graph.nodes[node].label) {
      case ("id", .speaker), ("names", .speaker):
        var card = graph.nodes[node].speaker ?? SpeakerCard()
        if key == "id" { card.id = value.string } else { card.names = value.elements.compactMap(\.string) }
        graph.nodes[node].speaker = card
      default: graph.nodes[node].rest.append((key, value))
      }
    }
  }

  // MARK: The whole

  private mutating func finish(_ name: String) throws(ExchangeFaults) -> GoldDocument {
    checkWords()
    restoreCarriageReturns()
    let pieces = BratFragments(text: text)
    for place in graph.nodes.indices {
      let fragments = graph.nodes[place].parts
      guard fragments.allSatisfy({ $0.upperBound <= text.count }) else { continue }
      let stated = graph.nodes[place].takeParts()
      let holds = stated.map { isInText($0) && pieces.fragments(of: $0) == fragments } ?? false
      graph.nodes[place].parts = holds ? stated ?? [] : pieces.parts(of: fragments)
    }
    let frame = GoldDocument(properties: properties, name: name, text: text, &faults)
    return try SpanGraphReading.document(graph, frame: frame, faults)
  }

  private func isInText(_ parts: [Range<Int>]) -> Bool {
    parts.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= text.count }
  }

  /// The words of a span must be those at its offsets: so a wrong unit of offsets is found.
  private mutating func checkWords() {
    let pieces = BratFragments(text: text)
    for (place, words) in marked where isInText(graph.nodes[place].parts) {
      let found = pieces.words(at: graph.nodes[place].parts)
      if !found.utf8.elementsEqual(words.utf8) {
        note(graph.nodes[place].offset, .gold(.otherWords(marked: words, found: found)))
      }
    }
  }

  private mutating func restoreCarriageReturns() {
    guard let members = properties?.members else { return }
    properties = JSONValue(.object(members.filter { $0.key != BratNames.carriageReturns }))
    var ignored: [JSONFault] = []
    let places = members.first { $0.key == BratNames.carriageReturns }?.value.elements ?? []
    for place in places.compactMap({ $0.integer(&ignored) }) where text.indices.contains(place) && text[place] == " " {
      text[place] = "\r"
    }
  }
}

extension SpanGraph.Node {
  /// Takes the parts out of a note, if they stand there.
  fileprivate mutating func takeParts() -> [Range<Int>]? {
    guard let place = rest.firstIndex(where: { $0.key == BratNames.parts }) else { return nil }
    return rest.remove(at: place).value.pairs
  }
}
