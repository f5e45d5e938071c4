import BrowserSupport
import Foundation
import TestSupport
import Testing

/// The pages of a report in a real browser.
@Suite(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
struct ReportPageTests {
  @Test(arguments: ["speaker", "document", "outlet"])
  func aPageIsWellAndItsDataAgree(_ grouping: String) async throws {
    try await ReportPages.withPage(["--by", grouping]) { page in
      #expect(page.problems == [])
      #expect(page.externalRequests == [])
      #expect(try await page.evaluate(ReportPages.Look.data) == [])
      #expect(try await page.evaluate(ReportPages.Look.structure) == [])
      let cards = try await page.evaluate("document.querySelectorAll('.card').length").number ?? 0
      #expect(cards > 400)
      #expect(try await page.evaluate("document.documentElement.lang") == "ko")
      let style = "getComputedStyle(document.body)"
      #expect(try await page.evaluate("\(style).wordBreak") == "keep-all")
    }
  }

  @Test(arguments: [(390, BrowserPage.ColorScheme.light), (320, .light), (1280, .light), (1280, .dark)])
  func aPageFitsItsWindowAndCanBeSeen(_ width: Int, _ scheme: BrowserPage.ColorScheme) async throws {
    try await ReportPages.withPage { page in
      try await page.setMedia(colorScheme: scheme)
      try await page.setView(width: width, height: 800, isPhone: width < 500)
      let overflow = try await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
      #expect(overflow == 0)
      #expect(try await page.evaluate(ReportPages.Look.contrast) == [])
      let ground = try await page.evaluate("getComputedStyle(document.body).backgroundColor")
      #expect(ground == (scheme == .dark ? "rgb(22, 24, 27)" : "rgb(255, 255, 255)"))
    }
  }

  @Test func filtersNarrowDownAndStandInTheAddress() async throws {
    try await ReportPages.withPage { page in
      let shown = "document.querySelectorAll('.card:not([hidden])').length"
      let all = try await page.evaluate(shown)
      try await page.click("#filters input[name=speaker]")
      try await page.type("한서윤")
      try await page.wait(until: "location.search.includes('speaker=')")
      let names =
        "[...new Set([...document.querySelectorAll('.card:not([hidden])')].map((card) => "
        + "card.closest('section').querySelector('h2, h3').textContent))]"
      #expect(try await page.evaluate(names) == ["화자를 알 수 없는 발언", "한서윤"], "the unattributed stay in view")
      let hidden = "[...document.querySelectorAll('[data-group=p]')].filter((each) => !each.hidden).length"
      #expect(try await page.evaluate(hidden) == 1)
      try await page.evaluate("document.querySelector('[name=type]').value = 'direct'")
      try await page.evaluate("document.querySelector('#filters').dispatchEvent(new Event('input'))")
      try await page.wait(until: "location.search.includes('type=direct')")
      let narrowed = try await page.evaluate(shown)
      try await page.reload()
      #expect(try await page.evaluate(shown) == narrowed, "the address keeps the filters")
      #expect(try await page.evaluate("document.querySelector('[name=speaker]').value") == "한서윤")
      try await page.click("#filters button[type=reset]")
      try await page.wait(until: "location.search === ''")
      #expect(try await page.evaluate(shown) == all)
      #expect(page.problems == [])
    }
  }

  @Test(arguments: [
    ("q=다리", "words"), ("kind=organization", "kind"), ("outlet=가온통신", "outlet"), ("stance=deny", "stance"),
    ("confidence=0.95-", "confidence"), ("confidence=-0.7", "confidence"), ("since=2026-03-01&until=2026-03-15", "day"),
    ("type=indirect", "type"), ("kind=none", "nobody"),
  ])
  func everyFilterShowsWhatTheDataSay(_ query: String, _ reason: String) async throws {
    let script = """
      (() => {
        const data = JSON.parse(document.getElementById('data').textContent), wanted = new URLSearchParams(location.search);
        const fold = (text) => text.replace(/\\s/g, '');
        const fits = (each) => {
          const speaker = data.speakers.find((one) => one.n === each.speaker);
          const article = data.documents.find((one) => one.n === each.document);
          return [...wanted].every(([key, value]) => ({
            q: () => fold(each.words + (speaker ? speaker.name : '') + article.title).includes(value),
            kind: () => (speaker ? speaker.kind : 'none') === value, outlet: () => article.outlet === value,
            stance: () => each.stance === value, type: () => each.type === value,
            confidence: () => value.endsWith('-') ? each.confidence >= parseFloat(value) : each.confidence < -parseFloat(value),
            since: () => article.day >= value, until: () => article.day <= value,
          })[key]());
        };
        const expected = data.statements.filter(fits).map((each) => 's' + each.n).sort();
        const shown = [...document.querySelectorAll('.card:not([hidden])')].map((each) => each.id).sort();
        return [expected.length > 0 && expected.length < data.statements.length, expected.join() === shown.join()];
      })()
      """
    let process = try HwajaProcess()
    defer { process.remove() }
    let file = try ReportPages.made([], in: process, as: "report.html")
    var address = URLComponents(url: file, resolvingAgainstBaseURL: false)
    address?.query = query
    let url = try #require(address?.url)
    try await Browser.withPage { page in
      try await page.open(url)
      #expect(try await page.evaluate(script) == [true, true], "\(reason)")
    }
  }

  @Test func keysLeadThroughThePage() async throws {
    try await ReportPages.withPage { page in
      let focus = "document.activeElement.id"
      try await page.press("j")
      let first = try await page.evaluate(focus).string ?? ""
      #expect(first.hasPrefix("s"))
      try await page.press("j")
      let second = try await page.evaluate(focus).string ?? ""
      #expect(second.hasPrefix("s") && second != first)
      try await page.press("k")
      #expect(try await page.evaluate(focus).string == first)
      try await page.press("t")
      try await page.wait(until: "document.activeElement.id === 't\(first.dropFirst())'")
      let isSeen =
        "(() => { const box = document.activeElement.getBoundingClientRect(); "
        + "return box.top >= 0 && box.bottom <= innerHeight })()"
      try await page.wait(until: isSeen, seconds: 20)
      try await page.press("t")
      try await page.wait(until: "document.activeElement.id === '\(first)'")
      try await page.press("/")
      try await page.wait(until: "document.activeElement.name === 'q'")
      try await page.type("다리")
      try await page.wait(until: "location.search !== ''")
      try await page.press("Escape")
      try await page.press("Escape")
      try await page.wait(until: "location.search === ''")
      #expect(page.problems == [])
    }
  }

  @Test func aClickLeadsToTheStatementAndBack() async throws {
    try await ReportPages.withPage { page in
      try await page.evaluate("document.querySelector('.text mark.said').scrollIntoView({ block: 'center' })")
      let number = try await page.evaluate("document.querySelector('.text mark.said').dataset.s").string ?? ""
      // A mark may run over two lines, and its middle lie on neither.
      try await page.evaluate("document.querySelector('.text mark.said').click()")
      try await page.wait(until: "location.hash === '#s\(number)' && document.activeElement.id === 's\(number)'")
      try await page.evaluate("document.querySelector('#s\(number) .jump').click()")
      try await page.wait(until: "location.hash === '#t\(number)' && document.activeElement.id === 't\(number)'")
      let marks =
        "['source', 'cue', 'said'].map((name) => { const style = getComputedStyle(document.querySelector("
        + "'.text mark.' + name)); return [style.textDecorationStyle, style.textDecorationLine, style.fontWeight].join() })"
      let forms = try await page.evaluate(marks)
      #expect(forms[0] != forms[1] && forms[1] != forms[2] && forms[0] != forms[2], "told apart without colour")
    }
  }

  @Test func aPageCanBePrintedAndReadWithoutJavaScript() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let file = try ReportPages.made([], in: process, as: "report.html")
    try await Browser.withPage { page in
      try await page.send("Emulation.setScriptExecutionDisabled", ["value": true])
      try await page.open(file)
      #expect(try await page.evaluate("document.getElementById('filters').hidden") == true)
      #expect(try await page.evaluate("document.querySelectorAll('.card[hidden]').length") == 0)
      #expect(try await page.evaluate(ReportPages.Look.structure) == [])
      try await page.setMedia(isPrint: true)
      #expect(try await page.evaluate("getComputedStyle(document.querySelector('nav')).display") == "none")
      #expect(try await page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)")
      let pdf = try await page.pdf()
      #expect(pdf.prefix(5) == Data("%PDF-".utf8) && pdf.count > 50_000)
      #expect(page.problems == [])
    }
  }

  @Test func nothingMoves() async throws {
    try await ReportPages.withPage { page in
      try await page.setMedia(reducesMotion: true)
      try await page.press("j")
      let moving =
        "[...document.querySelectorAll('*')].filter((each) => { const style = getComputedStyle(each); "
        + "return style.transitionDuration !== '0s' || style.animationName !== 'none' || "
        + "style.scrollBehavior !== 'auto' }).length"
      #expect(try await page.evaluate(moving) == 0)
    }
  }

  /// Ten times the articles: 4,770 statements.
  @Test func manyStatementsAreFast() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let rows = try String(contentsOfFile: ReportPages.rows, encoding: .utf8)
    try process.write("many.jsonl", String(repeating: rows, count: 10))
    let input = process.folder.appendingPathComponent("many.jsonl").path
    let file = try ReportPages.made([], from: input, in: process, as: "many.html")
    try await Browser.withPage { page in
      try await page.open(file)
      let script = """
        (() => {
          const form = document.getElementById('filters'), start = performance.now();
          form.elements.q.value = '다리';
          form.dispatchEvent(new Event('submit', { cancelable: true }));
          return [document.querySelectorAll('.card').length > 4500, performance.now() - start];
        })()
        """
      let found = try await page.evaluate(script)
      #expect(found[0] == true)
      // A tenth of a second on a machine that does nothing else.
      #expect(found[1].number ?? .infinity < 1000)
    }
  }

  @Test func whereNothingFitsTheNameAndTheFiltersStay() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let folder = try ReportPages.made([], in: process, as: "report")
    try await Browser.withPage { page in
      for name in ["speakers/1", "outlets/1", "unattributed"] {
        try await page.open(folder.appendingPathComponent("\(name).html"))
        let order =
          "document.querySelector('h1').compareDocumentPosition(document.getElementById('filters'))"
          + " === Node.DOCUMENT_POSITION_FOLLOWING"
        #expect(try await page.evaluate(order) == true, "\(name)")
        try await page.click("#filters input[name=q]")
        try await page.type("없는말")
        try await page.wait(until: "location.search !== ''")
        let seen =
          "['h1', '#filters', '.card'].map((each) => "
          + "[...document.querySelectorAll(each)].filter((one) => one.offsetParent).length)"
        #expect(try await page.evaluate(seen) == [1, 1, 0], "\(name)")
      }
    }
  }

  @Test func headsOfTablesAndDaysAreNotBroken() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let folder = try ReportPages.made(["--lang", "en"], in: process, as: "report")
    let broken = """
      [...document.querySelectorAll('table.index thead th, .day')].flatMap((each) => {
        const text = each.firstChild, range = document.createRange();
        return [...text.data.matchAll(/\\S+/g)].filter((word) => {
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          return range.getClientRects().length > 1;
        }).map((word) => word[0]);
      })
      """
    try await Browser.withPage { page in
      for width in [390, 1280] {
        try await page.setView(width: width, height: 800, isPhone: width < 500)
        for name in ["articles", "outlets", "chains"] {
          try await page.open(folder.appendingPathComponent("\(name).html"))
          #expect(try await page.evaluate(broken) == [], "\(name) at \(width)")
        }
      }
    }
  }

  @Test func everyPageOfAFolderIsWell() async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let folder = try ReportPages.made(["--by", "outlet"], in: process, as: "report")
    let names = [
      "index", "speakers", "articles", "outlets", "headlines", "chains", "unattributed", "speakers/1", "articles/1",
      "outlets/1",
    ]
    try await Browser.withPage { page in
      for name in names {
        try await page.setView(width: 1280, height: 800)
        try await page.open(folder.appendingPathComponent("\(name).html"))
        #expect(try await page.evaluate(ReportPages.Look.structure) == [], "\(name)")
        #expect(try await page.evaluate(ReportPages.Look.data) == [], "\(name)")
        #expect(try await page.evaluate("getComputedStyle(document.body).wordBreak") == "keep-all", "\(name)")
        try await page.setView(width: 320, height: 800, isPhone: true)
        let overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        #expect(try await page.evaluate(overflow) == 0, "\(name)")
      }
      try await page.open(folder.appendingPathComponent("articles/1.html"))
      let card = try await page.evaluate("document.querySelector('.card').id")
      try await page.evaluate("document.querySelector('.card .who a').click()")
      try await page.wait(until: "location.href.includes('/speakers/') && document.readyState === 'complete'")
      try await page.evaluate("document.querySelector('.card .jump').click()")
      let isThere = "location.href.includes('/articles/') && location.hash.startsWith('#t')"
      try await page.wait(until: "\(isThere) && document.readyState === 'complete'")
      try await page.wait(until: "document.activeElement.id === location.hash.slice(1)")
      #expect(card.string?.hasPrefix("s") == true)
      #expect(page.problems == [] && page.externalRequests == [])
    }
  }
}
