import BrowserSupport
import Foundation
import Testing

/// Articles made of markup, formulas and addresses that run something: in every format they stay text.
@Suite struct HostileReportTests {
  private static let words =
    #"<img src=x onerror=hacked=1> </script><script>hacked=1</script> &lt; | *별* [가](javascript:1)"#
  private static let rows = [
    row(
      id: #"=HYPERLINK("https://example.invalid")"#, title: "</title><script>hacked=1</script> “\(words)”",
      url: "javascript:hacked=1", outlet: "\"><svg onload=hacked=1>"),
    row(id: "+1", title: "\u{202E}뒤집힘\u{1B}[31m “\(words)”", url: "data:text/html,<b>", outlet: "@SUM(A1)"),
    row(id: "-1", title: "보통 “\(words)”", url: "https://example.invalid/\"><script>hacked=1</script>", outlet: "가온통신"),
  ]

  private static func row(id: String, title: String, url: String, outlet: String) -> String {
    let text = "=한서윤 \(words) 시장은 “\(words)”고 말했다.\n=cmd|'/C calc'!A0\n\u{202E}\u{2066}오다빈 장관은 “\(words)”고 밝혔다."
    let object = ["id": id, "title": title, "url": url, "outlet": outlet, "text": text, "published": "2026-02-03<b>"]
    let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private static func process() throws -> HwajaProcess {
    let process = try HwajaProcess()
    try process.write("rows.jsonl", rows.joined(separator: "\n"))
    return process
  }

  @Test(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
  func markupStaysTextInPages() async throws {
    let process = try Self.process()
    defer { process.remove() }
    let input = process.folder.appendingPathComponent("rows.jsonl").path
    let file = try ReportPages.made([], from: input, in: process, as: "report.html")
    let folder = try ReportPages.made([], from: input, in: process, as: "pages")
    let pages = [
      "articles/1.html", "articles/2.html", "speakers/1.html", "index.html", "articles.html", "headlines.html",
    ]
    try await Browser.withPage { page in
      for url in [file] + pages.map(folder.appendingPathComponent) {
        try await page.open(url)
        #expect(page.problems == [], "\(url.lastPathComponent)")
        #expect(page.externalRequests == [])
        #expect(try await page.evaluate("typeof hacked") == "undefined")
        #expect(try await page.evaluate("document.querySelectorAll('img, iframe, object, main script').length") == 0)
        #expect(try await page.evaluate(ReportPages.Look.structure) == [])
        #expect(try await page.evaluate(ReportPages.Look.data) == [])
        let schemes =
          "[...document.querySelectorAll('a')].map((a) => a.protocol).filter((p) => !/^(file|https?):$/.test(p))"
        #expect(try await page.evaluate(schemes) == [])
      }
      try await page.open(file)
      #expect(try await page.evaluate("document.body.textContent.includes('<img src=x onerror=hacked=1>')") == true)
      #expect(
        try await page.evaluate("/[\\u202a-\\u202e\\u2066-\\u2069\\u001b]/.test(document.body.innerText)") == false)
    }
  }

  @Test(arguments: ["csv", "tsv"])
  func formulasStayTextInTables(_ format: String) throws {
    let process = try Self.process()
    defer { process.remove() }
    let result = try process.run(["report", "--format", format, "rows.jsonl"])
    #expect(result.output.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let separator: Character = format == "csv" ? "," : "\t"
    for line in result.output.dropFirst().split(separator: "\r\n") {
      for cell in line.split(separator: separator, omittingEmptySubsequences: false) {
        let text = cell.drop { $0 == "\"" || $0 == " " }
        #expect(text.first.map { !"=+-@".contains($0) } ?? true || Double(text) != nil, "\(cell)")
      }
    }
    #expect(!result.output.unicodeScalars.contains("\u{202E}") && !result.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: ["text", "md"])
  func controlsStayVisibleElsewhere(_ format: String) throws {
    let process = try Self.process()
    defer { process.remove() }
    let result = try process.run(["report", "--format", format, "rows.jsonl"])
    #expect(result.code == 0)
    #expect(!result.output.unicodeScalars.contains("\u{202E}") && !result.output.unicodeScalars.contains("\u{1B}"))
    guard format == "md" else { return }
    let markup = result.output.replacing(#"\<"#, with: "").replacing(#"\]"#, with: "")
    #expect(!markup.contains("<") && !markup.contains("](javascript"))
  }
}
