import AnalysisRecords
import SQLiteDatabase

extension Ledger {
  /// Puts the items of a record in place of those that the document has.
  ///
  /// An item of the same words at the same place, else of the same words, keeps its number and what people decided
  /// on it. One that is no longer found goes, or stays marked as gone if people have decided on it.
  func replaceStatements(of document: Int, with addition: LedgerDocument) throws(DatabaseFault) {
    let record = addition.record
    var old = try places(of: document)
    let entities = Dictionary(record.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for item in record.attributions {
      let entity = item.speaker.map { speaker in
        entities[speaker.entity] ?? RecordEntity(id: speaker.entity, name: speaker.name, kind: .anonymous)
      }
      let speaker = try entity.map { entity throws(DatabaseFault) in
        try self.speaker(SpeakerIdentity(entity, in: record), entity)
      }
      let row = StatementRow(item, speaker: entity, worth: addition.worths[item.id], of: record)
      if let id = old.take(row.place) {
        try update(id, row, speaker: speaker)
      } else {
        try insert(row, document: document, speaker: speaker)
      }
    }
    for (id, place) in old.rest { try remove(id, content: place.content) }
  }

  private func places(of document: Int) throws(DatabaseFault) -> OldPlaces {
    OldPlaces(
      try database.all(
        "SELECT id, in_title, spans, content FROM statements WHERE document = ? ORDER BY id", [.integer(document)]
      ) { row in
        (
          row.integer(0) ?? 0,
          StatementRow.Place(isInTitle: row.integer(1) == 1, spans: row.text(2) ?? "", content: row.text(3) ?? "")
        )
      })
  }

  private static let insertion: String = {
    let columns = StatementRow.columns
    let marks = repeatElement("?", count: columns.count + 2).joined(separator: ", ")
    return "INSERT INTO statements (\(columns.joined(separator: ", ")), document, speaker) VALUES (\(marks))"
  }()

  private func insert(_ row: StatementRow, document: Int, speaker: Int?) throws(DatabaseFault) {
    try database.run(Self.insertion, row.values + [.integer(document), DatabaseValue(speaker)])
    try enter(row.content, of: database.lastRow)
  }

  private static let replacement: String = {
    let columns = StatementRow.columns.map { "\($0) = ?" }.joined(separator: ", ")
    return """
      UPDATE statements SET \(columns), speaker = CASE WHEN is_given THEN speaker ELSE ? END, is_gone = 0 WHERE id = ?
      """
  }()

  /// The words are the same ones, so that the index stays as it is.
  private func update(_ id: Int, _ row: StatementRow, speaker: Int?) throws(DatabaseFault) {
    try database.run(Self.replacement, row.values + [DatabaseValue(speaker), .integer(id)])
  }

  private func remove(_ id: Int, content: String) throws(DatabaseFault) {
    let isDecided = try database.integer(
      """
      SELECT 1 FROM statements WHERE id = ?1
        AND (is_given OR EXISTS (SELECT 1 FROM decisions WHERE statement = ?1))
      """, [.integer(id)])
    if isDecided != nil {
      return try database.run("UPDATE statements SET is_gone = 1 WHERE id = ?", [.integer(id)])
    }
    try database.run(
      "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
      [.integer(id), .text(BigramText.terms(of: content))])
    try UtteranceLinker(database).unlink(id, content: content)
    try database.run("DELETE FROM statements WHERE id = ?", [.integer(id)])
  }

  /// Puts the words of a new statement into the index, and links it with its other wordings.
  func enter(_ content: String, of id: Int) throws(DatabaseFault) {
    try database.run(
      "INSERT INTO words (rowid, text) VALUES (?, ?)", [.integer(id), .text(BigramText.terms(of: content))])
    try UtteranceLinker(database).link(id)
  }
}

/// The items that a document has before it is read anew.
private struct OldPlaces {
  private var items: [(id: Int, place: StatementRow.Place)]

  init(_ items: [(Int, StatementRow.Place)]) { self.items = items }

  /// Items that nothing was put in place of.
  var rest: [(id: Int, place: StatementRow.Place)] { items }

  /// Gives away the item at a place, else one of the same words; O(items).
  mutating func take(_ place: StatementRow.Place) -> Int? {
    let index =
      items.firstIndex { $0.place == place }
      ?? items.firstIndex { $0.place.content == place.content && $0.place.isInTitle == place.isInTitle }
    return index.map { items.remove(at: $0).id }
  }
}
