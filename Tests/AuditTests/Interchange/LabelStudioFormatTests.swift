import Audit
import JSONText
import Testing

/// The tasks that Label Studio reads, and what is made of those that people have changed.
@Suite struct LabelStudioFormatTests {
  private static let task = """
    {"data":{"text":"😀 한 시장은 \\"내일 연다\\"고 말했다.\\n시는 길이, 안 막힌다고 했다.",\
    "hwaja":{"id":"s1","outlet":"가온일보","text_sha256":"\(ExchangedGold.digest)"}},\
    "annotations":[{"result":[\
    {"id":"s1","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":2,"end":6,"text":"한 시장","labels":["Speaker"]}},\
    {"id":"s1","from_name":"kind","to_name":"text","type":"choices",\
    "value":{"start":2,"end":6,"text":"한 시장","choices":["person"]}},\
    {"id":"s1","from_name":"speaker_id","to_name":"text","type":"textarea",\
    "value":{"start":2,"end":6,"text":["han"]}},\
    {"id":"s1","from_name":"names","to_name":"text","type":"textarea",\
    "value":{"start":2,"end":6,"text":["한서윤","한 시장"]}},\
    {"id":"s2","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":22,"end":23,"text":"시","labels":["Speaker"]}},\
    {"id":"s2","from_name":"speaker_id","to_name":"text","type":"textarea",\
    "value":{"start":22,"end":23,"text":["city"]}},\
    {"id":"s2","from_name":"names","to_name":"text","type":"textarea",\
    "value":{"start":22,"end":23,"text":["시"]}},\
    {"id":"s3","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":9,"end":14,"text":"내일 연다","labels":["Quote"]}},\
    {"id":"s3","from_name":"status","to_name":"text","type":"choices",\
    "value":{"start":9,"end":14,"text":"내일 연다","choices":["optional"]}},\
    {"id":"s4","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":2,"end":6,"text":"한 시장","labels":["Source"]}},\
    {"id":"s5","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":17,"end":20,"text":"말했다","labels":["Cue"]}},\
    {"id":"s6","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":25,"end":27,"text":"길이","labels":["Clause"]},"meta":{"text":["{\\"cue\\":\\"했다\\"}"]}},\
    {"id":"s7","from_name":"label","to_name":"text","type":"labels",\
    "value":{"start":29,"end":34,"text":"안 막힌다","labels":["Clause"]}},\
    {"type":"relation","from_id":"s3","to_id":"s4","direction":"right","labels":["source"]},\
    {"type":"relation","from_id":"s3","to_id":"s5","direction":"right","labels":["cue"]},\
    {"type":"relation","from_id":"s3","to_id":"s1","direction":"right","labels":["speaker"]},\
    {"type":"relation","from_id":"s3","to_id":"s2","direction":"right","labels":["via"]},\
    {"type":"relation","from_id":"s6","to_id":"s7","direction":"right","labels":["part"]},\
    {"type":"relation","from_id":"s6","to_id":"s2","direction":"right","labels":["speaker"]}]}]}
    """

  @Test func theTaskIsAsLabelStudioHasIt() throws {
    #expect(try Self.written(.scalars, as: .annotation) == Self.task)
  }

  @Test func predictionsNameTheirModel() throws {
    let task = try Self.written(.scalars, as: .prediction(model: "hwaja 1"))
    #expect(task.contains(#""predictions":[{"model_version":"hwaja 1","result":[{"id":"s1""#))
    #expect(!task.contains(#""annotations""#))
  }

  /// Some old versions of Label Studio count UTF-16 code units: the emoji is two of them.
  @Test func oldVersionsCountCodeUnits() throws {
    let task = try Self.written(.utf16, as: .annotation)
    #expect(task.contains(#""start":10,"end":15,"text":"내일 연다""#))
    #expect(throws: ExchangeFaults.self) { try Self.read(task, .scalars) }
    do throws(ExchangeFaults) {
      _ = try Self.read(task, .scalars)
    } catch {
      #expect(error.list.contains { $0.reason == .otherUnit })
    }
    #expect(try Self.read(task, .utf16) == ExchangedGold.small)
  }

  @Test func theInterfaceOffersAllLabels() {
    let text = LabelStudioConfiguration.text
    let values = text.matches(of: #/<(?:Label|Relation) value="([^"]+)"/#).map { String($0.1) }
    #expect(values == ["source", "cue", "speaker", "via", "part", "Quote", "Clause", "Source", "Cue", "Speaker"])
    #expect(text.contains(#"<Text name="text" value="$text" granularity="symbol"/>"#))
  }

  @Test func whatLabelStudioAddsIsTaken() throws {
    let exported = Self.task.once(#"{"data""#, #"{"id":7,"created_at":"x","data""#)
      .once(#"{"result""#, #"{"id":3,"was_cancelled":true,"result":[]},{"id":4,"completed_by":1,"result""#)
      .once(#""from_id":"s3","to_id":"s4","direction":"right""#, #""from_id":"s4","to_id":"s3","direction":"left""#)
      .once(#""text":"안 막힌다","labels""#, #""text":"안\\n 막힌다","labels""#)
    #expect(try Self.read(exported, .scalars) == ExchangedGold.small)
  }

  @Test(arguments: [
    (#""labels":["Cue"]"#, #""labels":["Cues"]"#, [ExchangeFault.Reason.unknownLabel("Cues"), .unknownSpan("s5")]),
    (#""labels":["via"]"#, #""labels":["by"]"#, [.unknownLink("by")]),
    (#""to_id":"s2""#, #""to_id":"s9""#, [.unknownSpan("s9")]),
    (#""start":9,"end":14"#, #""start":9,"end":13"#, [.gold(.otherWords(marked: "내일 연다", found: "내일 연"))]),
    (#""start":9,"#, "", [.json(.lacksKey("start")), .unknownSpan("s3")]),
    (#""id":"s4""#, #""id":"s5""#, [.sameSpan("s5")]),
    (#"[{"result""#, #"[{"was_cancelled":true,"result""#, [.notAnnotated]),
    (#"[{"result""#, #"[{"result":[]},{"result""#, [.severalAnnotations(2)]),
    (#""type":"choices""#, #""type":"rating""#, [.foreignAnnotation("rating")]),
    (#""outlet":"가온일보""#, #""outlet":7"#, [.json(.wrongKind(expected: .string, found: .number))]),
  ])
  func everyFaultIsFound(_ old: String, _ new: String, _ faults: [ExchangeFault.Reason]) {
    do throws(ExchangeFaults) {
      _ = try Self.read(Self.task.once(old, new), .scalars)
      Issue.record("\(new) was taken")
    } catch {
      for fault in faults { #expect(error.list.contains { $0.reason == fault }, "\(fault): \(error.list)") }
    }
  }

  private static func written(
    _ unit: OffsetUnit, as standing: LabelStudioWriter.Standing
  ) throws(ExchangeFault) -> String {
    var json = JSONWriter()
    try LabelStudioWriter(unit: unit).write(ExchangedGold.small, as: standing, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func read(_ task: String, _ unit: OffsetUnit) throws(ExchangeFaults) -> GoldDocument {
    let tasks: [JSONValue]
    do throws(ExchangeFault) {
      tasks = try LabelStudioReader.tasks(in: Array("[\(task)]".utf8))
    } catch {
      throw ExchangeFaults([error])
    }
    return try LabelStudioReader(unit: unit).document(tasks[0], place: 0)
  }
}
