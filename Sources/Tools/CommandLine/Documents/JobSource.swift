import ArticleText
import Outputs

/// A piece of work for one worker.
enum Job: Sendable {
  /// A text file that the worker reads itself.
  case file(PathName)
  /// A text that has been read.
  case text(PathName, [UInt8])
  /// Rows of a JSONL file.
  case rows(PathName, RowChunks.Chunk)
  /// An input that can't be read, or not to its end; the line is that of the next row.
  case unreadable(PathName, ReadFault)
}

extension Job {
  /// Its size in bytes.
  var size: Int {
    switch self {
    case .file(let path): ByteSource.size(of: path) ?? 0
    case .text(_, let bytes): bytes.count
    case .rows(_, let chunk): chunk.bytes.count
    case .unreadable: 0
    }
  }
}

extension [Input] {
  /// Bytes of all inputs; `nil` if one of them is no plain file.
  var totalSize: Int? {
    var total = 0
    for input in self {
      guard let size = ByteSource.size(of: input.path) else { return nil }
      total += size
    }
    return total
  }
}

/// Gives out the inputs piece by piece, in order.
struct JobSource: Sendable {
  private var inputs: ArraySlice<Input>
  private var current: (path: PathName, rows: RowChunks)?

  init(_ inputs: [Input]) { self.inputs = inputs[...] }

  /// The next piece, `nil` when everything has been given out.
  mutating func next() -> Job? {
    while true {
      if let job = nextRows() { return job }
      guard let input = inputs.popFirst() else { return nil }
      do throws(ReadFault) {
        switch input {
        case .text(let path): return .file(path)
        case .rows(let path): current = (path, RowChunks(try ByteSource(path)))
        case .stream(let path): if let job = try stream(path) { return job }
        }
      } catch {
        return .unreadable(input.path, error)
      }
    }
  }

  private mutating func nextRows() -> Job? {
    guard let path = current?.path, var rows = current?.rows else { return nil }
    current = nil
    do throws(ReadFault) {
      guard let chunk = try rows.next() else {
        rows.close()
        return nil
      }
      current = (path, rows)
      return .rows(path, chunk)
    } catch {
      rows.close()
      return .unreadable(path, error)
    }
  }

  /// Begins to read a stream; what it holds shows at its first letter.
  private mutating func stream(_ path: PathName) throws(ReadFault) -> Job? {
    let source = path == Input.standardInput.path ? ByteSource() : try ByteSource(path)
    var start: [UInt8] = []
    while true {
      let count = try source.read(64 << 10, into: &start)
      let letters = start.dropFirst(ArticleDecoding.markLength(start))
      if let letter = letters.first(where: { $0 > 0x20 }) {
        guard letter == UInt8(ascii: "{") else { return .text(path, try source.readAll(after: start)) }
        current = (path, RowChunks(source, start: start))
        return nil
      }
      if count == 0 { return .text(path, start) }
    }
  }
}
