import Glibc
import Outputs

/// The program `hwaja`.
@main
enum Program {
  static let commands: [Command] = [
    .analyze, .report, .claims, .ledger, .audit, .lexicon, .rules, .confidence, .names, .version, .help,
  ]

  static func main() async {
    // A closed pipe must come back as an error of the write, which ends the program quietly.
    _ = signal(SIGPIPE, SIG_IGN)
    let words = rawArguments()
    let console = Console(language: language(in: words) ?? Console.localeLanguage)
    do throws(Failure) {
      exit(try await run(words, console).rawValue)
    } catch {
      if let message = error.message { console.complain(message) }
      exit(error.code.rawValue)
    }
  }

  private static func run(_ words: [PathName], _ console: Console) async throws(Failure) -> ExitCode {
    let session = Session(console: console, contents: language(in: words) ?? .korean, commands: commands)
    var options = [Option.version]
    for option in commands.withActions.flatMap(\.allOptions) where !options.contains(where: { $0.name == option.name })
    {
      options.append(option)
    }
    // Choices differ between commands: they are checked when the command is known.
    let lenient = options.map { option in
      var option = option
      option.choices = []
      return option
    }
    let reading = try ArgumentReader.read(words, options: lenient)
    if reading.arguments.has(.version) { return try await Command.version.run(Arguments(), session) }
    guard let first = reading.arguments.operands.first else {
      return try overview(session, isWanted: reading.arguments.has(.help))
    }
    guard let (command, named) = commands.command(reading.arguments.operands.map(\.text)) else {
      throw unknownCommand(first)
    }
    return try await run(command, named: named, words, reading, session)
  }

  /// Runs the command that the first `named` operands name.
  private static func run(
    _ command: Command, named: Int, _ words: [PathName], _ reading: ArgumentReader.Reading, _ session: Session
  ) async throws(Failure) -> ExitCode {
    if reading.arguments.has(.help) {
      try StandardOutput.write(HelpPage(language: session.console.language).page(command))
      return .success
    }
    if let option = reading.unknown.first { throw unknownOption(option, command) }
    for option in commands.withActions.flatMap(\.allOptions) where reading.arguments.has(option) {
      if !command.allOptions.contains(where: { $0.name == option.name }) {
        throw unknownOption("--\(option.name)", command)
      }
    }
    var arguments = try ArgumentReader.read(words, options: command.allOptions).arguments
    arguments.operands.removeFirst(named)
    return try await command.run(arguments, session)
  }

  private static func overview(_ session: Session, isWanted: Bool) throws(Failure) -> ExitCode {
    let page = HelpPage(language: session.console.language).page(commands)
    if isWanted {
      try StandardOutput.write(page)
      return .success
    }
    session.console.say(Bilingual(en: page, ko: page))
    return .usage
  }

  private static func unknownCommand(_ word: PathName) -> Failure {
    let shown = PlainLine.text(word.text)
    if let meant = Suggestion.nearest(word.text, in: commands.map(\.name)) {
      return .usage(
        en: "There is no command \"\(shown)\". Did you mean hwaja \(meant)?",
        ko: "\"\(shown)\"(이)라는 명령은 없습니다. hwaja \(meant)을(를) 뜻하셨나요?")
    }
    return .usage(
      en: "There is no command \"\(shown)\". To read articles: hwaja report \(shown). For help: hwaja --help.",
      ko: "\"\(shown)\"(이)라는 명령은 없습니다. 기사를 읽으려면 hwaja report \(shown), 도움말은 hwaja --help입니다.")
  }

  private static func unknownOption(_ option: String, _ command: Command) -> Failure {
    let shown = PlainLine.text(option)
    let known = command.allOptions.map { "--\($0.name)" }
    let meant = Suggestion.nearest(option, in: known)
    return .usage(
      en: "hwaja \(command.name) has no option \(shown). "
        + (meant.map { "Did you mean \($0)?" } ?? "For its options: hwaja \(command.name) --help."),
      ko: "hwaja \(command.name)에는 \(shown) 선택 사항이 없습니다. "
        + (meant.map { "\($0)을(를) 뜻하셨나요?" } ?? "목록은 hwaja \(command.name) --help로 볼 수 있습니다."))
  }

  /// The language that the command line asks for, needed before anything can be said about the command line.
  private static func language(in words: [PathName]) -> Language? {
    let words = words.prefix { $0.text != "--" }.map(\.text)
    let attached = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    let next = words.lastIndex(of: "--lang").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    return (attached ?? next).flatMap(Language.init(rawValue:))
  }

  /// The arguments as bytes: they may be names of files that are not UTF-8.
  private static func rawArguments() -> [PathName] {
    let argv = unsafe CommandLine.unsafeArgv
    return (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let word = unsafe argv[index] else { return nil }
      return unsafe PathName(bytes: Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
    }
  }
}
