import AnalysisRecords
import Audit
import JSONText
import Testing
import TextDigest

/// Files of decisions: what is written is read, and nothing that is wrong passes.
@Suite struct DecisionsReaderTests {
  private static func sample(_ decisions: [ReviewDecision?] = []) -> ReviewSample {
    var records = (1...3).map { ReviewedRecords.record($0, rules: ["quote", "a-clause", "unattributed"]) }
    for place in records.indices { records[place].textSHA256 = SHA256.hex(Array(ReviewedRecords.text.utf8)) }
    return ReviewedRecords.sample(records, decisions)
  }

  private static let decisions: [ReviewDecision?] = [
    ReviewDecision(.right), ReviewDecision(.wrongSpeaker, speaker: .nobody), nil,
    ReviewDecision(.wrongSpeaker, speaker: .name("오다빈 \"국장\"")), ReviewDecision(.cannotSay), ReviewDecision(.wrongSpan),
    ReviewDecision(.notSpeech),
  ]

  @Test func whatIsWrittenIsRead() throws {
    let sample = Self.sample(Self.named(Self.decisions))
    let bytes = sample.lines().flatMap { $0 }
    #expect(try DecisionsReader.sample(bytes) == sample)
    #expect(sample.digest == Self.sample().digest, "decisions are no part of the sample")
    // Line ends of other systems and empty lines mean nothing.
    let text = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n\r\n")
    #expect(try DecisionsReader.sample(Array(text.utf8)) == sample)
  }

  /// Decisions that fit the statements: nobody is no answer where nobody was found.
  private static func named(_ decisions: [ReviewDecision?]) -> [ReviewDecision?] {
    let sample = sample()
    return zip(sample.statements, decisions).map { statement, decision in
      let isNamed = sample.item(of: statement)?.speaker != nil
      return decision?.speaker == .nobody && !isNamed ? ReviewDecision(.wrongSpeaker, speaker: .entity("E2")) : decision
    }
  }

  /// A line, what stands in it, what stands there instead, and what is said.
  @Test(arguments: [
    (1, "hwaja-decisions/1", "hwaja-decisions/9", "noHead"),
    (1, "\"seed\":1", "\"seed\":\"1\"", "json(JSONText.JSONFault.Reason.wrongKind"),
    (1, "\"seed\":1", "\"seed\":2", "otherSample"),
    (1, "\"statements\":3", "\"statements\":4", "otherSample"),
    (2, "내일", "모레", "otherText"),
    (2, "\"text\":\"", "\"texts\":\"", "noText"),
    (3, "\"confidence\":0.9", "\"confidence\":0.8", "otherSample"),
    (5, "\"stratum\":", "\"stratum\":9", "unknown(key: \"stratum\""),
    (5, "\"record\":", "\"record\":9", "unknown(key: \"record\""),
    (5, "\"item\":\"", "\"item\":\"B", "unknown(key: \"item\""),
    (5, "\"verdict\":null", "\"verdict\":\"perhaps\"", "json(JSONText.JSONFault.Reason.unknownWord"),
    (5, "\"verdict\":null", "\"verdict\":\"wrong-speaker\"", "speakerMissing"),
    (5, "\"speaker\":null", "\"speaker\":{\"name\":\"오다빈\"}", "speakerUnasked"),
    (
      5, "\"verdict\":null,\"speaker\":null", "\"verdict\":\"wrong-speaker\",\"speaker\":{\"entity\":\"E9\"}",
      "unknown(key: \"entity\""
    ),
    (5, "\"statement\":1,", "\"statement\":2,", "repeated(statement: 2)"),
    (5, "\"statement\":1,", "\"statement\":77,", "missing(found: 9, drawn: 9)"),
    (6, "{", "{{", "json(JSONText.JSONFault.Reason.missingKey"),
  ])
  func faultsAreFound(_ line: Int, _ old: String, _ new: String, _ expected: String) throws {
    var lines = Self.sample().lines().map { String(decoding: $0, as: UTF8.self) }
    #expect(lines[line - 1].contains(old), "\(lines[line - 1])")
    lines[line - 1] = lines[line - 1].replacing(old, with: new, maxReplacements: 1)
    let faults = Self.faults(lines.joined())
    #expect(faults.contains { "\($0.reason)".hasPrefix(expected) }, "\(faults)")
  }

  @Test func theSpeakerFoundIsNoOtherSpeaker() throws {
    let sample = Self.sample()
    for (place, statement) in sample.statements.enumerated() {
      var judged = sample
      let found = sample.item(of: statement)?.speaker.map { ReviewedSpeaker.entity($0.entity) } ?? .nobody
      judged.statements[place].decision = ReviewDecision(.wrongSpeaker, speaker: found)
      let faults = Self.faults(String(decoding: judged.lines().flatMap { $0 }, as: UTF8.self))
      #expect(faults.map(\.reason) == [.sameSpeaker] && faults.first?.line == place + 5)
    }
  }

  @Test(arguments: ["", "\n", "{}", "{\"id\":\"a\",\"text\":\"b\"}", "한서윤", "[]"])
  func otherFilesAreRefused(_ text: String) { #expect(!Self.faults(text).isEmpty) }

  private static func faults(_ text: String) -> [DecisionsFault] {
    do throws(DecisionsFaults) {
      _ = try DecisionsReader.sample(Array(text.utf8))
      return []
    } catch {
      return error.list
    }
  }
}
