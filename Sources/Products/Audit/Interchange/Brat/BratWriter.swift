import JSONText

/// Writes a document for brat: a text, and its annotations in standoff format.
///
/// ```swift
/// let files = try BratWriter.files(document)
/// files.text             // NAME.txt
/// files.annotations      // NAME.ann
/// ```
public struct BratWriter {
  private let pieces: BratFragments
  private var lines = ""
  private var counts: [Character: Int] = [:]

  /// The text and its annotations; O(size).
  ///
  /// - Throws: ``ExchangeFault`` if the text is too short to mark the document and its speakers, or if a span holds
  ///   nothing but line breaks.
  public static func files(_ document: GoldDocument) throws(ExchangeFault) -> (text: [UInt8], annotations: [UInt8]) {
    let graph = try SpanGraph(document, splitsParts: false)
    var writer = BratWriter(pieces: BratFragments(text: document.text))
    try writer.write(document)
    var ids: [String] = []
    for node in graph.nodes { ids.append(try writer.write(node)) }
    for link in graph.links {
      writer.line("R", "\(link.role.rawValue) Arg1:\(ids[link.from]) Arg2:\(ids[link.to])")
    }
    let text = document.text.map { $0 == "\r" ? " " : $0 }
    return (Array(String(String.UnicodeScalarView(text)).utf8), Array(writer.lines.utf8))
  }

  private init(pieces: BratFragments) { self.pieces = pieces }

  @discardableResult
  private mutating func line(_ letter: Character, _ rest: String) -> String {
    counts[letter, default: 0] += 1
    let id = "\(letter)\(counts[letter] ?? 0)"
    lines += "\(id)\t\(rest)\n"
    return id
  }

  private mutating func write(_ document: GoldDocument) throws(ExchangeFault) {
    guard let place = document.text.firstIndex(where: { !$0.properties.isWhitespace }) else {
      throw ExchangeFault(offset: 0, reason: .noPlace)
    }
    var members = document.properties
    let returns = document.text.indices.filter { document.text[$0] == "\r" }
    if !returns.isEmpty {
      let places = JSONValue(.array(returns.map { JSONValue(.number(String($0))) }))
      members.append((BratNames.carriageReturns, places))
    }
    note(members, on: span(BratNames.document, [place..<place + 1]))
  }

  private mutating func write(_ node: SpanGraph.Node) throws(ExchangeFault) -> String {
    let fragments = pieces.fragments(of: node.parts)
    guard !fragments.isEmpty else { throw ExchangeFault(offset: 0, reason: .onlyBreaks) }
    let id = span(node.label.rawValue, fragments)
    if node.isOptional { line("A", "\(BratNames.optional) \(id)") }
    if node.isRejected { line("A", "\(BratNames.rejected) \(id)") }
    if let kind = node.speaker?.kind { line("A", "\(BratNames.kind) \(id) \(kind)") }
    var members: [(key: String, value: JSONValue)] = []
    if let speaker = node.speaker {
      members.append(("id", JSONValue(.string(speaker.id ?? ""))))
      members.append(("names", JSONValue(strings: speaker.names)))
    }
    if pieces.parts(of: fragments) != node.parts {
      members.append((BratNames.parts, JSONValue(.array(node.parts.map(JSONValue.init(pair:))))))
    }
    note(members + node.rest, on: id)
    return id
  }

  private mutating func span(_ label: String, _ fragments: [Range<Int>]) -> String {
    let places = fragments.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
    return line("T", "\(label) \(places)\t\(pieces.words(at: fragments))")
  }

  private mutating func note(_ members: [(key: String, value: JSONValue)], on id: String) {
    guard !members.isEmpty else { return }
    var json = JSONWriter()
    json.value(JSONValue(.object(members)))
    line("#", "\(BratNames.note) \(id)\t\(String(decoding: json.bytes, as: UTF8.self))")
  }
}
