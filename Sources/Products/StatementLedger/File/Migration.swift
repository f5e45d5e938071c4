import SQLiteDatabase

/// One step from a version of the schema to the next.
///
/// A ledger carries its version (`PRAGMA user_version`) and is brought up to date when it is opened for writing, each
/// step in a transaction of its own. Steps are never edited after they have been published: a new one is added.
struct Migration: Sendable {
  /// The tables to make or change.
  var sql: String
  /// What else is to be done, once the tables are there.
  var fill: @Sendable (Database) throws(DatabaseFault) -> Void = { _ in }

  /// All steps; the first one makes an empty ledger of version 1.
  static let all: [Migration] = [.statements, .utterances, .worth, .places, .filters]

  /// Version of the schema that this program writes.
  static var current: Int { all.count }

  /// Marks the file as a ledger of Hwaja: "HWJA".
  static let applicationID = 0x4857_4A41

  /// Brings a database to a version; does nothing if it is there.
  static func bring(_ database: Database, to target: Int = current) throws(DatabaseFault) {
    while try database.integer("PRAGMA user_version") ?? 0 < target {
      try database.transaction { () throws(DatabaseFault) in
        // Another program may have taken the step in the meantime.
        let version = try database.integer("PRAGMA user_version") ?? 0
        guard version < target else { return }
        try database.script(all[version].sql)
        try all[version].fill(database)
        try database.script("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version + 1)")
      }
    }
  }
}
