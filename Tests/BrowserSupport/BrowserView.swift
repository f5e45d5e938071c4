public import Foundation

/// How the page is shown, and pictures of it.
extension BrowserPage {
  /// What a style sheet can ask of the reader's settings.
  public enum ColorScheme: String, Sendable {
    /// Dark letters on light ground.
    case light
    /// Light letters on dark ground.
    case dark
  }

  /// Sets the size of the window in CSS pixels; `isPhone` makes it a touch screen with its own viewport.
  ///
  /// Returns when the page has been told: the browser sends `resize` with the next frame, which may be late on a busy
  /// machine. It runs a script for that: take the programs from the page afterwards.
  public func setView(width: Int, height: Int, scale: Double = 1, isPhone: Bool = false) async throws {
    try await send(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": .number(scale),
        "mobile": .bool(isPhone),
      ])
    try await send("Emulation.setTouchEmulationEnabled", ["enabled": .bool(isPhone)])
    try await waitForFrame()
  }

  /// Waits until the browser has drawn the page as it is now: events of a frame come before its callbacks.
  private func waitForFrame() async throws {
    _ = try await evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
  }

  /// Sets what `prefers-color-scheme`, `prefers-reduced-motion` and `@media print` see.
  public func setMedia(
    colorScheme: ColorScheme = .light, reducesMotion: Bool = false, isPrint: Bool = false
  ) async throws {
    try await send(
      "Emulation.setEmulatedMedia",
      [
        "media": isPrint ? "print" : "screen",
        "features": [
          ["name": "prefers-color-scheme", "value": .string(colorScheme.rawValue)],
          ["name": "prefers-reduced-motion", "value": reducesMotion ? "reduce" : "no-preference"],
        ],
      ])
  }

  /// A PNG of what is seen, or of the whole page.
  public func screenshot(wholePage: Bool = false) async throws -> Data {
    var parameters: [String: BrowserValue] = ["format": "png", "captureBeyondViewport": .bool(wholePage)]
    if wholePage {
      let size = try await send("Page.getLayoutMetrics")["cssContentSize"]
      parameters["clip"] = [
        "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1,
      ]
    }
    return try data(await send("Page.captureScreenshot", .object(parameters)), "Page.captureScreenshot")
  }

  /// The page as it would be printed on A4, a PDF.
  public func pdf() async throws -> Data {
    try data(
      await send("Page.printToPDF", ["paperWidth": 8.27, "paperHeight": 11.69, "printBackground": false]),
      "Page.printToPDF")
  }

  private func data(_ answer: BrowserValue, _ command: String) throws -> Data {
    guard let data = answer["data"].string.flatMap({ Data(base64Encoded: $0) }) else {
      throw BrowserError.refused(command: command, message: "gave no data")
    }
    return data
  }
}
