/// The bytes of one table and the path they came from.
public struct TableFile: Sendable {
  /// Path as messages give it.
  public var path: String
  /// Content of the file.
  public var bytes: [UInt8]

  /// Makes a file of bytes that were read elsewhere.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A table split into rows and cells; nothing is copied, a cell is a range of the file's bytes.
struct ParsedTable: Sendable {
  let kind: TableKind
  let file: TableFile
  private(set) var rows: [Row] = []

  struct Row: Sendable {
    /// Number of the line, from 1.
    let line: Int
    /// The cells, without the TABs between them.
    let cells: [Range<Int>]
    /// The line without its line feed.
    var bytes: Range<Int> { cells[0].lowerBound..<cells[cells.count - 1].upperBound }
  }

  /// Splits `file`; empty lines and lines that start with `#` are no rows.
  ///
  /// Linear.
  init(kind: TableKind, file: TableFile) {
    self.kind = kind
    self.file = file
    var line = 0
    for range in Self.pieces(of: file.bytes, in: 0..<file.bytes.count, at: UInt8(ascii: "\n")) {
      line += 1
      guard !range.isEmpty, file.bytes[range.lowerBound] != UInt8(ascii: "#") else { continue }
      rows.append(Row(line: line, cells: Self.pieces(of: file.bytes, in: range, at: UInt8(ascii: "\t"))))
    }
  }

  /// The table without the rows that `isOut` picks.
  func without(_ isOut: (Row) -> Bool) -> ParsedTable {
    var table = self
    table.rows.removeAll(where: isOut)
    return table
  }

  /// The key columns of a row, which no two rows of a table have in common.
  func key(of row: Row) -> [ArraySlice<UInt8>] {
    zip(row.cells, kind.columns).filter(\.1.isKey).map { file.bytes[$0.0] }
  }

  /// The bytes of a cell; empty, if the row has no such column.
  func cell(_ row: Row, _ column: ColumnName) -> Range<Int> {
    guard let index = kind.index(of: column), index < row.cells.count else { return 0..<0 }
    return row.cells[index]
  }

  /// The texts of a cell, parted at `|`; none, if the cell is empty.
  func list(_ cell: Range<Int>) -> [Range<Int>] {
    cell.isEmpty ? [] : Self.pieces(of: file.bytes, in: cell, at: UInt8(ascii: "|"))
  }

  /// A range of the file as text.
  func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  /// A range of the file as code points.
  func scalars(_ range: Range<Int>) -> [UInt32] { text(range).scalarValues }

  /// Parts `range` at every `separator`; there is one piece more than there are separators.
  static func pieces(of bytes: [UInt8], in range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      pieces.append(start..<index)
      start = index + 1
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }
}
