import JSONText
import Testing

/// Whole values: read, written as they were, and taken apart with every fault told.
@Suite struct JSONValueTests {
  @Test(arguments: [
    #"{"a":[1,-2.50e3,"가\n",true,null,{}],"가\"나":{"b":[]}}"#, "[]", "null", #""𝕏""#, #"{"":0}"#,
  ])
  func whatIsReadIsWritten(_ json: String) throws {
    var writer = JSONWriter()
    writer.value(try Self.value(json))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test func valuesKnowTheirBytes() throws {
    let value = try Self.value(#" {"a": [10, "x"]}"#)
    #expect(value.range == 1..<17)
    #expect(value["a"]?.range == 7..<16)
    #expect(value["a"]?.elements[1].range == 12..<15)
    #expect(value["b"] == nil)
  }

  @Test func membersTellEveryFault() throws {
    let value = try Self.value(#"{"n":1.5,"s":7,"b":0,"l":{},"more":1}"#)
    var faults: [JSONFault] = []
    var members = JSONMembers(value, &faults)
    #expect(members.integer("n", &faults) == nil)
    #expect(members.string("s", &faults) == nil)
    #expect(!members.boolean("b", &faults))
    #expect(members.list("l", &faults).isEmpty)
    #expect(members.optionalString("none", &faults) == nil)
    #expect(members.string("id", &faults) == nil)
    #expect(members.rest.map(\.key) == ["more"])
    #expect(
      faults == [
        JSONFault(offset: 5, reason: .outOfRange),
        JSONFault(offset: 13, reason: .wrongKind(expected: .string, found: .number)),
        JSONFault(offset: 19, reason: .wrongKind(expected: .boolean, found: .number)),
        JSONFault(offset: 25, reason: .wrongKind(expected: .array, found: .object)),
        JSONFault(offset: 36, reason: .lacksKey("id")),
      ])
  }

  @Test func keysMayNeedEscapesAndIndentation() {
    var writer = JSONWriter(indented: true)
    writer.openObject()
    writer.key(text: "a\"b")
    writer.integer(1)
    writer.key("c")
    writer.integer(2)
    writer.closeObject()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\n  \"a\\\"b\": 1,\n  \"c\": 2\n}")
  }

  private static func value(_ json: String) throws -> JSONValue {
    var reader = try JSONReader(validating: Array(json.utf8))
    let value = try reader.value()
    try reader.finish()
    return value
  }
}
