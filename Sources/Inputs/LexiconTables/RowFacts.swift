extension ParsedTable {
  /// The columns of a row that are kept as numbers, packed into one word: each at its ``FactField``.
  ///
  /// Numbers are kept less the smallest that the column may hold.
  ///
  /// A word that the column does not know counts as an empty cell; the checker has said so before.
  func facts(of row: Row) -> UInt64 {
    var facts: UInt64 = 0
    for (index, column) in kind.columns.enumerated() where index < row.cells.count {
      guard let field = column.field else { continue }
      facts |= value(of: row.cells[index], rule: column.rule) << field.rawValue
    }
    return facts
  }

  private func value(of cell: Range<Int>, rule: CellRule) -> UInt64 {
    switch rule {
    case .word(let words), .optionalWord(let words):
      return words.firstIndex(of: text(cell)).map { UInt64($0) + 1 } ?? 0
    case .flags(let words):
      let bits = list(cell).compactMap { piece in words.firstIndex(of: text(piece)) }
      return bits.reduce(0) { $0 | 1 << UInt64($1) }
    case .number(let range):
      return UInt64(clamping: (Int(text(cell)) ?? range.lowerBound) - range.lowerBound)
    default:
      return 0
    }
  }
}
