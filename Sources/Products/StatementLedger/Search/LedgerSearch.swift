import SQLiteDatabase

/// What a search found.
public struct SearchResult: Sendable {
  /// How many statements there are.
  public var count: Int
  /// The first of them, as many as were asked for.
  public var statements: [StoredStatement]
}

extension Ledger {
  /// Finds statements; O(hits × log size).
  public func search(_ query: StatementQuery) throws(LedgerFault) -> SearchResult {
    guard let (tables, condition, values) = query.condition else { return SearchResult(count: 0, statements: []) }
    return try reading { () throws(DatabaseFault) in
      let count = try database.integer("SELECT COUNT(*) FROM \(tables) WHERE \(condition)", values) ?? 0
      // Only those that are shown are looked up in full.
      let chosen = "SELECT s.id FROM \(tables) WHERE \(condition) ORDER BY \(query.order) LIMIT ?"
      let statements = try database.all(
        "SELECT \(StoredStatement.columns) FROM \(StoredStatement.tables) WHERE s.id IN (\(chosen)) ORDER BY \(query.order)",
        values + [.integer(query.limit ?? -1)]
      ) { StoredStatement($0) }
      return SearchResult(count: count, statements: statements)
    }
  }

  /// The statement with a number.
  ///
  /// - Throws: ``LedgerFault/noStatement(_:)`` if there is none.
  public func statement(_ id: Int) throws(LedgerFault) -> StoredStatement {
    let found = try reading { () throws(DatabaseFault) in
      try database.all(
        "SELECT \(StoredStatement.columns) FROM \(StoredStatement.tables) WHERE s.id = ?", [.integer(id)]
      ) { StoredStatement($0) }
    }
    guard let statement = found.first else { throw .noStatement(id) }
    return statement
  }
}
