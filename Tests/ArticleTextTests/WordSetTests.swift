import ArticleText
import Testing

@Suite struct WordSetTests {
  private static let words = ["고", "라고", "이라고", "관련해서는", "며", "대해서도", "a", "abcdefgh", "abcdefghijklmnop"]

  @Test("A word of the set is found where it stands, and only whole", arguments: words)
  func whole(_ word: String) {
    let set = WordSet(Self.words)
    let text = Array("가\(word)나".utf8)
    let end = 3 + word.utf8.count
    #expect(set.contains(text.span, TextSpan(3, end)))
    #expect(!set.contains(text.span, TextSpan(0, end)))
    #expect(!set.contains(text.span, TextSpan(3, end + 3)))
    #expect(!set.contains(text.span, TextSpan(3, 3)))
  }

  @Test("Other words are not found", arguments: ["라", "고고", "abcdefg", "abcdefgi", "bcdefghi", "abcdefghijklmnoq"])
  func other(_ word: String) {
    #expect(!WordSet(Self.words).contains(Array(word.utf8).span, TextSpan(0, word.utf8.count)))
  }
}
