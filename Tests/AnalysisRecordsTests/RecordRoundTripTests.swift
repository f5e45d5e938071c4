import AnalysisRecords
import JSONText
import Testing

@Suite struct RecordRoundTripTests {
  @Test func everyKeyInOrder() {
    #expect(Self.written(.record(SampleRecord.record)) == SampleRecord.line)
  }

  @Test func readsWhatItWrites() throws {
    #expect(try Self.read(SampleRecord.line) == .record(SampleRecord.record))
  }

  @Test func nullsAreWritten() throws {
    let record = AnalysisRecord(
      analyzer: AnalyzerIdentity(version: "0.1.0", lexicon: "sha256:0"), id: "a", origin: RecordOrigin(),
      textSHA256: "00",
      attributions: [
        Attribution(
          id: "A1", type: .indirect, content: [RecordSpan(start: 0, end: 1, text: "가")], quotes: [], speaker: nil,
          source: nil, cue: nil, resolution: .none, pattern: "p", sentence: 0..<1)
      ])
    let line = Self.written(.record(record))
    #expect(
      line
        == #"""
        {"schema":"hwaja/1","analyzer":{"version":"0.1.0","lexicon":"sha256:0"},"id":"a",
        "origin":{"path":null,"row":null},"title":null,"published":null,"outlet":null,"byline":null,"url":null,
        "text_sha256":"00","entities":[],"attributions":[{"id":"A1","type":"indirect",
        "content":[{"start":0,"end":1,"text":"가"}],"quotes":[],"speaker":null,"source":null,"cue":null,"via":[],
        "parent":null,"resolution":"none","pattern":"p","confidence":null,"said":null,
        "sentence":{"start":0,"end":1},"truncated":false,"same_as":null}]}
        """#.split(separator: "\n").joined())
    #expect(try Self.read(line) == .record(record))
  }

  @Test func failures() throws {
    let failure = RecordLine.failure(
      RecordFailure(
        id: "a.jsonl#2", origin: RecordOrigin(path: "a.jsonl", row: 2), code: "bad-json",
        message: "A comma stands before the closing bracket."))
    let line = Self.written(failure)
    #expect(
      line == #"{"schema":"hwaja/1","id":"a.jsonl#2","origin":{"path":"a.jsonl","row":2},"#
        + #""error":{"code":"bad-json","message":"A comma stands before the closing bracket."}}"#)
    #expect(try Self.read(line) == failure)
  }

  @Test func laterVersionsCanBeRead() throws {
    let line = SampleRecord.line
      .replacing(#""resolution":"headline""#, with: #""resolution":"gesture","score":[1,{}]"#)
      .replacing(#""stance":"neutral""#, with: #""stance":"sing""#)
    guard case .record(let record) = try Self.read(line) else { throw Failure() }
    #expect(record.attributions[0].resolution.rawValue == "gesture")
    #expect(record.attributions[0].cue?.stance == "sing")
  }

  @Test func keysThatMayBeNullMayBeMissing() throws {
    let line =
      #"{"schema":"hwaja/1","id":"a","text_sha256":"0","attributions":[{"id":"A1","type":"direct","#
      + #""content":[{"start":4,"end":6,"text":"가나"}]}]}"#
    guard case .record(let record) = try Self.read(line) else { throw Failure() }
    #expect(record.attributions[0].sentence == 4..<6)
    #expect(record.entities.isEmpty)
  }

  static let faults: [(String, Int, JSONFault.Reason)] = [
    ("{}", 1, .lacksKey("schema")),
    (#"{"schema":"hwaja/2"}"#, 10, .unknownWord("hwaja/2")),
    (#"{"schema":"hwaja/1"}"#, 19, .lacksKey("id")),
    (#"{"schema":"hwaja/1","id":"a"}"#, 28, .lacksKey("text_sha256")),
    (#"{"entities":[{"id":"E1","name":"가","kind":"robot"}]}"#, 44, .unknownWord("robot")),
    (#"{"attributions":[{"id":"A1","type":"direct"}]}"#, 43, .lacksKey("content")),
    (#"{"attributions":[{"content":[{"start":4}]}]}"#, 39, .lacksKey("end")),
    (#"{"attributions":[{"content":[{"start":4,"end":3}]}]}"#, 47, .outOfRange),
  ]

  @Test(arguments: faults)
  func faultsAreFoundAtTheirByte(_ line: String, _ offset: Int, _ reason: JSONFault.Reason) {
    #expect(throws: JSONFault(offset: offset, reason: reason)) { try Self.read(line) }
  }

  private struct Failure: Error {}

  private static func written(_ line: RecordLine) -> String {
    var writer = JSONWriter()
    line.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func read(_ line: String) throws -> RecordLine {
    let bytes = Array(line.utf8)
    var reader = RecordReader(bytes)
    return try reader.line(in: 0..<bytes.count)
  }
}
