/// Checks the rows of a table as wholes: columns, order, repetitions.
enum LineCheck {
  static func run(_ table: ParsedTable, _ log: inout FaultLog) {
    checkColumnsLine(table, &log)
    checkOrder(table, &log)
    checkKeys(table, &log)
    let expected = table.kind.columns.count
    for row in table.rows where row.cells.count != expected {
      log.add(.columnCount(expected: expected, found: row.cells.count), line: row.line, byte: 1)
    }
  }

  private static func checkColumnsLine(_ table: ParsedTable, _ log: inout FaultLog) {
    let expected = ColumnsLine.mark + table.kind.columnNames.joined(separator: "\t")
    guard let found = ColumnsLine(of: table.file) else {
      return log.add(.noColumnsLine(expected: expected), line: 1, byte: 1)
    }
    if found.names != table.kind.columnNames {
      log.add(.wrongColumnsLine(expected: expected), line: found.line, byte: ColumnsLine.mark.utf8.count + 1)
    }
  }

  private static func checkOrder(_ table: ParsedTable, _ log: inout FaultLog) {
    let bytes = table.file.bytes
    for (before, row) in zip(table.rows, table.rows.dropFirst())
    where bytes[row.bytes].lexicographicallyPrecedes(bytes[before.bytes]) {
      log.add(.unsorted, line: row.line, byte: 1)
    }
  }

  /// Equal rows, and rows that agree in all key columns.
  private static func checkKeys(_ table: ParsedTable, _ log: inout FaultLog) {
    var rows: [ArraySlice<UInt8>: Int] = [:]
    var keys: [[ArraySlice<UInt8>]: Int] = [:]
    for row in table.rows where row.cells.count == table.kind.columns.count {
      let line = table.file.bytes[row.bytes]
      if let first = rows.updateValue(row.line, forKey: line) {
        rows[line] = first
        log.add(.repeatedRow(line: first), line: row.line, byte: 1)
        continue
      }
      let key = table.key(of: row)
      if let first = keys.updateValue(row.line, forKey: key) {
        keys[key] = first
        let text = key.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }.joined(separator: ", ")
        log.add(.repeatedKey(text, line: first), in: row, at: key[0].startIndex)
      }
    }
  }
}
