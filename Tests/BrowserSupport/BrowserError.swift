/// Why something could not be done with the browser.
public enum BrowserError: Error, Equatable, CustomStringConvertible {
  /// Chromium does not run; with what it wrote to standard error.
  case notRunning(String)
  /// A command of DevTools was refused.
  case refused(command: String, message: String)
  /// A script of the page threw.
  case script(String)
  /// Nothing of the page answers to the selector.
  case noElement(String)
  /// Something took longer than it may.
  case timedOut(String)

  /// The error in words.
  public var description: String {
    switch self {
    case .notRunning(let words): "chromium does not run: \(words)"
    case .refused(let command, let message): "\(command): \(message)"
    case .script(let message): "script: \(message)"
    case .noElement(let selector): "the page has no element \(selector)"
    case .timedOut(let what): "took too long: \(what)"
    }
  }
}
