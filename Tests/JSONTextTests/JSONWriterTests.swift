import JSONText
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("한서윤", #""한서윤""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t\u{1}\u{1B}", #""\n\r\t\u0001\u001b""#),
    ("\u{7F}\u{85}\u{9B}é ", #""\u007f\u0085\u009bé ""#), ("“말”\u{2028}\u{2029}", #""“말”\u2028\u2029""#),
    ("\u{202E}x\u{2066}y\u{2069}", #""\u202ex\u2066y\u2069""#), ("😀", #""😀""#), ("", #""""#),
  ])
  func strings(_ text: String, _ json: String) throws {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    writer.removeAll()
    writer.string(utf8: Array(text.utf8))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    var reader = JSONReader(writer.bytes)
    #expect(Array(try reader.string().utf8) == Array(text.utf8))
  }

  @Test(arguments: [0, 7, -12, 1_000_000, Int.max, Int.min])
  func integers(_ value: Int) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(value)")
  }

  @Test func numbers() {
    var writer = JSONWriter()
    writer.openArray()
    for value in [0.93, 1, 0.00001, .nan, .infinity] { writer.number(value) }
    writer.closeArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[0.93,1.0,1e-05,null,null]")
  }

  @Test func compact() {
    #expect(Self.sample(indented: false) == #"{"a":[1,{"b":null}],"c":{},"d":[],"e":true,"f":null,"g":"x"}"#)
  }

  @Test func indented() {
    #expect(
      Self.sample(indented: true) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": {},
          "d": [],
          "e": true,
          "f": null,
          "g": "x"
        }
        """)
  }

  @Test func linesAndReuse() {
    var writer = JSONWriter()
    for value in 1...2 {
      writer.openArray()
      writer.integer(value)
      writer.closeArray()
      writer.endLine()
    }
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "[1]\n[2]\n")
    writer.boolean(false)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "false")
  }

  private static func sample(indented: Bool) -> String {
    var writer = JSONWriter(indented: indented)
    writer.openObject()
    writer.key("a")
    writer.openArray()
    writer.integer(1)
    writer.openObject()
    writer.key("b")
    writer.null()
    writer.closeObject()
    writer.closeArray()
    writer.key("c")
    writer.openObject()
    writer.closeObject()
    writer.key("d")
    writer.openArray()
    writer.closeArray()
    writer.key("e")
    writer.boolean(true)
    writer.key("f")
    writer.string(nil)
    writer.key("g")
    writer.string("x")
    writer.closeObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
