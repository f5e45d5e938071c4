import LexiconTables
import Outputs

/// `hwaja lexicon show`: every row that knows a name.
enum LexiconShow {
  static func run(_ names: [PathName], _ lexicon: Lexicon, _ session: Session) throws(Failure) -> ExitCode {
    guard !names.isEmpty else {
      throw .usage(en: "Which name? hwaja lexicon show NAME.", ko: "어떤 이름을 찾을까요? hwaja lexicon show NAME.")
    }
    var code = ExitCode.success
    var pages: [String] = []
    for name in names.map(\.text) {
      let entries = lexicon.entries(named: name)
      pages += entries.map(page)
      if entries.isEmpty {
        let shown = PlainLine.text(name)
        session.console.complain(
          Bilingual(
            en: "the lexicon has no \"\(shown)\". Give a whole name, an alias or an id.",
            ko: "사전에 \"\(shown)\"이(가) 없습니다. 온전한 이름이나 별칭, id를 주세요."))
        code = .findings
      }
    }
    try StandardOutput.write(pages.joined(separator: "\n"))
    return code
  }

  private static func page(_ entry: LexiconEntry) -> String {
    let cells = entry.row.cells.filter { !$0.text.isEmpty }
    let width = cells.map(\.column.count).max() ?? 0
    let lines = cells.map { cell in
      let space = String(repeating: " ", count: width - cell.column.count)
      return "  \(cell.column)\(space)  \(PlainLine.text(cell.text))\n"
    }
    return "\(entry.row.table.fileName) · \(entry.wordClass)\n\(lines.joined())"
  }
}
