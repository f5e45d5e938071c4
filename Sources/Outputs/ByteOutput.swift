import Glibc

/// Somewhere bytes go: standard output, or a file that appears whole or not at all.
///
/// Every write is checked. The process must ignore `SIGPIPE`, so that a closed pipe comes back as a fault.
///
/// ```swift
/// let output = try ByteOutput(replacing: PathName("report.md"))
/// try output.write(Array("# Report\n".utf8))
/// try output.finish()
/// ```
public final class ByteOutput {
  private let descriptor: CInt
  private let replacement: FileReplacement?
  private var isFinished = false

  /// Standard output.
  public init() {
    descriptor = STDOUT_FILENO
    replacement = nil
  }

  /// A file that takes the place of `path` when ``finish()`` succeeds; a link is followed, and what is no plain file
  /// (a pipe, a device) is written directly.
  public init(replacing path: PathName) throws(OutputFault) {
    let target = FileReplacement.target(of: path)
    if FileReplacement.isSpecial(target) {
      descriptor = unsafe open(target.characters, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last(.create) }
      replacement = nil
    } else {
      let replacement = try FileReplacement(target)
      descriptor = replacement.descriptor
      self.replacement = replacement
    }
  }

  /// A file that is open for writing; closed when this goes.
  init(descriptor: CInt) {
    self.descriptor = descriptor
    replacement = nil
  }

  deinit {
    guard !isFinished else { return }
    replacement?.discard()
    if descriptor != STDOUT_FILENO { close(descriptor) }
  }

  /// Whether bytes go to a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all bytes; O(length).
  public func write(_ bytes: [UInt8]) throws(OutputFault) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw .last(.write)
      }
    }
  }

  /// Makes what was written safe on the disk and puts it into place.
  public func finish() throws(OutputFault) {
    isFinished = true
    guard let replacement else { return try closeDirectOutput() }
    do throws(OutputFault) {
      try replacement.commit()
    } catch {
      replacement.discard()
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last(.write) }
  }

  private func closeDirectOutput() throws(OutputFault) {
    // Standard output may be needed by others; closing a copy tells of errors that come late, as from NFS.
    let copy = dup(descriptor)
    guard copy >= 0, close(copy) == 0 else { throw .last(.write) }
    if descriptor != STDOUT_FILENO { close(descriptor) }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe _ = poll(&request, 1, -1)
  }
}
