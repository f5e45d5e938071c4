import TestSupport
import Testing

@Suite struct AnnotationTests {
  private func annotation(_ source: String) throws -> Annotation { try Annotation(MarkedText(source)) }

  @Test func twoQuotesShareSourceAndCue() throws {
    let quotes = try annotation("⟦@han|한 시장⟧은 \"⟦Q|연다⟧\"며 \"⟦Q|돕겠다⟧\"고 ⟦!|말했다⟧.").quotes
    #expect(quotes.map(\.content[0].text) == ["연다", "돕겠다"])
    #expect(quotes.allSatisfy { $0.speaker == "han" && $0.source?.text == "한 시장" && $0.cue?.text == "말했다" })
  }

  @Test func numbersKeepReportsOfOneParagraphApart() throws {
    let source = "⟦@1 tass|통신⟧은 ⟦I1|⟦@2 han|한 시장⟧이 \"⟦Q2 <tass|연다⟧\"고 ⟦!2|말했다⟧⟧고 ⟦!1|보도했다⟧."
    let found = try annotation(source)
    #expect(found.clauses.map(\.speaker) == ["tass"])
    #expect(found.clauses[0].content[0].text == "한 시장이 \"연다\"고 말했다")
    #expect(found.quotes[0].via == ["tass"])
    #expect(found.quotes[0].source?.text == "한 시장")
    #expect(found.speakers == ["tass", "han"])
  }

  @Test func speakersWithoutSourceAreWrittenOut() throws {
    let found = try annotation("이어 \"⟦Q =han|닫는다⟧\"고 ⟦!|했다⟧.\n⟦I =- ?|늦었다⟧는 ⟦!|지적이 나온다⟧.")
    #expect(found.quotes[0].speaker == "han")
    #expect(found.quotes[0].source == nil)
    #expect(found.clauses[0].speaker == nil)
    #expect(found.clauses[0].isOptional)
  }

  @Test func aClauseMayComeInPieces() throws {
    let clauses = try annotation("⟦I|다리는⟧ ⟦@city|시⟧⟦!|에 따르면⟧ ⟦I +|내년에 열린다⟧.").clauses
    #expect(clauses.count == 1)
    #expect(clauses[0].content.map(\.text) == ["다리는", "내년에 열린다"])
  }

  @Test func plainNamesAreNoAnnotation() throws {
    let found = try annotation("⟦Item|한서윤⟧은 ⟦Query|시장⟧이다")
    #expect(found.quotes.isEmpty && found.clauses.isEmpty)
  }

  @Test(arguments: [
    "\"⟦Q|누구 말인지 없음⟧\"",
    "⟦@han|한 시장⟧은 웃었다.",
    "⟦@han|한 시장⟧과 ⟦@do|도 국장⟧은 \"⟦Q|연다⟧\"고 ⟦!|했다⟧.",
    "⟦@han|한 시장⟧은 \"⟦Q =do|연다⟧\"고 ⟦!|했다⟧.",
    "⟦Q1,2 =han|연다⟧", "⟦Q1 han|연다⟧", "⟦@1|한 시장⟧은 \"⟦Q1|연다⟧\"", "⟦I +|연다⟧고",
  ])
  func faultsAreRefused(source: String) {
    #expect(throws: MarkerError.self) { try annotation(source) }
  }
}
