import Audit
import JSONText
import Testing

/// The lines that doccano reads, and what is made of those that people have changed.
@Suite struct DoccanoFormatTests {
  private static let line = """
    {"text":"😀 한 시장은 \\"내일 연다\\"고 말했다.\\n시는 길이, 안 막힌다고 했다.",\
    "hwaja":{"id":"s1","outlet":"가온일보","text_sha256":"\(ExchangedGold.digest)",\
    "speakers":[{"at":[2,6],"id":"han","names":["한서윤","한 시장"],"kind":"person"},\
    {"at":[22,23],"id":"city","names":["시"]}],\
    "spans":[{"at":[25,27],"label":"Clause","cue":"했다"}]},\
    "entities":[{"id":1,"label":"Speaker","start_offset":2,"end_offset":6},\
    {"id":2,"label":"Speaker","start_offset":22,"end_offset":23},\
    {"id":3,"label":"Quote (optional)","start_offset":9,"end_offset":14},\
    {"id":4,"label":"Source","start_offset":2,"end_offset":6},\
    {"id":5,"label":"Cue","start_offset":17,"end_offset":20},\
    {"id":6,"label":"Clause","start_offset":25,"end_offset":27},\
    {"id":7,"label":"Clause","start_offset":29,"end_offset":34}],\
    "relations":[{"id":1,"from_id":3,"to_id":4,"type":"source"},{"id":2,"from_id":3,"to_id":5,"type":"cue"},\
    {"id":3,"from_id":3,"to_id":1,"type":"speaker"},{"id":4,"from_id":3,"to_id":2,"type":"via"},\
    {"id":5,"from_id":6,"to_id":7,"type":"part"},{"id":6,"from_id":6,"to_id":2,"type":"speaker"}]}
    """

  @Test func theLineIsAsDoccanoHasIt() throws {
    var json = JSONWriter()
    try DoccanoWriter.write(ExchangedGold.small, to: &json)
    #expect(String(decoding: json.bytes, as: UTF8.self) == Self.line)
  }

  @Test func labelsCoverWhatIsUsed() {
    let (spans, links) = (String(decoding: DoccanoLabels.spans, as: UTF8.self), DoccanoLabels.links)
    for label in ["\"Quote\"", "\"Clause (optional)\"", "\"Quote (optional) (rejected)\"", "\"Speaker\""] {
      #expect(spans.contains("\"text\": \(label)"), "\(label)")
    }
    #expect(String(decoding: links, as: UTF8.self).contains("\"text\": \"via\""))
  }

  /// Doccano gives spans other ids, sorts as it likes, and adds keys.
  @Test func whatDoccanoChangesIsTaken() throws {
    let exported = Self.line.once(#"{"text""#, #"{"id":12,"Comments":[],"text""#)
      .once(#"{"id":5,"label":"Cue""#, #"{"id":905,"label":"Cue""#)
      .once(#""to_id":5,"type":"cue""#, #""to_id":905,"type":"cue""#)
    #expect(try Self.read(exported) == ExchangedGold.small)
  }

  @Test func aSpeakerWhoseSpanHasGoneStays() throws {
    let moved = Self.line.once(#""start_offset":22,"end_offset":23"#, #""start_offset":4,"end_offset":5"#)
    let document = try Self.read(moved)
    #expect(Set(document.speakers.map(\.id)) == ["han", "city"])
    #expect(document.clauses[0].speaker == "city", "the span says 시, which is one of its names")
  }

  @Test(arguments: [
    (#""label":"Cue""#, #""label":"Verb""#, [ExchangeFault.Reason.unknownLabel("Verb"), .unknownSpan("5")]),
    (#""label":"Cue""#, #""label":"Cue (optional)""#, [.unknownLabel("Cue (optional)"), .unknownSpan("5")]),
    (#""end_offset":14"#, #""end_offset":140"#, [.gold(.outsideText(start: 9, end: 140, length: 39))]),
    (
      #""start_offset":17,"end_offset":20"#, #""start_offset":20,"end_offset":17"#,
      [.gold(.emptySpan(start: 20, end: 17))]
    ),
    (#""type":"via""#, #""type":"by""#, [.unknownLink("by")]),
    (#""to_id":7,"type":"part""#, #""to_id":5,"type":"part""#, [.wrongEnds(link: "part", from: "Clause", to: "Cue")]),
    (#"{"id":4,"label"#, #"{"id":5,"label"#, [.sameSpan("5"), .unknownSpan("4")]),
    (#""text":"😀"#, #""text":"😃"#, [.gold(.otherText)]),
    (#""relations""#, #""links""#, [.json(.lacksKey("relations")), .looseWords("한 시장"), .looseWords("말했다")]),
    (#"{"text""#, #"{"Comments":["왜?"],"text""#, [.foreignAnnotation("Comments")]),
  ])
  func everyFaultIsFound(_ old: String, _ new: String, _ faults: [ExchangeFault.Reason]) {
    do throws(ExchangeFaults) {
      _ = try Self.read(Self.line.once(old, new))
      Issue.record("\(new) was taken")
    } catch {
      for fault in faults { #expect(error.list.contains { $0.reason == fault }, "\(fault): \(error.list)") }
    }
  }

  private static func read(_ line: String) throws(ExchangeFaults) -> GoldDocument {
    let bytes = Array(line.utf8)
    var reader = DoccanoReader(bytes)
    return try reader.document(in: 0..<bytes.count, line: 1)
  }
}
