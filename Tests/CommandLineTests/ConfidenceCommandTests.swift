import Foundation
import Testing

/// `hwaja confidence` and `--min-confidence`, as a person runs them.
@Suite struct ConfidenceCommandTests {
  private static let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Articles/gold.jsonl").path

  @Test func theTableItMakesIsATable() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let line = ["confidence", "--lang", "en", "--gold", Self.gold, "-o", "confidence.tsv"]
    let first = try process.run(line)
    #expect(first.code == 0, "\(first.messages)")
    #expect(first.output.contains("expected calibration error"))
    #expect(try process.run(["lexicon", "check", "confidence.tsv"]).code == 0)
    let table = try process.read("confidence.tsv")
    #expect(try process.run(line).output == first.output)
    #expect(try process.read("confidence.tsv") == table, "the same gold gives the same table")
    try process.write("a.txt", "소식\n한서윤 시장은 \"내일 연다\"고 말했다.\n")
    let built = try process.run(["analyze", "--format", "jsonl", "a.txt"]).output
    let own = try process.run(["analyze", "--format", "jsonl", "--lexicon", "confidence.tsv", "a.txt"])
    #expect(own.code == 0)
    #expect(try Self.confidences(own.output) != Self.confidences(built))
  }

  @Test func aFloorLeavesSpeakersOpenAndSaysWhom() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let plain = try process.run(["analyze", "articles", "--format", "jsonl"]).output
    #expect(try process.run(["analyze", "articles", "--format", "jsonl", "--min-confidence", "0"]).output == plain)
    let page = try process.run(["analyze", "articles/a.txt", "--lang", "en", "--explain", "--min-confidence", "1"])
      .output
    #expect(page.contains("speaker not stated"))
    #expect(page.contains("lost 한서윤: confidence 0."))
    let report = try process.run(["report", "articles", "--lang", "en", "--min-confidence", "1"]).output
    #expect(report.contains("0 speakers"))
    try process.write("records.jsonl", plain)
    #expect(try process.run(["report", "records.jsonl", "--lang", "en", "--min-confidence", "1"]).output == report)
  }

  @Test func rulesShowWhatTheTableSays() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write(
      "confidence.tsv", "# columns: kind\tname\tright\ttotal\todds\nrule\tsubject-before-quote\t9\t10\t1000\n")
    let page = try process.run(["rules", "--lang", "en", "--lexicon", "confidence.tsv"])
    #expect(page.code == 0)
    #expect(page.output.contains("right 9/10 = 0.900 (95 %: 0.596–0.982)"))
    #expect(page.output.contains("known-speaker"))
    #expect(try process.run(["rules"]).output.contains("맞음 "))
  }

  private static func confidences(_ records: String) throws -> [Double] {
    let object = try JSONSerialization.jsonObject(with: Data(records.utf8)) as? [String: Any]
    let items = object?["attributions"] as? [[String: Any]] ?? []
    return items.compactMap { $0["confidence"] as? Double }
  }
}
