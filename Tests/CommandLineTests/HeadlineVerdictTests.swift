import Foundation
import TestSupport
import Testing

/// The headline check against the verdicts of a reader, `Tests/Articles/headlines.tsv`.
@Suite struct HeadlineVerdictTests {
  /// A row of the file, as the report has it.
  private struct Row: Hashable {
    var article: String
    var words: String
  }

  @Test func verdictsOfAReader() throws {
    let (wanted, found) = (try Self.judged(), try Self.reported())
    #expect(Set(wanted.keys) == Set(found.keys), "every quoted headline has its verdict")
    let wrong = found.filter { $0.value != wanted[$0.key] }
    // Accusations first: what is called altered or not in the body must be.
    let accused = wrong.filter { $0.value == "altered" || $0.value == "not-in-body" }
    #expect(accused.isEmpty, "\(accused)")
    #expect(found.values.contains("not-in-body"))
    // As many as were right when this was written, of 32.
    #expect(found.count - wrong.count >= 28, "\(wrong.mapValues { $0 })")
  }

  private static func judged() throws -> [Row: String] {
    let table = try String(contentsOfFile: "\(ArticleFolder().path)/headlines.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(rows.map { (Row(article: $0[0], words: $0[1]), $0[2]) }, uniquingKeysWith: { first, _ in first })
  }

  private static func reported() throws -> [Row: String] {
    let process = try HwajaProcess()
    defer { process.remove() }
    let result = try process.run(["report", "--format", "json", ReportPages.rows])
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    var verdicts: [Row: String] = [:]
    for document in try #require(report?["documents"] as? [[String: Any]]) {
      let id = try #require(document["id"] as? String)
      for finding in try #require(document["headlines"] as? [[String: Any]]) {
        let words = try #require(finding["words"] as? String)
        verdicts[Row(article: String(id.dropFirst("hwaja:".count)), words: words)] = finding["verdict"] as? String
      }
    }
    return verdicts
  }
}
