public import AnalysisRecords
public import ArticleText
import Hwaja

/// What every record must keep to, whatever it says: the checks of `score.py`, and the orders of `hwaja/1`.
///
/// ```swift
/// RecordCheck(analyzer.analyze(article), of: article).faults      // []
/// ```
public struct RecordCheck {
  private let record: AnalysisRecord
  private let text: [Unicode.Scalar]
  private let title: [Unicode.Scalar]
  private let entities: [String: RecordEntity]
  private let items: [String: Attribution]
  /// What is wrong, each with the id of its record and of the entity or item.
  public private(set) var faults: [String] = []

  /// Checks a record against the article it is of; linear in the record but for spans inside one another.
  public init(_ record: AnalysisRecord, of article: Article) {
    self.record = record
    text = Array(String(decoding: article.text, as: UTF8.self).unicodeScalars)
    title = Array((article.title ?? "").unicodeScalars)
    entities = Dictionary(record.entities.map { ($0.id, $0) }) { first, _ in first }
    items = Dictionary(record.attributions.map { ($0.id, $0) }) { first, _ in first }
    for entity in record.entities { check(entity) }
    for item in record.attributions { check(item) }
    checkOrder()
  }

  // MARK: Entities

  private mutating func check(_ entity: RecordEntity) {
    for mention in entity.mentions {
      check(mention.span, entity.id)
      if let name = mention.name, name.lowerBound < mention.span.start || name.upperBound > mention.span.end {
        fault(entity.id, "a name lies outside its mention «\(mention.span.text)»")
      }
    }
    let places = entity.mentions.map { Place($0.span) }
    if places != places.sorted() { fault(entity.id, "mentions are out of order") }
    if entity.name.isEmpty { fault(entity.id, "has no name") }
    for other in entity.members + [entity.issuer].compactMap({ $0 }) where entities[other] == nil {
      fault(entity.id, "names \(other), which is not there")
    }
  }

  // MARK: Items

  private mutating func check(_ item: Attribution) {
    let spans = item.content + item.quotes + [item.source, item.cue?.span].compactMap { $0 }
    for span in spans + item.via.flatMap({ [$0.source, $0.cue].compactMap { $0 } }) { check(span, item.id) }
    checkType(item)
    checkSpeaker(item)
    checkWords(item)
    if let parent = item.parent { checkParent(item, parent) }
    if let other = item.sameAs, items[other] == nil || other == item.id { fault(item.id, "repeats \(other)") }
    for span in item.content where span.start < item.sentence.lowerBound || span.end > item.sentence.upperBound {
      fault(item.id, "«\(span.text)» lies outside its sentence")
    }
  }

  private mutating func checkType(_ item: Attribution) {
    switch item.type {
    case .direct where item.content != item.quotes || item.content.count != 1:
      fault(item.id, "a direct item is exactly one quoted span")
    case .indirect where !item.quotes.isEmpty: fault(item.id, "an indirect item has no quotes")
    case .mixed where item.quotes.isEmpty: fault(item.id, "a mixed item has quotes")
    default: break
    }
    for quote in item.quotes where !item.content.contains(where: { Place($0).encloses(Place(quote)) }) {
      fault(item.id, "quote «\(quote.text)» lies outside the content")
    }
  }

  private mutating func checkSpeaker(_ item: Attribution) {
    let named = [item.speaker.map { ($0.entity, $0.name) }].compactMap { $0 } + item.via.map { ($0.entity, $0.name) }
    for (id, name) in named where entities[id]?.name != name {
      fault(item.id, "\(name) is not the name of entity \(id)")
    }
    if (item.speaker == nil) != (item.resolution == .none) {
      fault(item.id, "resolution \(item.resolution.rawValue) with speaker \(item.speaker?.name ?? "none")")
    }
    if item.resolution == .dropped, item.source != nil { fault(item.id, "a dropped subject has a source") }
  }

  private mutating func checkWords(_ item: Attribution) {
    if !Self.rules.contains(item.pattern) { fault(item.id, "no rule is called \(item.pattern)") }
    if let stance = item.cue?.stance, !Self.stances.contains(stance) { fault(item.id, "no stance is called \(stance)") }
    if !Self.resolutions.contains(item.resolution.rawValue) { fault(item.id, "resolution \(item.resolution.rawValue)") }
  }

  private mutating func checkParent(_ item: Attribution, _ parent: String) {
    guard let outer = items[parent], parent != item.id else { return fault(item.id, "parent \(parent) is not there") }
    for span in item.content where !outer.content.contains(where: { Place($0).encloses(Place(span)) }) {
      fault(item.id, "parent \(parent) does not enclose «\(span.text)»")
    }
  }

  private mutating func check(_ span: RecordSpan, _ id: String) {
    let scalars = span.inTitle ? title : text
    guard 0 <= span.start, span.start < span.end, span.end <= scalars.count else {
      return fault(id, "offsets \(span.start)..<\(span.end) are not in the text")
    }
    if !scalars[span.start..<span.end].elementsEqual(span.text.unicodeScalars) {
      fault(id, "text at \(span.start) is not «\(span.text)»")
    }
  }

  // MARK: The record

  private mutating func checkOrder() {
    if record.entities.map(\.id) != record.entities.indices.map({ "E\($0 + 1)" }) { fault("E", "ids are out of order") }
    if record.attributions.map(\.id) != record.attributions.indices.map({ "A\($0 + 1)" }) {
      fault("A", "ids are out of order")
    }
    let firsts = record.entities.compactMap { entity in entity.mentions.first.map { (entity.id, Place($0.span)) } }
    for (before, after) in zip(firsts, firsts.dropFirst()) where before.1.isBehind(after.1) {
      fault(after.0, "first stands at \(after.1.start), before \(before.0) at \(before.1.start)")
    }
    let places = record.attributions.map { Place($0.content[0]) }
    if places != places.sorted() { fault("A", "items are out of order") }
    var seen: Set<[Int]> = []
    for item in record.attributions {
      let key = [item.type == .direct ? 0 : 1] + item.content.flatMap { [$0.inTitle ? 0 : 1, $0.start, $0.end] }
      if !seen.insert(key).inserted { fault(item.id, "has the span and kind of another item") }
    }
  }

  private mutating func fault(_ id: String, _ why: String) { faults.append("\(record.id) \(id): \(why)") }

  private static let rules = Set(Analyzer.rules.map(\.name))
  private static let resolutions: Set = ["explicit", "alias", "title", "pronoun", "dropped", "headline", "none"]
  private static let stances: Set = [
    "neutral", "announce", "relay", "explain", "forecast", "continue", "assert", "accuse", "deny", "demand", "warn",
    "promise", "admit", "ask", "reveal", "testify",
  ]
}

/// Where a span stands: title first, then by start, the wider first.
private struct Place: Comparable {
  var inTitle: Bool
  var start: Int
  var end: Int

  init(_ span: RecordSpan) {
    inTitle = span.inTitle
    start = span.start
    end = span.end
  }

  static func < (a: Place, b: Place) -> Bool {
    if a.inTitle != b.inTitle { return a.inTitle }
    return a.start != b.start ? a.start < b.start : a.end > b.end
  }

  /// Whether it begins behind `other`, whichever is the wider.
  func isBehind(_ other: Place) -> Bool { inTitle == other.inTitle ? start > other.start : other.inTitle }

  func encloses(_ other: Place) -> Bool { inTitle == other.inTitle && start <= other.start && other.end <= end }
}
