/// Checks the forms of a table against one another: a form that two rows claim leads to a wrong name.
enum FormCheck {
  static func run(_ table: ParsedTable, _ log: inout FaultLog) {
    switch table.kind {
    case .persons:
      // Rank C claims nothing: one bearer of a name may be better known than its namesakes.
      check(table, [.name, .aliases], &log, claims: { $0 != .c }, problem: { .sharedName($0, line: $1) })
      check(table, [.short], &log, claims: { $0 == .a }, problem: { .sharedShortForm($0, line: $1) })
    case .organizations, .countries, .places:
      check(table, [.name, .aliases, .hanja], &log, claims: { _ in true }, problem: { .sharedForm($0, line: $1) })
    default: break
    }
  }

  /// Forms that stand twice in a row, and forms without `?` that two rows claim.
  private static func check(
    _ table: ParsedTable, _ columns: [ColumnName], _ log: inout FaultLog, claims: (PersonRank?) -> Bool,
    problem: (String, Int) -> LexiconProblem
  ) {
    var lines: [String: Int] = [:]
    for row in table.rows where row.cells.count == table.kind.columns.count {
      let isClaimant = claims(PersonRank(rawValue: table.text(table.cell(row, .rank))))
      var own: Set<String> = []
      for piece in columns.flatMap({ table.list(table.cell(row, $0)) }) where !piece.isEmpty {
        let isMarked = table.file.bytes[piece.lowerBound] == UInt8(ascii: "?")
        let form = table.text(isMarked ? piece.dropFirst() : piece)
        if !own.insert(form).inserted {
          log.add(.repeatedForm(form), in: row, at: piece.lowerBound)
        } else if isClaimant, !isMarked {
          if let line = lines[form] { log.add(problem(form, line), in: row, at: piece.lowerBound) }
          lines[form] = lines[form] ?? row.line
        }
      }
    }
  }
}
