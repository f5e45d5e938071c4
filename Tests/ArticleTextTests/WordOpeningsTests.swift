import ArticleText
import Testing

@Suite struct WordOpeningsTests {
  private static let openings = WordOpenings(["평가", "분석"])

  @Test("A word is known by its first two syllables, whatever follows", arguments: ["평가", "평가다", "분석이라는"])
  func known(_ word: String) { #expect(begins(word)) }

  @Test("Other words are not", arguments: ["평", "평양", "가평", "분", "석분", "a평가", ""])
  func other(_ word: String) { #expect(!begins(word)) }

  @Test("It is looked for where the word stands")
  func place() { #expect(begins("새 평가", from: 4) && !begins("새 평가", from: 0)) }

  /// Asks apart from `#expect`, which takes no spans.
  private func begins(_ text: String, from start: Int = 0) -> Bool {
    Self.openings.begin(Array(text.utf8).span, TextSpan(start, text.utf8.count))
  }
}
