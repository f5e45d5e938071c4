import JSONText
import Testing

@testable import ArticleText

@Suite struct ArticleRowsTests {
  @Test func allKeys() throws {
    let row = #"""
      {"id":"a1","x":[{"id":1}],"title":"머리","text":"첫 줄\n둘째 \"말\"","published":"2026-02-03","date":"2020-01-01",
       "outlet":"가람일보","source":"다른 곳","byline":"송미르 기자","url":"https://example.invalid/1"}
      """#
    let article = try Self.read(row)
    #expect(article.id == "a1")
    #expect(article.title == "머리")
    #expect(article.text == Array("첫 줄\n둘째 \"말\"".utf8))
    #expect(article.published == "2026-02-03")
    #expect(article.outlet == "가람일보")
    #expect(article.byline == "송미르 기자")
    #expect(article.url == "https://example.invalid/1")
  }

  @Test func otherNamesAndMissingKeys() throws {
    let article = try Self.read(#"{"text":"","date":20260203,"source":"가람일보","title":null,"id":""}"#)
    #expect(article.id == "news.jsonl#7")
    #expect(article.published == "20260203")
    #expect(article.outlet == "가람일보")
    #expect(article.title == nil)
    #expect(article.text.isEmpty)
    #expect(try Self.read(#"{"id":12,"text":"가"}"#).id == "12")
  }

  static let faults: [(String, Int, ArticleRows.Fault.Reason, String?)] = [
    (#"{"id":"a","title":"가"}"#, 0, .noText, "a"),
    (#"{"id":"a","text":null}"#, 0, .noText, "a"),
    (#"{"text":12}"#, 8, .json(.wrongKind(expected: .string, found: .number)), nil),
    (#"{"id":"a","text":"가","#, 0, .json(.unfinished), "a"),
    (#"{"text":"가"} {}"#, 15, .json(.trailingText), nil),
    (#"{"text":"가","text":"나"}"#, 14, .json(.duplicateKey("text")), nil),
    (#"["가"]"#, 0, .json(.wrongKind(expected: .object, found: .array)), nil),
    (#"{"schema":"hwaja/1","id":"a","text":"가"}"#, 0, .record, "a"),
  ]

  @Test(arguments: faults)
  func areFoundAtTheirByte(_ row: String, _ offset: Int, _ reason: ArticleRows.Fault.Reason, _ id: String?) {
    #expect(throws: ArticleRows.Fault(offset: offset, reason: reason, id: id)) { try Self.read(row) }
  }

  private static func read(_ row: String) throws -> Article {
    let bytes = Array(row.utf8)
    var rows = ArticleRows(bytes)
    return try rows.article(in: 0..<bytes.count, origin: .init(path: "news.jsonl", row: 7))
  }
}
