import JSONText
import Testing

/// Every way in which JSON can be wrong, with the byte at which the reader says so.
@Suite struct JSONFaultTests {
  /// A piece of JSON and the fault in it.
  struct Case: Sendable, CustomTestStringConvertible {
    var json: String
    var offset: Int
    var reason: JSONFault.Reason
    var testDescription: String { json }

    init(_ json: String, _ offset: Int, _ reason: JSONFault.Reason) {
      (self.json, self.offset, self.reason) = (json, offset, reason)
    }
  }

  static let cases = [
    Case("", 0, .unfinished),
    Case("   ", 3, .unfinished),
    Case(#"{"a":1"#, 0, .unfinished),
    Case(#"[[1,2]"#, 0, .unfinished),
    Case(#"{"a""#, 0, .unfinished),
    Case(#"{"a":"열다"#, 5, .unfinished),
    Case(#"{"a":1,}"#, 6, .trailingComma),
    Case("[1, 2, ]", 5, .trailingComma),
    Case(#"{,"a":1}"#, 1, .missingKey),
    Case("{a:1}", 1, .missingKey),
    Case(#"{"a" 1}"#, 5, .missingColon),
    Case(#"{"a":1 "b":2}"#, 7, .missingComma),
    Case("[1 2]", 3, .missingComma),
    Case("[,1]", 1, .notAValue),
    Case("[1,,2]", 3, .notAValue),
    Case(#"{"a":}"#, 5, .notAValue),
    Case("nul", 0, .notAValue),
    Case("tru!", 0, .notAValue),
    Case("'a'", 0, .notAValue),
    Case(#"{"a":1,"b":2,"a":3}"#, 13, .duplicateKey("a")),
    Case(#"{"가":1,"\uac00":3}"#, 9, .duplicateKey("가")),
    Case(#"{"x":{"a":1,"a":2}}"#, 12, .duplicateKey("a")),
    Case("\"a\tb\"", 2, .controlCharacter),
    Case("\"a\nb\"", 2, .controlCharacter),
    Case(#""a\x""#, 2, .badEscape),
    Case(#""\u12G4""#, 1, .badEscape),
    Case(#""\u12"#, 1, .badEscape),
    Case(#""ab\ud83d""#, 3, .loneSurrogate),
    Case(#""\ud83d\u0041""#, 1, .loneSurrogate),
    Case(#""\ude00""#, 1, .loneSurrogate),
    Case("01", 0, .badNumber),
    Case("-", 0, .badNumber),
    Case("1.", 0, .badNumber),
    Case("[.5]", 1, .notAValue),
    Case("2e+", 0, .badNumber),
    Case("+1", 0, .notAValue),
    Case("1 2", 2, .trailingText),
    Case("{} x", 3, .trailingText),
  ]

  @Test(arguments: cases)
  func isFoundAtItsByte(_ test: Case) {
    #expect(Self.fault(in: Array(test.json.utf8)) == JSONFault(offset: test.offset, reason: test.reason))
  }

  @Test func bytesThatAreNoUTF8() {
    #expect(Self.fault(in: [0x22, 0x61, 0xFF, 0x22]) == JSONFault(offset: 2, reason: .notUTF8))
    #expect(Self.fault(in: [0x22, 0xED, 0xA0, 0x80, 0x22]) == JSONFault(offset: 1, reason: .notUTF8))
  }

  @Test func nestingIsLimited() {
    let deep = String(repeating: "[", count: JSONReader.depthLimit)
    #expect(Self.fault(in: Array((deep + "1" + String(repeating: "]", count: JSONReader.depthLimit)).utf8)) == nil)
    #expect(Self.fault(in: Array((deep + "[").utf8))?.reason == .tooDeep)
  }

  @Test func duplicateInALargeObject() {
    let keys = (0..<100_000).map { #""k\#($0)":0"# } + [#""k77":0"#]
    let json = "{\(keys.joined(separator: ","))}"
    #expect(Self.fault(in: Array(json.utf8))?.reason == .duplicateKey("k77"))
    #expect(Self.fault(in: Array(json.utf8))?.offset == json.utf8.count - 8)
  }

  @Test func wrongKind() throws {
    var reader = JSONReader(Array(#"[1,"a"]"#.utf8))
    try reader.openArray()
    _ = try reader.nextElement()
    #expect(throws: JSONFault(offset: 1, reason: .wrongKind(expected: .string, found: .number))) {
      _ = try reader.string()
    }
  }

  @Test(arguments: ["9223372036854775808", "1.5", "1e3"])
  func notAnInteger(_ number: String) {
    #expect(throws: JSONFault(offset: 0, reason: .outOfRange)) {
      var reader = JSONReader(Array(number.utf8))
      _ = try reader.integer()
    }
  }

  private static func fault(in bytes: [UInt8]) -> JSONFault? {
    do throws(JSONFault) {
      var reader = try JSONReader(validating: bytes)
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }
}
