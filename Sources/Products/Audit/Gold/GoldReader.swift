import AnalysisRecords
import JSONText
import TextDigest

/// Reads gold documents from the lines of JSONL and verifies them: every fault of a line is found.
///
/// ```swift
/// var reader = GoldReader(bytes)
/// let document = try reader.document(in: 0..<bytes.count)
/// ```
public struct GoldReader {
  private var reader: JSONReader
  private var ids: Set<String> = []

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; O(length).
  ///
  /// - Throws: all that is wrong with the line: it is not strict JSON, lacks a key, has an offset outside its text,
  ///   words that are not at their offsets, a speaker who is not listed, or the id of an earlier line.
  public mutating func document(in range: Range<Int>) throws(GoldFaults) -> GoldDocument {
    let row: JSONValue
    do throws(JSONFault) {
      reader.restart(at: range.lowerBound, end: range.upperBound)
      row = try reader.onlyValue()
    } catch {
      throw GoldFaults(error)
    }
    var reading = GoldReading()
    let document = reading.document(row)
    if let id = row["id"], !ids.insert(document.id).inserted { reading.note(id, .sameDocument(document.id)) }
    guard reading.faults.isEmpty else { throw GoldFaults(reading.faults.sorted { $0.offset < $1.offset }) }
    return document
  }
}

/// One row that is being read: what is wrong with it so far.
private struct GoldReading {
  private(set) var faults: [(offset: Int, fault: GoldFault)] = []
  private var jsonFaults: [JSONFault] = []

  mutating func note(_ value: JSONValue, _ fault: GoldFault) { faults.append((value.range.lowerBound, fault)) }

  /// Reads the row; where something is wrong with it, the document is not whole.
  mutating func document(_ row: JSONValue) -> GoldDocument {
    var members = JSONMembers(row, &jsonFaults)
    var document = GoldDocument(id: members.string("id", &jsonFaults) ?? "", text: [])
    document.outlet = members.optionalString("outlet", &jsonFaults)
    document.url = members.optionalString("url", &jsonFaults)
    document.published = members.optionalString("published", &jsonFaults)
    let text = members.string("text", &jsonFaults)
    document.text = Array((text ?? "").unicodeScalars)
    checkDigest(members.take("text_sha256"), of: text)
    document.isPartial = members.boolean("partial", &jsonFaults)
    document.speakers = members.list("speakers", &jsonFaults).map { speaker($0) }
    for layer in GoldDocument.Layer.allCases {
      document[layer] = members.list(layer.rawValue, &jsonFaults).map { item($0, layer) }
    }
    document.otherKeys = members.rest
    faults += jsonFaults.map { ($0.offset, .json($0.reason)) }
    if text != nil { verify(document, row) }
    return document
  }

  private mutating func checkDigest(_ digest: JSONValue?, of text: String?) {
    guard let digest, digest.kind != .null, let stated = digest.string(&jsonFaults), let text else { return }
    if stated != SHA256.hex(Array(text.utf8)) { note(digest, .otherText) }
  }

  private mutating func verify(_ document: GoldDocument, _ row: JSONValue) {
    for finding in GoldVerification(document).findings {
      let part: JSONValue? =
        switch finding.part {
        case .speaker(let place): row["speakers"]?.elements[place]
        case .item(let layer, let place): row[layer.rawValue]?.elements[place]
        }
      note(part?[finding.key] ?? part ?? row, finding.fault)
    }
  }

  private mutating func speaker(_ value: JSONValue) -> GoldDocument.Speaker {
    var members = JSONMembers(value, &jsonFaults)
    let id = members.string("id", &jsonFaults) ?? ""
    let names = members.list("names", &jsonFaults).compactMap { $0.string(&jsonFaults) }
    var speaker = GoldDocument.Speaker(id: id, names: names)
    if let kind = members.take("kind"), kind.kind != .null, let word = kind.string(&jsonFaults) {
      speaker.kind = .init(rawValue: word)
      if speaker.kind == nil { note(kind, .unknownKind(word)) }
    }
    speaker.otherKeys = members.rest
    return speaker
  }

  private mutating func item(_ value: JSONValue, _ layer: GoldDocument.Layer) -> GoldDocument.Item {
    var members = JSONMembers(value, &jsonFaults)
    let content = layer == .quotes ? quoted(&members, value) : parts(&members)
    var item = GoldDocument.Item(content: content)
    item.speaker = members.optionalString("speaker", &jsonFaults)
    item.source = words("source", "source_span", &members)
    item.cue = words("cue", "cue_span", &members)
    item.via = members.optionalList("via", &jsonFaults).compactMap { $0.string(&jsonFaults) }
    item.isOptional = members.boolean("optional", &jsonFaults)
    item.isRejected = members.boolean("rejected", &jsonFaults)
    item.otherKeys = members.rest
    return item
  }

  private mutating func quoted(_ members: inout JSONMembers, _ value: JSONValue) -> [Range<Int>] {
    guard value.kind == .object else { return [] }
    let (start, end) = (members.integer("start", &jsonFaults), members.integer("end", &jsonFaults))
    return range(start, end, value["start"] ?? value).map { [$0] } ?? []
  }

  private mutating func parts(_ members: inout JSONMembers) -> [Range<Int>] {
    guard let content = members.require("content", &jsonFaults) else { return [] }
    let spans = content.list(&jsonFaults)
    if spans.isEmpty && content.kind == .array { note(content, .noSpan) }
    return spans.compactMap { pair($0) }
  }

  private mutating func words(
    _ key: String, _ spanKey: String, _ members: inout JSONMembers
  ) -> GoldDocument.Words? {
    let text = members.optionalString(key, &jsonFaults)
    guard let place = members.take(spanKey), place.kind != .null else { return text.map { .init(text: $0, span: nil) } }
    let span = pair(place)
    if text == nil { note(place, .wordsMissing) }
    return text.map { .init(text: $0, span: span) }
  }

  /// Reads `[start, end]`.
  private mutating func pair(_ value: JSONValue) -> Range<Int>? {
    let ends = value.list(&jsonFaults)
    guard value.kind == .array else { return nil }
    guard ends.count == 2 else {
      note(value, .json(.outOfRange))
      return nil
    }
    return range(ends[0].integer(&jsonFaults), ends[1].integer(&jsonFaults), value)
  }

  private mutating func range(_ start: Int?, _ end: Int?, _ value: JSONValue) -> Range<Int>? {
    guard let start, let end else { return nil }
    if start < end { return start..<end }
    note(value, .emptySpan(start: start, end: end))
    return nil
  }
}
