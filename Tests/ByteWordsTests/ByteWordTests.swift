import ByteWords
import Testing

@Suite struct ByteWordTests {
  @Test("A word says of every byte whether it holds it", arguments: [0, 1, 0x22, 0x7F, 0x80, 0xE2, 0xFF] as [UInt8])
  func holds(_ byte: UInt8) {
    for other in [0, 0x20, 0x23, 0x80, 0xED, 0xFF] as [UInt8] where other != byte {
      #expect(!ByteWord(Array(repeating: other, count: 8).span, at: 0).holds(byte))
      for place in 0..<8 {
        var bytes = Array(repeating: other, count: 8)
        bytes[place] = byte
        #expect(ByteWord(bytes.span, at: 0).holds(byte))
      }
    }
  }

  @Test("A word says whether it holds a byte below a limit", arguments: [1, 0x20, 0x80] as [UInt8])
  func holdsBelow(_ limit: UInt8) {
    for other in [limit, 0x80, 0xC3, 0xFF] {
      #expect(!ByteWord(Array(repeating: other, count: 8).span, at: 0).holds(below: limit))
      for place in 0..<8 {
        var bytes = Array(repeating: other, count: 8)
        bytes[place] = limit - 1
        #expect(ByteWord(bytes.span, at: 0).holds(below: limit))
      }
    }
  }

  @Test("A word counts the scalars that begin in it")
  func scalarCount() {
    let text = Array("a한é😀b — 장 끝났다".utf8)
    for start in 0...text.count - ByteWord.size {
      let word = ByteWord(text.span, at: start)
      for count in 0...8 {
        #expect(word.scalarCount(inFirst: count) == text[start..<start + count].count { $0 & 0xC0 != 0x80 })
      }
      #expect((0..<8).map { word[$0] } == Array(text[start..<start + 8]))
    }
  }
}
