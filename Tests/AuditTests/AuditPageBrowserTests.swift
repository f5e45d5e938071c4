import AnalysisRecords
import Audit
import BrowserSupport
import Foundation
import Outputs
import Testing

/// The page of an audit as people use it: with the keyboard, without programs, by day and night.
@Suite(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
struct AuditPageBrowserTests {
  /// A file with the audit of records that hold nothing: everything was missed.
  private static func withFile(_ body: (URL, _ errors: Int) async throws -> Void) async throws {
    let documents = try GoldFiles.documents("own").prefix(3).map { gold in
      AuditedDocument(
        gold: gold,
        record: AnalysisRecord(
          analyzer: .init(version: "0", lexicon: ""), id: gold.id, origin: .init(), textSHA256: ""))
    }
    let report = AuditReport(Array(documents), seed: 1)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).html")
    try Data(HTMLAudit.bytes(AuditPage(report, language: .korean))).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try await body(file, report.errors.count)
  }

  @Test func keysGoFromErrorToErrorAndTheFilterHides() async throws {
    try await Self.withFile { file, errors in
      try await Browser.withPage { page in
        try await page.open(file)
        #expect(
          try await page.evaluate("document.getElementById('count').textContent").string == "\(errors) / \(errors)")
        try await page.press("j")
        #expect(try await page.evaluate("document.activeElement.id").string == "e1")
        try await page.press("j")
        try await page.press("j")
        try await page.press("k")
        #expect(try await page.evaluate("document.activeElement.id").string == "e2")
        try await page.press("f")
        #expect(try await page.evaluate("document.activeElement.name").string == "cause")
        let choose =
          "const s = document.querySelector('select[name=layer]'); s.value = 'indirect'; "
          + "s.dispatchEvent(new Event('change', { bubbles: true })); "
        let shown = "[...document.querySelectorAll('.error')].filter(e => !e.hidden)"
        #expect(
          try await page.evaluate(
            "(() => { \(choose) return \(shown).every(e => e.dataset.layer === 'indirect') && \(shown).length > 0 })()")
            == true)
        #expect(page.problems == [])
        #expect(page.externalRequests == [])
      }
    }
  }

  @Test func withoutProgramsEverythingIsThereAndNothingIsWiderThanAPhone() async throws {
    try await Self.withFile { file, errors in
      try await Browser.withPage { page in
        try await page.setView(width: 360, height: 800, isPhone: true)
        try await page.send("Emulation.setScriptExecutionDisabled", ["value": true])
        try await page.open(file)
        let shown = "[...document.querySelectorAll('.error')].filter(e => e.offsetHeight > 0).length"
        #expect(try await page.evaluate(shown).number == Double(errors))
        #expect(try await page.evaluate("document.getElementById('filter').offsetHeight").number == 0)
        #expect(try await page.evaluate("document.documentElement.scrollWidth <= innerWidth") == true)
        let headings = try await page.evaluate("document.querySelectorAll('main > section > h2').length").number
        #expect((headings ?? 0) > 8)
        #expect(page.externalRequests == [])
      }
    }
  }
}
