import Glibc
import Outputs

/// Why a file can't be read.
struct ReadFault: Error {
  /// The system's error number; `EFBIG` if the file is larger than the program takes.
  var number: CInt

  /// The system's words.
  var reason: String { unsafe String(cString: strerror(number)) }

  /// The file is larger than the program takes.
  static let tooLarge = ReadFault(number: EFBIG)
}

/// A file or standard input that is read piece by piece.
struct ByteSource: Sendable {
  private let descriptor: CInt

  /// Most bytes that one article may have: offsets count in 32 bits, and memory is not without end.
  static let articleLimit = 256 << 20

  /// Opens a file.
  init(_ path: PathName) throws(ReadFault) {
    descriptor = unsafe open(path.characters, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadFault(number: errno) }
  }

  /// Standard input.
  init() { descriptor = STDIN_FILENO }

  /// Size in bytes of a plain file; `nil` for anything else.
  static func size(of path: PathName) -> Int? {
    var status = stat()
    guard unsafe stat(path.characters, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Closes the file.
  func close() {
    if descriptor != STDIN_FILENO { _ = Glibc.close(descriptor) }
  }

  /// Reads at most `room` bytes behind the buffer's end; 0 at the end of the file.
  func read(_ room: Int, into buffer: inout [UInt8]) throws(ReadFault) -> Int {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: room))
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress! + start, room)
      }
      if count < 0 && errno == EINTR { continue }
      buffer.removeLast(room - max(count, 0))
      guard count >= 0 else { throw ReadFault(number: errno) }
      return count
    }
  }

  /// Reads everything that is left, `start` put before it.
  func readAll(after start: [UInt8] = []) throws(ReadFault) -> [UInt8] {
    var bytes = start
    while try read(max(64 << 10, bytes.count), into: &bytes) > 0 {
      guard bytes.count <= Self.articleLimit else { throw .tooLarge }
    }
    return bytes
  }
}
