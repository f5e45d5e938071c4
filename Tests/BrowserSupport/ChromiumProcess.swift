import Foundation
import Glibc

/// One running Chromium with a profile of its own, spoken to over a pair of pipes.
final class ChromiumProcess: Sendable {
  /// Where commands are written to: descriptor 3 of the browser.
  let commands: FileHandle
  /// Where answers and events are read from: descriptor 4 of the browser.
  let answers: FileHandle
  /// Folder of the profile, the downloads and what the browser says; removed at the end.
  let folder: URL
  private let process: Process

  /// The browser of the system: `$CHROMIUM`, else `chromium` in `/usr/bin`; `nil` where there is none.
  static let executable: URL? = {
    let path = ProcessInfo.processInfo.environment["CHROMIUM"] ?? "/usr/bin/chromium"
    return FileManager.default.isExecutableFile(atPath: path) ? URL(fileURLWithPath: path) : nil
  }()

  /// Everything that is not needed for one page without a screen is left out.
  private static let flags = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-breakpad",
    "--disable-extensions", "--disable-sync", "--disable-default-apps", "--disable-component-update",
    "--disable-background-networking", "--disable-client-side-phishing-detection", "--no-first-run",
    "--no-default-browser-check", "--no-pings", "--mute-audio", "--hide-scrollbars", "--remote-debugging-pipe",
    "--force-color-profile=srgb",
  ]

  /// Starts the browser; `language` is what pages see as the reader's.
  init(language: String) throws {
    guard let executable = Self.executable else { throw BrowserError.notRunning("it is not installed") }
    // A browser that died must come back as an error of the write.
    _ = signal(SIGPIPE, SIG_IGN)
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("downloads"), withIntermediateDirectories: true)
    let (input, output) = (Pipe(), Pipe())
    (commands, answers) = (input.fileHandleForWriting, output.fileHandleForReading)
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let line = #"log=$1; shift; exec "$@" 3<&0 4>&1 </dev/null >"$log" 2>&1"#
    process.arguments =
      ["-c", line, "sh", folder.appendingPathComponent("log").path, executable.path] + Self.flags + [
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--lang=\(language)", "about:blank",
      ]
    (process.standardInput, process.standardOutput) = (input, output)
    process.environment = ProcessInfo.processInfo.environment.merging([
      "HOME": folder.path, "TZ": "Asia/Seoul", "LANGUAGE": language,
    ]) { $1 }
    try process.run()
  }

  /// The end of what the browser wrote, for errors.
  var lastWords: String {
    let log = (try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)) ?? ""
    return String(log.suffix(800))
  }

  /// Waits some seconds for the browser to end by itself, else ends it; nothing of it is left behind.
  func end(after seconds: Double) async {
    try? commands.close()
    let deadline = Date(timeIntervalSinceNow: seconds)
    while process.isRunning, Date() < deadline { try? await Task.sleep(for: .milliseconds(20)) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    // Children of the browser may write to the profile for a moment longer.
    for _ in 0..<50 where FileManager.default.fileExists(atPath: folder.path) {
      try? FileManager.default.removeItem(at: folder)
      try? await Task.sleep(for: .milliseconds(20))
    }
  }
}
