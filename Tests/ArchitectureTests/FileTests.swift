import Foundation
import TestSupport
import Testing

/// Sizes, names and contents of files.
@Suite struct FileTests {
  private let repository: Repository
  private let files: [String]

  init() throws {
    repository = try Repository()
    files = repository.swiftFiles(in: "Sources") + repository.swiftFiles(in: "Tests") + ["Package.swift"]
  }

  @Test func noFileIsLong() throws {
    for file in files {
      let lines = try repository.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 500, "\(file) has \(lines) lines: one concept a file")
    }
  }

  @Test func noFileIsForEverything() {
    let names: Set = ["Utils", "Utilities", "Helpers", "Helper", "Common", "Misc", "Extensions"]
    for file in files {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      #expect(!names.contains(name), "\(file)")
    }
  }

  /// A base name that stands twice in one target is an error of the compiler, in two it is a puzzle for the reader.
  @Test func noNameStandsTwiceInTheSources() {
    let sources = files.filter { $0.hasPrefix("Sources") }
    let names = Dictionary(grouping: sources) { URL(fileURLWithPath: $0).lastPathComponent }
    for (name, paths) in names { #expect(paths.count == 1, "\(name): \(paths)") }
  }

  /// The brackets of `Tests/Articles` belong to tests alone.
  @Test func noMarkersStandOutsideTests() throws {
    for file in files where file.hasPrefix("Sources") {
      #expect(!(try repository.text(of: file).contains("⟦")), "\(file)")
    }
    for table in try tables() { #expect(!table.text.contains("⟦"), "\(table.name)") }
  }

  @Test func textIsUnixAndComposed() throws {
    for file in files {
      let text = try repository.text(of: file)
      #expect(
        !text.utf8.contains(UInt8(ascii: "\r")) && !text.utf8.contains(UInt8(ascii: "\t"))
          || text.contains("# columns"), "\(file)")
    }
    for table in try tables() {
      #expect(!table.text.utf8.contains(UInt8(ascii: "\r")), "\(table.name)")
      #expect(
        table.text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(table.text.utf8), "\(table.name) is not NFC"
      )
    }
  }

  /// Gold text in code, lexicons or tests makes every measured figure worthless.
  @Test(.enabled(if: SharedFolder.path != nil, "neither $HWAJA_SHARED nor ../shared is there"))
  func noGoldStandsInTheRepository() throws {
    let known = try Gold.stretches()
    #expect(known.count > 1000)
    var texts = try tables()
    texts += try files.map { (name: $0, text: try repository.text(of: $0)) }
    for (name, text) in texts {
      let found = Gold.stretches(of: text).first { known.contains($0.hash) }
      #expect(found == nil, "\(name): \(found?.words ?? "") stands in the gold")
    }
  }

  private func tables() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: repository.root + "/Lexicons").sorted()
      .filter { $0.hasSuffix(".tsv") }.map { ("Lexicons/\($0)", try repository.text(of: "Lexicons/\($0)")) }
  }
}

/// Twenty syllables in a row of the gold and the seeds, all else left out.
private enum Gold {
  static func stretches() throws -> Set<UInt64> {
    var found: Set<UInt64> = []
    for name in ["dev", "seeds"] {
      for line in try String(contentsOfFile: "\(SharedFolder.path ?? "")/gold/\(name).jsonl", encoding: .utf8).split(
        separator: "\n")
      {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        found.formUnion(stretches(of: row.text).map(\.hash))
      }
    }
    return found
  }

  private struct Row: Decodable { let text: String }

  /// Every run of twenty syllables: a hash of it, and the words.
  static func stretches(of text: String) -> [(hash: UInt64, words: String)] {
    let syllables = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      (0xAC00...0xD7A3).contains($0.value)
    }
    let all = Array(syllables)
    guard all.count >= 20 else { return [] }
    return (0...all.count - 20).map { start in
      var hash: UInt64 = 0
      for scalar in all[start..<start + 20] { hash = hash &* 1_000_003 &+ UInt64(scalar.value) }
      return (hash, String(String.UnicodeScalarView(all[start..<start + 20])))
    }
  }
}
