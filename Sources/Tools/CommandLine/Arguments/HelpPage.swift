import Outputs

/// Writes help: examples first, then what they are made of.
struct HelpPage {
  let language: Language

  /// Help for the whole program.
  func page(_ commands: [Command]) -> String {
    """
    \(text("hwaja: who said what in Korean news", "hwaja(화자): 한국어 뉴스에서 누가 무엇을 말했는지 찾는다"))

    \(text("Examples", "예"))
    \(examples(commands.compactMap(\.examples.first)))

    \(text("Commands", "명령"))
    \(list(commands))

    \(text("Help for a command: hwaja COMMAND --help", "명령별 도움말: hwaja COMMAND --help"))

    """
  }

  /// Help for one command.
  func page(_ command: Command) -> String {
    let options = command.allOptions
    let width = options.map(\.shown.count).max() ?? 0
    let rows = options.map { "  \(padded($0.shown, to: width))  \($0.help[language])" }
    let notes = command.notes.map { "\n\($0[language])\n" } ?? ""
    let actions = command.actions.isEmpty ? "" : "\n\(text("Actions", "하위 명령"))\n\(list(command.actions))\n"
    return """
      hwaja \(command.name): \(command.summary[language])

      \(text("Examples", "예"))
      \(examples(command.examples))

      \(text("Usage", "쓰는 법")): hwaja \(command.name)\(command.synopsis.isEmpty ? "" : " \(command.synopsis)")
      \(notes)\(actions)
      \(text("Options", "선택 사항"))
      \(rows.joined(separator: "\n"))

      """
  }

  private func list(_ commands: [Command]) -> String {
    let width = commands.map(\.name.count).max() ?? 0
    return commands.map { "  \(padded($0.name, to: width))  \($0.summary[language])" }.joined(separator: "\n")
  }

  private func examples(_ examples: [Command.Example]) -> String {
    examples.map { "  \($0.line)\n      \($0.meaning[language])" }.joined(separator: "\n")
  }

  private func text(_ english: String, _ korean: String) -> String { language == .korean ? korean : english }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
