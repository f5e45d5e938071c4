/// Finds every fault of a set of tables; one that faults never hides another.
public enum LexiconChecker {
  /// All faults of `files`, in the order of the files, lines and bytes; linear.
  public static func faults(in files: [TableFile]) -> [LexiconFault] { check(files).faults }

  /// The tables that could be recognized, and the faults of all.
  static func check(_ files: [TableFile]) -> (tables: [ParsedTable], faults: [LexiconFault]) {
    var tables: [ParsedTable] = []
    var faults: [LexiconFault] = []
    for file in files {
      var log = FaultLog(path: file.path)
      EncodingCheck.run(file, &log)
      let kinds = kinds(of: file)
      switch kinds.count {
      case 0: log.add(.unknownTable, line: 1, byte: 1)
      case 1: tables.append(check(ParsedTable(kind: kinds[0], file: file), &log))
      default: log.add(.ambiguousTable(kinds.map(\.fileName)), line: 1, byte: 1)
      }
      faults += log.sorted
    }
    return (tables, faults)
  }

  private static func check(_ table: ParsedTable, _ log: inout FaultLog) -> ParsedTable {
    LineCheck.run(table, &log)
    for row in table.rows where row.cells.count == table.kind.columns.count { CellCheck.run(row, of: table, &log) }
    FormCheck.run(table, &log)
    return table
  }

  /// The tables that a file can be: the one of its name, else those of the line that names its columns.
  private static func kinds(of file: TableFile) -> [TableKind] {
    if let kind = TableKind(path: file.path) { return [kind] }
    return ColumnsLine(of: file).map { TableKind.kinds(columns: $0.names) } ?? []
  }
}

/// The line `# columns: a<TAB>b` of a table.
struct ColumnsLine {
  /// Number of the line, from 1.
  let line: Int
  let names: [String]

  /// How the line begins.
  static let mark = "# columns: "

  /// The last such line of a file, `nil` if there is none.
  init?(of file: TableFile) {
    let mark = Array(Self.mark.utf8)
    let lines = ParsedTable.pieces(of: file.bytes, in: 0..<file.bytes.count, at: UInt8(ascii: "\n"))
    guard let found = lines.lastIndex(where: { file.bytes[$0].starts(with: mark) }) else { return nil }
    line = found + 1
    let text = String(decoding: file.bytes[lines[found]].dropFirst(mark.count), as: UTF8.self)
    names = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Faults of one file.
struct FaultLog {
  let path: String
  private(set) var faults: [LexiconFault] = []

  init(path: String) { self.path = path }

  /// Notes a fault at a line and byte, both from 1.
  mutating func add(_ problem: LexiconProblem, line: Int, byte: Int) {
    faults.append(LexiconFault(path: path, line: line, byte: byte, problem: problem))
  }

  /// Notes a fault at byte `offset` of the file, which lies in `row`.
  mutating func add(_ problem: LexiconProblem, in row: ParsedTable.Row, at offset: Int) {
    add(problem, line: row.line, byte: offset - row.bytes.lowerBound + 1)
  }

  /// The faults in the order of their places.
  var sorted: [LexiconFault] { faults.sorted { ($0.line, $0.byte) < ($1.line, $1.byte) } }
}
