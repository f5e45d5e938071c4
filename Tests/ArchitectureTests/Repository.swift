import Foundation

/// The files of this repository, and the targets that Package.swift declares.
struct Repository {
  /// Path of the folder that holds Package.swift.
  let root: String
  /// Text of Package.swift.
  let package: String

  init() throws {
    let here = URL(fileURLWithPath: #filePath)
    root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    package = try String(contentsOfFile: root + "/Package.swift", encoding: .utf8)
  }

  /// A target with its folder and the targets it may import.
  struct Target {
    let name: String
    let folder: String
    let dependencies: Set<String>
    /// Whether it is a library of the operating system, which has no Swift files.
    var isSystem = false
  }

  /// The targets declared by `library`, `program`, `tests` and `.target`, in order.
  func targets() throws -> [Target] {
    let quoted = #/"([^"]+)"/#
    return package.matches(of: #/(?m)^    (library|program|tests|\.target|\.systemLibrary)\(((?:[^()]|\([^()]*\))*)\)/#)
      .map { match in
        let words = match.2.matches(of: quoted).map { String($0.1) }
        let kind = match.1
        let path = match.2.firstMatch(of: #/path: "([^"]+)"/#).map { String($0.1) } ?? ""
        if kind == ".systemLibrary" { return Target(name: words[0], folder: path, dependencies: [], isSystem: true) }
        if kind == ".target" {
          return Target(name: words[0], folder: path, dependencies: Set(words.dropFirst()).subtracting([path]))
        }
        let known = match.2.split(separator: #/exclude:|resources:|plugins:/#, maxSplits: 1)[0].matches(of: quoted).map
        {
          String($0.1)
        }
        if kind == "tests" {
          let dependencies = Set(known.dropFirst()).union(["TestSupport"])
          return Target(name: words[0] + "Tests", folder: "Tests/\(words[0])Tests", dependencies: dependencies)
        }
        return Target(name: words[0], folder: "Sources/\(words[1])", dependencies: Set(known.dropFirst(2)))
      }
  }

  /// Swift files below a folder, paths relative to the root, in order.
  func swiftFiles(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Text of a file.
  func text(of path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// Modules that a file imports, without submodules and import kinds.
  func imports(of path: String) throws -> Set<String> {
    let form =
      #/(?m)^ *(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:struct|class|enum|func|protocol|typealias|var|let) )?(\w+)/#
    return Set(try text(of: path).matches(of: form).map { String($0.1) })
  }
}
