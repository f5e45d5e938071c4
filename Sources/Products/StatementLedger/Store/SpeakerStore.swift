import AnalysisRecords
import SQLiteDatabase

extension Ledger {
  /// Number of the speaker with an identity; one that is new is put in.
  func speaker(_ identity: SpeakerIdentity, _ entity: RecordEntity) throws(DatabaseFault) -> Int {
    let known = try database.integer("SELECT id FROM speakers WHERE key = ?", [.text(identity.key)])
    if let known { return known }
    try database.run(
      "INSERT INTO speakers (key, scope, root, name, kind, organization, lexicon) VALUES (?, ?, 0, ?, ?, ?, ?)",
      [
        .text(identity.key), .text(identity.scope.rawValue), .text(entity.name), .text(entity.kind.rawValue),
        DatabaseValue(identity.organization), DatabaseValue(entity.lexicon),
      ])
    let id = database.lastRow
    try database.run("UPDATE speakers SET root = id WHERE id = ?", [.integer(id)])
    return id
  }
}
