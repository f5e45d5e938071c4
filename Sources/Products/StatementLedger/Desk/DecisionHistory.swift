import SQLiteDatabase

extension Ledger {
  /// Adds an entry to a statement's history; earlier entries stay.
  ///
  /// - Throws: ``LedgerFault/noStatement(_:)`` if there is no such statement.
  public func decide(_ decision: Decision, on statement: Int) throws(LedgerFault) {
    _ = try self.statement(statement)
    try transaction { () throws(DatabaseFault) in try write(decision, on: statement) }
  }

  /// Writes an entry inside a transaction.
  func write(_ decision: Decision, on statement: Int) throws(DatabaseFault) {
    let verdict = decision.verdict
    try database.run(
      """
      INSERT INTO decisions (statement, status, verdict, rating, best, worst, at, by, note, evidence, review)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(statement), .text(decision.status.rawValue), DatabaseValue(verdict?.name),
        DatabaseValue(verdict?.rating), DatabaseValue(verdict?.best), DatabaseValue(verdict?.worst),
        .text(decision.at.text), .text(decision.by), DatabaseValue(decision.note),
        .text(TextList.text(decision.evidence)), DatabaseValue(decision.review),
      ])
  }

  /// The history of a statement, the earliest entry first.
  public func history(of statement: Int) throws(LedgerFault) -> [Decision] {
    try reading { () throws(DatabaseFault) in try decisions(on: statement) }
  }

  func decisions(on statement: Int) throws(DatabaseFault) -> [Decision] {
    try database.all(
      """
      SELECT status, verdict, rating, best, worst, at, by, note, evidence, review FROM decisions
      WHERE statement = ? ORDER BY id
      """, [.integer(statement)]
    ) { row in
      Decision(
        status: DeskStatus(rawValue: row.text(0) ?? "") ?? .checking,
        verdict: row.text(1).map { name in
          Verdict(name: name, rating: row.integer(2), best: row.integer(3) ?? 0, worst: row.integer(4) ?? 0)
        },
        at: LedgerTime(stored: row.text(5) ?? ""), by: row.text(6) ?? "", note: row.text(7),
        evidence: TextList.parts(row.text(8) ?? ""), review: row.text(9))
    }
  }
}
