import SQLiteDatabase

/// What stands around a statement in its document.
public struct StatementContext: Sendable, Equatable {
  /// The sentence that holds the words.
  public var sentence: String
  /// What stands before and after that sentence, at most ``StatementContext/reach`` letters each.
  public var before, after: String

  /// Most letters before and after.
  public static let reach = 160
}

extension Ledger {
  /// What stands around a statement; `nil` if the document came without its text.
  ///
  /// O(length of the document).
  public func context(of statement: StoredStatement) throws(LedgerFault) -> StatementContext? {
    let column = statement.isInTitle ? "title" : "text"
    let text = try reading { () throws(DatabaseFault) in
      try database.text("SELECT \(column) FROM documents WHERE id = ?", [.integer(statement.document.id)])
    }
    guard let scalars = text.map({ Array($0.unicodeScalars) }) else { return nil }
    let end = min(statement.sentence.upperBound, scalars.count)
    let start = min(statement.sentence.lowerBound, end)
    let piece = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])) }
    return StatementContext(
      sentence: piece(start..<end), before: piece(max(0, start - StatementContext.reach)..<start),
      after: piece(end..<min(scalars.count, end + StatementContext.reach)))
  }
}
