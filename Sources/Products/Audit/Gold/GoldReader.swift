public import JSONText

/// Reads gold articles from the lines of JSONL.
///
/// Keys that the scoring does not need are passed over.
///
/// ```swift
/// var reader = GoldReader(bytes)
/// let article = try reader.article(in: 0..<bytes.count)
/// ```
public struct GoldReader {
  private var reader: JSONReader

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; O(length).
  ///
  /// - Throws: a fault where the line is not strict JSON, lacks a key, names a speaker it does not list, or has an
  ///   offset outside its text.
  public mutating func article(in range: Range<Int>) throws(JSONFault) -> GoldArticle {
    reader.restart(at: range.lowerBound, end: range.upperBound)
    let article = try GoldArticle(from: &reader)
    try reader.finish()
    for item in article.quotes + article.clauses { try check(item, in: article, line: range) }
    return article
  }

  private func check(_ item: GoldArticle.Item, in article: GoldArticle, line: Range<Int>) throws(JSONFault) {
    if let speaker = item.speaker, !article.speakers.contains(where: { $0.id == speaker }) {
      throw JSONFault(offset: line.lowerBound, reason: .unknownWord(speaker))
    }
    let spans = item.content + [item.source, item.cue].compactMap { $0 }
    guard !item.content.isEmpty, spans.allSatisfy({ !$0.isEmpty && $0.upperBound <= article.text.count }) else {
      throw JSONFault(offset: line.lowerBound, reason: .outOfRange)
    }
  }
}

extension GoldArticle {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var id, outlet, text: String?
    var speakers: [Speaker]?
    var quotes, clauses: [Item]?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.string()
      case "outlet": outlet = try json.optionalString()
      case "text": text = try json.string()
      case "speakers": speakers = try json.list(Speaker.init(from:))
      case "quotes": quotes = try json.list(Item.init(from:))
      case "indirect": clauses = try json.list(Item.init(from:))
      default: try json.skipValue()
      }
    }
    self.init(
      id: try json.required(id, "id"), outlet: outlet,
      text: Array(try json.required(text, "text").unicodeScalars),
      speakers: try json.required(speakers, "speakers"), quotes: try json.required(quotes, "quotes"),
      clauses: try json.required(clauses, "indirect"))
  }
}

extension GoldArticle.Speaker {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    var id, kind: String?
    var names: [String] = []
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "id": id = try json.string()
      case "names": names = try json.list { (json: inout JSONReader) throws(JSONFault) in try json.string() }
      case "kind": kind = try json.optionalString()
      default: try json.skipValue()
      }
    }
    self.init(id: try json.required(id, "id"), names: names, kind: kind)
  }
}

extension GoldArticle.Item {
  fileprivate init(from json: inout JSONReader) throws(JSONFault) {
    self.init(content: [], speaker: nil, isOptional: false)
    var start, end: Int?
    try json.openObject()
    while let key = try json.nextKey() {
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "content": content = try json.list(Range<Int>.init(pair:))
      case "speaker": speaker = try json.optionalString()
      case "optional": isOptional = try json.boolean()
      case "source_span": source = try json.optional(Range<Int>.init(pair:))
      case "cue_span": cue = try json.optional(Range<Int>.init(pair:))
      default: try json.skipValue()
      }
    }
    if let start, let end { content = [try Range(start, end, json)] }
  }
}

extension Range<Int> {
  /// Reads `[start, end]`.
  fileprivate init(pair json: inout JSONReader) throws(JSONFault) {
    let ends = try json.list { (json: inout JSONReader) throws(JSONFault) in try json.integer() }
    guard ends.count == 2 else { throw JSONFault(offset: json.position - 1, reason: .outOfRange) }
    try self.init(ends[0], ends[1], json)
  }

  fileprivate init(_ start: Int, _ end: Int, _ json: borrowing JSONReader) throws(JSONFault) {
    guard 0 <= start, start <= end else { throw JSONFault(offset: json.position - 1, reason: .outOfRange) }
    self = start..<end
  }
}
