import BrowserSupport
import Foundation
import TestSupport

/// Reports of the articles of this repository, made once by the program for all tests of pages.
enum ReportPages {
  /// The rows of `Tests/Articles`: headline and text apart, with outlet, date and address.
  static let rows = "\(ArticleFolder().path)/rows.jsonl"

  /// Makes a report of `rows` with further arguments, and gives its path.
  static func made(_ arguments: [String], from input: String = rows, in process: HwajaProcess, as name: String) throws
    -> URL
  {
    let result = try process.run(["report", "--format", "html", "-o", name] + arguments + [input])
    guard result.code == 0 else { throw BrowserError.timedOut(result.messages) }
    return process.folder.appendingPathComponent(name)
  }

  /// Opens a report in the browser.
  static func withPage(
    _ arguments: [String] = [], from input: String = rows,
    _ body: @Sendable (BrowserPage) async throws -> Void
  ) async throws {
    let process = try HwajaProcess()
    defer { process.remove() }
    let file = try made(arguments, from: input, in: process, as: "report.html")
    try await Browser.withPage { page in
      try await page.open(file)
      try await body(page)
    }
  }

  /// Scripts that look for what must not be; each gives a list of what it found.
  enum Look {
    /// Cards whose words differ from the data, and data without a card.
    static let data = """
      (() => {
        const data = JSON.parse(document.getElementById('data').textContent), found = [];
        const cards = document.querySelectorAll('.card').length;
        if (cards !== data.statements.length) found.push(`${cards} cards, ${data.statements.length} statements`);
        // Words are drawn with their character references resolved.
        const drawn = (text) => text.replace(/&(quot|lt|gt|amp);/g, (_, name) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name]);
        const names = new Map(data.speakers.map((each) => [each.n, each.name]));
        for (const each of data.statements) {
          const card = document.getElementById('s' + each.n);
          const words = card && card.querySelector('blockquote').textContent.replace(/^“|”$/g, '');
          if (words !== drawn(each.words).replace(/^“|”$/g, '')) found.push(`${each.n}: ${words} / ${each.words}`);
          const section = card && card.closest('section.speaker');
          const name = section && section.querySelector('h1, h3').textContent;
          if (section && name !== names.get(each.speaker)) found.push(`${each.n}: ${name}`);
          const shown = card && card.textContent.match(/(?:신뢰도|confidence) ([\\d.]+)/);
          if (each.confidence && !(Math.abs(each.confidence - shown[1]) < 0.00501)) found.push(`${each.n}: confidence`);
        }
        return found;
      })()
      """
    /// Text whose contrast with its ground is too small, and edges of controls.
    static let contrast = """
      (() => {
        const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
          .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = (element) => {
          for (let each = element; each; each = each.parentElement) {
            const colour = numbers(getComputedStyle(each).backgroundColor);
            if (colour.length === 3 || colour[3] === 1) return colour;
          }
          return [255, 255, 255];
        };
        const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
        const found = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (!walker.currentNode.data.trim() || parent.closest('script, style, [hidden]')) continue;
          const style = getComputedStyle(parent), value = ratio(numbers(style.color), ground(parent));
          if (value < 4.5) found.add(`${parent.tagName}.${parent.className} ${value.toFixed(2)}`);
        }
        for (const each of document.querySelectorAll('input, select, button')) {
          const value = ratio(numbers(getComputedStyle(each).borderTopColor), ground(each.parentElement));
          if (each.type !== 'checkbox' && value < 3) found.add(`${each.tagName} edge ${value.toFixed(2)}`);
        }
        for (const each of document.querySelectorAll('svg rect')) {
          const value = ratio(numbers(getComputedStyle(each).fill), ground(each.parentElement));
          if (value < 3) found.add(`bar ${value.toFixed(2)}`);
        }
        return [...found];
      })()
      """
    /// What a reader with other means than eyes and mouse would miss.
    static let structure = """
      (() => {
        const found = [], all = (selector) => [...document.querySelectorAll(selector)];
        for (const name of ['header', 'nav', 'main', 'footer']) if (!all(name).length) found.push('no ' + name);
        if (all('h1').length !== 1) found.push('h1: ' + all('h1').length);
        let level = 0;
        for (const each of all('h1, h2, h3, h4')) {
          const next = Number(each.tagName[1]);
          if (level && next > level + 1) found.push('heading ' + each.textContent);
          level = next;
        }
        for (const each of all('th')) if (!each.scope) found.push('th ' + each.textContent);
        for (const each of all('table')) if (!each.caption && !each.closest('details')) found.push('table without caption');
        for (const each of all('form input, form select')) if (!each.labels.length) found.push('input ' + each.name);
        const ids = all('[id]').map((each) => each.id);
        if (new Set(ids).size !== ids.length) found.push('ids twice');
        for (const each of all('a')) {
          const href = each.getAttribute('href');
          if (!each.textContent.trim()) found.push('empty link ' + href);
          if (!/^(#|https?:|[\\w./-]+\\.html(#\\w+)?$)/.test(href)) found.push('link ' + href);
          if (href.startsWith('#') && !document.getElementById(href.slice(1))) found.push('leads nowhere ' + href);
        }
        for (const each of all('[style], [onclick]')) found.push('attribute of ' + each.tagName);
        return found;
      })()
      """
  }
}
