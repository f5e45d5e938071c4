import Foundation
import QuoteReports
import TestSupport
import Testing

/// Periods, groupings, folders and sizes of `hwaja report`.
@Suite struct ReportOptionTests {
  @Test func aPeriodLeavesOutAndSaysWhat() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let text = #""text":"한서윤 시장은 \"내일 연다\"고 말했다.""#
    let days = ["2026-01-31", "2026.2.1", "2026-02-28T23:00:00+09:00", "20260301", "언젠가"]
    let rows = days.enumerated().map { #"{"id":"r\#($0)","published":"\#($1)",\#(text)}"# } + [#"{"id":"r5",\#(text)}"#]
    try process.write("rows.jsonl", rows.joined(separator: "\n"))
    let result = try process.run(
      ["report", "--format", "json", "--since", "2026-02-01", "--until", "2026-02-28", "rows.jsonl"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let documents = object?["documents"] as? [[String: Any]]
    #expect(documents?.compactMap { $0["id"] as? String } == ["r1", "r2"])
    let period = object?["period"] as? [String: Any]
    #expect(period?["left_out"] as? Int == 2 && period?["undated"] as? [String] == ["r4", "r5"])
    #expect(result.messages.contains("2 documents have no date"))
  }

  @Test(arguments: [
    (["--since", "2026-2-1"], 64, "takes a day"), (["--until", "2026-02-30"], 64, "takes a day"),
    (["--since", "2026-02-02", "--until", "2026-02-01"], 64, "later than"),
    (["--by", "speakers"], 64, "Did you mean speaker"),
  ])
  func wrongValuesAreToldOf(_ arguments: [String], _ code: Int, _ message: String) throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let result = try process.run(["report", "--lang", "en"] + arguments + ["articles"])
    #expect(Int(result.code) == code && result.messages.contains(message), "\(result.messages)")
  }

  @Test(arguments: ["text", "md", "csv", "tsv", "json"], ["speaker", "document", "outlet"])
  func everyFormHasAllStatements(_ format: String, _ grouping: String) throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let made = { (format: String, grouping: String) in
      try process.run(["report", "--format", format, "--by", grouping, ReportPages.rows]).output
    }
    let json = try made("json", "speaker")
    let count = json.components(separatedBy: "\"item\": {").count - 1
    #expect(count > 400)
    let output = try made(format, grouping)
    let found =
      switch format {
      case "csv", "tsv": output.components(separatedBy: "\r\n").count - 2
      case "json": output.components(separatedBy: "\"item\": {").count - 1
      case "md": output.split(separator: "\n").count { $0.wholeMatch(of: #/[0-9]+\. .*/#) != nil }
      default: output.split(separator: "\n").count { $0.wholeMatch(of: #/  [0-9]+\. .*/#) != nil }
      }
    #expect(found == count)
  }

  @Test func theSameInputGivesTheSamePages() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let pages = try [("1", "C"), ("4", "ko_KR.UTF-8")].map { threads, locale in
      try process.run(
        ["report", "--format", "html", "--threads", threads, ReportPages.rows], environment: ["LC_ALL": locale]
      ).output
    }
    #expect(pages[0] == pages[1] && pages[0].utf8.count > 100_000)
    let statements = pages[0].components(separatedBy: "class=\"card\"").count - 1
    let size = pages[0].utf8.count * 500 / statements
    #expect(size < 1_000_000, "500 statements take \(size) bytes")
  }

  @Test func aFolderReplacesItsFormerSelfAndNothingElse() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let report = ["report", "--format", "html", "-o", "pages/", "articles"]
    #expect(try process.run(report).code == 0)
    #expect(try process.run(report).code == 0, "again into the same folder")
    let names = try FileManager.default.contentsOfDirectory(atPath: process.folder.path).sorted()
    #expect(names == ["articles", "pages"], "nothing is left beside it")
    try process.write("pages/speakers/notes.txt", "내 것")
    let result = try process.run(report)
    #expect(result.code == 73 && result.messages.contains("notes.txt"))
    #expect(try process.read("pages/speakers/notes.txt") == "내 것")
  }

  /// Every link of a folder leads to a file that is there, and to a place in it.
  @Test func linksOfAFolderLeadSomewhere() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let folder = try ReportPages.made(["--by", "document"], in: process, as: "pages")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let texts = try names.filter { $0.hasSuffix(".html") }.reduce(into: [String: String]()) {
      $0[folder.appendingPathComponent($1).standardized.path] = try process.read("pages/\($1)")
    }
    #expect(texts.count > 200)
    let ids = texts.mapValues { Set($0.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }) }
    var count = 0
    for (path, text) in texts {
      for match in text.matches(of: #/href="([^"#]*)(?:#([^"]*))?"/#) where !match.1.hasPrefix("http") && match.1 != ""
      {
        if match.1.hasSuffix(".css") { continue }
        let base = URL(fileURLWithPath: path).deletingLastPathComponent()
        let target = base.appendingPathComponent(String(match.1)).standardized.path
        let place = match.2.map(String.init)
        count += 1
        #expect(ids[target] != nil && (place.map { ids[target]?.contains($0) == true } ?? true), "\(path): \(match.0)")
      }
    }
    #expect(count > 2000)
  }

  @Test func recordsWithoutTextSaySo() throws {
    let process = try HwajaProcess.withArticles()
    defer { process.remove() }
    let line = #""$HWAJA" analyze --format jsonl articles > r.jsonl && "$HWAJA" report --format html r.jsonl"#
    let result = try process.shell(line)
    #expect(result.code == 0 && result.messages.contains("4 records carry no text"))
    #expect(result.output.contains("--with-text") && result.output.contains("<blockquote>“내일 연다”</blockquote>"))
    let full = try process.shell(line.replacing("analyze", with: "analyze --with-text"))
    #expect(full.messages.isEmpty && full.output.contains("class=\"text\""))
  }

  @Test func pagesSpeakEnglishToo() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let page = try process.run(["report", "--format", "html", "--lang", "en", ReportPages.rows]).output
    #expect(page.contains("<html lang=\"en\">") && page.contains("<h2 id=\"summary-h\">Summary</h2>"))
    #expect(!page.contains("신뢰도") && !page.contains(">화자"))
  }

  @Test func tooManyStatementsAskForAFolder() throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let row = #"{"text":"한서윤 시장은 \"내일 연다\"고 말했다."}"# + "\n"
    try process.write("rows.jsonl", String(repeating: row, count: OnePageReport.mostStatements + 1))
    let result = try process.run(["report", "--lang", "en", "--format", "html", "-o", "r.html", "rows.jsonl"])
    #expect(result.code == 73 && result.messages.contains("Give a folder"))
    #expect(!FileManager.default.fileExists(atPath: process.folder.appendingPathComponent("r.html").path))
    #expect(try process.run(["report", "--format", "html", "-o", "pages", "rows.jsonl"]).code == 0)
    #expect(try process.read("pages/speakers/1-2.html").contains("이 쪽의 것만 거릅니다"), "filters of one page of many")
  }
}
