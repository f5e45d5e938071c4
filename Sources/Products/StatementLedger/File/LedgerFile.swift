import Glibc
import SQLiteDatabase

/// The file of a ledger: what it is, whether it is sound, how it is opened.
enum LedgerFile {
  /// Looks at a file without touching it; `false` if it is not there or empty.
  ///
  /// - Throws: a fault if it is no ledger, a damaged one, or one of a later version.
  static func inspect(_ path: String) throws(LedgerFault) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notALedger }
    guard status.st_size > 0 else { return false }
    switch try state(of: path) {
    case .nothing: return false
    case .sound: return true
    case .foreign: throw .notALedger
    case .newer(let version): throw .newer(version: version)
    case .damaged(let words): throw .damaged(words)
    }
  }

  /// What a file is.
  private enum State {
    /// A database with nothing in it.
    case nothing
    /// A ledger that can be used.
    case sound
    /// Somebody else's database.
    case foreign
    /// A ledger of a later version.
    case newer(Int)
    /// A damaged ledger, in SQLite's words.
    case damaged(String)
  }

  /// Reads the file alone where nobody has it open, so that nothing is left beside it.
  private static func state(of path: String) throws(LedgerFault) -> State {
    if !hasLog(path) {
      do throws(LedgerFault) {
        let found = try state(of: path, .inspectAlone)
        // Who began to write meanwhile may have been taken for damage.
        if !hasLog(path) { return found }
      } catch {
        if !hasLog(path) { throw error }
      }
    }
    return try state(of: path, .inspect)
  }

  private static func state(of path: String, _ mode: Database.Mode) throws(LedgerFault) -> State {
    do throws(DatabaseFault) {
      let database = try Database(path: path, mode: mode)
      database.wait(milliseconds: 10_000)
      return try state(of: database, at: path)
    } catch {
      throw LedgerFault(error)
    }
  }

  /// Whether somebody has the file open, or left it in the middle of the work.
  private static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat("\(path)-wal", &status) == 0
  }

  private static func state(of database: Database, at path: String) throws(DatabaseFault) -> State {
    // Another program may be making the ledger: the mark is set with the first tables and is read behind them, so that
    // whoever sees tables sees it, too.
    let version = try database.integer("PRAGMA user_version") ?? 0
    let tables = try database.integer("SELECT COUNT(*) FROM sqlite_schema") ?? 0
    let application = try database.integer("PRAGMA application_id") ?? 0
    if application == 0, version == 0, tables == 0 { return .nothing }
    guard application == Migration.applicationID else { return .foreign }
    guard version <= Migration.current else { return .newer(version) }
    let stamp = LedgerStamp(of: path)
    if stamp?.isKept(for: path) == true { return .sound }
    let found = try database.text("PRAGMA quick_check(1)") ?? ""
    return found == "ok" ? .sound : .damaged(found)
  }

  /// Sets what every connection needs, and brings the tables up to date.
  static func prepare(_ database: Database, wait: Int) throws(DatabaseFault) {
    try useLog(database, wait: wait)
    // FULL: what is committed survives the loss of power, not only of the program.
    try database.script(
      "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
    try Migration.bring(database)
  }

  /// Writes go to a log beside the file, so that readers and a writer do not wait for each other.
  private static func useLog(_ database: Database, wait: Int) throws(DatabaseFault) {
    var waited = 0
    while true {
      do throws(DatabaseFault) {
        return try database.rows("PRAGMA journal_mode = WAL") { _ in false }
      } catch {
        // SQLite does not wait here by itself when another program makes the same file.
        guard error.kind == .busy, waited < wait else { throw error }
        usleep(20_000)
        waited += 20
      }
    }
  }
}
