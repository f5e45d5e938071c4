import AnalysisRecords
import JSONText

/// Makes a gold document of the spans and links that a tool gave back, and finds all that is wrong with them.
struct SpanGraphReading {
  private let graph: SpanGraph
  private var document: GoldDocument
  private var faults: [ExchangeFault]
  /// Id of the speaker of each speaker's span.
  private var speakerOfNode: [Int: String] = [:]
  /// Where the span stands of each item and speaker, in bytes of the file.
  private var offsets: [GoldDocument.Layer: [Int]] = [:]
  private var speakerOffsets: [Int]
  /// Spans of quotes and clauses that have become items or parts of them.
  private var used: Set<Int> = []

  /// The document; `frame` has its text, its properties, and speakers who have no span.
  ///
  /// - Throws: the faults of the reading, `faults` among them.
  static func document(
    _ graph: SpanGraph, frame: GoldDocument, _ faults: [ExchangeFault]
  ) throws(ExchangeFaults) -> GoldDocument {
    var reading = SpanGraphReading(graph, frame, faults)
    reading.read()
    guard reading.faults.isEmpty else {
      throw ExchangeFaults(
        reading.faults.sorted { ($0.isInText ? 0 : 1, $0.offset) < ($1.isInText ? 0 : 1, $1.offset) })
    }
    return reading.document
  }

  private init(_ graph: SpanGraph, _ frame: GoldDocument, _ faults: [ExchangeFault]) {
    self.graph = graph
    self.faults = faults
    document = frame
    speakerOffsets = frame.speakers.map { _ in 0 }
  }

  private mutating func note(_ offset: Int, _ reason: ExchangeFault.Reason) {
    faults.append(ExchangeFault(offset: offset, reason: reason))
  }

  private mutating func read() {
    for node in graph.nodes { check(node) }
    readSpeakers()
    let links = soundLinks()
    readItems(links)
    for finding in GoldVerification(document).findings {
      if case .outsideText = finding.fault { continue }
      switch finding.part {
      case .speaker(let place): note(speakerOffsets[place], .gold(finding.fault))
      case .item(let layer, let place): note(offsets[layer]?[place] ?? 0, .gold(finding.fault))
      }
    }
  }

  private mutating func check(_ node: SpanGraph.Node) {
    for part in node.parts where part.lowerBound < 0 || part.upperBound > document.text.count {
      let (start, end) = (part.lowerBound, part.upperBound)
      note(node.offset, .gold(.outsideText(start: start, end: end, length: document.text.count)))
    }
  }

  // MARK: Speakers

  private mutating func readSpeakers() {
    let spans = graph.nodes.indices.filter { graph.nodes[$0].label == .speaker }
    for place in spans {
      let node = graph.nodes[place]
      guard let card = node.speaker, card.id != nil || !card.names.isEmpty else { continue }
      let names = card.names.isEmpty ? [words(of: node)] : card.names
      list(place, id: card.id ?? names[0], names: names, kind: card.kind)
    }
    // A span of which the tool says nothing more is the speaker of that name.
    for place in spans where speakerOfNode[place] == nil {
      let (node, name) = (graph.nodes[place], words(of: graph.nodes[place]))
      if let known = document.speakers.first(where: { $0.names.contains(name) }), node.speaker?.kind == nil {
        speakerOfNode[place] = known.id
      } else {
        list(place, id: name, names: [name], kind: node.speaker?.kind)
      }
    }
  }

  private mutating func list(_ place: Int, id: String, names: [String], kind word: String?) {
    let node = graph.nodes[place]
    let kind = word.flatMap(EntityKind.init(rawValue:))
    if let word, kind == nil { note(node.offset, .gold(.unknownKind(word))) }
    var speaker = GoldDocument.Speaker(id: id, names: names, kind: kind)
    speaker.otherKeys = node.rest
    speakerOfNode[place] = id
    document.speakers.append(speaker)
    speakerOffsets.append(node.offset)
  }

