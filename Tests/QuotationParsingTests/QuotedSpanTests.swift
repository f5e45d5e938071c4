import ArticleText
import PipelineSupport
import QuotationParsing
import TestSupport
import Testing

/// Which words stand in quotation marks: `⟦q|words⟧`, nested as the marks are.
@Suite struct QuotedSpanTests {
  static let forms: [MarkedRow] = [
    .init(name: "straight", text: "그는 \"⟦q|연다⟧\"고 했다.", why: "typewriter marks"),
    .init(name: "curly", text: "그는 “⟦q|연다⟧”고 했다.", why: "printers' marks"),
    .init(name: "single straight", text: "그는 '⟦q|연다⟧'고 했다.", why: "single marks"),
    .init(name: "single curly", text: "그는 ‘⟦q|연다⟧’고 했다.", why: "single marks of printers"),
    .init(name: "corner", text: "그는 「⟦q|연다⟧」고 했다.", why: "corner marks"),
    .init(name: "white corner", text: "그는 『⟦q|연다⟧』고 했다.", why: "double corner marks"),
    .init(name: "guillemets", text: "그는 «⟦q|연다⟧»고 했다.", why: "French marks"),
    .init(name: "full width", text: "그는 ＂⟦q|연다⟧＂고 했다.", why: "marks of an input method"),
    .init(name: "prime", text: "′⟦q|아나바다⟧′ 시장이 열린다.", why: "primes for single marks"),
    .init(name: "backquote", text: "그는 `⟦q|연다⟧'고 했다.", why: "an old habit of typewriters"),
    .init(
      name: "spaces inside", text: "그는 \" ⟦q|연다⟧ \" 라고 했다.", why: "spaces just inside the marks are no part"),
    .init(name: "points inside", text: "그는 “⟦q|연다.⟧”고 했다.", why: "a full stop is"),
    .init(name: "nothing", text: "그는 \"\"라고 했다.", why: "empty marks hold no words"),
    .init(name: "two in a row", text: "“⟦q|연다⟧”, “⟦q|닫는다⟧”고 했다.", why: "a list of quotes"),
    .init(name: "glued pairs", text: "\"⟦q|연다⟧\"\"⟦q|닫는다⟧\"고 했다.", why: "no space between two quotes"),
    .init(name: "chain", text: "그는 \"⟦q|연다⟧\"며 \"⟦q|돕겠다⟧\"고 했다.", why: "a complementizer between them"),
    .init(name: "in brackets", text: "그는 (\"⟦q|연다⟧\"고) 했다.", why: "a bracket before the opening mark"),
    .init(name: "behind points", text: "새 다리 개통…\"⟦q|내년에 연다⟧\"", why: "headlines join parts with points"),
    .init(name: "begins with a number", text: "그는 \"⟦q|24년을 기다렸다⟧\"고 했다.", why: "a double mark before a number opens"),
    .init(name: "begins with Latin", text: "그는 “⟦q|OK, 갑시다⟧”라고 했다.", why: "so before Latin letters"),
    .init(name: "ends in a bracket", text: "그는 \"⟦q|연다(웃음)⟧\"고 했다.", why: "a bracket before the closing mark"),
  ]

  static let mixed: [MarkedRow] = [
    .init(name: "straight, then curly", text: "그는 \"⟦q|연다⟧”고 했다.", why: "newsrooms type mixed pairs"),
    .init(name: "curly, then straight", text: "그는 “⟦q|연다⟧\"고 했다.", why: "the other way round"),
    .init(name: "two closers", text: "그는 ”⟦q|연다⟧”고 했다.", why: "a closing mark after a space opens"),
    .init(name: "two openers", text: "그는 “⟦q|연다⟧“고 했다.", why: "an opening mark before a complementizer closes"),
    .init(name: "turned round", text: "그는 ”⟦q|연다⟧“고 했다.", why: "German habit"),
    .init(name: "single, mixed", text: "그는 '⟦q|연다⟧’고 했다.", why: "single marks mix as well"),
    .init(name: "single closers", text: "그는 ’⟦q|연다⟧’고 했다.", why: "a word processor's mistake"),
    .init(name: "prime and quote", text: "그는 ＂⟦q|연다⟧\"고 했다.", why: "full width and straight"),
  ]

