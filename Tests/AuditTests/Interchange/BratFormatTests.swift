import Audit
import JSONText
import Testing

/// The bytes that brat reads, as its manual has them, and what is made of files that people have changed.
@Suite struct BratFormatTests {
  private static let annotations = """
    T1⇥Document 0 1⇥😀
    #1⇥AnnotatorNotes T1⇥{"id":"s1","outlet":"가온일보","text_sha256":"\(ExchangedGold.digest)"}
    T2⇥Speaker 2 6⇥한 시장
    A1⇥Kind T2 person
    #2⇥AnnotatorNotes T2⇥{"id":"han","names":["한서윤","한 시장"]}
    T3⇥Speaker 22 23⇥시
    #3⇥AnnotatorNotes T3⇥{"id":"city","names":["시"]}
    T4⇥Quote 9 14⇥내일 연다
    A2⇥Optional T4
    T5⇥Source 2 6⇥한 시장
    T6⇥Cue 17 20⇥말했다
    T7⇥Clause 25 27;29 34⇥길이 안 막힌다
    #4⇥AnnotatorNotes T7⇥{"cue":"했다"}
    R1⇥source Arg1:T4 Arg2:T5
    R2⇥cue Arg1:T4 Arg2:T6
    R3⇥speaker Arg1:T4 Arg2:T2
    R4⇥via Arg1:T4 Arg2:T3
    R5⇥speaker Arg1:T7 Arg2:T3

    """.replacing("⇥", with: "\t")

  @Test func theFilesAreThoseOfTheManual() throws {
    let files = try BratWriter.files(ExchangedGold.small)
    #expect(String(decoding: files.text, as: UTF8.self) == "😀 한 시장은 \"내일 연다\"고 말했다.\n시는 길이, 안 막힌다고 했다.")
    #expect(String(decoding: files.annotations, as: UTF8.self) == Self.annotations)
  }

  @Test func theConfigurationNamesAllThatIsUsed() {
    let text = BratConfiguration.text
    for word in ["[entities]", "[relations]", "[attributes]", "[events]", "Quote\n", "Document\n", "OVL-TYPE>:<ANY>"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("via\tArg1:Quote|Clause, Arg2:Speaker\n"))
    #expect(text.contains("Kind\tArg:Speaker, Value:person|organization|group|anonymous|document|place\n"))
  }

  @Test func spansOverLinesAreFragmentsAndCarriageReturnsAreSpaces() throws {
    let text = Array("가\r\n\"나다\r\n라\" 마".unicodeScalars)
    let document = GoldDocument(id: "b", text: text, quotes: [.init(content: [4..<9])])
    let files = try BratWriter.files(document)
    #expect(String(decoding: files.text, as: UTF8.self) == "가 \n\"나다 \n라\" 마")
    let lines = String(decoding: files.annotations, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains("T2\tQuote 4 6;8 9\t나다 라"))
    #expect(lines[1].hasSuffix(#","carriage_returns":[1,6]}"#))
  }

  @Test func whatAnAnnotatorAddsIsRead() throws {
    let added = """
      T8⇥Quote 29 34⇥안 막힌다
      T9⇥Speaker 17 20⇥말했다
      R6⇥speaker Arg1:T8 Arg2:T9
      #5⇥AnnotatorNotes T8⇥다시 볼 것

      """.replacing("⇥", with: "\t")
    let document = try Self.read(Self.annotations + added)
    #expect(document.quotes.count == 2)
    #expect(document.quotes[1].speaker == "말했다")
    #expect(document.quotes[1].otherKeys.first?.value.string == "다시 볼 것")
    #expect(document.speakers.last?.names == ["말했다"])
  }

  /// Lines of an annotation file, and the faults they must give.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var faults: [ExchangeFault.Reason]
    var testDescription: String { line }

