import Foundation
import Outputs
import Testing

@Suite struct ByteOutputTests {
  @Test func fileAppearsOnlyWhenFinished() throws {
    try Self.withFolder { folder in
      let path = "\(folder)/보고서.md"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let output = try ByteOutput(replacing: PathName(path))
      try output.write(Array("new".utf8))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      try output.finish()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["보고서.md"])
    }
  }

  @Test func anUnfinishedFileLeavesNothing() throws {
    try Self.withFolder { folder in
      do {
        let output = try ByteOutput(replacing: PathName("\(folder)/a"))
        try output.write([1])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func linksAreFollowed() throws {
    try Self.withFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "target")
      let output = try ByteOutput(replacing: PathName("\(folder)/link"))
      try output.write([0x61])
      try output.finish()
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "target")
      #expect(try String(contentsOfFile: "\(folder)/target", encoding: .utf8) == "a")
    }
  }

  @Test func faults() throws {
    try Self.withFolder { folder in
      #expect(throws: OutputFault(step: .create, number: ENOENT)) {
        _ = try ByteOutput(replacing: PathName("\(folder)/none/a"))
      }
      #expect(throws: OutputFault(step: .create, number: EISDIR)) { _ = try ByteOutput(replacing: PathName(folder)) }
    }
    let full = try ByteOutput(replacing: PathName("/dev/full"))
    #expect(throws: OutputFault(step: .write, number: ENOSPC)) { try full.write([1]) }
  }

  @Test(arguments: [
    ("a/b.txt", "a", "b.txt"), ("b", ".", "b"), ("/b", "/", "b"), ("/a/b/", "/a/b", ""),
  ])
  func parts(_ path: String, _ folder: String, _ last: String) {
    #expect(PathName(path).folder.text == folder)
    #expect(PathName(path).lastPart.text == last)
    #expect(PathName("A.JSONL").hasSuffix(".jsonl"))
  }

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
