import Glibc

/// Bytes put aside on the disk while there is too much of them for memory; gone when the last user of it is.
///
/// ```swift
/// let spool = try SpoolFile()
/// let place = try spool.append(Array("본문".utf8))
/// try spool.read(place)
/// ```
public final class SpoolFile {
  private let descriptor: CInt
  private let output: ByteOutput
  private var end = 0

  /// Makes a file without a name in the folder for temporary files (`TMPDIR`, else `/tmp`).
  public init() throws(OutputFault) {
    let given = unsafe getenv("TMPDIR").map { value in unsafe String(cString: value) }
    let folder = PathName(given.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp")
    var template = folder.appending(PathName("hwaja-XXXXXX")).characters
    descriptor = unsafe template.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    guard descriptor >= 0 else { throw .last(.create) }
    unsafe _ = unlink(template)
    output = ByteOutput(descriptor: descriptor)
  }

  /// Adds bytes and gives their place; O(length).
  public func append(_ bytes: [UInt8]) throws(OutputFault) -> Range<Int> {
    try output.write(bytes)
    defer { end += bytes.count }
    return end..<end + bytes.count
  }

  /// The bytes at a place that ``append(_:)`` gave; O(length).
  public func read(_ place: Range<Int>) throws(OutputFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: place.count)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(place.lowerBound + done))
      }
      if count < 0 && errno != EINTR || count == 0 { throw OutputFault(step: .write, number: count == 0 ? EIO : errno) }
      done += max(count, 0)
    }
    return bytes
  }
}
