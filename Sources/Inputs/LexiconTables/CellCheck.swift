/// Checks the cells of a row by the rules of their columns.
enum CellCheck {
  static func run(_ row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog) {
    for (cell, column) in zip(row.cells, table.kind.columns) {
      check(cell, column, in: row, of: table, &log)
    }
    if table.kind == .verbs { checkLemma(row, of: table, &log) }
  }

  private static func check(
    _ cell: Range<Int>, _ column: Column, in row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog
  ) {
    if cell.isEmpty {
      if !column.rule.mayBeEmpty { log.add(.emptyCell(column: column.name.rawValue), in: row, at: cell.lowerBound) }
      return
    }
    let pieces = column.rule.isList ? table.list(cell) : [cell]
    for piece in pieces {
      guard !piece.isEmpty else {
        log.add(.emptyAlternative, in: row, at: piece.lowerBound)
        continue
      }
      checkSpaces(piece, in: row, of: table, &log)
      checkMark(piece, column.rule, in: row, of: table, &log)
      if let problem = problem(of: table.text(piece), column) { log.add(problem, in: row, at: piece.lowerBound) }
      if case .roles = column.rule { RoleCheck.run(piece, in: row, of: table, &log) }
    }
  }

  private static func problem(of text: String, _ column: Column) -> LexiconProblem? {
    switch column.rule {
    case .word(let words), .optionalWord(let words), .flags(let words):
      words.contains(text) ? nil : .unknownWord(text, column: column.name.rawValue, allowed: words)
    case .slug: isSlug(text) ? nil : .notASlug(text)
    case .optionalCountry: text.utf8.count == 2 && text.utf8.allSatisfy(isCapital) ? nil : .notACountry(text)
    case .number(let range):
      Int(text).map(range.contains) == true
        ? nil : .notANumber(text, least: range.lowerBound, most: range.upperBound)
    default: nil
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  private static func isSlug(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }

  private static func checkSpaces(
    _ piece: Range<Int>, in row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog
  ) {
    for index in piece where table.file.bytes[index] == 0x20 {
      let isEdge = index == piece.lowerBound || index == piece.upperBound - 1 || table.file.bytes[index - 1] == 0x20
      // A space at the end of the line has been reported as such.
      if isEdge, index + 1 < row.bytes.upperBound { log.add(.straySpace, in: row, at: index) }
    }
  }

  private static func checkMark(
    _ piece: Range<Int>, _ rule: CellRule, in row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog
  ) {
    for index in piece where table.file.bytes[index] == UInt8(ascii: "?") {
      if !rule.takesMark || index > piece.lowerBound || piece.count == 1 { log.add(.strayMark, in: row, at: index) }
    }
  }

  private static func checkLemma(_ row: ParsedTable.Row, of table: ParsedTable, _ log: inout FaultLog) {
    let cell = table.cell(row, .lemma)
    let scalars = table.scalars(cell)
    let isHangul = scalars.allSatisfy { $0 == 0x20 || HangulSyllable($0) != nil }
    if !cell.isEmpty, !isHangul || scalars.count < 2 || scalars.last != "다".scalar {
      log.add(.notALemma(table.text(cell)), in: row, at: cell.lowerBound)
    }
  }
}

extension CellRule {
  /// Whether a cell may hold nothing.
  var mayBeEmpty: Bool {
    switch self {
    case .text, .markedText, .slug, .word, .number: false
    default: true
    }
  }

  /// Whether `|` parts texts.
  var isList: Bool {
    switch self {
    case .list, .marked, .flags, .roles: true
    default: false
    }
  }

  /// Whether a leading `?` marks a text as ambiguous.
  var takesMark: Bool {
    switch self {
    case .marked, .markedText: true
    default: false
    }
  }
}
