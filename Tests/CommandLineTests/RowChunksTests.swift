import Foundation
import Outputs
import Testing

@testable import CommandLineTool

@Suite struct RowChunksTests {
  @Test(arguments: [
    "", "\n", "a", "a\n", "a\nbb\n\nccc", String(repeating: "x", count: 600_000) + "\ny\n",
    String(repeating: "가나다라마바사\n", count: 60_000),
  ])
  func piecesHoldWholeRowsAndNothingIsLost(_ text: String) throws {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var chunks = RowChunks(try ByteSource(PathName(path)))
    var bytes: [UInt8] = []
    while let chunk = try chunks.next() {
      #expect(chunk.firstLine == bytes.count { $0 == 0x0A } + 1)
      #expect(bytes.isEmpty || bytes.last == 0x0A)
      bytes += chunk.bytes
    }
    let isSame = bytes == Array(text.utf8)
    #expect(isSame)
  }

  @Test func whatHasBeenReadComesFirst() throws {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try Data("c\nd\n".utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var chunks = RowChunks(try ByteSource(PathName(path)), start: Array("a\nb".utf8))
    #expect(try chunks.next()?.bytes == Array("a\n".utf8))
    let second = try chunks.next()
    #expect(second?.firstLine == 2)
    #expect(second?.bytes == Array("bc\nd\n".utf8))
    let third = try chunks.next()
    #expect(third == nil)
  }
}
