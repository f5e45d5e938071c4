import ArticleText
import Testing

@Suite struct WordEndingsTests {
  private static let endings = WordEndings(["대표", "CEO", "처럼"])

  @Test("A word is known by how it ends, or by being the ending", arguments: ["대표", "공동대표", "공동CEO", "말처럼"])
  func known(_ word: String) { #expect(end(word)) }

  @Test("Other words are not", arguments: ["대표가", "표", "CE", "처럼도", ""])
  func other(_ word: String) { #expect(!end(word)) }

  @Test("Nothing before the word counts")
  func place() { #expect(end("새 대표", from: 4) && !end("새 대표", from: 7)) }

  /// Asks apart from `#expect`, which takes no spans.
  private func end(_ text: String, from start: Int = 0) -> Bool {
    Self.endings.end(Array(text.utf8).span, TextSpan(start, text.utf8.count))
  }
}
