import ArticleText
import Testing

/// Words and marks: `word` alone, marks with a sign for their kind.
@Suite struct TokenizerTests {
  /// A text and its tokens; a token is written as its words, a mark with its kind before it.
  struct Row: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    var tokens: [String]
    var why: String
    var description: String { name }
  }

  static let words: [Row] = [
    .init(name: "eojeol", text: "한 시장은 갔다", tokens: ["한", "시장은", "갔다"], why: "white space parts words"),
    .init(
      name: "decimal", text: "3.5%로 올라", tokens: ["3.5%로", "올라"], why: "a point between digits belongs to the number"),
    .init(name: "thousands", text: "1,200명이", tokens: ["1,200명이"], why: "a comma between digits too"),
    .init(
      name: "list of numbers", text: "1, 2", tokens: ["1", "comma ,", "2"], why: "a comma before a space is a comma"),
    .init(
      name: "date with points", text: "2026.2.3 서울", tokens: ["2026.2.3", "서울"], why: "all points stand between digits"),
    .init(
      name: "date at the end", text: "2026.2.3.", tokens: ["2026.2.3", "stop ."],
      why: "the last point ends the sentence"),
    .init(name: "time", text: "10:30에", tokens: ["10:30에"], why: "a colon between digits"),
    .init(name: "label", text: "장소: 시청", tokens: ["장소", "other :", "시청"], why: "a colon behind Hangul is a mark"),
    .init(name: "Latin hyphen", text: "COVID-19와 K-팝은", tokens: ["COVID-19와", "K-팝은"], why: "a hyphen inside a name"),
    .init(
      name: "Hangul hyphen", text: "서울-부산", tokens: ["서울", "joint -", "부산"], why: "a hyphen between words joins two"),
    .init(name: "dot of a list", text: "한서윤·송미르가", tokens: ["한서윤", "joint ·", "송미르가"], why: "two names"),
    .init(
      name: "other dots", text: "가ㆍ나・다", tokens: ["가", "joint ㆍ", "나", "joint ・", "다"],
      why: "Korean and Japanese middle dots"),
    .init(name: "slash", text: "한미르/송가람", tokens: ["한미르", "joint /", "송가람"], why: "a slash between words joins two"),
    .init(
      name: "address", text: "mir@example.invalid로", tokens: ["mir@example.invalid로"], why: "an address is one word"),
    .init(
      name: "apostrophe in a name", text: "O'Mira는", tokens: ["O'Mira는"], why: "between Latin letters it is no mark"),
    .init(name: "signs of amounts", text: "$30와 #가람", tokens: ["$30와", "#가람"], why: "signs that belong to the word"),
    .init(name: "Han and Cyrillic", text: "北은 Беланов는", tokens: ["北은", "Беланов는"], why: "letters of every script"),
    .init(name: "NFC jamo", text: "ㅋㅋ 좋다", tokens: ["ㅋㅋ", "좋다"], why: "single jamo are letters"),
  ]

  static let marks: [Row] = [
    .init(
      name: "double marks", text: "\"가\" “나” ＂다＂ «라»",
      tokens: [
        "doubleMark \"", "가", "doubleMark \"", "doubleMark “", "나", "doubleMark ”", "doubleMark ＂", "다", "doubleMark ＂",
        "doubleMark «", "라", "doubleMark »",
      ], why: "every form of double mark"),
    .init(
      name: "single marks", text: "'가' ‘나’ ′다′ `라`",
      tokens: [
        "singleMark '", "가", "singleMark '", "singleMark ‘", "나", "singleMark ’", "singleMark ′", "다", "singleMark ′",
        "singleMark `", "라", "singleMark `",
      ], why: "every form of single mark"),
    .init(
      name: "corner marks", text: "「가」 『나』",
      tokens: [
        "cornerMark 「", "가", "cornerMark 」", "cornerMark 『", "나", "cornerMark 』",
      ], why: "marks of speech, and of titles"),
    .init(
      name: "angle brackets", text: "《가》 〈나〉 <다>",
      tokens: [
        "open 《", "가", "close 》", "open 〈", "나", "close 〉", "open <", "다", "close >",
      ], why: "titles of works stand in brackets, not in marks"),
    .init(
      name: "brackets", text: "임씨(34)는 [앵커] 【속보】",
      tokens: [
        "임씨", "open (", "34", "close )", "는", "open [", "앵커", "close ]", "open 【", "속보", "close 】",
      ], why: "a bracket glued to its noun"),
    .init(
      name: "points", text: "가… 나... 다.. 라⋯",
      tokens: [
        "가", "ellipsis …", "나", "ellipsis ...", "다", "ellipsis ..", "라", "ellipsis ⋯",
      ], why: "a run of points is one mark"),
    .init(
      name: "stops", text: "가? 나! 다。 라？ 마！",
      tokens: [
        "가", "stop ?", "나", "stop !", "다", "stop 。", "라", "stop ？", "마", "stop ！",
      ], why: "every form of stop"),
    .init(
      name: "glued sentence", text: "했다.26일", tokens: ["했다", "stop .", "26일"], why: "a point behind Hangul is a stop"),
    .init(
      name: "initials", text: "U.S.A. 군", tokens: ["U.S.A", "stop .", "군"], why: "points between letters stay inside"),
    .init(
      name: "section marks", text: "■ 가 ▶ 나 ◇ 다", tokens: ["other ■", "가", "other ▶", "나", "other ◇", "다"],
      why: "marks that begin a section"),
    .init(
      name: "emoji", text: "좋다😀 하트❤️로", tokens: ["좋다", "other 😀", "하트", "other ❤", "️로"],
      why: "an emoji is a mark; what follows it is a word"),
    .init(name: "commas", text: "가、나，다", tokens: ["가", "comma 、", "나", "comma ，", "다"], why: "East Asian commas"),
    .init(
      name: "particle behind a mark", text: "\"가\"라고", tokens: ["doubleMark \"", "가", "doubleMark \"", "라고"],
      why: "the complementizer is a word of its own"),
  ]

  @Test(arguments: words + marks) func splitsIntoWordsAndMarks(_ row: Row) {
    #expect(Self.tokens(row.text) == row.tokens, "\(row.why)")
  }

  /// Spaces and lines: `_` before a token for white space, `/` for a new line.
  static let spaces: [Row] = [
    .init(name: "CRLF", text: "가\r\n나 다", tokens: ["/가", "/나", "_다"], why: "one line end, not two"),
    .init(name: "CR", text: "가\r나", tokens: ["/가", "/나"], why: "the line end of old systems"),
    .init(name: "blank lines", text: "가\n\n \n나", tokens: ["/가", "/나"], why: "blank lines leave no token"),
    .init(name: "no-break space", text: "가\u{A0}나", tokens: ["/가", "_나"], why: "parts words as any space does"),
    .init(name: "ideographic space", text: "가\u{3000}나", tokens: ["/가", "_나"], why: "a wide space too"),
    .init(name: "zero width", text: "가\u{200B}나\u{FEFF}다", tokens: ["/가", "_나", "_다"], why: "spaces nobody sees"),
    .init(name: "tab", text: "가\t나", tokens: ["/가", "_나"], why: "tables are pasted into texts"),
    .init(
      name: "glued marks", text: "\"가\"고 \"나\"", tokens: ["/\"", "가", "\"", "고", "_\"", "나", "\""],
      why: "the place of a space tells openers from closers"),
    .init(
      name: "indented line", text: "가\n  나", tokens: ["/가", "/나"], why: "the first token of a line stands after space"),
  ]

  @Test(arguments: spaces) func knowsSpacesAndLines(_ row: Row) {
    let found = Self.run(row.text).map { token, words in (token.startsLine ? "/" : token.spaceBefore ? "_" : "") + words
    }
    #expect(found == row.tokens, "\(row.why)")
  }

  @Test func tokensCoverAllButWhiteSpace() {
    let text = "한 시장은\u{A0}\"다리, '내년'에 연다…\"고\r\n했다.26일(현지시간) 😀 U.S.A.\t끝"
    var end = 0
    for (token, words) in Self.run(text) {
      let between = String(decoding: Array(text.utf8)[end..<token.span.lower], as: UTF8.self)
      #expect(between.allSatisfy { $0.isWhitespace }, "«\(between)» before \(words) is lost")
      end = token.span.upper
    }
    #expect(end == text.utf8.count)
  }

  @Test func theBufferIsUsedAnew() {
    var tokenizer = Tokenizer()
    let (long, short) = (Array("긴 글이 먼저 온다".utf8), Array("짧다".utf8))
    tokenizer.run(long.span)
    tokenizer.run(short.span)
    #expect(tokenizer.tokens.count == 1, "nothing of the last article is left")
    let nothing: [UInt8] = []
    tokenizer.run(nothing.span)
    #expect(tokenizer.tokens.isEmpty)
  }

  private static func run(_ text: String) -> [(Token, String)] {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer()
    tokenizer.run(bytes.span)
    return tokenizer.tokens.map { ($0, String(decoding: bytes[$0.span.lower..<$0.span.upper], as: UTF8.self)) }
  }

  private static func tokens(_ text: String) -> [String] {
    run(text).map { token, words in token.kind == .word ? words : "\(token.kind) \(words)" }
  }
}
