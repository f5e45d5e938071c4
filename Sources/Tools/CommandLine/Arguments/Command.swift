import Outputs

/// One subcommand: what help says of it, and what it does.
struct Command: Sendable {
  /// An example with what it does.
  struct Example: Sendable {
    var line: String
    var meaning: Bilingual
  }

  var name: String
  /// What it does, in one line.
  var summary: Bilingual
  /// The command line after the name: `[INPUT…]`.
  var synopsis: String
  var examples: [Example]
  /// What the operands are; more than a line where needed.
  var notes: Bilingual?
  var options: [Option]
  /// Does it.
  var run: @Sendable (Arguments, Session) async throws(Failure) -> ExitCode

  /// All options, those that every command has included.
  var allOptions: [Option] { options + [.language, .help] }
}

/// What a command has to know of its run beside its arguments.
struct Session: Sendable {
  var console: Console
  /// Language of reports and pages.
  var contents: Language
  /// Every command, for help.
  var commands: [Command]
}
