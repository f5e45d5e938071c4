public import JSONText

/// Reads articles from the rows of JSONL: `id`, `text`, and optional `title`, `published` or `date`, `outlet` or
/// `source`, `byline`, `url`; other keys are ignored.
///
/// ```swift
/// var rows = ArticleRows(bytes)
/// let article = try rows.article(in: 0..<bytes.count, origin: .init(path: "news.jsonl", row: 1))
/// ```
public struct ArticleRows {
  private var reader: JSONReader
  private var scratch: [UInt8] = []

  /// Why a row is no article.
  public struct Fault: Error, Equatable {
    /// Offset of the fault in the bytes given.
    public var offset: Int
    /// What is wrong.
    public var reason: Reason
    /// The row's id, if it was read before the fault.
    public var id: String?

    /// Kinds of fault.
    public enum Reason: Sendable, Equatable {
      /// The row is not JSON, or a key has a value of the wrong kind.
      case json(JSONFault.Reason)
      /// The row has no `text`.
      case noText
      /// The row is an analysis record, not an article.
      case record
    }
  }

  /// Reads rows of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the row in `range`; O(length).
  ///
  /// - Throws: ``Fault`` if it is not strict JSON or has no text.
  public mutating func article(in range: Range<Int>, origin: Article.Origin) throws(Fault) -> Article {
    var row = Row()
    do throws(JSONFault) {
      reader.restart(at: range.lowerBound, end: range.upperBound)
      try read(into: &row)
    } catch {
      throw Fault(offset: error.offset, reason: .json(error.reason), id: row.id)
    }
    if row.isRecord { throw Fault(offset: range.lowerBound, reason: .record, id: row.id) }
    guard let text = row.text else { throw Fault(offset: range.lowerBound, reason: .noText, id: row.id) }
    var article = Article(id: row.id ?? origin.name, utf8: text, title: row.title, origin: origin)
    article.published = row.published ?? row.date
    article.outlet = row.outlet ?? row.source
    article.byline = row.byline
    article.url = row.url
    return article
  }

  /// What a row says.
  private struct Row {
    var id, title, published, date, outlet, source, byline, url: String?
    var text: [UInt8]?
    var isRecord = false
  }

  private mutating func read(into row: inout Row) throws(JSONFault) {
    try reader.openObject()
    while let key = try reader.nextKey() {
      switch key {
      case "id": row.id = try label()
      case "text": row.text = try text()
      case "title": row.title = try string()
      case "published": row.published = try label()
      case "date": row.date = try label()
      case "outlet": row.outlet = try string()
      case "source": row.source = try string()
      case "byline": row.byline = try string()
      case "url": row.url = try string()
      case "schema": row.isRecord = try isRecordSchema()
      default: try reader.skipValue()
      }
    }
    try reader.finish()
  }

  private mutating func text() throws(JSONFault) -> [UInt8]? {
    if try reader.null() { return nil }
    try reader.string(into: &scratch)
    var text: [UInt8] = []
    text.reserveCapacity(scratch.count)
    text += scratch
    return text
  }

  private mutating func string() throws(JSONFault) -> String? {
    if try reader.null() { return nil }
    try reader.string(into: &scratch)
    return String(decoding: scratch, as: UTF8.self)
  }

  /// An id or a date: a string that says something, or a number.
  private mutating func label() throws(JSONFault) -> String? {
    if try reader.nextKind() == .number { return try reader.numberText() }
    let text = try string()
    return text?.isEmpty == false ? text : nil
  }

  private mutating func isRecordSchema() throws(JSONFault) -> Bool {
    guard try reader.nextKind() == .string else {
      try reader.skipValue()
      return false
    }
    return try string() == "hwaja/1"
  }
}

extension Article.Origin {
  /// What stands for an id where the input gives none: the path, with `#row` for rows of a table.
  public var name: String { (path ?? "") + (row.map { "#\($0)" } ?? "") }
}
