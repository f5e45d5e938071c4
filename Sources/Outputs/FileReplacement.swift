import Glibc

/// A new file beside an old one, whose place it takes in one step.
///
/// The new file has no name until it is whole where the file system can do that (`O_TMPFILE`), so that a program
/// that is killed leaves nothing behind; else it has a hidden name.
struct FileReplacement {
  let descriptor: CInt
  private let target: PathName
  /// Name of the new file beside the old one.
  private let temporary: PathName
  private let isNameless: Bool

  /// Creates the new file with the rights of the old one, or those of a new file.
  init(_ target: PathName) throws(OutputFault) {
    self.target = target
    temporary = target.folder.appending(Self.temporaryName(for: target))
    var old = stat()
    let exists = unsafe stat(target.characters, &old) == 0
    if exists, old.st_mode & S_IFMT == S_IFDIR { throw OutputFault(step: .create, number: EISDIR) }
    if exists, unsafe access(target.characters, W_OK) != 0 { throw .last(.create) }
    let nameless = Self.openNameless(in: target.folder)
    isNameless = nameless >= 0
    descriptor =
      unsafe isNameless ? nameless : open(temporary.characters, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last(.create) }
    if exists { fchmod(descriptor, old.st_mode & 0o7777) }
  }

  /// Puts the new file into the old one's place; both are on the disk afterwards.
  func commit() throws(OutputFault) {
    guard fsync(descriptor) == 0 else { throw .last(.write) }
    if isNameless {
      let link = PathName("/proc/self/fd/\(descriptor)").characters
      guard unsafe linkat(AT_FDCWD, link, AT_FDCWD, temporary.characters, AT_SYMLINK_FOLLOW) == 0 else {
        throw .last(.create)
      }
    }
    guard unsafe rename(temporary.characters, target.characters) == 0 else {
      let fault = OutputFault.last(.create)
      unsafe _ = unlink(temporary.characters)
      throw fault
    }
    try Self.synchronize(folder: target.folder)
  }

  /// Gives the new file up.
  func discard() {
    if !isNameless { unsafe _ = unlink(temporary.characters) }
  }

  /// The file that a chain of links leads to.
  static func target(of path: PathName) -> PathName {
    var path = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe readlink(path.characters, $0.baseAddress!, $0.count) }
      guard count > 0 else { return path }
      path = path.folder.appending(PathName(bytes: Array(buffer[..<count])))
    }
    return path
  }

  /// Whether something stands there that is neither a plain file nor a folder.
  static func isSpecial(_ path: PathName) -> Bool {
    var status = stat()
    guard unsafe stat(path.characters, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  private static func temporaryName(for target: PathName) -> PathName {
    let mark = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let stem = target.lastPart.bytes.prefix(200)
    return PathName(bytes: Array(".".utf8) + stem + Array(".\(mark).tmp".utf8))
  }

  /// Opens a file without a name; −1 where that cannot be done or could not be undone by `commit`.
  private static func openNameless(in folder: PathName) -> CInt {
    let nameless: CInt = 0o20_000_000
    guard unsafe access("/proc/self/fd", X_OK) == 0 else { return -1 }
    return unsafe open(folder.characters, O_WRONLY | O_CLOEXEC | O_DIRECTORY | nameless, 0o666)
  }

  private static func synchronize(folder: PathName) throws(OutputFault) {
    let descriptor = unsafe open(folder.characters, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Some file systems cannot synchronize a folder; that is no fault of the file.
    if fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS { throw .last(.write) }
  }
}
