import AnalysisRecords
import SQLiteDatabase

/// One item of a record as the table of statements has it.
struct StatementRow {
  /// Where the words stand, and what they are: what makes an item of two analyses the same one.
  let place: Place
  /// Everything that is said of them, in the order of ``columns``.
  let values: [DatabaseValue]
  /// The words, the pieces of a divided content joined by an ellipsis.
  var content: String { place.content }

  /// Where words stand.
  struct Place: Hashable {
    var isInTitle: Bool
    var spans: String
    var content: String
  }

  /// Columns of ``values``.
  static let columns = [
    "in_title", "spans", "content", "item", "quotes", "sentence_start", "sentence_end", "type", "named", "source",
    "role",
    "organization", "transparency", "via", "cue", "lemma", "stance", "resolution", "pattern", "confidence", "said",
    "said_day", "day", "parent", "same_as", "truncated", "worth",
  ]

  /// The longest of the titles that the article gives, the first of even ones.
  private static func fullestRole(_ entity: RecordEntity) -> String? {
    entity.roles.reduce(nil) { best, role in
      role.unicodeScalars.count > best?.unicodeScalars.count ?? 0 ? role : best
    }
  }

  /// The row of an item whose speaker is `entity`.
  init(_ item: Attribution, speaker entity: RecordEntity?, worth: Double?, of record: AnalysisRecord) {
    place = Place(
      isInTitle: item.content.contains(where: \.inTitle), spans: SpanText.text(item.content.map { $0.start..<$0.end }),
      content: item.content.map(\.text).joined(separator: " … "))
    let saidDay = LedgerTime.day(of: item.said?.date)
    values =
      [DatabaseValue(place.isInTitle), .text(place.spans), .text(place.content), .text(item.id)]
      + [
        .text(SpanText.text(item.quotes.map { $0.start..<$0.end })), .integer(item.sentence.lowerBound),
        .integer(item.sentence.upperBound), .text(item.type.rawValue),
      ]
      + [
        DatabaseValue(entity?.name), DatabaseValue(item.source?.text), DatabaseValue(entity.flatMap(Self.fullestRole)),
        DatabaseValue(entity?.affiliation), .text(SourceTransparency(entity).rawValue),
        .text(TextList.text(item.via.map(\.name))),
      ]
      + [
        DatabaseValue(item.cue?.span.text), DatabaseValue(item.cue?.lemma), DatabaseValue(item.cue?.stance),
        .text(item.resolution.rawValue), .text(item.pattern), DatabaseValue(item.confidence),
      ]
      + [
        DatabaseValue(item.said?.text), DatabaseValue(saidDay),
        DatabaseValue(saidDay ?? LedgerTime.day(of: record.published)), DatabaseValue(item.parent),
        DatabaseValue(item.sameAs), DatabaseValue(item.truncated), DatabaseValue(worth),
      ]
  }
}
