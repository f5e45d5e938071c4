import Testing

@testable import ArticleText

@Suite struct ArticleDecodingTests {
  private static let sentence = "똠양꿍 집 주인은 “맵다”고 했다."
  private static let cp949: [UInt8] = [
    0x8C, 0x63, 0xBE, 0xE7, 0xB2, 0xE1, 0x20, 0xC1, 0xFD, 0x20, 0xC1, 0xD6, 0xC0, 0xCE, 0xC0, 0xBA, 0x20, 0xA1, 0xB0,
    0xB8, 0xCA, 0xB4, 0xD9, 0xA1, 0xB1, 0xB0, 0xED, 0x20, 0xC7, 0xDF, 0xB4, 0xD9, 0x2E,
  ]

  @Test func everyEncoding() throws {
    let text = Array(Self.sentence.utf8)
    let units = Array(Self.sentence.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try ArticleDecoding.decode(text) == .init(text: text, encoding: .utf8))
    #expect(try ArticleDecoding.decode([0xEF, 0xBB, 0xBF] + text) == .init(text: text, encoding: .utf8))
    #expect(try ArticleDecoding.decode(Self.cp949) == .init(text: text, encoding: .cp949))
    #expect(try ArticleDecoding.decode(little) == .init(text: text, encoding: .utf16))
    #expect(try ArticleDecoding.decode(big) == .init(text: text, encoding: .utf16))
    #expect(try ArticleDecoding.decode([]) == .init(text: [], encoding: .utf8))
  }

  @Test func linesAndBackslashesStayAsTheyAre() throws {
    let bytes = Array("a\\b\r\n".utf8) + [0xC7, 0xCF] + Array("\r\n\n".utf8)
    #expect(try ArticleDecoding.decode(bytes).text == Array("a\\b\r\n하\r\n\n".utf8))
  }

  @Test(arguments: [
    ("cut off", Array(Array("시장은 말했다".utf8).dropLast()), 16, ArticleDecoding.Fault.Reason.damagedUTF8),
    ("one stray byte", Array("시장은 ".utf8) + [0xFF] + Array("말했다".utf8), 10, .damagedUTF8),
    ("after a mark", [0xEF, 0xBB, 0xBF, 0x61, 0xC7, 0xCF], 4, .damagedUTF8),
    ("bad CP949", cp949 + [0xFF, 0xFF], 33, .unknownEncoding),
    ("half a unit", [0xFF, 0xFE, 0x61], 2, .damagedUTF16),
    ("half a pair", [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8], 4, .damagedUTF16),
    ("PDF", Array("%PDF-1.7".utf8), 0, .otherFormat("PDF")),
    ("HWP", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], 0, .otherFormat("HWP or DOC")),
  ])
  func faults(_ name: String, _ bytes: [UInt8], _ offset: Int, _ reason: ArticleDecoding.Fault.Reason) {
    #expect(throws: ArticleDecoding.Fault(offset: offset, reason: reason)) { try ArticleDecoding.decode(bytes) }
  }
}
