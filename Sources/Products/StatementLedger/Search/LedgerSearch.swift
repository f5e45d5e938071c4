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
      // Every hit is met once, with no more than its day; only those that are shown are looked up in full.
      let hits = try database.all("SELECT s.id, s.day, s.worth FROM \(tables) WHERE \(condition)", values) { row in
        Hit(id: row.integer(0) ?? 0, day: row.text(1) ?? "", worth: row.real(2) ?? -1)
      }
      let ordered = Self.ordered(hits, query.order)
      var statements: [StoredStatement] = []
      for hit in ordered.prefix(query.limit ?? hits.count) { statements += try stored(hit.id) }
      return SearchResult(count: hits.count, statements: statements)
    }
  }

  /// A statement that a search found, with no more than its place among them asks for.
  private struct Hit {
    var id: Int
    var day: String
    var worth: Double
  }

  private static func ordered(_ hits: [Hit], _ order: StatementQuery.Order) -> [Hit] {
    switch order {
    case .earliest: hits.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    case .latest: hits.sorted { ($1.day, $1.id) < ($0.day, $0.id) }
    case .worth: hits.sorted { ($1.worth, $1.day, $1.id) < ($0.worth, $0.day, $0.id) }
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
