public import Foundation

/// A page of the browser.
///
/// Every step has a timeout of 60 seconds, after which it throws.
public struct BrowserPage: Sendable {
  let connection: DevToolsConnection
  let session: String

  /// Folder into which the page downloads; gone with the browser.
  public var downloads: URL { connection.process.folder.appendingPathComponent("downloads") }

  init(_ connection: DevToolsConnection) async throws {
    self.connection = connection
    let target = try await connection.send("Target.createTarget", ["url": "about:blank"])["targetId"]
    let attached = try await connection.send("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"].string ?? ""
    for domain in ["Page", "Runtime", "Network", "Log", "DOM"] { try await send("\(domain).enable") }
    try await send("Page.setLifecycleEventsEnabled", ["enabled": true])
    _ = try await connection.send(
      "Browser.setDownloadBehavior",
      ["behavior": "allow", "downloadPath": .string(downloads.path), "eventsEnabled": true])
    try await setView(width: 1280, height: 800)
  }

  /// Sends a command of DevTools to the page.
  @discardableResult
  public func send(_ method: String, _ parameters: BrowserValue = [:]) async throws -> BrowserValue {
    try await connection.send(method, parameters, session: session)
  }

  /// Opens a file or an address and waits until it is loaded.
  public func open(_ url: URL) async throws {
    let answer = try await send("Page.navigate", ["url": .string(url.absoluteString)])
    if let fault = answer["errorText"].string { throw BrowserError.refused(command: "Page.navigate", message: fault) }
    // A move inside the page loads nothing.
    guard let loader = answer["loaderId"].string else { return }
    try await wait(for: "\(url) to load") { loads.contains(loader) }
  }

  /// Loads the page anew.
  public func reload() async throws {
    let before = loads.count
    try await send("Page.reload")
    try await wait(for: "the page to load again") { loads.count > before }
  }

  /// What has been loaded so far, documents by the ids of their loaders: the first one is no page of ours.
  private var loads: [String] {
    events("Page.lifecycleEvent").filter { $0["name"].string == "load" }.compactMap { $0["loaderId"].string }
  }

  /// Runs JavaScript in the page and gives its value; a promise is awaited.
  ///
  /// - Throws: ``BrowserError/script(_:)`` if it throws or the promise is rejected.
  @discardableResult
  public func evaluate(_ script: String) async throws -> BrowserValue {
    let answer = try await send(
      "Runtime.evaluate",
      ["expression": .string(script), "awaitPromise": true, "returnByValue": true, "userGesture": true])
    let fault = answer["exceptionDetails"]
    if fault != .null {
      throw BrowserError.script(fault["exception"]["description"].string ?? fault["text"].string ?? "\(fault)")
    }
    return answer["result"]["value"]
  }

  /// Waits until a JavaScript expression is true.
  ///
  /// - Throws: ``BrowserError/timedOut(_:)`` after so many seconds.
  public func wait(until expression: String, seconds: Double = 60) async throws {
    try await wait(for: expression, seconds: seconds) { try await evaluate("!!(\(expression))").bool == true }
  }

  /// Waits until the first, or a later, download is on the disk, and gives its file.
  public func download(_ count: Int = 1) async throws -> URL {
    try await wait(for: "download \(count)") { finishedDownloads.count >= count }
    return downloads.appendingPathComponent(finishedDownloads[count - 1])
  }

  /// Names of the files that were downloaded, in the order of their beginnings.
  private var finishedDownloads: [String] {
    let progress = connection.events("Browser.downloadProgress", session: nil)
    let finished = Set(progress.filter { $0["state"].string == "completed" }.compactMap { $0["guid"].string })
    return connection.events("Browser.downloadWillBegin", session: nil)
      .filter { finished.contains($0["guid"].string ?? "") }.compactMap { $0["suggestedFilename"].string }
  }

  func events(_ method: String) -> [BrowserValue] { connection.events(method, session: session) }

  private func wait(for what: String, seconds: Double = 60, _ condition: () async throws -> Bool) async throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !(try await condition()) {
      guard Date() < deadline else { throw BrowserError.timedOut(what) }
      try await Task.sleep(for: .milliseconds(15))
    }
  }
}
