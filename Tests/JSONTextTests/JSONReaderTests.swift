import JSONText
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    (#""""#, ""), (#""한서윤""#, "한서윤"), (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\uAC00\u00e9\u0041""#, "가éA"), (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"), (#"  "x"  "#, "x"),
  ])
  func strings(_ json: String, _ text: String) throws {
    var reader = JSONReader(Array(json.utf8))
    let read = try reader.string()
    #expect(Array(read.utf8) == Array(text.utf8))
    try reader.finish()
  }

  @Test(arguments: [("0", 0), ("-12", -12), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min)])
  func integers(_ json: String, _ value: Int) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.integer() == value)
  }

  @Test(arguments: [("0.93", 0.93), ("1e-05", 0.00001), ("-2.5E+3", -2500), ("7", 7)])
  func numbers(_ json: String, _ value: Double) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.number() == value)
  }

  @Test func walk() throws {
    var reader = JSONReader(
      Array(#"{"id":"a","skip":{"x":[1,{"y":null}]},"on":true,"off":false,"none":null,"l":[]}"#.utf8))
    var seen: [String] = []
    try reader.openObject()
    while let key = try reader.nextKey() {
      seen.append(key.text)
      switch key {
      case "id": #expect(try reader.string() == "a")
      case "on": #expect(try reader.boolean())
      case "off": #expect(try !reader.boolean())
      case "none": #expect(try reader.null())
      case "l":
        #expect(try !reader.null())
        try reader.openArray()
        #expect(try !reader.nextElement())
      default: try reader.skipValue()
      }
    }
    try reader.finish()
    #expect(seen == ["id", "skip", "on", "off", "none", "l"])
  }

  @Test func oneKeyInTwoObjects() throws {
    var reader = JSONReader(Array(#"[{"a":{"a":1}},{"a":2}]"#.utf8))
    try reader.skipValue()
    try reader.finish()
  }

  @Test func readsPartOfItsBytesAndBeginsAnew() throws {
    let bytes = Array("1\n[2]\n{".utf8)
    var reader = JSONReader(bytes, range: 0..<1)
    #expect(try reader.integer() == 1)
    try reader.finish()
    reader.restart(at: 6, end: 7)
    #expect(throws: JSONFault(offset: 6, reason: .unfinished)) { try reader.skipValue() }
    reader.restart(at: 2, end: 5)
    try reader.skipValue()
    try reader.finish()
    #expect(reader.position == 5)
  }

  /// A key with a long run of combining marks must not be compared as a String.
  @Test(.timeLimit(.minutes(1)))
  func marksInAKey() throws {
    let marks = String(repeating: "\u{301}\u{323}", count: 100_000)
    var reader = JSONReader(Array("{\"id\(marks)\":1}".utf8))
    try reader.openObject()
    let key = try #require(try reader.nextKey())
    switch key {
    case "id": Issue.record("a longer key is another key")
    default: try reader.skipValue()
    }
  }
}
