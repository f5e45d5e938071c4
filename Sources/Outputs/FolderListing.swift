import Glibc

/// Lists folders.
public enum FolderListing {
  /// The names in a folder in order of their bytes, hidden ones only if wanted; `nil` if it can't be read.
  ///
  /// O(names × log names).
  public static func names(in folder: PathName, hidden: Bool = false) -> [PathName]? {
    guard let directory = unsafe opendir(folder.characters) else { return nil }
    defer { unsafe _ = closedir(directory) }
    var names: [PathName] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe PathName(bytes: Array(bytes.prefix { $0 != 0 }))
      }
      if name.bytes.first != UInt8(ascii: ".") || hidden && name.text != "." && name.text != ".." { names.append(name) }
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The wanted files in a folder and in the folders below it; links to folders are not followed.
  ///
  /// `nil` if the folder itself can't be read. O(files).
  public static func files(
    in folder: PathName, hidden: Bool = false, isWanted: (PathName) -> Bool = { _ in true }
  ) -> [PathName]? {
    guard let names = names(in: folder, hidden: hidden) else { return nil }
    var files: [PathName] = []
    for name in names {
      let path = folder.text == "." ? name : folder.appending(name)
      var status = stat()
      guard unsafe lstat(path.characters, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        files += self.files(in: path, hidden: hidden, isWanted: isWanted) ?? []
      } else if isWanted(path) {
        files.append(path)
      }
    }
    return files
  }
}
