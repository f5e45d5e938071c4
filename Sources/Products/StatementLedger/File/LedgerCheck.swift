import SQLiteDatabase

extension Ledger {
  /// Looks for every fault of the file: its pages, links between tables, and the index of words.
  ///
  /// Gives SQLite's words for each, none if all is well. O(size of the ledger).
  public func check() throws(LedgerFault) -> [String] {
    try reading { () throws(DatabaseFault) in
      var faults = try database.all("PRAGMA integrity_check(20)") { $0.text(0) ?? "" }.filter { $0 != "ok" }
      faults += try database.all("PRAGMA foreign_key_check") { row in
        "row \(row.integer(1) ?? 0) of \(row.text(0) ?? "") belongs to a row of \(row.text(2) ?? "") that is not there"
      }
      try database.run("INSERT INTO words (words) VALUES ('integrity-check')")
      for (name, query) in Self.rules {
        let count = try database.integer(query) ?? 0
        if count > 0 { faults.append("\(name): \(count)") }
      }
      return faults
    }
  }

  /// What must never be found, and the questions that count it.
  private static let rules = [
    (
      "speakers merged into one that is merged itself",
      "SELECT COUNT(*) FROM speakers a JOIN speakers b ON b.id = a.root WHERE b.root != b.id"
    ),
    (
      "statements that are not in the index",
      "SELECT COUNT(*) FROM statements WHERE id NOT IN (SELECT id FROM words_docsize)"
    ),
    (
      "words of statements that are gone",
      "SELECT COUNT(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM statements)"
    ),
  ]

  /// Makes the file as small as it can be, and the index of words as fast; O(size of the ledger).
  ///
  /// Gives the size in bytes before and after.
  public func compact() throws(LedgerFault) -> (before: Int, after: Int) {
    let before = try counts().bytes
    try reading { () throws(DatabaseFault) in
      try database.run("INSERT INTO words (words) VALUES ('optimize')")
      try database.script("VACUUM; PRAGMA wal_checkpoint (TRUNCATE)")
    }
    return (before, try counts().bytes)
  }
}
