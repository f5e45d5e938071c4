import Outputs
import StatementLedger

extension Option {
  static let about = Option(
    name: "about", value: "WORDS", help: Bilingual(en: "only what holds all of these words", ko: "이 낱말이 모두 든 말만"))
}

extension Command {
  /// `hwaja ledger timeline`: what somebody said of something, day by day.
  static let ledgerTimeline = Command(
    name: "ledger timeline",
    summary: Bilingual(en: "what a speaker said of something, day by day", ko: "한 화자가 무엇에 대해 한 말을 날짜순으로 보인다"),
    synopsis: "SPEAKER [--about WORDS]",
    examples: [
      Example(
        line: "hwaja ledger timeline 한서윤 --about 통행료",
        meaning: Bilingual(en: "has this person said it before?", ko: "전에도 그렇게 말했나?"))
    ],
    notes: nil,
    options: [
      .ledger, .about, .saidSince, .saidUntil, .limit,
      .format(
        ["text", "jsonl"], Bilingual(en: "for reading, or a statement a line (text)", ko: "읽기용, 한 줄에 발언 하나 (기본 text)")),
    ],
    run: { (arguments, session) async throws(Failure) in
      guard let word = arguments.operands.first, arguments.operands.count == 1 else {
        throw .usage(en: "Whose? hwaja ledger timeline SPEAKER.", ko: "누구의 말을 볼까요? hwaja ledger timeline SPEAKER.")
      }
      var query = try StatementQuery(arguments)
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let speaker = try options.speaker(word, in: ledger)
      query.words = arguments.text(.about)
      query.speaker = speaker.id
      query.order = .earliest
      query.limit = try arguments.count(.limit, atMost: 1_000_000) ?? 1000
      let result = try options.with { () throws(LedgerFault) in try ledger.search(query) }
      if arguments.text(.format([], .inputs)) == "jsonl" {
        try StandardOutput.write(StatementJSON.lines(result.statements))
      } else {
        try StandardOutput.write(StatementPage(language: session.contents).timeline(of: speaker, result))
      }
      return result.count > 0 ? .success : .findings
    })
}