  static let wrong: [MarkedRow] = [
    .init(name: "space before the closing mark", text: "그는 \"⟦q|문을 연다⟧ \"이라고 했다.", why: "이라고 opens no quote"),
    .init(name: "opener behind a space", text: "그는 “⟦q|문을 연다⟧ “라고 했다.", why: "whatever the form of the mark"),
    .init(name: "single, closed by a double", text: "그는 ‘⟦q|문을 여느냐⟧” 고 물었다.", why: "no double mark is open"),
    .init(name: "single, closed by a double opener", text: "그는 ‘⟦q|문을 연다⟧“고 했다.", why: "고 is glued to it"),
    .init(name: "closed twice", text: "그는 “⟦q|문을 연다⟧\"”라고도 했다.", why: "the second mark belongs to the first"),
    .init(name: "space inside a list", text: "'⟦q|여느냐⟧', ' ⟦q|닫느냐⟧' 등이다.", why: "a single mark behind a comma opens"),
  ]

  static let nested: [MarkedRow] = [
    .init(name: "single in double", text: "그는 “⟦q|‘⟦q|늦었다⟧’는 말을 들었다⟧”고 했다.", why: "a quote in a quote"),
    .init(name: "double in single", text: "그는 ‘⟦q|“⟦q|늦었다⟧”는 말을 들었다⟧’고 했다.", why: "the other way round"),
    .init(name: "both at the end", text: "그는 “⟦q|남들은 ‘⟦q|늦었다⟧’⟧”라고 했다.", why: "two marks close side by side"),
    .init(name: "both at the beginning", text: "그는 “⟦q|‘⟦q|늦었다⟧’라니⟧”라며 웃었다.", why: "two marks open side by side"),
    .init(
      name: "two deep", text: "그는 “⟦q|형이 ‘⟦q|아버지는 「⟦q|늦었다⟧」고 하셨다⟧’고 했다⟧”고 했다.",
      why: "marks of three kinds"),
    .init(
      name: "two in one", text: "그는 “⟦q|‘⟦q|늦었다⟧’와 ‘⟦q|멀었다⟧’는 다르다⟧”고 했다.", why: "neighbours in one quote"),
    .init(name: "apostrophe inside", text: "그는 “⟦q|'24년에 연다⟧”고 했다.", why: "a year in a quote opens nothing"),
    .init(
      name: "unclosed single inside", text: "그는 “⟦q|‘늦었다고 한다⟧”고 했다. \"⟦q|연다⟧\"", why: "the double mark closes over it"),
  ]

  static let others: [MarkedRow] = [
    .init(name: "apostrophe year", text: "'24년 예산은 늘었다.", why: "an apostrophe for the century"),
    .init(name: "curly apostrophe year", text: "’24년과 ’25년 예산은 늘었다.", why: "two of them are no pair"),
    .init(name: "apostrophe year, then a quote", text: "'24년 예산을 그는 '⟦q|빚⟧'이라고 했다.", why: "the year takes no partner"),
    .init(name: "inches", text: "75\" 화면을 샀다.", why: "a mark behind a number is a unit"),
    .init(name: "inches, then a quote", text: "75\" 화면을 두고 \"⟦q|크다⟧\"고 했다.", why: "the unit takes no partner"),
    .init(name: "two inches", text: "19\" 화면부터 75\" 화면까지 있다.", why: "two units are no pair"),
    .init(
      name: "inches inside a quote", text: "그는 \"⟦q|75\" 화면은 크다⟧\"고 했다.", why: "the unit does not close the quote",
      known: "a unit inside a quote closes it"),
    .init(
      name: "glued on both sides", text: "그는\"⟦q|이제 연다⟧\"며 \"⟦q|닫는다⟧\"고 했다.",
      why: "no space before the mark, and no complementizer behind it"),
    .init(name: "feet", text: "키는 6'2\"다.", why: "feet and inches"),
    .init(name: "English apostrophe", text: "It's O'Mira's. 그는 '⟦q|예⟧'라고 했다.", why: "letters on both sides"),
    .init(name: "English plural", text: "the players' bus는 '⟦q|집⟧'에 갔다.", why: "an apostrophe behind a plural"),
  ]

