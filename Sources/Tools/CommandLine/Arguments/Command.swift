import Outputs

/// One subcommand: what help says of it, and what it does.
struct Command: Sendable {
  /// An example with what it does.
  struct Example: Sendable {
    var line: String
    var meaning: Bilingual
  }

  /// Its word, or its words: `audit sample`.
  var name: String
  /// What it does, in one line.
  var summary: Bilingual
  /// The command line after the name: `[INPUT…]`.
  var synopsis: String
  var examples: [Example]
  /// What the operands are; more than a line where needed.
  var notes: Bilingual?
  var options: [Option]
  /// Commands of their own that the word after the name chooses.
  var actions: [Command] = []
  /// Does it.
  var run: @Sendable (Arguments, Session) async throws(Failure) -> ExitCode

  /// All options, those that every command has included.
  var allOptions: [Option] { options + [.language, .help] }

  /// The action of this name.
  func action(_ word: String) -> Command? { actions.first { $0.name == "\(name) \(word)" } }
}

extension [Command] {
  /// The commands and their actions.
  var withActions: [Command] { flatMap { [$0] + $0.actions } }

  /// The command that the first of these words name, and how many of them.
  func command(_ words: [String]) -> (command: Command, words: Int)? {
    guard let word = words.first, let command = first(where: { $0.name == word }) else { return nil }
    guard words.count > 1, let action = command.action(words[1]) else { return (command, 1) }
    return (action, 2)
  }
}

/// What a command has to know of its run beside its arguments.
struct Session: Sendable {
  var console: Console
  /// Language of reports and pages.
  var contents: Language
  /// Every command, for help.
  var commands: [Command]
}
