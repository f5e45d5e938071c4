import BrowserSupport
import Foundation
import Testing

/// The browser is what other tests trust: it must see what goes wrong in a page.
@Suite(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
struct BrowserPageTests {
  @Test func aPageThatIsWellHasNoProblems() async throws {
    try await Self.withPage("<title>한서윤</title><p id=a>내일 연다") { page in
      let title = try await page.evaluate("document.title")
      #expect(title == "한서윤")
      let promise = "new Promise(done => setTimeout(() => done([1, null, '가']), 5))"
      #expect(try await page.evaluate(promise) == [1, nil, "가"])
      #expect(page.problems == [])
      #expect(page.externalRequests == [])
      #expect(page.requests.count == 1 && page.requests[0].hasPrefix("file:"))
    }
  }

  @Test func errorsOfTheConsoleAreCaught() async throws {
    let script = "console.error('나쁨', 1); console.log('보통'); setTimeout(() => { throw new Error('던짐') })"
    try await Self.withPage("<script>\(script)</script>") { page in
      try await page.wait(until: "true")
      #expect(page.messages.contains { $0.level == "log" && $0.text == "보통" })
      #expect(page.problems.contains { $0.hasPrefix("나쁨") })
      #expect(page.exceptions.contains { $0.contains("던짐") })
    }
  }

  @Test func aBrokenPolicyIsCaught() async throws {
    let policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">"
    try await Self.withPage(policy + "<script>document.title = 'ran'</script>") { page in
      let title = try await page.evaluate("document.title")
      #expect(title == "")
      #expect(page.problems.contains { $0.contains("Content Security Policy") })
    }
  }

  @Test func externalRequestsAreSeen() async throws {
    try await Self.withPage("<img src=\"https://example.invalid/a.png\"><script src=b.js></script>") { page in
      #expect(page.externalRequests == ["https://example.invalid/a.png"])
      #expect(page.requests.contains { $0.hasSuffix("/b.js") })
    }
  }

  @Test func keysArrive() async throws {
    let script = "onkeydown = e => { document.title = (e.ctrlKey ? '^' : '') + e.key + ' ' + e.code }"
    let cases = [
      ("j", "j KeyJ"), ("3", "3 Digit3"), ("Enter", "Enter Enter"), ("ArrowLeft", "ArrowLeft ArrowLeft"),
      ("Control+z", "^z KeyZ"), ("?", "?"),
    ]
    try await Self.withPage("<script>\(script)</script>") { page in
      for (key, expected) in cases {
        try await page.press(key)
        let title = try await page.evaluate("document.title").string
        #expect(title == expected)
      }
    }
  }

  @Test func formsAreFilledIn() async throws {
    let html = "<button onclick=\"a.focus()\">쓰기</button><input id=a><input id=f type=file>"
    try await Self.withPage(html) { page in
      try await page.click("button")
      try await page.type("한서윤")
      try await page.press("Backspace")
      #expect(try await page.evaluate("a.value").string == "한서")
      let file = page.downloads.appendingPathComponent("given.txt")
      try Data("가나".utf8).write(to: file)
      try await page.choose([file], for: "#f")
      #expect(try await page.evaluate("f.files[0].text()").string == "가나")
      await #expect(throws: BrowserError.noElement("#none")) { try await page.click("#none") }
    }
  }

  @Test func viewAndMediaAreSet() async throws {
    let wide = "matchMedia('(min-width: 600px)').matches"
    try await Self.withPage("<meta name=viewport content=\"width=device-width\"><p>글") { page in
      #expect(try await page.evaluate(wide).bool == true)
      try await page.setView(width: 390, height: 844, isPhone: true)
      #expect(try await page.evaluate(wide).bool == false)
      for (query, isDark) in [("(prefers-color-scheme: dark)", true), ("(prefers-color-scheme: light)", false)] {
        try await page.setMedia(colorScheme: .dark, reducesMotion: true, isPrint: true)
        #expect(try await page.evaluate("matchMedia('\(query)').matches").bool == isDark)
      }
      #expect(try await page.evaluate("matchMedia('print').matches").bool == true)
      #expect(try await page.evaluate("matchMedia('(prefers-reduced-motion)').matches").bool == true)
      let (picture, paper) = (try await page.screenshot(wholePage: true), try await page.pdf())
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(paper.starts(with: Array("%PDF".utf8)))
    }
  }

  /// A page that follows the size of its window has done so when the size is set, on a busy machine too.
  @Test func pageIsToldOfItsSize() async throws {
    try await Self.withPage("<script>told = 0; onresize = () => told = innerWidth</script>") { page in
      for width in stride(from: 1200, to: 400, by: -40) {
        try await page.setView(width: width, height: 700)
        #expect(try await page.evaluate("told").number == Double(width))
      }
    }
  }

  @Test func downloadsAreOnTheDisk() async throws {
    let html = "<a download=\"결정.jsonl\" href=\"data:text/plain,abc\">받기</a>"
    try await Self.withPage(html) { page in
      try await page.click("a")
      let file = try await page.download()
      #expect(file.lastPathComponent == "결정.jsonl")
      #expect(try Data(contentsOf: file) == Data("abc".utf8))
    }
  }

  @Test func faultsAreThrown() async throws {
    try await Self.withPage("<p>글") { page in
      await #expect(throws: BrowserError.self) { try await page.evaluate("nothing.there") }
      await #expect(throws: BrowserError.timedOut("1 > 2")) { try await page.wait(until: "1 > 2", seconds: 0.1) }
      await #expect(throws: BrowserError.self) { try await page.open(URL(fileURLWithPath: "/nowhere/a.html")) }
    }
  }

  /// Nothing of a browser is left: no process, no folder.
  @Test func nothingIsLeftBehind() async throws {
    let folder = try await Self.withPage("<p>글") { $0.downloads.deletingLastPathComponent() }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    for process in try FileManager.default.contentsOfDirectory(atPath: "/proc") where Int(process) != nil {
      let line = (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/cmdline"))) ?? Data()
      #expect(!String(decoding: line, as: UTF8.self).contains(folder.path), "process \(process)")
    }
  }

  /// Opens a page of that source in a browser.
  private static func withPage<Answer: Sendable>(
    _ html: String, _ body: @Sendable (BrowserPage) async throws -> Answer
  ) async throws -> Answer {
    try await Browser.withPage { page in
      let file = page.downloads.deletingLastPathComponent().appendingPathComponent("page.html")
      try Data("<!doctype html><meta charset=utf-8>\(html)".utf8).write(to: file)
      try await page.open(file)
      return try await body(page)
    }
  }
}
