import AnalysisRecords
import Audit
import Testing

/// Records of other systems are scored only if they hold together.
@Suite struct RecordVerificationTests {
  private static func faults(_ change: (inout AnalysisRecord, SampleAudit) -> Void) throws -> [RecordFault.Kind] {
    let sample = try SampleAudit()
    var record = sample.record([sample.item(7, 13, 0, confidence: 0.9), sample.item(39, 45, 1, isQuote: false)])
    change(&record, sample)
    return RecordVerification(record, against: sample.gold).faults.map(\.kind)
  }

  @Test func everyFaultIsFound() throws {
    #expect(try Self.faults { _, _ in } == [])
    #expect(
      try Self.faults { record, _ in record.attributions[1].content[0].end = 400 } == [.outside(start: 39, end: 400)])
    #expect(
      try Self.faults { record, _ in record.attributions[1].content[0].start = -1 } == [.outside(start: -1, end: 45)])
    #expect(
      try Self.faults { record, _ in record.attributions[1].content[0].start = 45 } == [.outside(start: 45, end: 45)])
    #expect(
      try Self.faults { record, _ in record.attributions[1].content[0].text = "길이 막혔다" }
        == [.otherText(start: 39, text: "길이 막혔다")])
    #expect(try Self.faults { record, _ in record.attributions[0].quotes = [] } == [.directNotOneQuote])
    #expect(
      try Self.faults { record, _ in record.attributions[1].quotes = record.attributions[1].content }
        == [.indirectWithQuotes])
    #expect(try Self.faults { record, _ in record.attributions[0].speaker?.name = "한서운" } == [.unknownSpeaker])
    #expect(try Self.faults { record, _ in record.attributions[0].speaker?.entity = "E9" } == [.unknownSpeaker])
    #expect(try Self.faults { record, _ in record.attributions[0].confidence = 1.5 } == [.badConfidence])
    #expect(try Self.faults { record, _ in record.attributions[0].confidence = .nan } == [.badConfidence])
    let twin = try Self.faults { record, sample in
      var item = sample.item(7, 13, 1)
      item.id = "A99"
      record.attributions.append(item)
    }
    #expect(twin == [.twin(of: "A7")])
  }

  @Test func itemsOfATitleGivenApartAreLeftAlone() throws {
    let faults = try Self.faults { record, _ in
      record.attributions[0].content[0] = RecordSpan(start: 0, end: 900, text: "제목", inTitle: true)
    }
    #expect(faults == [])
  }
}
