import ArticleText
import Testing

/// Arithmetic of syllables in UTF-8, against Unicode's own names for them.
@Suite struct HangulTests {
  @Test func everySyllableIsKnownByItsIndex() {
    for index in 0..<Hangul.syllableCount {
      let scalar = Unicode.Scalar(UInt32(0xAC00 + index))!
      let text = Array(String(scalar).utf8)
      guard Hangul.syllable(in: text.span, at: 0) == index, Hangul.syllable(in: text.span, before: 3) == index,
        Hangul.index(scalar) == index
      else {
        Issue.record("\(scalar) is not syllable \(index)")
        return
      }
    }
  }

  @Test(
    arguments: [
      ("가", 0, "no final"), ("한", 4, "ㄴ"), ("할", 8, "ㄹ"), ("함", 16, "ㅁ"), ("합", 17, "ㅂ"), ("했", 20, "ㅆ"),
    ] as [(Unicode.Scalar, Int, String)])
  func finals(_ syllable: Unicode.Scalar, _ final: Int, _ name: String) {
    #expect(Hangul.final(of: Hangul.index(syllable)) == final, "\(name)")
  }

  @Test(arguments: [
    ("a", "Latin"), ("ㄱ", "a single jamo"), ("\u{1100}", "a conjoining jamo"), ("北", "Han"), ("‘", "a mark"),
    ("\u{ABFF}", "the scalar before 가"), ("\u{D7A4}", "the scalar after 힣"), ("😀", "four bytes"), ("", "nothing"),
  ])
  func otherScalarsAreNone(_ text: String, _ why: String) {
    #expect(Self.syllable(text, at: 0) == nil, "\(why)")
  }

  @Test func offsetsOutsideAreNone() {
    for at in [-1, 1, 2, 3, 40] { #expect(Self.syllable("한", at: at) == nil) }
  }

  private static func syllable(_ text: String, at: Int) -> Int? {
    let bytes = Array(text.utf8)
    return Hangul.syllable(in: bytes.span, at: at)
  }

  @Test(arguments: [("한서윤", true), ("한 윤", false), ("한a", false), ("ㅋㅋ", false), ("", false)])
  func allSyllables(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8)
    let found = Hangul.isAllSyllables(bytes.span, TextSpan(0, bytes.count))
    #expect(found == expected)
  }

  @Test func scalarsAreReadForwardsAndBackwards() {
    let scalars = Array("a é한😀\u{301}윤.".unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = Array(String(view).utf8)
    var at = 0
    for scalar in scalars {
      let end = at + UTF8Scalar.length(text[at])
      let (value, start) = (UTF8Scalar.value(in: text.span, at: at), UTF8Scalar.start(in: text.span, before: end))
      #expect(value == scalar.value)
      #expect(start == at)
      at = end
    }
    #expect(at == text.count)
  }

  @Test func spansOrderByStartAndTheWiderFirst() {
    let spans = [TextSpan(3, 6), TextSpan(0, 3), TextSpan(3, 9), TextSpan(0, 9)]
    #expect(spans.sorted() == [TextSpan(0, 9), TextSpan(0, 3), TextSpan(3, 9), TextSpan(3, 6)])
    #expect(TextSpan(0, 9).contains(TextSpan(3, 9)) && !TextSpan(3, 9).contains(TextSpan(0, 9)))
    #expect(TextSpan(0, 4).overlaps(TextSpan(3, 9)) && !TextSpan(0, 3).overlaps(TextSpan(3, 9)), "half-open")
    #expect(TextSpan(3, 3).isEmpty && TextSpan(3, 3).count == 0)
  }
}
