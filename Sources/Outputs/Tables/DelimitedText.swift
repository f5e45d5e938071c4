/// Writes a table as CSV or TSV that Excel opens as it is: UTF-8 with a byte-order mark, lines ended by CR and LF.
///
/// ```swift
/// var table = DelimitedText(.commas, header: ["speaker", "words"])
/// table.add(["한서윤", "=1+1"])       // 한서윤,'=1+1
/// ```
public struct DelimitedText: Sendable {
  /// What parts the cells of a row.
  public enum Separator: Sendable {
    /// CSV.
    case commas
    /// TSV.
    case tabs

    var byte: UInt8 { self == .commas ? UInt8(ascii: ",") : UInt8(ascii: "\t") }
  }

  private let separator: Separator
  private var output: [UInt8]

  /// Begins a table with the names of its columns.
  public init(_ separator: Separator, header: [String]) {
    self.separator = separator
    output = [0xEF, 0xBB, 0xBF]
    add(header)
  }

  /// What has been written.
  public var bytes: [UInt8] { output }

  /// Gives away what has been written since the last time.
  public mutating func takeBytes() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Adds a row of outside text: a cell is one line, and one that a spreadsheet would take for a formula begins with
  /// an apostrophe; O(length).
  public mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(separator.byte) }
      add(Self.safe(PlainLine.text(cell)))
    }
    output += [0x0D, 0x0A]
  }

  private mutating func add(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || $0 == separator.byte }) else {
      output.append(contentsOf: cell.utf8)
      return
    }
    output.append(quote)
    for byte in cell.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  /// The cell as text: spreadsheets run what begins like a formula, also behind spaces.
  private static func safe(_ cell: String) -> String {
    switch cell.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }) {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "−": "'" + cell
    default: cell
    }
  }
}