  static let open: [MarkedRow] = [
    .init(name: "never closed", text: "그는 \"연다고 했다.\n다음 날 그는 \"⟦q|닫는다⟧\"고 했다.", why: "the next line begins anew"),
    .init(
      name: "never closed, same line", text: "그는 \"연다고 했다. 이어 그는 \"⟦q|닫는다⟧\"고 했다.",
      why: "an opening behind a space is a new quote, not the end of the old one"),
    .init(
      name: "never opened", text: "그는 연다\"고 했다. 이어 \"⟦q|닫는다⟧\"고 했다.", why: "a closing mark without partner is nothing"),
    .init(name: "single over a line", text: "그는 '연다\n닫는다'고 했다.", why: "single marks do not go over lines"),
    .init(name: "two lines", text: "그는 “⟦q|연다.\n\n그리고 닫는다⟧”고 했다.", why: "a double quote may hold paragraphs"),
    .init(name: "CRLF", text: "그는 \"⟦q|연다.\r\n그리고 닫는다⟧\"고 했다.", why: "line ends of another system"),
    .init(
      name: "opened anew in each paragraph", text: "그는 “연다.\n“⟦q|그리고 닫는다⟧”고 했다.",
      why: "press style repeats the opening mark; the last opener counts"),
  ]

  @Test(arguments: forms) func everyForm(_ row: MarkedRow) throws { try check(row) }
  @Test(arguments: mixed) func mixedPairs(_ row: MarkedRow) throws { try check(row) }
  @Test(arguments: wrong) func marksOfWrongFormOrPlace(_ row: MarkedRow) throws { try check(row) }
  @Test(arguments: nested) func quotesInsideQuotes(_ row: MarkedRow) throws { try check(row) }
  @Test(arguments: others) func marksThatQuoteNothing(_ row: MarkedRow) throws { try check(row) }
  @Test(arguments: open) func marksWithoutPartner(_ row: MarkedRow) throws { try check(row) }

  /// One missing mark loses its own quote, not the article.
  @Test func aMissingMarkDoesNotSwallowTheArticle() {
    let paragraphs = (0..<200).map { "그는 \"말 \($0)\"이라고 했다.\n" }
    let text = "그는 \"연다고 했다.\n" + paragraphs.joined()
    let quotes = Stages(text).parsed.quotes
    #expect(quotes.count >= 198, "all but the quotes around the missing mark are found")
    #expect(quotes.allSatisfy { $0.content.count < 100 })
  }

  @Test func aQuoteIsNeverLongerThanItsReach() {
    let text = "그는 \"" + String(repeating: "아주 긴 말이다. ", count: 2000) + "\"라고 했다."
    #expect(Stages(text).parsed.quotes.isEmpty, "a pair thousands of words apart is no pair")
  }

  @Test func entityMarksAreMarks() {
    let stages = Stages("소식\n그는 &quot;연다&quot;고 했다.")
    let places = stages.parsed.quotes.map { stages.working.given($0.content).scalars }
    #expect(places == [12..<14], "`&quot;` is a quotation mark; offsets count in the text as given")
  }

  private func check(_ row: MarkedRow) throws {
    try withKnownIssue("\(row.known ?? "")") {
      let marked = try MarkedText("소식\n" + row.text)
      let wanted = marked.spans(labelled: "q")
      let quotes = Stages(marked.text).parsed.quotes
      #expect(quotes.map { words(marked, $0.content) } == wanted.map(\.text), "\(row.why)")
      guard quotes.count == wanted.count else { return }
      for (quote, want) in zip(quotes, wanted) {
        let around = wanted.lastIndex { $0.bytes != want.bytes && $0.bytes.contains(want.bytes) }
        #expect(Int(quote.parent) == around ?? -1, "parent of \(want.text): \(row.why)")
      }
    } when: {
      row.known != nil
    }
  }

  private func words(_ marked: MarkedText, _ span: TextSpan) -> String {
    String(decoding: Array(marked.text.utf8)[span.lower..<span.upper], as: UTF8.self)
  }
}
