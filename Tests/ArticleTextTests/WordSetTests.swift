import ArticleText
import Testing

@Suite struct WordSetTests {
  private static let words = ["고", "라고", "이라고", "관련해서는", "며", "대해서도", "a", "abcdefgh", "abcdefghijklmnop"]

  @Test("A word of the set is found where it stands, and only whole", arguments: words)
  func whole(_ word: String) {
    let set = WordSet(Self.words)
    let text = "가\(word)나"
    let end = 3 + word.utf8.count
    #expect(holds(set, text, TextSpan(3, end)))
    #expect(!holds(set, text, TextSpan(0, end)))
    #expect(!holds(set, text, TextSpan(3, end + 3)))
    #expect(!holds(set, text, TextSpan(3, 3)))
  }

  @Test("Other words are not found", arguments: ["라", "고고", "abcdefg", "abcdefgi", "bcdefghi", "abcdefghijklmnoq"])
  func other(_ word: String) {
    #expect(!holds(WordSet(Self.words), word, TextSpan(0, word.utf8.count)))
  }

  /// Asks apart from `#expect`, which takes no spans.
  private func holds(_ set: WordSet, _ text: String, _ span: TextSpan) -> Bool {
    set.contains(Array(text.utf8).span, span)
  }
}
