import SQLiteDatabase

extension Migration {
  /// Version 2: wordings of one utterance.
  ///
  /// - `statements.utterance`: the first statement that has the same utterance, `NULL` for one that stands alone.
  /// - `fingerprints`: the marks of every quotation (see `TextFingerprints`).
  static let utterances = Migration(
    sql: """
      ALTER TABLE statements ADD COLUMN utterance INTEGER;
      CREATE INDEX statements_by_utterance ON statements (utterance) WHERE utterance IS NOT NULL;
      CREATE TABLE fingerprints (
        mark INTEGER NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY (mark, statement)
      ) STRICT, WITHOUT ROWID;
      """
  ) { (database) throws(DatabaseFault) in
    let linker = UtteranceLinker(database)
    var last = 0
    while let id = try database.integer("SELECT min(id) FROM statements WHERE id > ?", [.integer(last)]) {
      try linker.link(id)
      last = id
    }
  }
}
