import TestSupport
import Testing

@Suite struct MarkedArticleTests {
  private let header = "outlet: 시험일보\npublished: 2026-01-02\n@han person | 한서윤 | 한 시장\n"
  private let body = "---\n한 시장 \"⟦Q =han|연다⟧\"\n"

  @Test func headerAndSpeakersAreRead() throws {
    let article = try MarkedArticle(name: "a", source: header + body)
    #expect(article.header["outlet"] == "시험일보")
    #expect(article.speakers.map(\.id) == ["han"])
    #expect(article.speakers[0].names == ["한서윤", "한 시장"])
    #expect(article.text == "한 시장 \"연다\"\n")
  }

  @Test func formsChangeTheTextAndItsOffsets() throws {
    let windows = try MarkedArticle(name: "a", source: "lines: CRLF\n" + header + "---\n제목\n\"⟦Q =han|연다⟧\"\n")
    #expect(windows.annotation.quotes[0].content[0].scalars == 5..<7)
    let decomposed = try MarkedArticle(name: "a", source: "form: NFD\n" + header + body)
    #expect(decomposed.annotation.quotes[0].content[0].scalars.count == 5)
  }

  @Test(arguments: ["@do person | 도 국장\n", "@han person | 한서윤\n@x crowd | 군중\n"])
  func headersThatDisagreeAreRefused(speakers: String) {
    #expect(throws: MarkerError.self) { try MarkedArticle(name: "a", source: speakers + body) }
  }

  @Test func faultsCountTheHeaderLines() {
    #expect {
      try MarkedArticle(name: "a", source: header + "---\n제목\n⟦Q =han|연다\n")
    } throws: { error in
      (error as? MarkerError).map { "\($0)" }?.hasPrefix("a.txt:6:") == true
    }
  }
}
