import AnalysisRecords
import Hwaja
import LexiconTables
import Outputs

extension Command {
  /// `hwaja version`: what this program is.
  static let version = Command(
    name: "version",
    summary: Bilingual(en: "show the version and the lexicon", ko: "버전과 사전을 보인다"),
    synopsis: "",
    examples: [
      Example(line: "hwaja version", meaning: Bilingual(en: "as records name them", ko: "기록에 적히는 대로"))
    ],
    notes: nil, options: [],
    run: { (arguments, session) async throws(Failure) in
      try arguments.expectNone(for: "version")
      let lexicon = try LexiconChoice(arguments).lexicon(session)
      try StandardOutput.write("hwaja \(Analyzer.version)\nlexicon \(lexicon.digest)\n")
      return .success
    })

  /// `hwaja help`: help for the program or a command.
  static let help = Command(
    name: "help",
    summary: Bilingual(en: "show help for a command", ko: "명령의 도움말을 보인다"),
    synopsis: "[COMMAND [ACTION]]",
    examples: [
      Example(
        line: "hwaja help report",
        meaning: Bilingual(en: "the same as hwaja report --help", ko: "hwaja report --help와 같다"))
    ],
    notes: nil, options: [],
    run: { (arguments, session) async throws(Failure) in
      let page = HelpPage(language: session.console.language)
      guard let name = arguments.operands.first?.text else {
        try StandardOutput.write(page.page(session.commands))
        return .success
      }
      guard let (command, _) = session.commands.command(arguments.operands.map(\.text)) else {
        let meant = Suggestion.nearest(name, in: session.commands.map(\.name))
        throw .usage(
          en: "There is no command \"\(PlainLine.text(name))\"." + (meant.map { " Did you mean \($0)?" } ?? ""),
          ko: "\"\(PlainLine.text(name))\"(이)라는 명령은 없습니다." + (meant.map { " \($0)을(를) 뜻하셨나요?" } ?? ""))
      }
      try StandardOutput.write(page.page(command))
      return .success
    })
}

extension Arguments {
  /// Makes sure that a command that takes no operands has none.
  func expectNone(for command: String) throws(Failure) {
    guard let operand = operands.first else { return }
    let shown = PlainLine.text(operand.text)
    throw .usage(
      en: "hwaja \(command) takes no \"\(shown)\". For its options: hwaja \(command) --help.",
      ko: "hwaja \(command)에는 \"\(shown)\"을(를) 줄 수 없습니다. 쓰는 법은 hwaja \(command) --help입니다.")
  }
}
