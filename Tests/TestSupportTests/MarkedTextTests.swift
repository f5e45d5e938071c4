import ArticleText
import TestSupport
import Testing

@Suite struct MarkedTextTests {
  @Test func spansCountScalarsAndBytes() throws {
    let marked = try MarkedText("🙂 ⟦name|한서윤⟧ ⟦title|시장⟧은")
    #expect(marked.text == "🙂 한서윤 시장은")
    #expect(marked["name"]?.scalars == 2..<5)
    #expect(marked["title"]?.scalars == 6..<8)
    #expect(marked["title"]?.bytes == TextSpan(15, 21))
    #expect(marked["nobody"] == nil)
  }

  @Test func bracketsNest() throws {
    let marked = try MarkedText("⟦outer|해오름시 ⟦inner|한 시장⟧⟧이")
    #expect(marked["outer"]?.text == "해오름시 한 시장")
    #expect(marked["inner"]?.scalars == 5..<9)
    #expect(marked.spans.map(\.label) == ["outer", "inner"])
  }

  @Test func lineBreaksInsideABracketKeepTheParagraph() throws {
    let marked = try MarkedText("⟦a|첫째\n둘째⟧ ⟦b|같은 문단⟧\n⟦c|다음 문단⟧")
    #expect(marked.spans.map(\.paragraph) == [0, 0, 1])
  }

  @Test(arguments: [
    ("가⟦a|나", 1, 4), ("가\n나⟧", 2, 4), ("⟦a|⟧", 1, 6), ("⟦라벨 없음⟧", 1, 17), ("⟦끝", 1, 7),
  ])
  func faultsSayWhere(source: String, line: Int, byte: Int) {
    #expect {
      try MarkedText(source)
    } throws: { error in
      guard let fault = error as? MarkerError else { return false }
      return (fault.line, fault.byte) == (line, byte)
    }
  }
}
