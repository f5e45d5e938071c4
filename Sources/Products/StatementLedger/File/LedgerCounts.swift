import SQLiteDatabase

/// How much a ledger holds.
public struct LedgerCounts: Sendable, Equatable {
  /// Documents, outlets, statements, those without a speaker, speakers, statements that people have decided on.
  public var documents, outlets, statements, unattributed, speakers, decided: Int
  /// First and last day of statements.
  public var firstDay, lastDay: String?
  /// Statements by type, stance, status, transparency of the source; the most frequent first.
  public var types, stances, statuses, transparencies: [Count]
  /// Bytes of the file.
  public var bytes: Int
  /// Version of the tables.
  public var version: Int

  /// A word and how many statements it holds for.
  public struct Count: Sendable, Equatable {
    /// The word.
    public var name: String
    /// How many.
    public var count: Int
  }
}

extension Ledger {
  /// Counts everything; O(size of the ledger).
  public func counts() throws(LedgerFault) -> LedgerCounts {
    try reading { () throws(DatabaseFault) in
      LedgerCounts(
        documents: try count("documents"), outlets: try count("(SELECT DISTINCT outlet FROM documents)"),
        statements: try count("statements WHERE NOT is_gone"),
        unattributed: try count("statements WHERE NOT is_gone AND speaker IS NULL"),
        speakers: try count("speakers WHERE root = id"),
        decided: try count("(SELECT DISTINCT statement FROM decisions)"),
        firstDay: try database.text("SELECT min(day) FROM statements WHERE NOT is_gone"),
        lastDay: try database.text("SELECT max(day) FROM statements WHERE NOT is_gone"),
        types: try counts(of: "s.type"), stances: try counts(of: "coalesce(s.stance, '-')"),
        statuses: try counts(of: "coalesce(l.status, '\(StatementQuery.unseen)')"),
        transparencies: try counts(of: "s.transparency"),
        bytes: (try database.integer("PRAGMA page_count") ?? 0) * (try database.integer("PRAGMA page_size") ?? 0),
        version: try database.integer("PRAGMA user_version") ?? 0)
    }
  }

  private func count(_ rows: String) throws(DatabaseFault) -> Int {
    try database.integer("SELECT COUNT(*) FROM \(rows)") ?? 0
  }

  private func counts(of column: String) throws(DatabaseFault) -> [LedgerCounts.Count] {
    try database.all(
      "SELECT \(column), COUNT(*) FROM \(StoredStatement.tables) WHERE NOT s.is_gone GROUP BY 1 ORDER BY 2 DESC, 1"
    ) { row in LedgerCounts.Count(name: row.text(0) ?? "", count: row.integer(1) ?? 0) }
  }
}
