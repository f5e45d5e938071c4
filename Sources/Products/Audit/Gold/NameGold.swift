public import JSONText

/// A text in which people have marked the bare names of persons.
///
/// Offsets count Unicode scalars of the text, half-open.
public struct NameGold: Sendable {
  /// The text's id.
  public var id: String
  /// The text, scalar by scalar.
  public var text: [Unicode.Scalar]
  /// Where a person's bare name stands.
  public var names: Set<Range<Int>>

  /// Tag of persons.
  public static let tag = "PS"
}

/// Reads rows with `id`, `text` and `entities`, a list of `[start, end, tag, surface]`.
///
/// ```swift
/// var reader = NameGoldReader(bytes)
/// let gold = try reader.gold(in: 0..<bytes.count)
/// ```
public struct NameGoldReader {
  private var reader: JSONReader

  /// Reads lines of these bytes, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// Reads the line in `range`; O(length).
  ///
  /// - Throws: a fault where the line is not strict JSON, lacks a key, or has a surface that is not at its offsets.
  public mutating func gold(in range: Range<Int>) throws(JSONFault) -> NameGold {
    reader.restart(at: range.lowerBound, end: range.upperBound)
    var id, text: String?
    var entities: [MarkedName]?
    try reader.openObject()
    while let key = try reader.nextKey() {
      switch key {
      case "id": id = try reader.string()
      case "text": text = try reader.string()
      case "entities": entities = try reader.list(MarkedName.init(from:))
      default: try reader.skipValue()
      }
    }
    let (name, scalars) = (try reader.required(id, "id"), Array(try reader.required(text, "text").unicodeScalars))
    let marked = try reader.required(entities, "entities")
    try reader.finish()
    for entity in marked where !entity.stands(in: scalars) {
      throw JSONFault(offset: range.lowerBound, reason: .outOfRange)
    }
    return NameGold(id: name, text: scalars, names: Set(marked.filter { $0.tag == NameGold.tag }.map(\.span)))
  }
}

/// One entity of a row.
private struct MarkedName {
  var span: Range<Int>
  var tag: String
  var surface: String

  init(from json: inout JSONReader) throws(JSONFault) {
    var (numbers, words): ([Int], [String]) = ([], [])
    try json.openArray()
    while try json.nextElement() {
      if try json.nextKind() == .number { numbers.append(try json.integer()) } else { words.append(try json.string()) }
    }
    guard numbers.count == 2, words.count == 2, 0 <= numbers[0], numbers[0] < numbers[1] else {
      throw JSONFault(offset: json.position - 1, reason: .outOfRange)
    }
    (span, tag, surface) = (numbers[0]..<numbers[1], words[0], words[1])
  }

  func stands(in text: [Unicode.Scalar]) -> Bool {
    span.upperBound <= text.count && text[span].elementsEqual(surface.unicodeScalars)
  }
}
