extension Migration {
  /// Version 3: `statements.worth`, how much a statement is worth checking, from 0 to 1; `NULL` where nobody has said.
  static let worth = Migration(sql: "ALTER TABLE statements ADD COLUMN worth REAL")
}
