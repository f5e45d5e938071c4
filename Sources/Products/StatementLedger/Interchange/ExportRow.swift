import SQLiteDatabase

/// A statement on its way out, with what people decided and everywhere it was printed.
public struct ExportRow: Sendable {
  /// The statement.
  public var statement: StoredStatement
  /// Its history, the earliest entry first.
  public var history: [Decision]
  /// The documents that carry the utterance, the earliest first; the statement's own is among them.
  public var appearances: [Appearance]

  /// A document that carries an utterance, and its day.
  public struct Appearance: Sendable, Equatable {
    /// The document.
    public var document: StoredDocument
    /// Day of the words, else of publication.
    public var day: String?
  }

  /// The verdict that stands: that of the last entry, if it has one.
  public var verdict: (decision: Decision, grade: Verdict)? {
    guard let last = history.last, let grade = last.verdict else { return nil }
    return (last, grade)
  }

  /// An address of the statement that is the same in every ledger, `urn:hwaja:` and sixteen digits.
  public var address: String {
    let document = statement.document
    let place = "\(statement.isInTitle) \(SpanText.text(statement.spans)) \(statement.type)"
    return "urn:hwaja:\(DocumentIdentity.digest([document.name, document.outlet, document.textSHA256, place]))"
  }
}

extension Ledger {
  /// Everything about the statements that a query finds, in the order of their numbers.
  public func exportRows(_ query: StatementQuery = StatementQuery()) throws(LedgerFault) -> [ExportRow] {
    let statements = try search(query).statements.sorted { $0.id < $1.id }
    return try reading { () throws(DatabaseFault) in
      let decided = Set(try database.all("SELECT DISTINCT statement FROM decisions") { $0.integer(0) ?? 0 })
      var rows: [ExportRow] = []
      for statement in statements {
        let history = decided.contains(statement.id) ? try decisions(on: statement.id) : []
        rows.append(ExportRow(statement: statement, history: history, appearances: try appearances(of: statement)))
      }
      return rows
    }
  }

  private func appearances(of statement: StoredStatement) throws(DatabaseFault) -> [ExportRow.Appearance] {
    let own = ExportRow.Appearance(document: statement.document, day: statement.day)
    guard let utterance = statement.utterance else { return [own] }
    let all = try database.all(
      """
      SELECT \(StoredStatement.columns) FROM \(StoredStatement.tables)
      WHERE s.utterance = ? AND NOT s.is_gone ORDER BY s.day IS NULL, s.day, s.id
      """, [.integer(utterance)]
    ) { StoredStatement($0) }
    var seen: Set<Int> = []
    return all.filter { seen.insert($0.document.id).inserted }.map {
      ExportRow.Appearance(document: $0.document, day: $0.day)
    }
  }
}
