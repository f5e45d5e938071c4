import Glibc
import SQLiteDatabase

/// A file that keeps statements over time: who said what, where it was printed, and what became of it at the desk.
///
/// One connection, not to be shared among threads. Many ledgers may have the same file open; one writes at a time, the
/// others wait.
///
/// ```swift
/// let ledger = try Ledger(path: "hwaja.sqlite", mode: .create)
/// let outcomes = try ledger.add([record], at: LedgerTime("2026-02-03T09:00:00Z"))
/// for hit in try ledger.search(StatementQuery(words: "통행료")).statements { print(hit.content) }
/// ```
public final class Ledger {
  /// What is to be done with the file.
  public enum Mode: Sendable {
    /// Read it, and write decisions; the file must be there.
    case open
    /// Make it if it is not there.
    case create
  }

  let database: Database
  private let path: String

  /// Opens a ledger: checks it, and brings its tables up to date.
  ///
  /// `wait` is how many milliseconds to wait for another writer. The file is checked before anything is written to it
  /// or beside it; O(size of the file) unless it is as the last writer left it (see ``LedgerStamp``).
  ///
  /// - Throws: ``LedgerFault``; a file that is damaged or no ledger is left as it is.
  public init(path: String, mode: Mode, wait: Int = 10_000) throws(LedgerFault) {
    let isThere = try LedgerFile.inspect(path)
    guard isThere || mode == .create else { throw .missing }
    self.path = path
    do throws(DatabaseFault) {
      database = try Database(path: path, mode: mode == .create ? .create : .write)
      database.wait(milliseconds: wait)
      try LedgerFile.prepare(database, wait: wait)
    } catch {
      throw LedgerFault(error)
    }
  }

  /// The file was found sound, and nobody but SQLite wrote to it: it is left with a stamp that says so.
  deinit {
    database.close()
    LedgerStamp(of: path)?.keep(for: path)
  }

  /// Does all or nothing; what was written is on the disk when this returns.
  func transaction<Value>(_ work: () throws(DatabaseFault) -> Value) throws(LedgerFault) -> Value {
    do throws(DatabaseFault) { return try database.transaction(work) } catch { throw LedgerFault(error) }
  }

  /// Reads from one state of the ledger, also while somebody else is writing.
  func reading<Value>(_ work: () throws(DatabaseFault) -> Value) throws(LedgerFault) -> Value {
    do throws(DatabaseFault) { return try work() } catch { throw LedgerFault(error) }
  }
}