    init(_ line: String, _ faults: ExchangeFault.Reason...) { (self.line, self.faults) = (line, faults) }
  }

  static let cases = [
    Case("T9 Quote 0 1 x", .badLine),
    Case("T9\tQuote 5 4\tx", .badLine),
    Case("X9\tQuote 0 1\tx", .badLine),
    Case("T9\tQuota 9 14\t내일 연다", .unknownLabel("Quota")),
    Case("T9\tSource 9 14\t내일 연다", .looseWords("내일 연다")),
    Case("T9\tQuote 9 13\t내일 연다", .gold(.otherWords(marked: "내일 연다", found: "내일 연"))),
    Case("T9\tQuote 9 99\t내일 연다", .gold(.outsideText(start: 9, end: 99, length: 39))),
    Case("T9\tQuote 9 14\t내일 연다", .gold(.sameSpans)),
    Case("T9\tQuote 25 27;29 34\t길이 안 막힌다", .gold(.severalSpans)),
    Case("T7\tQuote 29 34\t안 막힌다", .sameSpan("T7")),
    Case("R9\tsource Arg1:T4 Arg2:T99", .unknownSpan("T99")),
    Case("R9\tsaid Arg1:T4 Arg2:T2", .unknownLink("said")),
    Case("R9\tcue Arg1:T4 Arg2:T2", .wrongEnds(link: "cue", from: "Quote", to: "Speaker")),
    Case("R9\tspeaker Arg1:T4 Arg2:T3", .twice("speaker")),
    Case("A9\tKind T3 robot", .gold(.unknownKind("robot"))),
    Case("A9\tUrgent T4", .foreignAnnotation("Urgent")),
    Case("E1\tQuote:T4", .foreignAnnotation("E1")),
    Case("*\tEquiv T2 T3", .foreignAnnotation("*")),
  ]

  @Test(arguments: cases)
  func everyFaultIsFoundAtItsLine(_ test: Case) throws {
    do throws(ExchangeFaults) {
      _ = try Self.read(Self.annotations + test.line + "\n")
      Issue.record("\(test.line) was taken")
    } catch {
      #expect(error.list.map(\.reason) == test.faults)
      #expect(error.list[0].offset == Self.annotations.utf8.count || test.line.hasPrefix("A9\tKind"))
    }
  }

  @Test func partsInARingAreNotLost() {
    let ring = "T8⇥Clause 29 30⇥안\nT9⇥Clause 31 34⇥막힌다\nR8⇥part Arg1:T8 Arg2:T9\nR9⇥part Arg1:T9 Arg2:T8\n"
    do throws(ExchangeFaults) {
      _ = try Self.read(Self.annotations + ring.replacing("⇥", with: "\t"))
      Issue.record("a ring was taken")
    } catch {
      #expect(error.list.map(\.reason) == [.looseWords("안"), .looseWords("막힌다")])
    }
  }

  @Test func faultsOfTheTextAreItsOwn() {
    #expect(throws: ExchangeFaults([ExchangeFault(offset: 1, reason: .carriageReturn, isInText: true)])) {
      try BratReader.document(text: Array("a\r\nb".utf8), annotations: [], name: "x")
    }
    #expect(throws: ExchangeFaults([ExchangeFault(offset: 0, reason: .json(.notUTF8), isInText: true)])) {
      try BratReader.document(text: [0xFF], annotations: [], name: "x")
    }
    let onlyBreaks = GoldDocument(id: "b", text: Array("가\n\n나".unicodeScalars), quotes: [.init(content: [1..<3])])
    #expect(throws: ExchangeFault(offset: 0, reason: .onlyBreaks)) { try BratWriter.files(onlyBreaks) }
    let empty = GoldDocument(id: "e", text: [])
    #expect(throws: ExchangeFault(offset: 0, reason: .noPlace)) { try BratWriter.files(empty) }
  }

  private static func read(_ annotations: String) throws(ExchangeFaults) -> GoldDocument {
    let text = String(String.UnicodeScalarView(ExchangedGold.small.text))
    return try BratReader.document(text: Array(text.utf8), annotations: Array(annotations.utf8), name: "x")
  }
}
