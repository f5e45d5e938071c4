public import AnalysisRecords
import JSONText

extension GoldDocument {
  /// What a record says of its text, in the form of gold, for people to correct.
  ///
  /// Quotes are what the scoring takes for quotes: those that an item has for itself, and the quoted spans of a clause
  /// that no narrower item has. Rule, confidence and type stay with each item under their keys. Items in a title given
  /// apart are left out, for they are not in the text. O(size of the record · items).
  ///
  /// ```swift
  /// let document = GoldDocument(record, text: Array(article.unicodeScalars))
  /// ```
  ///
  /// The record must hold together with the text, as ``RecordVerification`` says.
  public init(_ record: AnalysisRecord, text: [Unicode.Scalar]) {
    self.init(id: record.id, outlet: record.outlet, url: record.url, published: record.published, text: text)
    let items = record.attributions
    let voices = Set(items.flatMap { $0.via.map(\.entity) + ($0.speaker.map { [$0.entity] } ?? []) })
    speakers = record.entities.filter { voices.contains($0.id) }.map(Speaker.init)
    let owners = QuoteOwners(items, in: text).owners
    for (place, item) in items.enumerated() where item.isInText {
      let spans = item.quotes.map(\.range).filter { owners[ScoredText.trimmed($0, in: text)] == place }
      if item.type != .direct { clauses.append(Item(item, content: item.content.map(\.range))) }
      quotes += spans.map { Item(item, content: [$0]) }
    }
  }

  /// How many items of a record stand in a title given apart.
  public static func itemsInTitle(_ record: AnalysisRecord) -> Int { record.attributions.count { !$0.isInText } }
}

extension GoldDocument.Speaker {
  fileprivate init(_ entity: RecordEntity) {
    var names = [entity.name]
    for mention in entity.mentions where !names.contains(mention.span.text) { names.append(mention.span.text) }
    self.init(id: entity.id, names: names, kind: entity.kind)
  }
}

extension GoldDocument.Item {
  fileprivate init(_ item: Attribution, content: [Range<Int>]) {
    self.init(content: content, speaker: item.speaker?.entity, via: item.via.map(\.entity))
    source = item.source.flatMap(GoldDocument.Words.init)
    cue = (item.cue?.span).flatMap(GoldDocument.Words.init)
    otherKeys = [
      ("type", JSONValue(.string(item.type.rawValue))), ("pattern", JSONValue(.string(item.pattern))),
      ("resolution", JSONValue(.string(item.resolution.rawValue))),
    ]
    if let confidence = item.confidence { otherKeys.append(("confidence", JSONValue(.number(confidence.description)))) }
  }
}

extension GoldDocument.Words {
  /// The words of a span in the text; `nil` for one in the title.
  fileprivate init?(_ span: RecordSpan) {
    if span.inTitle { return nil }
    self.init(text: span.text, span: span.range)
  }
}
