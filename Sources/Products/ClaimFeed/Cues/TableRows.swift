/// The rows of a table of this folder: cells between tabs, a row a line, lines with `#` left out.
struct TableRows: Sequence {
  private let rows: [[String]]

  /// Reads valid UTF-8; O(size).
  init(_ bytes: [UInt8]) {
    rows = bytes.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }.map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  func makeIterator() -> IndexingIterator<[[String]]> { rows.makeIterator() }
}
