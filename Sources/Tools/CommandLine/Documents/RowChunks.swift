import ByteWords
import Outputs

/// Cuts a JSONL file into pieces of whole rows, never holding more than one piece.
struct RowChunks: Sendable {
  /// Some rows of a file.
  struct Chunk: Sendable {
    /// Line of the first row in the file, from 1.
    var firstLine: Int
    /// The rows; the last one may lack its line feed.
    var bytes: [UInt8]
  }

  private let source: ByteSource
  private var rest: [UInt8]
  private var line = 1
  private var isAtEnd = false
  /// Bytes of a piece: so few that they, and what is made of them, stay in the processor's cache.
  private static let pieceSize = 64 << 10

  /// Reads a source, of which `start` has been read already.
  init(_ source: ByteSource, start: [UInt8] = []) {
    self.source = source
    rest = start
  }

  /// The next rows, `nil` at the end of the file.
  ///
  /// O(size of the piece), also for long rows.
  mutating func next() throws(ReadFault) -> Chunk? {
    var bytes = rest
    rest = []
    var searched = 0
    while !isAtEnd {
      let size = bytes.count
      if size == 0 || bytes[searched...].lastIndex(of: 0x0A) == nil {
        searched = size
        guard size <= ByteSource.articleLimit else { throw .tooLarge }
        // A row that is longer than a piece doubles the next one.
        isAtEnd = try source.read(max(Self.pieceSize, size), into: &bytes) == 0
      } else {
        break
      }
    }
    guard !bytes.isEmpty else { return nil }
    if !isAtEnd, let end = bytes[searched...].lastIndex(of: 0x0A) {
      rest = Array(bytes[(end + 1)...])
      bytes.removeSubrange((end + 1)...)
    }
    defer { line += Self.lineFeeds(in: bytes.span) }
    return Chunk(firstLine: line, bytes: bytes)
  }

  /// Closes the file.
  func close() { source.close() }

  private static func lineFeeds(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var at = bytes.first(0x0A, from: 0, to: bytes.count)
    while at < bytes.count {
      count += 1
      at = bytes.first(0x0A, from: at + 1, to: bytes.count)
    }
    return count
  }
}
