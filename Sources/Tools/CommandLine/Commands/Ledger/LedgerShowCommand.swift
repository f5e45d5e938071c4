import Outputs
import StatementLedger

extension Command {
  /// `hwaja ledger show`: everything about a statement.
  static let ledgerShow = Command(
    name: "ledger show",
    summary: Bilingual(en: "show all that is known of statements", ko: "발언에 대해 아는 것을 모두 보인다"),
    synopsis: "ID…",
    examples: [
      Example(
        line: "hwaja ledger show S12",
        meaning: Bilingual(
          en: "words, context, speaker as printed, way of the words, history", ko: "말, 앞뒤 글, 인쇄된 직함, 전해진 길, 이력"))
    ],
    notes: nil,
    options: [
      .ledger,
      .format(
        ["text", "jsonl"], Bilingual(en: "for reading, or a statement a line (text)", ko: "읽기용, 한 줄에 발언 하나 (기본 text)")),
    ],
    run: { (arguments, session) async throws(Failure) in
      guard !arguments.operands.isEmpty else {
        throw .usage(en: "Which statement? hwaja ledger show S12.", ko: "어떤 발언을 볼까요? hwaja ledger show S12.")
      }
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let isJSON = arguments.text(.format([], .inputs)) == "jsonl"
      var pages: [String] = []
      for word in arguments.operands {
        let id = try LedgerOptions.statement(word)
        let (statement, context, history) = try options.with { () throws(LedgerFault) in
          let statement = try ledger.statement(id)
          return (statement, try ledger.context(of: statement), try ledger.history(of: id))
        }
        if isJSON {
          pages.append(StatementJSON.lines([statement]))
        } else {
          pages.append(StatementPage(language: session.contents).page(statement, context, history))
        }
      }
      try StandardOutput.write(pages.joined(separator: isJSON ? "" : "\n"))
      return .success
    })
}
