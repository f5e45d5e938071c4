/// One row of a table; its texts are decoded when they are asked for.
public struct LexiconRow: Sendable {
  let lexicon: Lexicon
  /// The table.
  public let table: TableKind
  /// Place in the table, from 0.
  public let row: Int32

  init(_ lexicon: Lexicon, _ table: TableKind, _ row: Int32) {
    self.lexicon = lexicon
    self.table = table
    self.row = row
  }

  /// The text of a column without a leading `?`; empty, if the cell is empty or the table has no such column.
  ///
  /// Linear in the row.
  public func text(_ column: ColumnName) -> String { Self.unmarked(cell(column)) }

  /// The texts of a column, parted at `|`, each without a leading `?`; linear in the row.
  public func list(_ column: ColumnName) -> [String] {
    cell(column).split(separator: UInt8(ascii: "|")).map(Self.unmarked)
  }

  /// Names of the columns, and the cells as they stand in the table.
  public var cells: [(column: String, text: String)] {
    table.columns.map { ($0.name.rawValue, String(decoding: cell($0.name), as: UTF8.self)) }
  }

  private static func unmarked(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.first == UInt8(ascii: "?") ? text.dropFirst() : text, as: UTF8.self)
  }

  private func cell(_ column: ColumnName) -> ArraySlice<UInt8> {
    guard let wanted = table.index(of: column) else { return [] }
    let rows = lexicon.compiled.rows
    let range = lexicon.compiled.tables[Int(table.rawValue)].range(of: Int(row))
    var start = range.lowerBound
    var number = 0
    for index in range where rows[index] == UInt8(ascii: "\t") {
      if number == wanted { return rows[start..<index] }
      number += 1
      start = index + 1
    }
    return number == wanted ? rows[start..<range.upperBound] : []
  }
}
