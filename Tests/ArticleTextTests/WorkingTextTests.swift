import ArticleText
import TestSupport
import Testing

/// Composition and character entities, and the way back to the text as given.
@Suite struct WorkingTextTests {
  struct Row: Sendable, CustomStringConvertible {
    var name: String
    var given: String
    var working: String
    /// Words of the working text, and the scalars of the given text they stand for.
    var words: String
    var scalars: Range<Int>
    var why: String
    var description: String { name }
  }

  static let rows: [Row] = [
    .init(
      name: "nothing to do", given: "한 시장은 갔다", working: "한 시장은 갔다", words: "시장", scalars: 2..<4,
      why: "scalars are counted, not bytes"),
    .init(
      name: "two jamo", given: "\u{1109}\u{1175} 갔다", working: "시 갔다", words: "갔다", scalars: 3..<5,
      why: "what stands behind a composed syllable has moved"),
    .init(
      name: "the syllable itself", given: "\u{1112}\u{1161}\u{11AB}서", working: "한서", words: "한", scalars: 0..<3,
      why: "a composed syllable stands for all its jamo"),
    .init(
      name: "many syllables", given: "\u{1112}\u{1161}\u{11AB}\u{1109}\u{1165}\u{110B}\u{1172}\u{11AB}은",
      working: "한서윤은",
      words: "한서윤", scalars: 0..<8, why: "a decomposed name"),
    .init(
      name: "no final", given: "\u{1100}\u{1161}\u{1102}\u{1161}", working: "가나", words: "나", scalars: 2..<4,
      why: "the initial of the next syllable is no final"),
    .init(
      name: "jamo left alone", given: "\u{1100} 나", working: "\u{1100} 나", words: "나", scalars: 2..<3,
      why: "an initial without a vowel stays as it is"),
    .init(
      name: "compatibility jamo", given: "ㅋㅋ 나", working: "ㅋㅋ 나", words: "나", scalars: 3..<4,
      why: "letters that people type alone do not compose"),
    .init(
      name: "letter for the middle dot", given: "북ㆍ미 정상", working: "북·미 정상", words: "미", scalars: 2..<3,
      why: "papers type ㆍ for ·"),
    .init(
      name: "quotation marks", given: "&quot;연다&quot;고", working: "\"연다\"고", words: "연다", scalars: 6..<8,
      why: "an entity is six scalars of the given text"),
    .init(
      name: "the mark itself", given: "그 &quot;연다", working: "그 \"연다", words: "\"", scalars: 2..<8,
      why: "a span that begins and ends in an entity takes the whole of it"),
    .init(
      name: "numbers", given: "&#34;연다&#34;", working: "\"연다\"", words: "연다\"", scalars: 5..<12,
      why: "numeric entities, the end in one"),
    .init(
      name: "apostrophes", given: "&#39;가&#039; &apos;나", working: "'가' '나", words: "나", scalars: 19..<20,
      why: "three spellings of one mark"),
    .init(
      name: "curly marks", given: "&ldquo;가&rdquo; &lsquo;나&rsquo;", working: "“가” ‘나’", words: "나", scalars: 23..<24,
      why: "named marks"),
    .init(
      name: "signs", given: "A&amp;B &lt;가&gt; 나&middot;다&hellip;", working: "A&B <가> 나·다…", words: "다",
      scalars: 27..<28,
      why: "signs of pages"),
    .init(
      name: "no-break space", given: "가&nbsp;나", working: "가 나", words: "나", scalars: 7..<8, why: "becomes a space"),
    .init(
      name: "ampersand alone", given: "A&B &quo 나", working: "A&B &quo 나", words: "나", scalars: 9..<10,
      why: "what is no entity stays as it is"),
    .init(
      name: "entity of an entity", given: "&amp;quot;나", working: "&quot;나", words: "나", scalars: 10..<11,
      why: "resolved once, as a browser does"),
    .init(
      name: "emoji", given: "😀 &quot;나", working: "😀 \"나", words: "나", scalars: 8..<9,
      why: "four bytes are one scalar"),
    .init(name: "CRLF", given: "가\r\n나", working: "가\r\n나", words: "나", scalars: 3..<4, why: "CR and LF both count"),
    .init(
      name: "both at once", given: "&quot;\u{1103}\u{1161}&quot;고", working: "\"다\"고", words: "다\"고", scalars: 6..<15,
      why: "a composed syllable between entities"),
  ]

  @Test(arguments: rows) func wordsAreFoundInTheTextAsGiven(_ row: Row) throws {
    let working = WorkingText(Article(id: "a", text: row.given))
    #expect(Array(working.bytes) == Array(row.working.utf8), "\(row.why)")
    let place = working.given(try #require(Self.find(row.words, in: working.bytes)))
    #expect(place.scalars == row.scalars, "\(row.why)")
    #expect(!place.inTitle)
    #expect(Self.scalars(row.given, place.scalars) == Self.bytes(row.given, place.bytes), "scalars and bytes agree")
  }

  @Test func theTitleHasItsOwnOffsets() throws {
    var article = Article(id: "a", text: "본문 &quot;나&quot;다", title: "&quot;머리&quot; \u{1109}\u{1175}")
    let working = WorkingText(article)
    #expect(String(decoding: working.bytes, as: UTF8.self) == "\"머리\" 시\n본문 \"나\"다")
    #expect(working.bodyStart == Array("\"머리\" 시\n".utf8).count)
    let head = working.given(try #require(Self.find("머리", in: working.bytes)))
    #expect(head.inTitle && head.scalars == 6..<8 && head.bytes == 6..<12, "counted in the title as given")
    let last = working.given(try #require(Self.find("시", in: working.bytes)))
    #expect(last.scalars == 15..<17)
    let body = working.given(try #require(Self.find("나", in: working.bytes)))
    #expect(body.scalars == 9..<10, "the title's edits do not move the body")
    #expect(!body.inTitle)
    article.title = ""
    #expect(WorkingText(article).bodyStart == 0, "an empty title is none")
  }

  /// Every stretch of a text that is full of edits comes back as the words it stands for.
  @Test func everySpanOfAMixedTextComesBack() {
    let pieces = [
      "한", "\u{1112}\u{1161}\u{11AB}", "&quot;", "a", " ", "\r\n", "\u{1109}\u{1165}", "😀", "&amp;", "é", "\u{1100}",
    ]
    var random = SeededNumbers(1)
    for _ in 0..<60 {
      let parts = (0..<Int.random(in: 1...25, using: &random)).map { _ in pieces.randomElement(using: &random)! }
      let working = WorkingText(Article(id: "a", text: parts.joined()))
      let given = Array(parts.joined().unicodeScalars)
      var (start, before) = (0, 0)
      for part in parts {
        let count = part.unicodeScalars.count
        let size = WorkingText(Article(id: "a", text: part)).bytes.count
        let place = working.given(TextSpan(start, start + size))
        #expect(place.scalars == before..<before + count, "\(part) of \(parts)")
        #expect(given[place.scalars].elementsEqual(part.unicodeScalars))
        (start, before) = (start + size, before + count)
      }
    }
  }

  private static func find(_ words: String, in bytes: [UInt8]) -> TextSpan? {
    let wanted = Array(words.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }
      .map { TextSpan($0, $0 + wanted.count) }
  }

  private static func scalars(_ text: String, _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  private static func bytes(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
