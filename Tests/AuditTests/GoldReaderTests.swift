import AnalysisRecords
import Audit
import JSONText
import Testing

/// Gold is verified on loading: every fault is found, at its byte, and nothing is repaired.
@Suite struct GoldReaderTests {
  // 0 한 시장은 "내일 연다"고 말했다. 시는 길이 막힌다고 밝혔다.
  static let row = """
    {"id":"g1","outlet":"가온일보","text":"한 시장은 \\"내일 연다\\"고 말했다. 시는 길이 막힌다고 밝혔다.",\
    "speakers":[{"id":"han","names":["한서윤","한 시장"],"kind":"person","born":1970},{"id":"city","names":["시"]}],\
    "quotes":[{"start":7,"end":12,"speaker":"han","source":"한 시장","source_span":[0,4],"cue":"말했다",\
    "cue_span":[15,18],"via":["city"],"optional":true}],\
    "indirect":[{"content":[[23,25],[26,29]],"speaker":"city","cue":"밝혔다","note":{"sure":[1.50,true,null]}}],\
    "reviewed_by":"m1"}
    """

  @Test func everyFieldIsRead() throws {
    let document = try Self.read(Self.row)
    #expect(document.id == "g1")
    #expect(document.outlet == "가온일보")
    #expect(document.url == nil)
    #expect(document.speakers.map(\.id) == ["han", "city"])
    #expect(document.speakers[0].kind == .person)
    #expect(document.speakers[1].kind == nil)
    #expect(document.words(at: document.quotes[0].content[0]) == "내일 연다")
    #expect(document.quotes[0].via == ["city"])
    #expect(document.quotes[0].isOptional)
    #expect(document.quotes[0].cue?.span == 15..<18)
    #expect(document.clauses[0].content == [23..<25, 26..<29])
    #expect(document.clauses[0].cue?.span == nil)
    #expect(!document.isPartial)
  }

  @Test func unknownKeysAreWrittenAsTheyWere() throws {
    let line = String(decoding: try Self.read(Self.row).line(), as: UTF8.self)
    #expect(line.contains(#""born":1970"#))
    #expect(line.contains(#""note":{"sure":[1.50,true,null]}"#))
    #expect(line.hasSuffix(#""reviewed_by":"m1"}"# + "\n"))
    #expect(try Self.read(line) == Self.read(Self.row))
  }

  @Test func aPartialDocumentHasRejectedItems() throws {
    let partial = Self.row.once(#""id":"g1""#, #""id":"g1","partial":true"#)
      .once(#""optional":true"#, #""rejected":true"#)
    let document = try Self.read(partial)
    #expect(document.isPartial)
    #expect(document.quotes[0].isRejected)
    #expect(try Self.read(String(decoding: document.line(), as: UTF8.self)) == document)
    #expect(try Self.read(Self.row) != document)
  }

  /// A change of the row, and the faults it must give.
  struct Case: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var faults: [GoldFault]
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ faults: GoldFault...) {
      (self.old, self.new, self.faults) = (old, new, faults)
    }
  }

  static let cases = [
    Case(#""speaker":"han""#, #""speaker":"who""#, .unknownSpeaker("who")),
    Case(#"["city"]"#, #"["city","who"]"#, .unknownSpeaker("who")),
    Case(#""id":"city""#, #""id":"han""#, .sameSpeaker("han"), .unknownSpeaker("city"), .unknownSpeaker("city")),
    Case(#"["시"]"#, "[]", .noNames("city")),
    Case(#""end":12"#, #""end":130"#, .outsideText(start: 7, end: 130, length: 35)),
    Case(#""start":7,"end":12"#, #""start":12,"end":7"#, .emptySpan(start: 12, end: 7)),
    Case(#""start":7,"#, #""start":-1,"#, .outsideText(start: -1, end: 12, length: 35)),
    Case(#""start":7,"#, "", .json(.lacksKey("start"))),
    Case("[[23,25],[26,29]]", "[[23,25,26],[26,29]]", .json(.outOfRange)),
    Case("[[23,25],[26,29]]", "[[26,29],[23,25]]", .spanOrder),
    Case("[[23,25],[26,29]]", "[[23,26],[25,29]]", .spanOrder),
    Case("[[23,25],[26,29]]", "[]", .noSpan),
    Case("[15,18]", "[14,17]", .otherWords(marked: "말했다", found: " 말했")),
    Case(#""source":"한 시장","#, "", .wordsMissing),
    Case("[0,4]", "[0,99]", .outsideText(start: 0, end: 99, length: 35)),
    Case(#""kind":"person""#, #""kind":"robot""#, .unknownKind("robot")),
    Case(#""outlet""#, #""text_sha256":"00","outlet""#, .otherText),
    Case(#""optional":true"#, #""optional":"yes""#, .json(.wrongKind(expected: .boolean, found: .string))),
    Case(#""optional":true"#, #""rejected":true"#, .rejectedInWhole),
    Case(#""id":"g1","#, "", .json(.lacksKey("id"))),
    Case(#""indirect""#, #""clauses""#, .json(.lacksKey("indirect"))),
    Case(
      #""optional":true}]"#, #""optional":true},{"start":7,"end":12,"speaker":null}]"#, .sameSpans),
    Case(
      #""start":7,"end":12,"speaker":"han""#, #""start":7,"end":70,"speaker":"who""#,
      .outsideText(start: 7, end: 70, length: 35), .unknownSpeaker("who")),
  ]

  @Test(arguments: cases)
  func everyFaultIsFound(_ test: Case) {
    do throws(GoldFaults) {
      _ = try Self.read(Self.row.once(test.old, test.new))
      Issue.record("\(test.new) was taken")
    } catch {
      #expect(error.list.map(\.fault) == test.faults)
    }
  }

  @Test func aFaultStandsAtItsByte() {
    let row = Self.row.once(#""speaker":"han""#, #""speaker":"who""#)
    do throws(GoldFaults) {
      _ = try Self.read(row)
    } catch {
      let bytes = Array(row.utf8)
      #expect(String(decoding: bytes[error.list[0].offset...].prefix(5), as: UTF8.self) == #""who""#)
    }
  }

  @Test func anIdStandsOnce() throws {
    let bytes = Array((Self.row + "\n" + Self.row).utf8)
    var reader = GoldReader(bytes)
    let middle = Self.row.utf8.count
    _ = try reader.document(in: 0..<middle)
    #expect(throws: GoldFaults([(middle + 7, .sameDocument("g1"))])) {
      try reader.document(in: middle + 1..<bytes.count)
    }
  }

  static func read(_ row: String) throws(GoldFaults) -> GoldDocument {
    let bytes = Array(row.utf8)
    var reader = GoldReader(bytes)
    return try reader.document(in: 0..<bytes.count)
  }
}

extension String {
  /// The text with the first `old` in it become `new`.
  func once(_ old: String, _ new: String) -> String {
    guard let range = ranges(of: old).first else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
