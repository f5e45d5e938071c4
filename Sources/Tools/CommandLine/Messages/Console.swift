import Glibc
import Outputs

/// What the surroundings say of language and colour, and the way to the person at the terminal.
struct Console: Sendable {
  /// Language of messages and help.
  var language: Language
  /// Whether standard error may be coloured.
  private let style: TerminalStyle

  init(language: Language) {
    self.language = language
    style = TerminalStyle(isOn: Self.mayColour && isatty(STDERR_FILENO) == 1)
  }

  /// Says something on standard error, one line.
  func say(_ message: Bilingual) { write("\(message[language])\n") }

  /// Says what is wrong on standard error.
  func complain(_ message: Bilingual) { write("\(style.alert("hwaja:")) \(message[language])\n") }

  /// Whether standard error is a terminal on which a line can be written over.
  var hasTerminal: Bool { isatty(STDERR_FILENO) == 1 && Self.environment("TERM") != "dumb" }

  /// Shows something on the last line of the terminal, in the place of what was shown there.
  func show(_ message: Bilingual) { write("\r\(message[language])\u{1B}[K") }

  /// Takes away what was shown on the last line of the terminal.
  func clear() { write("\r\u{1B}[K") }

  /// Whether the environment allows colours at all.
  static var mayColour: Bool { (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb" }

  /// The language that the locale asks for: Korean for `ko…`, else English.
  static var localeLanguage: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap(environment).first { !$0.isEmpty }
    return locale?.hasPrefix("ko") == true ? .korean : .english
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { value in unsafe String(cString: value) }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(STDERR_FILENO, buffer.baseAddress! + done, buffer.count - done)
      }
      if count < 0 && errno != EINTR { return }
      done += max(count, 0)
    }
  }
}
