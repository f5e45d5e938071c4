import JSONText
import Outputs
import StatementLedger

extension Command {
  /// `hwaja ledger speakers`: who speaks in the ledger.
  static let ledgerSpeakers = Command(
    name: "ledger speakers",
    summary: Bilingual(en: "list the speakers, most statements first", ko: "화자를 발언이 많은 순서로 보인다"),
    synopsis: "[NAME]",
    examples: [
      Example(
        line: "hwaja ledger speakers 한서윤",
        meaning: Bilingual(en: "everybody of this name, with their numbers", ko: "이 이름을 가진 모두와 번호"))
    ],
    notes: Bilingual(
      en: """
        Speakers are one over documents by their row of the lexicon, else by name and organization; a bare surname, an
        unnamed source or a group is one in its document only. To join or part them: ledger merge, ledger split.
        """,
      ko: """
        화자는 사전의 행, 없으면 이름과 소속이 같을 때 문서를 넘어 한 사람입니다. 성만 나온 사람, 익명, 집단은 그 문서 안에서만
        하나입니다. 합치거나 나누려면 ledger merge와 ledger split을 쓰세요.
        """),
    options: [
      .ledger, .limit,
      .format(
        ["text", "jsonl"], Bilingual(en: "for reading, or a speaker a line (text)", ko: "읽기용, 한 줄에 화자 하나 (기본 text)")),
    ],
    run: { (arguments, session) async throws(Failure) in
      guard arguments.operands.count <= 1 else { throw .tooMany("ledger speakers", arguments.operands[1]) }
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let limit = try arguments.count(.limit, atMost: 1_000_000) ?? 20
      let speakers = try options.with { () throws(LedgerFault) in
        try ledger.speakers(named: arguments.operands.first?.text, limit: limit)
      }
      let page = SpeakerPage(language: session.contents)
      let isJSON = arguments.text(.format([], .inputs)) == "jsonl"
      try StandardOutput.write(isJSON ? SpeakerPage.lines(speakers) : speakers.map(page.entry).joined())
      return speakers.isEmpty ? .findings : .success
    })
}

extension Failure {
  /// An operand too many.
  static func tooMany(_ command: String, _ operand: PathName) -> Failure {
    let shown = PlainLine.text(operand.text)
    return .usage(
      en: "hwaja \(command) takes no further \"\(shown)\". For its options: hwaja \(command) --help.",
      ko: "hwaja \(command)에는 \"\(shown)\"을(를) 더 줄 수 없습니다. 쓰는 법은 hwaja \(command) --help입니다.")
  }
}
