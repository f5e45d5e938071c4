import Foundation
import Testing

@Suite struct ClaimsCommandTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["text", "json", "jsonl", "csv", "md"])
  func sameBytesForAnyThreadsAndLocale(_ format: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let articles = Self.repository.appendingPathComponent("Tests/Articles/rows.jsonl").path
    let arguments = ["claims", "--format", format, articles, "--threads"]
    let one = try process.run(arguments + ["1"])
    #expect(one.code == 0 && !one.output.isEmpty)
    #expect(try process.run(arguments + ["4"]).output == one.output)
    #expect(
      try process.run(arguments + ["3"], environment: ["LC_ALL": "ko_KR.UTF-8", "TZ": "Asia/Seoul"]).output
        == one.output)
  }

  @Test func recordsGiveWhatArticlesGive() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let records = try process.run(["analyze", "--format", "jsonl", "articles"])
    try process.write("records.jsonl", records.output)
    let fromArticles = try process.run(["claims", "--format", "jsonl", "articles"])
    #expect(fromArticles.code == 0 && fromArticles.output.contains(#""rank":1"#))
    #expect(try process.run(["claims", "--format", "jsonl", "records.jsonl"]).output == fromArticles.output)
  }

  @Test func selections() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let one = try process.run(["claims", "--format", "jsonl", "--speaker", "송미르", "articles"])
    #expect(one.code == 0 && one.output.split(separator: "\n").count == 1)
    let top = try process.run(["claims", "--format", "jsonl", "--top", "2", "articles"])
    #expect(top.output.split(separator: "\n").count == 2)
    let nobody = try process.run(["claims", "--speaker", "없는이", "articles"])
    #expect(nobody.code == 1 && nobody.messages.contains("없는이"))
    let types = try process.run(["claims", "--format", "jsonl", "--type", "law", "articles"])
    #expect(types.code == 0 && types.output.isEmpty)
  }

  @Test(arguments: [
    (["claims", "--top", "0", "-"], "a whole number from 1"), (["claims", "--type", "lie", "-"], "--type takes"),
    (["claims", "--min-score", "2", "-"], "from 0 to 1"), (["claims", "measure", "-"], "--labels FILE"),
  ])
  func usage(_ arguments: [String], _ message: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let result = try process.run(arguments)
    #expect(result.code == 64 && result.messages.contains(message), "\(result.messages)")
  }

  @Test func oneBadRowStopsNothing() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let row = #"{"id":"r1","text":"윤가람 의원은 \"3조 원이 늘었다\"고 지적했다."}"#
    try process.write("rows.jsonl", "\(row)\n{\"id\":7\n\(row.replacingOccurrences(of: "r1", with: "r2"))\n")
    let result = try process.run(["claims", "--format", "jsonl", "rows.jsonl"])
    #expect(result.code == 65 && result.messages.contains("rows.jsonl:2"))
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3 && lines[2].contains(#""error""#))
  }

  @Test func measuring() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let rows = (1...12).map { index in
      #"{"id":"r\#(index)","text":"윤가람 의원은 \"빚이 3조 원 늘었다\"고 지적했다. 송미르 대표는 \"갚겠다\"고 했다."}"#
    }
    try process.write("rows.jsonl", rows.joined(separator: "\n"))
    let labels = (1...12).map { "r\($0)\ttext\t9\t20\tyes\nr\($0)\ttext\t38\t41\tno\n" }
    try process.write("labels.tsv", labels.joined())
    let result = try process.run(["claims", "measure", "--labels", "labels.tsv", "rows.jsonl", "-o", "weights.tsv"])
    #expect(result.code == 0, "\(result.messages)")
    #expect(
      result.output.contains("24 labelled statements of 12 articles, 12 worth checking")
        || result.output.contains("24개"))
    #expect(result.output.contains("1.000"), "facts before promises: \(result.output)")
    #expect(try process.read("weights.tsv").contains("words\tpromise\t0\t12\t-"))
  }

  @Test func faultyLabelsAreAllTold() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    try process.write("labels.tsv", "r1\ttext\t9\n\nr1\ttext\t9\t8\tyes\n")
    let result = try process.run(["claims", "measure", "--labels", "labels.tsv", "articles"])
    #expect(result.code == 65)
    #expect(result.messages.contains("labels.tsv:1:1: 3 cells") && result.messages.contains("labels.tsv:3:1: 9–8"))
    try process.write("labels.tsv", "other\ttext\t1\t8\tyes\n")
    let other = try process.run(["claims", "measure", "--labels", "labels.tsv", "articles"])
    #expect(other.code == 65 && other.messages.contains("labelled yes"))
  }
}
