import CSQLite

/// One SQL statement, compiled; belongs to its ``Database`` and must not outlive it.
///
/// The only file beside `Database` that touches SQLite's pointers; no pointer leaves it.
@safe final class PreparedQuery {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ sql: String, on connection: OpaquePointer) throws(DatabaseFault) {
    var handle: OpaquePointer?
    // SAFETY: the text lives through the call; SQLite keeps its own copy.
    let code = unsafe sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else { throw unsafe Self.fault(connection) }
    unsafe self.handle = handle
    unsafe self.connection = connection
  }

  deinit {
    // SAFETY: the handle was made by `init` and nobody else frees it.
    unsafe sqlite3_finalize(handle)
  }

  /// Puts values in place of the `?`, in order.
  func bind(_ values: [DatabaseValue]) throws(DatabaseFault) {
    // SAFETY: the handle is alive as long as self; texts live through the call and are copied by SQLite.
    unsafe sqlite3_clear_bindings(handle)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, place)
        case .integer(let number): unsafe sqlite3_bind_int64(handle, place, Int64(number))
        case .real(let number): unsafe sqlite3_bind_double(handle, place, number)
        case .text(let text): unsafe hwaja_sqlite3_bind_text(handle, place, text, Int32(text.utf8.count))
        }
      guard code == SQLITE_OK else { throw unsafe Self.fault(connection) }
    }
  }

  /// Goes to the next row; `false` after the last one.
  func step() throws(DatabaseFault) -> Bool {
    // SAFETY: the handle is alive as long as self.
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw unsafe Self.fault(connection)
    }
  }

  /// Makes the statement ready for new values.
  func reset() {
    // SAFETY: the handle is alive as long as self. The code repeats the fault of the last step, which was thrown.
    unsafe _ = sqlite3_reset(handle)
  }

  /// The row that the last step went to; valid until the next step.
  var row: DatabaseRow { DatabaseRow(query: self) }

  func integer(_ column: Int) -> Int? {
    isNull(column) ? nil : Int(unsafe sqlite3_column_int64(handle, Int32(column)))
  }

  func real(_ column: Int) -> Double? { isNull(column) ? nil : unsafe sqlite3_column_double(handle, Int32(column)) }

  func text(_ column: Int) -> String? {
    // SAFETY: SQLite's bytes live until the next step and are copied here; their number is asked for after the text.
    guard let bytes = unsafe sqlite3_column_text(handle, Int32(column)) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private func isNull(_ column: Int) -> Bool { unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

  /// What SQLite says of the last call on a connection.
  static func fault(_ connection: OpaquePointer) -> DatabaseFault {
    // SAFETY: the connection is open; the message is copied before anything else happens on it.
    let code = unsafe sqlite3_extended_errcode(connection)
    return DatabaseFault(code: code, message: unsafe String(cString: sqlite3_errmsg(connection)))
  }
}

/// A row of a result, only for use inside the closure that it is given to.
public struct DatabaseRow: ~Copyable {
  let query: PreparedQuery

  /// The whole number in a column counted from 0, `nil` if it is `NULL`.
  public func integer(_ column: Int) -> Int? { query.integer(column) }

  /// The number in a column counted from 0, `nil` if it is `NULL`.
  public func real(_ column: Int) -> Double? { query.real(column) }

  /// The text in a column counted from 0, `nil` if it is `NULL`; O(length).
  public func text(_ column: Int) -> String? { query.text(column) }
}
