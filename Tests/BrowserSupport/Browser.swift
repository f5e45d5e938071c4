import Foundation

/// Debian's Chromium without a screen, driven over DevTools: one page in a fresh browser at a time.
///
/// ```swift
/// @Test(.enabled(if: Browser.isInstalled, "chromium is not installed: .ci/setup --tests"))
/// func opens() async throws {
///   try await Browser.withPage { page in
///     try await page.open(file)
///     try await page.press("j")
///     let title = try await page.evaluate("document.title").string
///     #expect(title == "누가 무엇을 말했나")
///     #expect(page.problems == [] && page.externalRequests == [])
///   }
/// }
/// ```
public enum Browser {
  /// Whether there is a Chromium on this machine.
  public static var isInstalled: Bool { ChromiumProcess.executable != nil }

  /// Runs `body` with an empty page, 1280 by 800 pixels, and ends the browser whatever comes of it.
  ///
  /// Browsers of one test run wait for one another, so that they do not slow each other beyond every timeout.
  ///
  /// - Throws: ``BrowserError`` if the browser does not start, and what `body` throws.
  public static func withPage<Answer: Sendable>(
    language: String = "ko-KR", _ body: @Sendable (BrowserPage) async throws -> Answer
  ) async throws -> Answer {
    await BrowserTurn.shared.take()
    do {
      let answer = try await run(language, body)
      await BrowserTurn.shared.pass()
      return answer
    } catch {
      await BrowserTurn.shared.pass()
      throw error
    }
  }

  private static func run<Answer: Sendable>(
    _ language: String, _ body: @Sendable (BrowserPage) async throws -> Answer
  ) async throws -> Answer {
    let connection = try DevToolsConnection(language: language)
    do {
      let answer = try await body(try await BrowserPage(connection))
      await end(connection)
      return answer
    } catch {
      await end(connection)
      throw error
    }
  }

  private static func end(_ connection: DevToolsConnection) async {
    _ = try? await connection.send("Browser.close", timeout: 5)
    await connection.process.end(after: 5)
  }
}

/// Whose turn it is to have a browser.
private actor BrowserTurn {
  static let shared = BrowserTurn()
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if isTaken { await withCheckedContinuation { waiting.append($0) } }
    isTaken = true
  }

  func pass() {
    isTaken = false
    if !waiting.isEmpty {
      isTaken = true
      waiting.removeFirst().resume()
    }
  }
}
