public import AnalysisRecords
import SQLiteDatabase

extension Ledger {
  /// Adds documents with all they say, in one transaction: all of them are on the disk when this returns, or none is.
  ///
  /// A document that is there already is left alone, but for items of an older analyzer, which give way to the newer
  /// one's; what people have decided stays. Give records with their text (`record.text`), so that statements can be
  /// shown with what stands around them. O(size of the records × log size of the ledger).
  ///
  /// ```swift
  /// let outcomes = try ledger.add([analyzer.analyze(article)], at: now)
  /// outcomes[0].deed        // .added
  /// ```
  public func add(_ documents: [LedgerDocument], at now: LedgerTime) throws(LedgerFault) -> [AddOutcome] {
    try transaction { () throws(DatabaseFault) in
      var outcomes: [AddOutcome] = []
      for document in documents { outcomes.append(try add(document, at: now)) }
      return outcomes
    }
  }

  /// Adds records of which nobody has said how much they are worth checking.
  ///
  /// O(size of the records × log size of the ledger).
  public func add(_ records: [AnalysisRecord], at now: LedgerTime) throws(LedgerFault) -> [AddOutcome] {
    try add(records.map { LedgerDocument($0) }, at: now)
  }

  /// Adds a document inside a transaction.
  private func add(_ addition: LedgerDocument, at now: LedgerTime) throws(DatabaseFault) -> AddOutcome {
    let record = addition.record
    let identity = DocumentIdentity(record)
    let known = try document(identity)
    let document = if let known { known.id } else { try insert(record, identity, at: now) }
    var deed = AddOutcome.Deed.added
    if let known {
      deed = known.analyzer == record.analyzer ? .known : .older
      if AnalyzerAge.replaces(record.analyzer, known.analyzer) {
        deed = .replaced
        try update(document, record)
      }
      try keepText(of: record, document)
    }
    if deed == .added || deed == .replaced {
      try replaceStatements(of: document, with: addition)
    } else if deed == .known {
      try keepWorths(of: addition, document)
    }
    let count = try database.integer(
      "SELECT COUNT(*) FROM statements WHERE document = ? AND NOT is_gone", [.integer(document)])
    return AddOutcome(deed: deed, document: document, id: record.id, statements: count ?? 0)
  }

  private func document(
    _ identity: DocumentIdentity
  ) throws(DatabaseFault) -> (id: Int, analyzer: AnalyzerIdentity)? {
    try database.all(
      "SELECT id, analyzer, lexicon FROM documents WHERE name = ? AND outlet = ? AND text_sha256 = ?",
      [.text(identity.name), .text(identity.outlet), .text(identity.textSHA256)]
    ) { row in
      (row.integer(0) ?? 0, AnalyzerIdentity(version: row.text(1) ?? "", lexicon: row.text(2) ?? ""))
    }.first
  }

  private func insert(
    _ record: AnalysisRecord, _ identity: DocumentIdentity, at now: LedgerTime
  ) throws(DatabaseFault) -> Int {
    try database.run(
      """
      INSERT INTO documents (name, outlet, text_sha256, record_id, url, title, byline, published, day, path, row,
        analyzer, lexicon, text, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(identity.name), .text(identity.outlet), .text(identity.textSHA256), .text(record.id),
        DatabaseValue(record.url), DatabaseValue(record.title), DatabaseValue(record.byline),
        DatabaseValue(record.published), DatabaseValue(LedgerTime.day(of: record.published)),
        DatabaseValue(record.origin.path), DatabaseValue(record.origin.row), .text(record.analyzer.version),
        .text(record.analyzer.lexicon), DatabaseValue(record.text), .text(now.text),
      ])
    return database.lastRow
  }

  private func update(_ document: Int, _ record: AnalysisRecord) throws(DatabaseFault) {
    try database.run(
      "UPDATE documents SET analyzer = ?, lexicon = ?, title = coalesce(title, ?), byline = coalesce(byline, ?) WHERE id = ?",
      [
        .text(record.analyzer.version), .text(record.analyzer.lexicon), DatabaseValue(record.title),
        DatabaseValue(record.byline), .integer(document),
      ])
  }

  /// Statements that came without their worth get it when they come again.
  private func keepWorths(of addition: LedgerDocument, _ document: Int) throws(DatabaseFault) {
    let items = try database.all(
      "SELECT item FROM statements WHERE document = ? AND worth IS NULL", [.integer(document)]
    ) { $0.text(0) ?? "" }
    for item in items {
      guard let worth = addition.worths[item] else { continue }
      try database.run(
        "UPDATE statements SET worth = ? WHERE document = ? AND item = ?",
        [.real(worth), .integer(document), .text(item)])
    }
  }

  /// A document that came without its text gets it when it comes again.
  private func keepText(of record: AnalysisRecord, _ document: Int) throws(DatabaseFault) {
    guard let text = record.text else { return }
    try database.run(
      "UPDATE documents SET text = ? WHERE id = ? AND text IS NULL", [.text(text), .integer(document)])
  }
}
