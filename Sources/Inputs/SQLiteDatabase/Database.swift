import CSQLite

/// A connection to an SQLite file, for one thread at a time.
///
/// ```swift
/// let database = try Database(path: "hwaja.sqlite", mode: .create)
/// try database.run("INSERT INTO notes (text) VALUES (?)", [.text("첫 줄")])
/// let count = try database.integer("SELECT COUNT(*) FROM notes")
/// ```
///
/// Safe to use although it keeps a pointer: the pointer is made by `init`, freed by `deinit`, and given to nobody but
/// queries, which go first.
@safe public final class Database {
  /// What a connection may do.
  public enum Mode: Sendable {
    /// Only read; the file stays as it is.
    case inspect
    /// Only read a file that nobody writes to meanwhile; nothing is made beside it.
    case inspectAlone
    /// Read and write a file that is there.
    case write
    /// Read and write; a file that is not there is made.
    case create
  }

  private let connection: OpaquePointer
  private var queries: [String: PreparedQuery] = [:]
  private var isOpen = true

  /// Opens a file.
  ///
  /// - Throws: a fault if it can't be opened; whether it is a database shows with the first question to it.
  public init(path: String, mode: Mode) throws(DatabaseFault) {
    let flags: Int32 =
      switch mode {
      case .inspect: SQLITE_OPEN_READONLY
      case .inspectAlone: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .write: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    // SAFETY: the path lives through the call. SQLite gives a connection even when it fails, which must be closed.
    let name = mode == .inspectAlone ? "file:\(Self.escaped(path))?immutable=1" : path
    let code = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
    guard let opened = unsafe opened else { throw DatabaseFault(code: SQLITE_NOMEM, message: "out of memory") }
    guard code == SQLITE_OK else {
      let fault = unsafe PreparedQuery.fault(opened)
      unsafe sqlite3_close_v2(opened)
      throw fault
    }
    unsafe connection = opened
    if case .inspect = mode { unsafe _ = hwaja_sqlite3_keep_log(opened) }
  }

  deinit { close() }

  /// Closes the file; the last connection puts what is in the log into it.
  ///
  /// Nothing may be asked afterwards.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    queries.removeAll()
    // SAFETY: the connection was opened by `init`, is closed only here and once, and its queries are gone.
    unsafe sqlite3_close_v2(connection)
  }

  /// Waits so long for another writer before a fault of kind ``DatabaseFault/Kind/busy``.
  public func wait(milliseconds: Int) { unsafe _ = sqlite3_busy_timeout(connection, Int32(clamping: milliseconds)) }

  /// Runs several statements without values or results.
  public func script(_ sql: String) throws(DatabaseFault) {
    // SAFETY: the text lives through the call.
    guard unsafe sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw unsafe PreparedQuery.fault(connection)
    }
  }

  /// Runs a statement that has no result; it stays compiled for the next time.
  public func run(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseFault) {
    try rows(sql, values) { _ in true }
  }

  /// Runs a query and shows its rows one after another; `use` says whether to go on.
  public func rows(
    _ sql: String, _ values: [DatabaseValue] = [], use: (borrowing DatabaseRow) throws(DatabaseFault) -> Bool
  ) throws(DatabaseFault) {
    let query = try query(sql)
    defer { query.reset() }
    try query.bind(values)
    while try query.step() {
      guard try use(query.row) else { return }
    }
  }

  /// What `make` makes of every row.
  public func all<Value>(
    _ sql: String, _ values: [DatabaseValue] = [], make: (borrowing DatabaseRow) throws(DatabaseFault) -> Value
  ) throws(DatabaseFault) -> [Value] {
    var all: [Value] = []
    try rows(sql, values) { row throws(DatabaseFault) in
      all.append(try make(row))
      return true
    }
    return all
  }

  /// The whole number in the first column of the first row; `nil` if there is no row or it is `NULL`.
  public func integer(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseFault) -> Int? {
    var found: Int?
    try rows(sql, values) { row in
      found = row.integer(0)
      return false
    }
    return found
  }

  /// The text in the first column of the first row; `nil` if there is no row or it is `NULL`.
  public func text(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseFault) -> String? {
    var found: String?
    try rows(sql, values) { row in
      found = row.text(0)
      return false
    }
    return found
  }

  /// Number of the row that was put in last.
  public var lastRow: Int { Int(unsafe sqlite3_last_insert_rowid(connection)) }

  /// Number of rows that the last statement changed.
  public var changes: Int { Int(unsafe sqlite3_changes64(connection)) }

  /// Does all or nothing: what `work` writes is on the disk when this returns, and undone if it throws.
  ///
  /// Only one connection writes at a time; others wait as ``wait(milliseconds:)`` says.
  public func transaction<Value, Fault: Error>(
    failing: (DatabaseFault) -> Fault, _ work: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    do throws(DatabaseFault) { try script("BEGIN IMMEDIATE") } catch { throw failing(error) }
    let value: Value
    do throws(Fault) { value = try work() } catch {
      try? script("ROLLBACK")
      throw error
    }
    do throws(DatabaseFault) { try script("COMMIT") } catch {
      try? script("ROLLBACK")
      throw failing(error)
    }
    return value
  }

  /// ``transaction(failing:_:)`` for work that fails in no other way.
  public func transaction<Value>(_ work: () throws(DatabaseFault) -> Value) throws(DatabaseFault) -> Value {
    try transaction(failing: { $0 }, work)
  }

  /// A path as a part of an address.
  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.utf8.flatMap { byte -> [UInt8] in
      let isPlain = (97...122).contains(byte | 0x20) || (46...57).contains(byte)
      return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func query(_ sql: String) throws(DatabaseFault) -> PreparedQuery {
    if let query = queries[sql] { return query }
    let query = try unsafe PreparedQuery(sql, on: connection)
    queries[sql] = query
    return query
  }
}
