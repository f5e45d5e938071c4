public import SQLiteDatabase

/// Why the ledger can't do something.
public enum LedgerFault: Error, Equatable {
  /// There is no ledger at the path.
  case missing
  /// The file is something else; nothing was changed.
  case notALedger
  /// The file is damaged; nothing was changed. The words are SQLite's.
  case damaged(String)
  /// A later version of the program made the file.
  case newer(version: Int)
  /// Somebody else is writing, and went on for longer than was to be waited.
  case busy
  /// No statement has this number.
  case noStatement(Int)
  /// No speaker has this number.
  case noSpeaker(Int)
  /// The two are one speaker already.
  case sameSpeaker(Int)
  /// The speaker is not a part of another one, so that there is nothing to undo.
  case notMerged(Int)
  /// A statement is not the speaker's.
  case notSpokenBy(statement: Int, speaker: Int)
  /// The file can't be read or written for another reason.
  case database(DatabaseFault)

  /// The fault behind a fault of the database.
  public init(_ fault: DatabaseFault) {
    self =
      switch fault.kind {
      case .busy: .busy
      case .damaged: .damaged(fault.message)
      case .notADatabase: .notALedger
      default: .database(fault)
      }
  }
}
