import AnalysisRecords
import JSONText
import Outputs
import StatementLedger

extension Option {
  static let outlet = Option(
    name: "outlet", value: "NAME", help: Bilingual(en: "only of outlets with NAME in theirs", ko: "이름에 NAME이 든 매체만"))
  static let saidSince = Option(
    name: "since", value: "DAY", help: Bilingual(en: "from DAY on, such as 2026-02-03", ko: "DAY부터, 예: 2026-02-03"))
  static let saidUntil = Option(name: "until", value: "DAY", help: Bilingual(en: "up to DAY", ko: "DAY까지"))
  static let type = Option(
    name: "type", value: "TYPE", choices: AttributionType.allCases.map(\.rawValue),
    help: Bilingual(en: "only statements of this type", ko: "이 종류만"))
  static let stance = Option(
    name: "stance", value: "STANCE",
    help: Bilingual(en: "only said in this way: deny, promise, accuse…", ko: "이렇게 말한 것만: deny, promise, accuse…"))
  static let status = Option(
    name: "status", value: "STATUS",
    choices: [StatementQuery.unseen] + DeskStatus.allCases.map(\.rawValue),
    help: Bilingual(en: "only where they stand so at the desk", ko: "데스크에서 이 상태인 것만"))
  static let spoken = Option(
    name: "speaker", value: "SPEAKER",
    help: Bilingual(en: "only of this speaker: a number such as P3, or a name", ko: "이 화자만: P3 같은 번호나 이름"))

  static let sort = Option(
    name: "sort", value: "ORDER", choices: StatementQuery.Order.allCases.map(\.rawValue),
    help: Bilingual(
      en: "the latest or the earliest first, or what is most worth checking (latest)",
      ko: "늦은 것부터, 이른 것부터, 확인할 만한 것부터 (기본 latest)"))

  /// What narrows a search.
  static let filters: [Option] = [.spoken, .outlet, .saidSince, .saidUntil, .type, .stance, .status]
}

extension Command {
  /// `hwaja ledger search`: full text, and by what is known of statements.
  static let ledgerSearch = Command(
    name: "ledger search",
    summary: Bilingual(en: "find statements by words, speaker, outlet, day, status", ko: "말, 화자, 매체, 날짜, 상태로 발언을 찾는다"),
    synopsis: "[WORD…]",
    examples: [
      Example(
        line: "hwaja ledger search 북한 미사일",
        meaning: Bilingual(en: "both words, with any particle", ko: "두 낱말이 조사에 상관없이 모두 든 발언")),
      Example(
        line: "hwaja ledger search --speaker 한서윤 --stance promise --since 2026-01-01",
        meaning: Bilingual(en: "what somebody promised this year", ko: "올해 약속한 말")),
      Example(
        line: "hwaja ledger search --since 2026-02-03 --status new --sort worth",
        meaning: Bilingual(
          en: "what nobody has looked at yet, the most worth checking first", ko: "아직 보지 않은 것을 확인할 만한 차례로")),
    ],
    notes: Bilingual(
      en: """
        How much a statement is worth checking is what hwaja claims says of it when it is added.
        Ends with 1 if nothing is found.
        """,
      ko: "확인할 만한 정도는 넣을 때 hwaja claims가 매긴 점수입니다. 찾은 것이 없으면 1로 끝납니다."),
    options: [.ledger] + Option.filters + [
      .sort, .limit,
      .format(
        ["text", "jsonl"], Bilingual(en: "for reading, or a statement a line (text)", ko: "읽기용, 한 줄에 발언 하나 (기본 text)")),
    ],
    run: { (arguments, session) async throws(Failure) in
      var query = try StatementQuery(arguments)
      query.words = arguments.words
      query.limit = try arguments.count(.limit, atMost: 1_000_000) ?? 20
      query.order = arguments.text(.sort).flatMap(StatementQuery.Order.init) ?? .latest
      let options = LedgerOptions(arguments)
      let ledger = try options.open()
      let result = try options.with { () throws(LedgerFault) in try ledger.search(query) }
      if arguments.text(.format([], .inputs)) == "jsonl" {
        try StandardOutput.write(StatementJSON.lines(result.statements))
      } else {
        try StandardOutput.write(StatementPage(language: session.contents).page(result, by: query.order))
      }
      return result.count > 0 ? .success : .findings
    })
}

extension Arguments {
  /// The operands as words to look for; `nil` if there is none.
  var words: String? { operands.isEmpty ? nil : operands.map(\.text).joined(separator: " ") }
}

extension StatementQuery {
  /// Reads what narrows a search.
  init(_ arguments: Arguments) throws(Failure) {
    self.init()
    if let word = arguments.path(.spoken) {
      if let number = LedgerOptions.number(word.text, letter: "P") {
        speaker = number
      } else {
        speakerName = word.text
      }
    }
    outlet = arguments.text(.outlet)
    since = try Self.day(.saidSince, arguments)
    until = try Self.day(.saidUntil, arguments)
    type = arguments.text(.type)
    stance = arguments.text(.stance)
    status = arguments.text(.status)
  }

  private static func day(_ option: Option, _ arguments: Arguments) throws(Failure) -> String? {
    guard let text = arguments.text(option) else { return nil }
    guard text.utf8.count == 10, let day = LedgerTime.day(of: text) else {
      throw .usage(
        en: "--\(option.name) takes a day such as 2026-02-03, not \"\(PlainLine.text(text))\".",
        ko: "--\(option.name)에는 2026-02-03 같은 날짜를 주세요. \"\(PlainLine.text(text))\"은(는) 쓸 수 없습니다.")
    }
    return day
  }
}
