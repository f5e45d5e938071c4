import Foundation
import Testing

/// What is read, in which order, and what is said of what can't be read.
@Suite struct InputTests {
  @Test func foldersAreReadInOrder() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let result = try process.run(["analyze", "articles", "--format", "jsonl"])
    #expect(result.code == 0)
    #expect(result.messages.isEmpty)
    let records = try Self.records(result.output)
    #expect(
      records.map { $0["id"] as? String } == ["articles/a.txt", "articles/b.txt", "r1", "articles/c/rows.jsonl#3"])
    #expect(records.map { $0["title"] as? String } == ["첫 기사", "둘째 기사", "제목", nil])
    #expect(records.map { ($0["origin"] as? [String: Any])?["row"] as? Int } == [nil, nil, 1, 3])
    #expect(records[2]["published"] as? String == "2026-02-03")
    #expect(records.allSatisfy { $0["text"] == nil })
  }

  @Test func optionsStandAnywhereAndEndAtTwoDashes() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    try process.write("--odd.txt", "제목\n글")
    let first = try process.run(["analyze", "articles/a.txt", "--format=jsonl", "--threads", "1"])
    #expect(first.output == (try process.run(["--format", "jsonl", "analyze", "articles/a.txt"]).output))
    let odd = try process.run(["analyze", "--format", "jsonl", "--", "--odd.txt"])
    #expect(try Self.records(odd.output).map { $0["id"] as? String } == ["--odd.txt"])
  }

  @Test func standardInputIsTextOrRows() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let text = try process.run(["analyze", "-", "--format", "jsonl", "--with-text"], input: "머리\n글")
    #expect(try Self.records(text.output).map { $0["text"] as? String } == ["머리\n글"])
    #expect(try Self.records(text.output).map { $0["id"] as? String } == ["-"])
    let rows = try process.run(["analyze", "--format", "jsonl"], input: "\u{FEFF}\n {\"id\":\"가\",\"text\":\"글\"}\n")
    #expect(try Self.records(rows.output).map { $0["id"] as? String } == ["가"])
    #expect(try process.run(["analyze", "-", "--format", "jsonl"], input: "").code == 0)
    let pipe = try process.shell(#""$HWAJA" analyze --format jsonl <(echo '{"id":"나","text":"글"}') <(echo 글)"#)
    #expect(try Self.records(pipe.output).map { ($0["id"] as? String)?.hasPrefix("/dev/fd/") } == [false, true])
  }

  @Test func badRowsKeepTheirPlace() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let rows = [
      #"{"id":"a","text":"글"}"#, #"{"id":"b","text":"글",}"#, "", #"{"id":"c"}"#, #"{"id":"d","text":"글"}"#,
    ]
    try process.write("rows.jsonl", Array(rows.joined(separator: "\r\n").utf8) + [0x0A, 0x7B, 0xFF, 0x7D])
    let result = try process.run(["analyze", "rows.jsonl", "--format", "jsonl"])
    #expect(result.code == 65)
    #expect(
      result.messages == """
        rows.jsonl:2:23: a comma stands before the closing bracket. Remove it.
        rows.jsonl:4:1: the row has no "text". Add the article's text.
        rows.jsonl:6:2: this byte is not UTF-8. Convert the file: iconv -f CP949 -t UTF-8.
        hwaja: 3 of 5 documents could not be read; the others were.

        """)
    let records = try Self.records(result.output)
    #expect(records.map { $0["id"] as? String } == ["a", "b", "c", "d", "rows.jsonl#6"])
    #expect(
      records.map { ($0["error"] as? [String: Any])?["code"] as? String } == [
        nil, "bad-json", "no-text", nil, "bad-json",
      ])
    #expect(try process.run(["analyze", "rows.jsonl", "--lang", "ko"]).messages.contains("닫는 괄호 앞에 쉼표가 있습니다."))
  }

  @Test func otherEncodingsAreReadOrNamed() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write("cp949.txt", [0xC7, 0xCF, 0x0A, 0xC7, 0xCF])
    try process.write("damaged.txt", Array("첫 줄\n둘".utf8) + [0xFF])
    try process.write("paper.pdf", "%PDF-1.7")
    let result = try process.run([
      "analyze", "cp949.txt", "damaged.txt", "paper.pdf", "--format", "jsonl", "--with-text",
    ])
    #expect(result.code == 65)
    #expect(result.messages.hasPrefix("cp949.txt: not UTF-8, read as CP949.\ndamaged.txt:2:4: damaged UTF-8 begins"))
    #expect(result.messages.contains("paper.pdf:1:1: this is a file of kind PDF, not text."))
    #expect(try Self.records(result.output)[0]["text"] as? String == "하\n하")
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func bytesDoNotDependOnThreads(_ format: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    // A key that is passed over makes the file so long that several workers get pieces of it.
    let ballast = String(repeating: "x", count: 3000)
    let row = { (number: Int) in
      number % 97 == 0
        ? "{\n"
        : #"{"x":"\#(ballast)","id":"\#(number)","text":"한서윤 시장은 \"\#(number)번 다리를 연다\"고 말했다."}"# + "\n"
    }
    try process.write("rows.jsonl", (1...800).map(row).joined())
    let one = try process.run(["analyze", "rows.jsonl", "--format", format, "--threads", "1"])
    let many = try process.run(["analyze", "rows.jsonl", "--format", format, "--threads", "7"])
    #expect(one.output == many.output)
    #expect(one.messages == many.messages)
    #expect(one.code == 65)
    if format == "json" { #expect(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [Any] != nil) }
  }

  @Test func oneLongRowIsReadWhole() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let text = String(repeating: "가", count: 700_000)
    try process.write("rows.jsonl", #"{"id":"a","text":"글"}"# + "\n" + #"{"id":"b","text":"\#(text)"}"# + "\n")
    let result = try process.run(["analyze", "rows.jsonl", "--format", "jsonl", "--with-text"])
    #expect(try Self.records(result.output).map { ($0["text"] as? String)?.utf16.count } == [1, 700_000])
  }

  static func records(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
