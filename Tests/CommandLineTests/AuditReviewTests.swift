import BrowserSupport
import Foundation
import TestSupport
import Testing

/// The review page in a real browser, from the sample to the estimate and the gold.
@Suite(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
struct AuditReviewTests {
  /// Makes a page of the sample articles in a folder and opens it.
  private static func withReview(
    _ options: [String] = ["--size", "12"], _ body: @Sendable (BrowserPage, HwajaProcess) async throws -> Void
  ) async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    // Articles without a title of their own: what stands in such a title can't become gold.
    let articles = "\(ArticleFolder().path)/gold.jsonl"
    let made = try process.run(["audit", "sample", "-o", "review.html", articles] + options)
    #expect(made.code == 0, "\(made.messages)")
    try await Browser.withPage { page in
      try await page.open(process.folder.appendingPathComponent("review.html"))
      try await body(page, process)
      #expect(page.problems == [])
      #expect(page.externalRequests == [])
    }
  }

  private static func text(_ id: String, _ page: BrowserPage) async throws -> String {
    try await page.evaluate("document.getElementById('\(id)').textContent").string ?? ""
  }

  @Test func aPersonJudgesWithTheKeyboard() async throws {
    try await Self.withReview { page, process in
      let keys = ["1", "3", "4", "5", "1"]
      for key in keys { try await page.press(key) }
      #expect(try await Self.text("count", page) == "12건 중 5건 판정")
      // The last one was wrong: back to it, and not speech.
      try await page.press("u")
      #expect(try await Self.text("number", page) == "발언 5 / 12")
      try await page.press("3")
      // A speaker who is typed: what follows 2 is text, not commands.
      try await page.press("2")
      try await page.type("없는이름 1")
      try await page.press("Enter")
      #expect(try await Self.text("number", page) == "발언 7 / 12")
      // One of the article's: the second in the list, behind nobody where somebody was found.
      try await page.press("2")
      try await page.press("ArrowDown")
      try await page.press("Enter")
      for _ in 0..<5 { try await page.press("1") }
      let isDone = try await page.evaluate("!document.getElementById('done').hidden").bool
      #expect(isDone == true)
      try await page.press("s")
      let file = try await page.download()
      try FileManager.default.copyItem(at: file, to: process.folder.appendingPathComponent("decisions.jsonl"))
      let estimate = try process.run(["audit", "estimate", "--format", "json", "decisions.jsonl"])
      #expect(estimate.code == 0, "\(estimate.messages)")
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let found = try decoder.decode(Estimate.self, from: Data(estimate.output.utf8))
      #expect(found.verdicts == ["right": 6, "wrong-speaker": 2, "not-speech": 2, "wrong-span": 1, "cannot-say": 1])
      #expect(found.notJudged == 0 && found.drawn == 12)
      #expect(found.strata.reduce(0) { $0 + $1.right } == 6 && found.strata.reduce(0) { $0 + $1.judged } == 11)
      let known = found.strata.filter { $0.judged > 0 }
      let sizes = known.reduce(0) { $0 + $1.statements }
      let shares = known.map { Double($0.statements) / Double(sizes) * Double($0.right) / Double($0.judged) }
      #expect(abs(found.all.precision - shares.reduce(0, +)) < 1e-12)
      #expect(found.all.interval[0] < found.all.precision && found.all.precision < found.all.interval[1])
      try Self.checkGold(process)
    }
  }

  /// Gold of the decisions is read and scored.
  private static func checkGold(_ process: HwajaProcess) throws {
    let made = try process.run(["audit", "gold", "decisions.jsonl", "-o", "judged.jsonl"])
    #expect(made.code == 0, "\(made.messages)")
    let gold = try process.read("judged.jsonl")
    #expect(gold.contains("\"partial\":true") && gold.contains("없는이름 1") && gold.contains("\"rejected\":true"))
    #expect(try process.run(["audit", "--gold", "judged.jsonl"]).code == 0)
  }

  private struct Estimate: Decodable {
    struct Whole: Decodable {
      let precision: Double
      let interval: [Double]
    }
    struct Stratum: Decodable {
      let statements: Int
      let judged: Int
      let right: Int
    }
    let verdicts: [String: Int]
    let notJudged: Int
    let drawn: Int
    let all: Whole
    let strata: [Stratum]
  }

  @Test func workIsKeptAndLoadedAgain() async throws {
    try await Self.withReview { page, _ in
      for key in ["1", "3"] { try await page.press(key) }
      try await page.reload()
      #expect(try await Self.text("count", page) == "12건 중 2건 판정")
      #expect(try await Self.text("number", page) == "발언 3 / 12")
      try await page.press("s")
      let file = try await page.download()
      try await page.press("u")
      try await page.press("u")
      #expect(try await Self.text("count", page) == "12건 중 0건 판정", "undo is kept as well")
      try await page.choose([file], for: "#file")
      try await page.wait(until: "document.getElementById('count').textContent == '12건 중 2건 판정'")
      let other = page.downloads.appendingPathComponent("other.jsonl")
      try Data("{\"schema\":\"hwaja-decisions/1\",\"digest\":\"0\"}\n".utf8).write(to: other)
      try await page.choose([other], for: "#file")
      try await page.wait(until: "document.getElementById('status').textContent == '다른 표본의 판정 파일입니다.'")
      #expect(try await Self.text("count", page) == "12건 중 2건 판정")
    }
  }

  /// The words, the speaker and the verb are marked where the record has them, also behind emoji and decomposed letters.
  @Test func marksStandWhereTheyBelong() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write(
      "a.jsonl",
      #"{"id":"a<b>","title":"<script>","text":"🌉👩‍🚀 \#u{1112}\#u{1161}\#u{11AB}강 소식\n한서윤 시장은 \"다리를 <b>내일</b> 연다\"고 말했다."}"#
    )
    #expect(try process.run(["audit", "sample", "--lang", "en", "-o", "r.html", "a.jsonl"]).code == 0)
    try await Browser.withPage { page in
      try await page.open(process.folder.appendingPathComponent("r.html"))
      let marks = "[...document.querySelectorAll('#text mark')].map(m => m.className + ': ' + m.textContent)"
      let found = try await page.evaluate(marks)
      #expect(found == ["source: 한서윤 시장", "said end begin: 다리를 <b>내일</b> 연다", "cue: 말했다"])
      let tags = try await page.evaluate("[...document.querySelectorAll('#text .tag')].map(t => t.textContent)")
      #expect(tags == ["speaker", "words", "verb"])
      #expect(try await Self.text("title", page) == "<script>")
      #expect(try await Self.text("number", page) == "Statement 1 of 1")
      #expect(page.problems == [])
    }
  }

  /// A headline that is given apart has its marks, and offsets of its own.
  @Test func wordsInTitlesAreMarkedThere() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    try process.write("a.jsonl", #"{"id":"a","title":"🌉 한서윤 \"다리 내일 연다\"","text":"다리가 열린다. 비가 온다."}"#)
    #expect(try process.run(["audit", "sample", "-o", "r.html", "a.jsonl"]).code == 0)
    try await Browser.withPage { page in
      try await page.open(process.folder.appendingPathComponent("r.html"))
      let script = "[...document.querySelectorAll('mark')].map(m => m.parentNode.id + m.textContent)"
      let marks = try await page.evaluate(script)
      #expect(marks == ["title한서윤", "title다리 내일 연다"])
      #expect(page.problems == [])
    }
  }

  /// Nothing is cut off or scrolls sideways on a phone, and every answer can be reached by a thumb.
  @Test(arguments: [(390, 844), (360, 640), (1280, 800), (800, 600)])
  func everythingFits(_ width: Int, _ height: Int) async throws {
    try await Self.withReview(["--size", "12", "--lang", width == 800 ? "en" : "ko"]) { page, _ in
      try await page.setView(width: width, height: height, isPhone: width < 500)
      let wide = try await page.evaluate("document.documentElement.scrollWidth <= innerWidth").bool
      #expect(wide == true)
      for verdict in ["right", "wrong-speaker", "not-speech", "wrong-span", "cannot-say"] {
        let button = "document.getElementById('answer-\(verdict)').getBoundingClientRect()"
        let box = try await page.evaluate("(b => [b.left, b.right, b.top, b.bottom, b.height])(\(button))")
        let edges = box.array.compactMap(\.number)
        #expect(edges[0] >= 0 && Int(edges[1]) <= width, "\(verdict): \(edges)")
        #expect(edges[2] >= 0 && Int(edges[3]) <= height, "\(verdict): \(edges)")
        #expect(edges[4] >= 36)
      }
      let mark = "(b => b.top)(document.querySelector('[data-first]').getBoundingClientRect())"
      let top = try await page.evaluate(mark).number ?? -1
      #expect(top > 0 && Int(top) < height, "the marked words are seen: \(top)")
    }
  }
}