  private func words(of node: SpanGraph.Node) -> String {
    let spans = node.parts.filter { $0.lowerBound >= 0 && $0.upperBound <= document.text.count }
    return spans.map { document.words(at: $0) }.joined(separator: " ")
  }

  // MARK: Items

  /// The links of each span that tie what goes together.
  private mutating func soundLinks() -> [Int: [SpanGraph.Link]] {
    var links: [Int: [SpanGraph.Link]] = [:]
    for link in graph.links {
      let (from, to) = (graph.nodes[link.from].label, graph.nodes[link.to].label)
      if link.role.leads(from: from, to: to) && link.from != link.to {
        links[link.from, default: []].append(link)
      } else {
        note(
          link.offset, .wrongEnds(link: link.role.rawValue, from: from.rawValue, to: to.rawValue))
      }
    }
    return links
  }

  private mutating func readItems(_ links: [Int: [SpanGraph.Link]]) {
    let all = links.values.joined()
    var parts: Set<Int> = []
    for link in all.filter({ $0.role == .part }).sorted(by: { $0.offset < $1.offset })
    where !parts.insert(link.to).inserted { note(link.offset, .twice(SpanGraph.Role.part.rawValue)) }
    let tied = Set(all.map(\.to))
    for (place, node) in graph.nodes.enumerated() where !parts.contains(place) {
      guard let layer = node.label.layer else {
        if node.label != .speaker && !tied.contains(place) { note(node.offset, .looseWords(words(of: node))) }
        continue
      }
      document[layer].append(item(place, links))
      offsets[layer, default: []].append(node.offset)
    }
    // Parts that are tied in a ring are parts of nothing.
    for (place, node) in graph.nodes.enumerated() where node.label.layer != nil && !used.contains(place) {
      note(node.offset, .looseWords(words(of: node)))
    }
  }

  private mutating func item(_ place: Int, _ links: [Int: [SpanGraph.Link]]) -> GoldDocument.Item {
    let node = graph.nodes[place]
    var item = GoldDocument.Item(
      content: content(place, links), isOptional: node.isOptional, isRejected: node.isRejected)
    var given: Set<SpanGraph.Role> = []
    for link in links[place] ?? [] {
      let isList = link.role == .via || link.role == .part
      if !isList && !given.insert(link.role).inserted { note(link.offset, .twice(link.role.rawValue)) }
      switch link.role {
      case .source: item.source = quoted(graph.nodes[link.to])
      case .cue: item.cue = quoted(graph.nodes[link.to])
      case .speaker: item.speaker = speakerOfNode[link.to]
      case .via: item.via += speakerOfNode[link.to].map { [$0] } ?? []
      case .part: break
      }
    }
    takeRest(node.rest, into: &item)
    return item
  }

  /// The parts of a span and of those that are tied to it as its parts, in the order of the text; each once.
  private mutating func content(_ place: Int, _ links: [Int: [SpanGraph.Link]]) -> [Range<Int>] {
    var (parts, open) = ([Range<Int>](), [place])
    used.insert(place)
    while let next = open.popLast() {
      parts += graph.nodes[next].parts
      for link in links[next] ?? [] where link.role == .part && used.insert(link.to).inserted { open.append(link.to) }
    }
    return parts.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private mutating func quoted(_ node: SpanGraph.Node) -> GoldDocument.Words? {
    if node.parts.count > 1 { note(node.offset, .brokenWords) }
    guard node.parts.count == 1 else { return nil }
    return GoldDocument.Words(text: words(of: node), span: node.parts[0])
  }

  /// Takes what had no place in the tool: words whose place is not known, and keys that are none of the gold's.
  private func takeRest(_ rest: [(key: String, value: JSONValue)], into item: inout GoldDocument.Item) {
    for (key, value) in rest {
      switch (key, value.string) {
      case ("source", let text?): item.source = item.source ?? .init(text: text, span: nil)
      case ("cue", let text?): item.cue = item.cue ?? .init(text: text, span: nil)
      default: item.otherKeys.append((key, value))
      }
    }
  }
}
