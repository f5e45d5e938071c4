import ArticleText
import PipelineSupport
import QuotationParsing
import TestSupport
import Testing

/// Where sentences end: `⟦s|sentence⟧`.
@Suite struct SentenceTests {
  static let rows: [MarkedRow] = [
    .init(name: "two", text: "⟦s|그는 웃었다.⟧ ⟦s|그는 떠났다.⟧", why: "a point and a space"),
    .init(name: "glued", text: "⟦s|그는 웃었다.⟧⟦s|26일 그는 떠났다.⟧", why: "paragraphs glued by a scraper"),
    .init(name: "glued to a quote", text: "⟦s|그는 웃었다.⟧⟦s|“연다”고 했다.⟧", why: "glued before an opening mark"),
    .init(name: "question", text: "⟦s|누가 갔을까?⟧ ⟦s|그가 갔다!⟧ ⟦s|정말이다.⟧", why: "every stop ends a sentence"),
    .init(name: "decimal", text: "⟦s|물가는 3.5% 올랐다.⟧", why: "a point inside a number ends nothing"),
    .init(name: "date", text: "⟦s|2026.2.3. 회의가 열렸다.⟧", why: "a date ends in a point"),
    .init(name: "initials", text: "⟦s|U.S.A. 팀이 이겼다.⟧", why: "initials end nothing"),
    .init(name: "Latin abbreviation", text: "⟦s|Dr. 송은 웃었다.⟧", why: "a point behind Latin letters ends nothing"),
    .init(name: "line end", text: "⟦s|새 다리 내년 개통⟧\n⟦s|그는 웃었다.⟧", why: "a line without a point is a sentence"),
    .init(name: "blank lines", text: "⟦s|그는 웃었다⟧\n\n\n⟦s|그는 떠났다⟧", why: "blank lines make no sentence"),
    .init(name: "CRLF", text: "⟦s|그는 웃었다⟧\r\n⟦s|그는 떠났다⟧", why: "line ends of another system"),
    .init(
      name: "stops in a quote", text: "⟦s|그는 “간다. 그리고 온다.”고 했다.⟧ ⟦s|끝났다.⟧", why: "what stands in marks ends nothing"),
    .init(name: "quote with its own point", text: "⟦s|“간다.”⟧ ⟦s|그는 웃었다.⟧", why: "a whole turn in marks is a sentence"),
    .init(name: "spaced complementizer", text: "⟦s|“간다.” 라고 했다.⟧", why: "라고 takes the quote up"),
    .init(name: "two turns", text: "⟦s|“간다.”⟧ ⟦s|“온다.”⟧", why: "two whole turns"),
    .init(name: "quote over lines", text: "⟦s|그는 “간다.\n온다”고 했다.⟧ ⟦s|끝났다.⟧", why: "a line end in a quote ends nothing"),
    .init(name: "single marks", text: "⟦s|그는 ‘간다. 온다.’고 했다.⟧", why: "single marks as double ones"),
    .init(
      name: "bracket behind the stop", text: "⟦s|그는 웃었다.(웃음)⟧ ⟦s|끝났다.⟧", why: "a bracket goes with its sentence",
      known: "the bracket begins the next sentence"),
    .init(name: "stop in a bracket", text: "⟦s|그는 (웃었다.) 떠났다.⟧", why: "a stop before a closing bracket ends nothing"),
    .init(name: "points", text: "⟦s|그는… 웃었다.⟧ ⟦s|끝났다...⟧", why: "points of suspense end nothing"),
    .init(name: "polite", text: "⟦s|비가 옵니다.⟧⟦s|바람도 불죠.⟧⟦s|춥네요.⟧", why: "polite endings, glued"),
    .init(
      name: "stamp of a caption", text: "⟦s|새 다리를 건너고 있다.⟧ ⟦s|2030-01-02 11:25:26/⟧⟦s|그는 떠났다.⟧",
      why: "the caption ends with its time and a slash"),
    .init(
      name: "address glued", text: "⟦s|그는 떠났다.⟧ ⟦s|mir@example.invalid⟧",
      why: "trap 9: an address behind the last sentence"),
    .init(name: "button", text: "공유하기\n⟦s|그는 웃었다.⟧", why: "a line that is furniture of the page is no sentence"),
    .init(name: "word of a button", text: "⟦s|공유하기 좋은 날이다.⟧", why: "with more on the line it is text"),
    .init(
      name: "notice", text: "⟦s|그는 웃었다.⟧ ⓒ 가온신문. 무단전재 및 재배포 금지\n⟦s|그는 떠났다.⟧",
      why: "a notice takes the rest of its line"),
    .init(
      name: "glued script", text: "⟦s|그는 웃었다.⟧ googletag.cmd.push(function() { go(); });⟦s|그는 떠났다.⟧",
      why: "text goes on behind a script"),
    .init(name: "section mark", text: "⟦s|그는 웃었다.⟧\n⟦s|■ 다음 소식⟧\n⟦s|그는 떠났다.⟧", why: "a section head is a line"),
  ]

  @Test(arguments: rows) func endsAreFound(_ row: MarkedRow) throws {
    try withKnownIssue("\(row.known ?? "")") {
      let marked = try MarkedText(row.text)
      let stages = Stages(marked.text)
      let wanted = marked.spans(labelled: "s").map(\.text)
      #expect(stages.parsed.sentences.map { stages.words($0.span) } == wanted, "\(row.why)")
    } when: {
      row.known != nil
    }
  }

  struct Headline: Sendable, CustomStringConvertible {
    var name: String
    var text: String
    var isHeadline: [Bool]
    var why: String
    var known: String?
    var description: String { name }
  }

  static let headlines: [Headline] = [
    .init(
      name: "first line", text: "새 다리 연다\n그는 웃었다.", isHeadline: [true, false],
      why: "the first line, also with a final verb"),
    .init(
      name: "line without a verb", text: "제목\n그는 웃었다.\n다리 내년 개통\n그는 떠났다.", isHeadline: [true, false, true, false],
      why: "a heading inside"),
    .init(
      name: "line with a final verb", text: "제목\n그는 웃었다", isHeadline: [true, false],
      why: "a sentence whose point was left out"),
    .init(
      name: "one of two in a line", text: "제목\n그는 웃었다. 그리고 끝", isHeadline: [true, false, false],
      why: "not alone in its line"),
  ]

  @Test(arguments: headlines) func headlinesAreTold(_ row: Headline) {
    withKnownIssue("\(row.known ?? "")") {
      #expect(Stages(row.text).parsed.sentences.map(\.isHeadline) == row.isHeadline, "\(row.why)")
    } when: {
      row.known != nil
    }
  }

  /// What is left out is furniture of the page, a few tokens of an article.
  @Test func tokensBelongToOneSentenceInOrder() throws {
    for article in try ArticleFolder().articles() {
      let stages = Stages(article.text)
      var next: Int32 = 0
      var covered = 0
      for sentence in stages.parsed.sentences {
        #expect(sentence.tokens.lowerBound >= next && !sentence.tokens.isEmpty, "\(article.name)")
        next = sentence.tokens.upperBound
        covered += sentence.tokens.count
      }
      #expect(covered * 10 >= stages.tokens.count * 9, "\(article.name)")
    }
  }
}
