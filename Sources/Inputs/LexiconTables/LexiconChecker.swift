/// Finds every fault of a set of tables.
public enum LexiconChecker {
  /// All faults of `files`, in the order of the files, lines and bytes; none, if the tables can be compiled.
  public static func faults(in files: [TableFile]) -> [LexiconFault] { check(files).faults }

  static func check(_ files: [TableFile]) -> (tables: [ParsedTable], faults: [LexiconFault]) {
    var tables: [ParsedTable] = []
    var faults: [LexiconFault] = []
    for file in files {
      guard let kind = TableKind(path: file.path) else { continue }
      let table = ParsedTable(kind: kind, file: file)
      tables.append(table)
      for row in table.rows where row.cells.count != kind.columns.count {
        faults.append(LexiconFault(path: file.path, line: row.line, byte: 1, message: "columns"))
      }
    }
    return (tables, faults)
  }
}
/// Fault.
public struct LexiconFault: Sendable, Equatable, CustomStringConvertible {
  public let path: String
  public let line: Int
  public let byte: Int
  public let message: String
  public var description: String { "\(path):\(line):\(byte): \(message)" }
}
/// All faults.
public struct LexiconFaults: Error, Sendable {
  public let faults: [LexiconFault]
}
