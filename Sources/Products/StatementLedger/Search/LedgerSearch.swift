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
    guard let (tables, condition, values) = query.condition() else {
      return SearchResult(count: 0, statements: [])
    }
    return try reading { () throws(DatabaseFault) in
      // Every hit is met once, with no more than its place; only those that are shown are looked up in full.
      var hits = FirstHits(limit: query.limit, by: Self.order(query.order))
      try database.rows("SELECT s.id, s.day, s.worth FROM \(tables) WHERE \(condition)", values) { row in
        hits.add(Hit(id: row.integer(0) ?? 0, day: row.text(1) ?? "", worth: row.real(2) ?? -1))
        return true
      }
      var statements: [StoredStatement] = []
      for hit in hits.ordered { statements += try stored(hit.id) }
      return SearchResult(count: hits.count, statements: statements)
    }
  }

  private static func order(_ order: StatementQuery.Order) -> (Hit, Hit) -> Bool {
    switch order {
    case .earliest: { ($0.day, $0.id) < ($1.day, $1.id) }
    case .latest: { ($1.day, $1.id) < ($0.day, $0.id) }
    case .worth: { ($1.worth, $1.day, $1.id) < ($0.worth, $0.day, $0.id) }
    }
  }

  private func stored(_ id: Int) throws(DatabaseFault) -> [StoredStatement] {
    try database.all(
      "SELECT \(StoredStatement.columns) FROM \(StoredStatement.tables) WHERE s.id = ?", [.integer(id)]
    ) { StoredStatement($0) }
  }

  /// The statement with a number.
  ///
  /// - Throws: ``LedgerFault/noStatement(_:)`` if there is none.
  public func statement(_ id: Int) throws(LedgerFault) -> StoredStatement {
    let found = try reading { () throws(DatabaseFault) in try stored(id) }
    guard let statement = found.first else { throw .noStatement(id) }
    return statement
  }
}
