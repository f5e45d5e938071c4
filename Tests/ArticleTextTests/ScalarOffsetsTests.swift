import ArticleText
import TestSupport
import Testing

/// Byte offsets become scalar offsets by counting, however the text is mixed.
@Suite struct ScalarOffsetsTests {
  @Test(arguments: [
    ("empty", ""), ("ASCII", "abc"), ("Hangul", "한서윤"), ("emoji", "😀a😀"), ("mixed", "a한é😀\r\n나"),
    ("combining marks", "e\u{301}\u{302}나"), ("family", "👨‍👩‍👧 셋"),
  ])
  func countsSmallTexts(_ name: String, _ text: String) { Self.check(text) }

  /// Texts on both sides of every block boundary.
  @Test(arguments: [62, 63, 64, 65, 127, 128, 129, 192])
  func blockBoundaries(_ count: Int) {
    Self.check(String(repeating: "a", count: count) + "한")
    Self.check(String(repeating: "한", count: count / 3) + String(repeating: "😀", count: 20))
  }

  @Test func everyOffsetOfRandomMixedText() {
    let pieces: [Unicode.Scalar] = [
      "a", " ", "\n", "\r", "é", "б", "한", "윤", "‘", "”", "😀", "𠀀", "\u{301}", "\u{1112}", "\u{200D}",
    ]
    var random = SeededNumbers(1)
    for _ in 0..<100 {
      let count = Int.random(in: 0...200, using: &random)
      var text = String.UnicodeScalarView()
      for _ in 0..<count { text.append(pieces.randomElement(using: &random)!) }
      Self.check(String(text))
    }
  }

  @Test func offsetsOutsideCountAsTheEnds() {
    let offsets = ScalarOffsets(Array("한서윤".utf8))
    #expect(offsets.scalar(atByte: -1) == 0)
    #expect(offsets.scalar(atByte: 10) == 3)
    #expect(offsets.scalar(atByte: Int.max) == 3)
  }

  /// Compares every byte offset of the text with a count of the scalars that begin before it.
  private static func check(_ text: String) {
    let bytes = Array(text.utf8)
    let offsets = ScalarOffsets(bytes)
    var wrong: [Int] = []
    for offset in 0...bytes.count {
      let counted = bytes[..<offset].count { $0 & 0xC0 != 0x80 }
      if offsets.scalar(atByte: offset) != counted { wrong.append(offset) }
    }
    #expect(wrong.isEmpty, "bytes of \(text.debugDescription)")
    #expect(offsets.scalar(atByte: bytes.count) == text.unicodeScalars.count)
  }
}
