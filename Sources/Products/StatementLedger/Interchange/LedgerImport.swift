import SQLiteDatabase

/// How much of an exported ledger was new.
public struct ImportOutcome: Sendable, Equatable {
  /// Documents that were put in, and those that were there.
  public var added = 0, known = 0
  /// Decisions and changes of speakers that were put in.
  public var decisions = 0, events = 0

  /// Nothing.
  public init() {}
}

extension Ledger {
  /// Puts lines of an exported ledger in, in one transaction.
  ///
  /// What is there already is left alone, so that the same lines add nothing a second time. O(size of the lines × log
  /// size of the ledger).
  ///
  /// A statement that both have gets the decisions that it lacks, in their order behind its own.
  public func importLines(_ lines: [LedgerLine], into outcome: inout ImportOutcome) throws(LedgerFault) {
    var counted = outcome
    try transaction { () throws(DatabaseFault) in
      for line in lines {
        switch line.content {
        case .speaker(let values): try importSpeaker(values)
        case .document(let values, let statements): try importDocument(values, statements, &counted)
        case .event(let values, let speaker, let other): try importEvent(values, speaker, other, &counted)
        }
      }
    }
    outcome = counted
  }

  private func importSpeaker(_ values: [DatabaseValue]) throws(DatabaseFault) {
    try database.run(
      """
      INSERT INTO speakers (\(JSONColumn.speaker.map(\.text).joined(separator: ", ")), root)
      VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT (key) DO NOTHING
      """, values)
    try database.run("UPDATE speakers SET root = id WHERE root = 0")
  }

  private func importDocument(
    _ values: [DatabaseValue], _ statements: [LineStatement], _ outcome: inout ImportOutcome
  ) throws(DatabaseFault) {
    let columns = JSONColumn.document.map(\.text)
    let known = try database.integer(
      "SELECT id FROM documents WHERE name = ? AND outlet = ? AND text_sha256 = ?", Array(values.prefix(3)))
    if let known {
      outcome.known += 1
      for statement in statements { try importDecisions(of: statement, in: known, &outcome) }
      return
    }
    outcome.added += 1
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    try database.run("INSERT INTO documents (\(columns.joined(separator: ", "))) VALUES (\(marks))", values)
    let document = database.lastRow
    for statement in statements {
      let id = try importStatement(statement, into: document)
      for decision in statement.decisions { try importDecision(decision, of: id, &outcome) }
    }
  }

  private func importStatement(_ statement: LineStatement, into document: Int) throws(DatabaseFault) -> Int {
    let columns = JSONColumn.statement.map(\.text) + ["document", "speaker"]
    let marks = repeatElement("?", count: columns.count - 1).joined(separator: ", ")
    try database.run(
      """
      INSERT INTO statements (\(columns.joined(separator: ", ")))
      VALUES (\(marks), (SELECT id FROM speakers WHERE key = ?))
      """, statement.values + [.integer(document), DatabaseValue(statement.speaker)])
    let id = database.lastRow
    try enter(statement.content, of: id)
    return id
  }

  private func importDecisions(
    of statement: LineStatement, in document: Int, _ outcome: inout ImportOutcome
  ) throws(DatabaseFault) {
    guard !statement.decisions.isEmpty else { return }
    let id = try database.integer(
      "SELECT id FROM statements WHERE document = ? AND in_title = ? AND spans = ? AND content = ?",
      [.integer(document)] + statement.values.prefix(3))
    if let id {
      for decision in statement.decisions { try importDecision(decision, of: id, &outcome) }
    }
  }

  private func importDecision(
    _ decision: [DatabaseValue], of statement: Int, _ outcome: inout ImportOutcome
  ) throws(DatabaseFault) {
    let columns = JSONColumn.decision.map(\.text)
    let conditions = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
    let known = try database.integer(
      "SELECT 1 FROM decisions WHERE statement = ? AND \(conditions)", [.integer(statement)] + decision)
    guard known == nil else { return }
    let marks = repeatElement("?", count: columns.count + 1).joined(separator: ", ")
    try database.run(
      "INSERT INTO decisions (statement, \(columns.joined(separator: ", "))) VALUES (\(marks))",
      [.integer(statement)] + decision)
    outcome.decisions += 1
  }

  /// Does to speakers what was done to them in the other ledger, unless it was done here too.
  private func importEvent(
    _ values: [DatabaseValue], _ speaker: String, _ other: String?, _ outcome: inout ImportOutcome
  ) throws(DatabaseFault) {
    let number = { (key: String?) throws(DatabaseFault) in
      try self.database.integer("SELECT id FROM speakers WHERE key = ?", [DatabaseValue(key)])
    }
    guard let part = try number(speaker) else { return }
    let whole = try number(other) ?? 0
    let known = try database.integer(
      "SELECT 1 FROM speaker_history WHERE action = ? AND at = ? AND by = ? AND note IS ? AND speaker = ? AND other = ?",
      values + [.integer(part), .integer(whole)])
    guard known == nil else { return }
    try database.run(
      "INSERT INTO speaker_history (action, at, by, note, speaker, other, statements) VALUES (?, ?, ?, ?, ?, ?, '')",
      values + [.integer(part), .integer(whole)])
    try setRoots()
    outcome.events += 1
  }
}
