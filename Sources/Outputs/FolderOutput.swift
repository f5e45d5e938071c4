import Glibc

/// A folder of files that appears whole or not at all.
///
/// The files are written into a hidden folder beside it, which takes its place in one step. A folder that is there
/// already is replaced only if nothing but files of such an output stands in it.
///
/// ```swift
/// let folder = try FolderOutput(replacing: PathName("report"), isOurs: { $0.hasSuffix(".html") })
/// try folder.write(Array("…".utf8), to: "articles/1.html")
/// try folder.finish()
/// ```
public final class FolderOutput {
  private let target: PathName
  private let temporary: PathName
  private let isOurs: (PathName) -> Bool
  private var folders: Set<String> = []
  private var isFinished = false

  /// Why a folder cannot be written.
  public enum Fault: Error, Equatable {
    /// The system refused.
    case output(OutputFault)
    /// Something stands in the folder that is not ours: its name.
    case occupied(String)
  }

  /// Makes the hidden folder; `isOurs` tells by a file's name whether an earlier output may have written it.
  ///
  /// O(files that stand in the folder now).
  public init(replacing path: PathName, isOurs: @escaping (PathName) -> Bool) throws(Fault) {
    var bytes = path.bytes
    while bytes.count > 1 && bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    target = FileReplacement.target(of: PathName(bytes: bytes))
    self.isOurs = isOurs
    let files = FolderListing.files(in: target, hidden: true) ?? []
    if let foreign = files.first(where: { !isOurs($0) }) { throw .occupied(foreign.text) }
    let mark = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let name = Array(".".utf8) + target.lastPart.bytes + Array(".\(mark)".utf8)
    temporary = target.folder.appending(PathName(bytes: name))
    guard unsafe mkdir(temporary.characters, 0o777) == 0 else { throw .output(.last(.create)) }
  }

  deinit { if !isFinished { Self.remove(temporary) { _ in true } } }

  /// Writes a file, whose `name` may stand in a folder of its own; O(length).
  public func write(_ bytes: [UInt8], to name: String) throws(Fault) {
    let path = temporary.appending(PathName(name))
    if name.contains("/"), folders.insert(path.folder.text).inserted {
      guard unsafe mkdir(path.folder.characters, 0o777) == 0 else { throw .output(.last(.create)) }
    }
    let descriptor = unsafe open(path.characters, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .output(.last(.create)) }
    do throws(OutputFault) {
      let output = ByteOutput(descriptor: descriptor)
      try output.write(bytes)
      try output.finish()
    } catch {
      throw .output(error)
    }
  }

  /// Makes the files safe on the disk and puts the folder into place; files of an earlier output go.
  public func finish() throws(Fault) {
    sync()
    let old = PathName(bytes: temporary.bytes + Array(".old".utf8))
    let isReplacing = unsafe rename(target.characters, old.characters) == 0
    guard unsafe rename(temporary.characters, target.characters) == 0 else {
      let fault = OutputFault.last(.create)
      if isReplacing { unsafe _ = rename(old.characters, target.characters) }
      throw .output(fault)
    }
    isFinished = true
    if isReplacing { Self.remove(old, isWanted: isOurs) }
  }

  /// Removes the files that are wanted away, and the folders that are empty then; O(files).
  private static func remove(_ folder: PathName, isWanted: (PathName) -> Bool) {
    var folders: Set<PathName> = []
    for file in FolderListing.files(in: folder, hidden: true) ?? [] where isWanted(file) {
      unsafe _ = unlink(file.characters)
      folders.insert(file.folder)
    }
    for inner in folders where inner != folder { unsafe _ = rmdir(inner.characters) }
    unsafe _ = rmdir(folder.characters)
  }
}
